import { inlineXml, text } from "./runs.mjs";
import { element, valued } from "./xml.mjs";

function control(id, title, tag, kind, content) {
  const properties = element(
    "w:sdtPr",
    {},
    valued("w:alias", title),
    valued("w:tag", tag),
    valued("w:id", id),
    kind,
  );
  return element("w:sdt", {}, properties, element("w:sdtContent", {}, content));
}

/** A plain-text content control inside a paragraph. */
export function plainTextControl(id, title, tag, value) {
  return { xml: control(id, title, tag, "<w:text/>", inlineXml(value)) };
}

/** A date picker inside a paragraph; `iso` is the date that it holds, `shown` its text. */
export function dateControl(id, title, tag, iso, shown) {
  const kind = element(
    "w:date",
    { "w:fullDate": `${iso}T00:00:00Z` },
    valued("w:dateFormat", "d MMMM yyyy"),
    valued("w:lid", "en-GB"),
    valued("w:storeMappedDataAs", "dateTime"),
    valued("w:calendar", "gregorian"),
  );
  return { xml: control(id, title, tag, kind, inlineXml(shown)) };
}

/** A drop-down list inside a paragraph, one of whose items is chosen. */
export function dropDownControl(id, title, tag, items, chosen) {
  const list = items.map((item) => element("w:listItem", { "w:displayText": item, "w:value": item }));
  return { xml: control(id, title, tag, element("w:dropDownList", {}, list), inlineXml(chosen)) };
}

/** A tick box inside a paragraph (Word 2010 and later). */
export function tickBox(id, title, tag, ticked) {
  const kind = element(
    "w14:checkbox",
    {},
    element("w14:checked", { "w14:val": ticked ? "1" : "0" }),
    element("w14:checkedState", { "w14:val": "2612", "w14:font": "MS Gothic" }),
    element("w14:uncheckedState", { "w14:val": "2610", "w14:font": "MS Gothic" }),
  );
  return { xml: control(id, title, tag, kind, text(ticked ? "☒" : "☐", { font: "MS Gothic" }).xml) };
}

/** A rich-text content control around whole paragraphs or tables. */
export function blockControl(id, title, tag, blocks) {
  return control(id, title, tag, "<w:richText/>", blocks.join(""));
}
