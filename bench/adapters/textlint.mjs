import { TextlintKernel } from "@textlint/kernel";
import * as textPlugin from "@textlint/textlint-plugin-text";
import terminology from "textlint-rule-terminology";

export const name = "textlint + terminology";
export const note = "the glossary's terms with their first suggestion";

const escape = (term) => term.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
let kernel;
let options;

export function init(terms) {
  kernel = new TextlintKernel();
  options = {
    filePath: "plan.txt",
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: textPlugin.default?.default ?? textPlugin.default }],
    rules: [
      {
        ruleId: "terminology",
        rule: terminology.default ?? terminology,
        options: {
          defaultTerms: false,
          terms: terms.map(({ term, suggestions }) => [escape(term), suggestions[0]]),
        },
      },
    ],
  };
}

export async function check(text) {
  const { messages } = await kernel.lintText(text, options);
  return messages.map(({ fix }) => ({ start: fix.range[0], end: fix.range[1], id: fix.text }));
}
