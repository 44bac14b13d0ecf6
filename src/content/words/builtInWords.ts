import type { Pack } from "../../core/packs/pack";
import { packedBuiltInWords } from "./packedBuiltInWords.prepared";
import { unpackWords } from "./packedWords";

/** The words of the built-in pack, on their own: all that checking words needs, and so all that a cold start waits for. */
export const builtInWords: Pack = unpackWords(packedBuiltInWords);
