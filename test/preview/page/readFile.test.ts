import { readFile } from "../../../src/preview/page/readFile";
import { sampleFiles } from "../../../scripts/samples/sampleFiles.mjs";

const sample = sampleFiles()["safety-plan.docx"] ?? new Uint8Array();

/** As much of a file as is looked at. */
function file(size: number, arrayBuffer: () => Promise<ArrayBuffer>): File {
  return { name: "plan.docx", size, arrayBuffer } as unknown as File;
}

it("reads a document", async () => {
  const read = await readFile(new File([new Uint8Array(sample)], "plan.docx"));
  expect(read.ok && Buffer.from(read.bytes).equals(sample)).toBe(true);
});

it("refuses what does not open", async () => {
  expect(await readFile(new File(["x"], "plan.docx"))).toEqual({ ok: false, refusal: "no-zip" });
});

it("refuses a file that is too large without reading it", async () => {
  const arrayBuffer = jest.fn<Promise<ArrayBuffer>, []>();
  expect(await readFile(file(60 * 1024 * 1024, arrayBuffer))).toEqual({
    ok: false,
    refusal: "file-too-large",
  });
  expect(arrayBuffer).not.toHaveBeenCalled();
});

it("says so when the file has gone", async () => {
  const gone = file(100, () => Promise.reject(new DOMException("gone", "NotFoundError")));
  expect(await readFile(gone)).toEqual({ ok: false, refusal: "unreadable" });
});
