import { openInNode, type NodeOptions, type NodeWord } from "../../src/preview/node/openInNode";
import { smallPlan } from "./smallPlan";

/** Opens a plan, does something in its pane and closes it; afterwards no reference may be left. */
export async function inPane<T>(
  work: (pane: NodeWord) => Promise<T>,
  options: NodeOptions = {},
  bytes: Uint8Array = smallPlan(),
): Promise<T> {
  const pane = await openInNode(bytes, options);
  try {
    const answer = await work(pane);
    await pane.settled();
    expect(pane.host.referencesLeft()).toBe(0);
    return answer;
  } finally {
    pane.close();
  }
}

/** What Word answers where it refuses: its code and the member that it names. */
export interface Refused {
  readonly code: string;
  readonly at: string;
}

/** Runs what must be refused, and answers how. */
export async function refusal(work: () => Promise<unknown>): Promise<Refused> {
  try {
    await work();
  } catch (thrown) {
    const { code, debugInfo } = thrown as { code: string; debugInfo?: { errorLocation?: string } };
    return { code, at: debugInfo?.errorLocation ?? "" };
  }
  throw new Error("Nothing was refused.");
}

/** Loads the paragraphs of the main text with these properties. */
export async function paragraphsOf(
  context: Word.RequestContext,
  names = "text",
): Promise<readonly Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load(names);
  await context.sync();
  return paragraphs.items;
}

/** The paragraph of that number. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`There is no item ${index}.`);
  return item;
}
