import { paragraph } from "./blocks.mjs";
import { deletedText, inlineXml, runProperties, text } from "./runs.mjs";
import { element } from "./xml.mjs";

/**
 * What several people leave behind in one document: comments, tracked changes, footnotes, links and
 * bookmarks. Each call hands back inline content; `comments`, `footnotes` and `links` are written into
 * parts of their own at the end. Identifiers run from 1 in the order of the calls.
 */
export class ReviewedText {
  comments = [];
  footnotes = [];
  links = [];
  #nextMark = 1;

  /** The content with a comment on it. `date` is ISO 8601 in UTC. */
  comment({ author, initials, date, says }, content) {
    const id = this.comments.length + 1;
    this.comments.push(
      element(
        "w:comment",
        { "w:id": id, "w:author": author, "w:date": date, "w:initials": initials },
        paragraph(
          [{ xml: '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>' }, says],
          {
            style: "CommentText",
          },
        ),
      ),
    );
    return {
      xml: [
        element("w:commentRangeStart", { "w:id": id }),
        inlineXml(content),
        element("w:commentRangeEnd", { "w:id": id }),
        element(
          "w:r",
          {},
          runProperties({ style: "CommentReference" }),
          element("w:commentReference", { "w:id": id }),
        ),
      ].join(""),
    };
  }

  /** The mark of a footnote with this text. */
  footnote(says) {
    const id = this.footnotes.length + 1;
    this.footnotes.push(
      element(
        "w:footnote",
        { "w:id": id },
        paragraph(
          [
            { xml: '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>' },
            " ",
            says,
          ],
          { style: "FootnoteText" },
        ),
      ),
    );
    return {
      xml: element(
        "w:r",
        {},
        runProperties({ style: "FootnoteReference" }),
        element("w:footnoteReference", { "w:id": id }),
      ),
    };
  }

  /** Text that someone put in with tracking on. */
  inserted(by, value, format) {
    return { xml: element("w:ins", this.#mark(by), text(value, format).xml) };
  }

  /** Text that someone took out with tracking on: still in the file, struck through on the page. */
  deleted(by, value, format) {
    return { xml: element("w:del", this.#mark(by), deletedText(value, format).xml) };
  }

  /** A link to a page or an e-mail address. */
  link(address, shown) {
    const id = `rIdLink${this.links.length + 1}`;
    this.links.push({ id, address });
    return { xml: element("w:hyperlink", { "r:id": id }, text(shown, { style: "Hyperlink" }).xml) };
  }

  /** The content with a bookmark around it. */
  bookmark(name, content) {
    const id = this.#nextMark++;
    return {
      xml:
        element("w:bookmarkStart", { "w:id": id, "w:name": name }) +
        inlineXml(content) +
        element("w:bookmarkEnd", { "w:id": id }),
    };
  }

  #mark({ author, date }) {
    return { "w:id": this.#nextMark++, "w:author": author, "w:date": date };
  }
}
