import { strFromU8, unzipSync } from "fflate";

const MAIN = /^word\/document\d*\.xml$/;
const TAG = /<(\/?)(?:[\w.-]+:)?(txbxContent|Fallback|t)(?=[\s/>])[^>]*?(\/?)>/g;

/**
 * How many text boxes of the main text hold text, which the DOCX engine does not read. A box is often there twice, once
 * as a fallback for older programs (ECMA-376 part 3, `AlternateContent`): it counts once.
 * @param bytes a .docx that the engine has opened, so that it is sound
 */
export function countTextBoxes(bytes: Uint8Array): number {
  const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => MAIN.test(name) }));
  return parts.reduce((count, part) => count + countIn(strFromU8(part)), 0);
}

function countIn(xml: string): number {
  let fallbacks = 0;
  let boxes = 0;
  let filled = false;
  let count = 0;
  for (const [, closing, name, alone] of xml.matchAll(TAG)) {
    if (alone === "/") continue;
    const step = closing === "/" ? -1 : 1;
    if (name === "Fallback") fallbacks += step;
    else if (fallbacks > 0) continue;
    else if (name === "txbxContent") {
      boxes += step;
      if (boxes === 0) filled = false;
    } else if (boxes > 0 && !filled) {
      filled = true;
      count += 1;
    }
  }
  return count;
}
