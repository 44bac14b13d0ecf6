import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { judgeStatement } from "../../../../src/core/checks/statements/judgeStatement";
import type { Letter } from "../../../../src/core/checks/statements/statement";
import { everyday } from "./everyday.cases";
import { readings } from "./readings.cases";
import { styles } from "./styles.cases";

const sign = (letter: Letter): string => (letter === null ? "-" : letter ? "T" : "F");

describe("reading one line", () => {
  it.each([...readings, ...styles, ...everyday])(
    "as %s (%s), who %s, when %s: %s",
    (kind, letters, who, when, text) => {
      const statement = judgeStatement(text, { lexicon: builtInPlanLexicon, today: null });
      const { specific, measurable, timely } = statement.letters;
      expect({
        kind: statement.kind,
        letters: sign(specific) + sign(measurable) + sign(timely),
        who: statement.who?.text ?? null,
        when: statement.when?.text ?? null,
      }).toEqual({ kind, letters, who, when });
    },
  );
});
