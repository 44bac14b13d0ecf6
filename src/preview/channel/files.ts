import { failed, succeeded, type MethodRequest } from "./methods";

const COMPRESSED = 1;
/** What a client may ask for at once; Word allows 4 MB. */
const LARGEST_SLICE = 4 * 1024 * 1024;

/** `getFileAsync`: the document as it stands, cut in slices. Only the compressed form, a .docx, is answered. */
export class Files {
  private readonly open = new Map<number, { readonly bytes: Uint8Array; readonly slice: number }>();
  private next = 1;

  constructor(private readonly save: () => Uint8Array | null) {}

  get({ given }: MethodRequest): unknown {
    const bytes = given[0] === COMPRESSED ? this.save() : null;
    if (bytes === null) return failed();
    const slice =
      typeof given[1] === "number" && given[1] > 0 ? Math.min(given[1], LARGEST_SLICE) : LARGEST_SLICE;
    const handle = this.next++;
    this.open.set(handle, { bytes, slice });
    return succeeded({ 0: handle, 1: bytes.length });
  }

  slice({ given }: MethodRequest): unknown {
    const file = this.open.get(Number(given[2]));
    if (file === undefined) return failed();
    const from = Number(given[3]) * file.slice;
    const part = file.bytes.subarray(from, from + file.slice);
    return succeeded({ 0: Array.from(part), 1: part.length });
  }

  close({ given }: MethodRequest): unknown {
    this.open.delete(Number(given[2]));
    return succeeded();
  }
}
