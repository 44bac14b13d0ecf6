import { strToU8, zipSync } from "fflate";
import type { Refusal } from "../../../src/preview/page/refusal";
import { maxFileBytes } from "../../../src/preview/page/checkPackage";
import { sampleFiles } from "../../../scripts/samples/sampleFiles.mjs";

const sample = sampleFiles()["safety-plan.docx"] ?? new Uint8Array();

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const plainDocument = `<w:document ${wordNamespace}><w:body><w:p/></w:body></w:document>`;

function packageWith(documentXml: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(documentXml),
  });
}

/** A compound file as far as it is looked at: its first bytes, and the name of one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

/** A package whose directory claims that its one entry unpacks to this many bytes. */
function claiming(size: number): Uint8Array {
  const bytes = packageWith(plainDocument);
  const view = new DataView(bytes.buffer);
  const endRecord = bytes.length - 22;
  view.setUint32(view.getUint32(endRecord + 16, true) + 24, size, true);
  return bytes;
}

function withoutDirectory(): Uint8Array {
  const bytes = sample.slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(view.getUint32(bytes.length - 22 + 16, true), 0, true);
  return bytes;
}

export interface Case {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Null where the file opens. */
  readonly refusal: Refusal | null;
}

export const cases: readonly Case[] = [
  { name: "a sample plan", bytes: () => sample, refusal: null },
  { name: "the smallest package", bytes: () => packageWith(plainDocument), refusal: null },
  {
    name: "a view into a larger buffer",
    bytes: () => new Uint8Array([0, 0, 0, ...sample]).subarray(3),
    refusal: null,
  },
  {
    name: "a plan that mentions a DOCTYPE in its text",
    bytes: () =>
      packageWith(
        `<w:document ${wordNamespace}><w:body><w:p><w:r><w:t>&lt;!DOCTYPE x&gt;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    refusal: null,
  },
  { name: "no bytes", bytes: () => new Uint8Array(), refusal: "empty" },
  { name: "a text file", bytes: () => strToU8("Child in need plan"), refusal: "no-zip" },
  { name: "a PDF", bytes: () => strToU8("%PDF-1.7\n"), refusal: "no-zip" },
  { name: "an encrypted document", bytes: () => compoundFile("EncryptedPackage"), refusal: "password" },
  { name: "an old .doc", bytes: () => compoundFile("WordDocument"), refusal: "old-word" },
  { name: "an old spreadsheet", bytes: () => compoundFile("Workbook"), refusal: "no-zip" },
  { name: "half a document", bytes: () => sample.slice(0, sample.length / 2), refusal: "incomplete" },
  { name: "a directory that is broken", bytes: withoutDirectory, refusal: "damaged" },
  { name: "a directory beyond the end", bytes: () => sample.slice(200), refusal: "no-zip" },
  { name: "more than 50 MB", bytes: () => new Uint8Array(maxFileBytes + 1), refusal: "file-too-large" },
  { name: "an entry that claims 3 GB", bytes: () => claiming(3 * 1024 ** 3), refusal: "unpacks-too-large" },
  {
    name: "a zip bomb",
    bytes: () => packageWith(`${plainDocument}<!--${"a".repeat(120_000_000)}-->`),
    refusal: "unpacks-too-large",
  },
  {
    name: "another kind of zip",
    bytes: () => zipSync({ "notes.txt": strToU8("x") }),
    refusal: "no-word-document",
  },
  {
    name: "a document type declaration",
    bytes: () => packageWith(`<!DOCTYPE w:document [<!ENTITY e "x">]>${plainDocument}`),
    refusal: "declares-entities",
  },
  {
    name: "an external entity",
    bytes: () => packageWith(`<!DOCTYPE d SYSTEM "file:///etc/passwd">${plainDocument}`),
    refusal: "declares-entities",
  },
  {
    name: "XML that breaks off",
    bytes: () => packageWith(`<w:document ${wordNamespace}><w:body>`),
    refusal: "damaged",
  },
];
