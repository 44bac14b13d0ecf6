import type { Checked, Refusal } from "./refusal";

/** Largest file that is read at all: ten times a plan full of photographs. */
export const maxFileBytes = 50 * 1024 * 1024;
/** Most that a package may say it unpacks to. The DOCX engine holds what it really unpacks to the same kind of limit. */
export const maxUnpackedBytes = 400 * 1024 * 1024;

const localFileHeader = [0x50, 0x4b, 0x03, 0x04];
/** First bytes of a compound file ([MS-CFB] 2.2): a .doc, or a .docx inside an encrypted envelope. */
const compoundFileHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** The end record is 22 bytes long and a comment of at most 65,535 bytes may follow it (APPNOTE.TXT 4.3.16). */
const endRecordReach = 22 + 0xffff;
/** Stands for a number that is kept in a zip64 record instead (APPNOTE.TXT 4.4.1.4). */
const keptElsewhere = 0xffffffff;

const refused = (refusal: Refusal): Checked => ({ ok: false, refusal });

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file names this stream. Its directory holds names in UTF-16LE ([MS-CFB] 2.6.1). */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function endRecordOffset(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endRecordReach);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

/**
 * Sum of the unpacked sizes that the central directory declares, or null where the directory is broken.
 * Sizes in zip64 records count as nothing here: the engine holds the limit when it unpacks them.
 */
function declaredSize(view: DataView, endRecord: number): number | null {
  const entries = view.getUint16(endRecord + 10, true);
  let at = view.getUint32(endRecord + 16, true);
  let total = 0;
  if (at === keptElsewhere) return total;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return null;
    const size = view.getUint32(at + 24, true);
    total += size === keptElsewhere ? 0 : size;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

/**
 * What can be told from the outside of a file, before a parser sees it: whether it is a zip at all, whole,
 * and of a size that a document has. Tells an encrypted file and an old .doc from other files.
 */
export function checkPackage(bytes: Uint8Array): Checked {
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > maxFileBytes) return refused("file-too-large");
  if (startsWith(bytes, compoundFileHeader)) {
    if (namesStream(bytes, "EncryptedPackage")) return refused("password");
    return refused(namesStream(bytes, "WordDocument") ? "old-word" : "no-zip");
  }
  if (!startsWith(bytes, localFileHeader)) return refused("no-zip");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endRecord = endRecordOffset(view);
  if (endRecord === null) return refused("incomplete");
  const size = declaredSize(view, endRecord);
  if (size === null) return refused("damaged");
  return size > maxUnpackedBytes ? refused("unpacks-too-large") : { ok: true };
}
