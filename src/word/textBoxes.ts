/** Types of shapes that can hold text. Groups and canvases hold shapes, and are not looked into. */
const framed: ReadonlySet<string> = new Set(["TextBox", "GeometricShape"]);

/**
 * How many text boxes and drawn shapes of the body hold text: no paragraph of the body shows it, and Word's search does
 * not find it (OfficeDev/office-js issue 4650). `hasText` is asked for, since asking for a shape's body would write one
 * into the document. Needs WordApiDesktop 1.2. One round trip, or two where there are any.
 */
export async function countTextBoxes(context: Word.RequestContext): Promise<number> {
  const { shapes } = context.document.body;
  shapes.load("items/type");
  await context.sync();
  const frames = shapes.items.filter(({ type }) => framed.has(type)).map(({ textFrame }) => textFrame);
  if (frames.length === 0) return 0;
  for (const frame of frames) frame.load("hasText");
  await context.sync();
  return frames.filter(({ hasText }) => hasText).length;
}
