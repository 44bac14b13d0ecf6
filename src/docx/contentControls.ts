import type { CellField } from "../core/templates/template";
import { styleIds } from "./styles";
import { textRun } from "./runs";
import { element, valued } from "./xml";

/** Word takes at most 64 characters for a control's title and tag. */
const longest = 64;

const short = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

/** What kind of control a field becomes: dates have a calendar, choices a list. */
function kindOf(field: CellField): string {
  switch (field.kind) {
    case "date":
      return element(
        "w:date",
        {},
        valued("w:dateFormat", "d MMMM yyyy"),
        valued("w:lid", "en-GB"),
        valued("w:storeMappedDataAs", "dateTime"),
        valued("w:calendar", "gregorian"),
      );
    case "choice":
      return field.several === true
        ? element("w:text", {})
        : element(
            "w:dropDownList",
            {},
            ...field.options.map((option) =>
              element("w:listItem", { "w:displayText": option, "w:value": option }),
            ),
          );
    case "long-text":
      return element("w:text", { "w:multiLine": 1 });
    case "text":
    case "person":
    case "count":
      return element("w:text", {});
  }
}

/** Numbers the controls of one document from 1, so that the same template gives the same file. */
export class ContentControls {
  private next = 1;

  /**
   * A control inside a paragraph. `tag` tells which field it is; `prompt` stands in it until someone types, and
   * `filled` in its place for words that stand there from the start.
   */
  inline(field: CellField, tag: string, prompt: string, filled = ""): string {
    const properties = element(
      "w:sdtPr",
      {},
      valued("w:alias", short(field.label)),
      valued("w:tag", short(tag)),
      valued("w:id", this.next++),
      filled === "" ? element("w:showingPlcHdr", {}) : "",
      kindOf(field),
    );
    const content = filled === "" ? textRun(prompt, styleIds.prompt) : textRun(filled);
    return element("w:sdt", {}, properties, element("w:sdtContent", {}, content));
  }
}
