import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { judgeContingency } from "../../../../src/core/checks/contingency/judgeContingency";
import { specificAuthors, vagueAuthors } from "./authors.cases";
import { specific, vague } from "./contingency.cases";
import { specificDegrees, vagueDegrees } from "./degrees.cases";
import { specificNetworks, vagueNetworks } from "./network.cases";
import { specificVoices, vagueVoices } from "./voices.cases";

const judge = (text: string) => judgeContingency(text, { lexicon: builtInPlanLexicon, today: null });

describe("judging a contingency", () => {
  it.each([...vague, ...vagueAuthors, ...vagueVoices, ...vagueNetworks, ...vagueDegrees])(
    "calls vague: $text",
    ({ text, missing }) => {
      expect(judge(text)).toMatchObject({ verdict: "vague", missing });
    },
  );

  it.each([...specific, ...specificAuthors, ...specificVoices, ...specificNetworks, ...specificDegrees])(
    "calls specific: $text",
    ({ text, missing }) => {
      expect(judge(text)).toMatchObject({ verdict: "specific", missing });
    },
  );

  it("points at the words that show each part", () => {
    const { present } = judge(specific[0]?.text ?? "");
    expect(present.trigger?.text).toBe("If Mum misses two tests in a row");
    expect(present.who?.text).toBe("Jo");
    expect(present.timescale?.text).toBe("within two working days");
    expect(present["family-role"]?.text).toBe("Nan");
  });

  it("says that a meeting alone is no contingency", () => {
    expect(judge(vague[0]?.text ?? "").advice[0]).toBe("meeting-only");
  });

  it("tells a trigger that nobody could observe from one that is not there", () => {
    expect(judge(vague[1]?.text ?? "").advice).toContain("trigger-not-observable");
    expect(judge(vague[0]?.text ?? "").advice).toContain("trigger-missing");
  });
});
