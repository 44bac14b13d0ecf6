import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { docxOf, paragraph, plain, run, table } from "../preview/smallPlan";

const heading = (text: string, level = 1): string =>
  paragraph(run(text), `<w:pStyle w:val="Heading${String(level)}"/>`);
const bullet = (text: string): string =>
  paragraph(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const rightToLeft = (text: string): string =>
  paragraph(`<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`, "<w:bidi/>");

const drawing = (content: string, uri: string): string =>
  `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="2500000" cy="900000"/><wp:docPr id="1" name="Drawing"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`;

/** A drawn shape as Word writes it since 2010: once for itself, once for older programs. */
export function shape(text: string, { textBox }: { readonly textBox: boolean }): string {
  const content = text === "" ? "" : `<w:txbxContent>${plain(text)}</w:txbxContent>`;
  const drawn = drawing(
    `<wps:wsp><wps:cNvSpPr${textBox ? ' txBox="1"' : ""}/><wps:spPr/>${content === "" ? "" : `<wps:txbx>${content}</wps:txbx>`}<wps:bodyPr/></wps:wsp>`,
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  );
  return `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wps">${drawn}</mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:70pt"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

/** A text box as Word wrote it before 2010. */
export const oldTextBox = (text: string): string =>
  `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:70pt"><v:textbox><w:txbxContent>${plain(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

/** One white pixel, as a PNG file. */
const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==";

/** A page that was put through a scanner: a picture and no letter. */
export function scan(): Uint8Array {
  const picture = drawing(
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Scan"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2500000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>',
    "http://schemas.openxmlformats.org/drawingml/2006/picture",
  );
  const parts = unzipSync(docxOf(`<w:p><w:r>${picture}</w:r></w:p>`));
  const patch = (name: string, from: string, to: string): void => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(from, to));
  };
  patch("[Content_Types].xml", "<Override", '<Default Extension="png" ContentType="image/png"/><Override');
  patch(
    "word/_rels/document.xml.rels",
    "</Relationships>",
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/scan.png"/></Relationships>',
  );
  return zipSync({ ...parts, "word/media/scan.png": new Uint8Array(Buffer.from(pixel, "base64")) });
}

const longSentence =
  "Ade wants to live with his mum. Mum will take Ade to school by 8.50am every school day until the review on 12 June 2027. Staff will monitor his siblings. If the plan does not work there will be a legal planning meeting. ";

/** Documents that a review has to be honest about, by what is odd about them. */
export const oddDocuments = {
  empty: () => docxOf("<w:p/>"),
  scan,
  "text boxes only": () =>
    docxOf(shape("Mum will ring the school by 3 May 2027.", { textBox: true }) + oldTextBox("Signed: Jo")),
  "text boxes too": () =>
    docxOf(
      heading("Child in need plan for Ade Cole") +
        shape("The LAC review is on 3 May.", { textBox: true }) +
        shape("", { textBox: false }) +
        shape("Siblings attend.", { textBox: false }) +
        plain("Mum will ring the school by 9am on Monday 3 May 2027.") +
        oldTextBox("Signed: Jo Cole"),
    ),
  "one long paragraph": () =>
    docxOf(plain(`This is the child protection plan for Ade Cole, aged 7. ${longSentence.repeat(15)}`)),
  "no table": () =>
    docxOf(
      heading("Child in need plan for Ade Cole") +
        heading("What we want to happen", 2) +
        plain("Ade goes to school every day and feels safe there.") +
        heading("What we will do", 2) +
        bullet("Mum will ring the school by 9am if Ade is ill, until the review on 12 June 2027.") +
        bullet("Professionals to monitor."),
    ),
  "forty tables": () =>
    docxOf(
      heading("Child in need plan") +
        plain("Child: Leo Marsh (9)") +
        Array.from({ length: 40 }, (_, number) => {
          const day = String((number % 27) + 1);
          return (
            table([
              ["Outcome", "Action", "Who", "When"],
              ["Leo is at school", `Jo will ring the school on ${day} May.`, "Jo Reid", `${day} May 2027`],
            ]) + plain("")
          );
        }).join(""),
    ),
  "right to left": () =>
    docxOf(
      rightToLeft("خطة حماية الطفل") +
        rightToLeft("ستتصل الأم بالمدرسة كل يوم اثنين حتى 12 يونيو.") +
        rightToLeft("The social worker will monitor his siblings يوم الاثنين."),
    ),
  "no plan": () =>
    docxOf(
      heading("Lentil soup") +
        plain("Fry the onions for ten minutes. Add the lentils and a litre of stock.") +
        plain("Serve with bread. Ongoing stirring is appropriate."),
    ),
} as const;

export type OddDocument = keyof typeof oddDocuments;
