import { zipSync, strToU8 } from "fflate";
import { sampleBytes } from "./support/preview";

const sample = sampleBytes("safety-plan.docx");

/** A compound file as far as anybody looks: its first bytes and the name of one stream. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

function withDeclaration(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
    ),
  });
}

/** Files that must be refused: a name, bytes, and the reason that the sentence gives. */
export const cases: readonly {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly reason: RegExp;
}[] = [
  { name: "notes.docx", bytes: () => strToU8("Ring Mum"), reason: /not a \.docx file/ },
  { name: "half.docx", bytes: () => sample.slice(0, 7000), reason: /part of it is missing/ },
  { name: "locked.docx", bytes: encrypted, reason: /protected with a password/ },
  { name: "declares.docx", bytes: withDeclaration, reason: /document type declaration/ },
  { name: "huge.docx", bytes: () => new Uint8Array(51 * 1024 * 1024), reason: /larger than 50 MB/ },
  { name: "empty.docx", bytes: () => new Uint8Array(), reason: /it is empty/ },
];
