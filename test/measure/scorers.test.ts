import { applyEdits, newSmells, smells } from "../../scripts/measure/grammar.mjs";
import { readContingency, readPlan, readStatements, readTerms } from "../../scripts/measure/labels.mjs";
import { scorePlans } from "../../scripts/measure/plans.mjs";
import { agrees, scoreContingency, scoreStatements } from "../../scripts/measure/statements.mjs";
import { judgeFixes, match, rates, scoreTerms } from "../../scripts/measure/terms.mjs";
import type { Finding } from "../../scripts/measure/terms.mjs";

const finding = (start: number, end: number, category: string, ...texts: string[]): Finding => ({
  start,
  end,
  surface: "",
  category,
  term: "x",
  confidence: "high",
  fixes: texts.map((text) => ({ label: text, edits: [{ start, end, text }] })),
});

describe("signs of a broken sentence", () => {
  it.each([
    ["plan plan", 1],
    ["the child protection plan plan", 1],
    ["We chose an our home.", 1],
    ["his my plan", 1],
    ["a early school leaver", 1],
    ["an Special Guardianship Order", 1],
    ["a hour", 1],
    ["two  spaces", 1],
    ["Home , sweet home", 1],
    ["He had had enough of a useful European unit.", 0],
    ["An hour, an honest heir and an uncle.", 0],
    ["A home, an early school leaver, a one-off and an FGC.", 0],
    ["Plan A is ready. Vitamin A and iron.", 0],
    ["His ‘A’ team won.", 0],
  ])("%s: %i", (text, wanted) => {
    expect(smells(text)).toHaveLength(wanted);
  });

  it("counts only what the fix has made", () => {
    expect(newSmells("the the SW", "the the social worker")).toEqual([]);
    expect(newSmells("SW to visit.", "social worker to visit.")).toHaveLength(1);
    expect(newSmells("An SGO.", "An special guardianship order.")).toHaveLength(1);
  });

  it("applies several edits from the end", () => {
    const edits = [
      { start: 0, end: 2, text: "A" },
      { start: 3, end: 6, text: "special guardianship order" },
    ];
    expect(applyEdits("An SGO.", edits)).toBe("A special guardianship order.");
    expect(() => applyEdits("An", [{ start: 1, end: 9, text: "" }])).toThrow(RangeError);
  });
});

describe("pairing findings with flags", () => {
  const [item] = readTerms(
    "Her ⟦contact centre|family centre⟧ is ‹suitable|near› and her LAC nurse is kind.",
    "T",
  );
  const { flags, optional } = item as NonNullable<typeof item>;

  it.each([
    ["the exact span", [finding(4, 18, "jargon")], 1, 0],
    ["an overlap of the same category", [finding(4, 11, "jargon")], 1, 0],
    ["an overlap of another category", [finding(4, 11, "acronym")], 0, 1],
    ["two findings in one flag", [finding(4, 11, "jargon"), finding(12, 18, "jargon")], 1, 1],
    ["an optional span", [finding(22, 30, "subjective")], 0, 0],
    ["another kind of finding", [finding(35, 38, "readability")], 0, 0],
    ["a word that is not marked", [finding(39, 42, "acronym")], 0, 1],
  ])("%s", (_what, findings, hits, falseAlarms) => {
    const result = match(findings, flags, optional);
    expect(result.hits).toHaveLength(hits);
    expect(result.misses).toHaveLength(1 - hits);
    expect(result.falseAlarms).toHaveLength(falseAlarms);
  });

  it("takes LAC as acronym or as a row of the table", () => {
    const [child] = readTerms("A ⟦LAC child⟧ came.", "T");
    expect(match([finding(2, 5, "acronym")], child?.flags ?? [], []).hits).toHaveLength(1);
  });

  it("gives precision and recall", () => {
    expect(rates({ hits: 3, misses: 1, falseAlarms: 1 })).toEqual({
      precision: 0.75,
      recall: 0.75,
      f1: 0.75,
    });
    expect(rates({ hits: 0, misses: 0, falseAlarms: 0 })).toMatchObject({ precision: 1, recall: 1 });
  });
});

describe("scoring sentences", () => {
  it("keeps natural sentences and traps apart and judges the fixes", () => {
    const items = readTerms(
      "@ siblings\nHer ⟦siblings|brothers and sisters⟧ came.\nThe ⟦placement|home⟧ is far.\nPlease ⟦support⟧ Dad.\n!Sibyl came.",
      "T",
    );
    const outputs = [
      { findings: [finding(4, 12, "jargon", "brothers and sisters")] },
      { findings: [finding(4, 13, "jargon", "our home", "home")] },
      { findings: [finding(7, 14, "banned", "help")] },
      { findings: [finding(0, 5, "jargon")] },
    ];
    const { natural, adversarial, fixes, faults } = scoreTerms(items, outputs);
    expect(natural).toMatchObject({ hits: 3, misses: 0, falseAlarms: 0 });
    expect(adversarial).toMatchObject({ hits: 0, misses: 0, falseAlarms: 1 });
    expect(fixes).toMatchObject({ wanted: 2, offered: 2, first: 1, any: 2, broken: 1, swappedQuestions: 1 });
    expect(faults.map((fault) => fault.kind).sort()).toEqual([
      "broken fix",
      "false alarm",
      "swap for a question",
    ]);
  });

  it("is perfect when a checker answers with the labels themselves", () => {
    const items = readTerms("The ⟦SW|*⟧ and the ⟦HV|*⟧.\nNothing here.", "T");
    const outputs = items.map((item) => ({
      findings: item.flags.map((flag) =>
        finding(flag.start, flag.end, flag.category, ...flag.acceptable_replacements),
      ),
    }));
    const { natural, fixes, faults } = scoreTerms(items, outputs);
    expect(natural).toMatchObject({ hits: 2, misses: 0, falseAlarms: 0 });
    expect(fixes).toMatchObject({ wanted: 2, first: 2 });
    expect(faults).toEqual([]);
  });
});

describe("judging fixes", () => {
  const judge = (source: string, ...texts: string[]) => {
    const [item] = readTerms(source, "T");
    const flag = item?.flags[0];
    if (item === undefined || flag === undefined) throw new Error("no flag");
    return judgeFixes(
      item.text,
      flag,
      finding(flag.start, flag.end, flag.category, ...texts),
      item.full_rewrites,
    );
  };

  it.each([
    ["The ⟦LAC review|review meeting⟧ is on Monday.", "Review meeting", "capital"],
    ["Indirect ⟦contact|letters⟧ is by post.", "letters and cards", "agreement"],
  ])("sees what is wrong in %s with “%s”", (source, text, wanted) => {
    expect(judge(source, text).made[0]?.broken.join()).toContain(wanted);
  });

  it.each([
    ["The ⟦LAC review|review meeting⟧ is on Monday.", "review meeting"],
    ["⟦LAC reviews|review meetings⟧ are on Mondays.", "Review meetings"],
    ["He saw ⟦birth mum|Mum⟧ on Monday.", "Mum"],
    ["The ⟦Contact Centre=contact centre|Family Centre⟧ is shut.", "Family Centre"],
    ["Her ⟦siblings|brothers and sisters⟧ have come.", "brothers and sisters"],
    ["Finding more ⟦foster carers|foster families⟧ is hard.", "foster families"],
  ])("finds nothing wrong in %s with “%s”", (source, text) => {
    const { made, first } = judge(source, text);
    expect(made[0]?.broken).toEqual([]);
    expect(first).toBe(true);
  });

  it("accepts a full rewrite", () => {
    const source = "He may ⟦drop out⟧ of college. ## He may leave early of college.";
    expect(judge(source, "leave early").first).toBe(true);
    expect(judge(source, "give up").first).toBe(false);
  });
});

describe("scoring statements", () => {
  const items = readStatements(
    [
      "objective/action | TT--T | Jo and Dad | by 4 May | | Jo and Dad will meet by 4 May.",
      "goal | ----- | Amara | | | Amara feels safe.",
      "neither | ----- | | | | Mum rang.",
    ].join("\n"),
    "S",
  );

  it("accepts what the label accepts", () => {
    const score = scoreStatements(items, [
      {
        statements: [
          { kind: "action", specific: true, measurable: true, timely: true, who: "Dad", when: "4 May" },
        ],
      },
      { statements: [{ kind: "goal", specific: null, measurable: null, timely: null }] },
      {},
    ]);
    expect(score.kind).toEqual({ right: 3, of: 3 });
    expect(score.letters).toMatchObject({ specific: { right: 1, of: 1 }, timely: { right: 1, of: 1 } });
    expect([score.who, score.when]).toEqual([
      { right: 1, of: 1 },
      { right: 1, of: 1 },
    ]);
    expect(score.goals).toEqual({ of: 1, nagged: 0 });
    expect(score.faults).toEqual([]);
  });

  it("judges no letters where the label allows a goal and a goal is found", () => {
    const either = readStatements("objective/goal | TF--F | Mum | | | Mum to do better.", "S");
    const score = scoreStatements(either, [{ statements: [{ kind: "goal", who: null }] }]);
    expect(score.kind).toEqual({ right: 1, of: 1 });
    expect(score.letters["specific"]?.of).toBe(0);
    expect(score.faults).toEqual([]);
  });

  it("sees a nagged goal, a wrong kind, a wrong letter and a person not found", () => {
    const score = scoreStatements(items, [
      {
        statements: [
          { kind: "goal", specific: false, measurable: true, timely: true, who: "school", when: null },
        ],
      },
      { statements: [{ kind: "goal", specific: null, measurable: false, timely: null }] },
      { statements: [{ kind: "action" }] },
    ]);
    expect(score.kind).toEqual({ right: 1, of: 3 });
    expect(score.letters["specific"]).toEqual({ right: 0, of: 1 });
    expect(score.who.right + score.when.right).toBe(0);
    expect(score.goals).toEqual({ of: 1, nagged: 1 });
  });

  it.each([
    ["4 May", "by Saturday 4 May", true],
    ["Sarah's social worker", "the social worker", true],
    ["by the end of term", "by Friday", false],
    ["Jo", null, false],
  ])("“%s” and “%s” agree: %s", (wanted, got, same) => {
    expect(agrees(wanted, got)).toBe(same);
  });
});

describe("scoring contingencies and plans", () => {
  it("counts verdicts and missing parts", () => {
    const items = readContingency("V th | We will act.\nS - | If it rains, Jo will ring.", "C");
    const score = scoreContingency(items, [
      { contingency: [{ verdict: "vague", missing: ["trigger", "who"] }] },
      { contingency: [{ verdict: "specific", missing: [] }] },
    ]);
    expect(score.verdict).toEqual({ right: 2, of: 2 });
    expect(score.parts).toEqual({ hits: 1, misses: 1, falseAlarms: 1 });
    expect(score.exact).toEqual({ right: 1, of: 2 });
  });

  it("counts findings, false alarms a thousand words, sections and the verdict", () => {
    const plan = readPlan(
      "%layout x, well written\n%section aim present\n%section contingency weak\n%contingency vague\nThe ⟦SW|*⟧ came on Monday.\n",
      "p",
    );
    const score = scorePlans(
      [plan],
      [
        {
          findings: [finding(4, 6, "acronym"), finding(7, 11, "jargon")],
          contingency: [{ verdict: "vague" }],
          plan: { sections: { aim: "present", contingency: "missing" } },
        },
      ],
    );
    expect(score.all).toMatchObject({ hits: 1, misses: 0, falseAlarms: 1, words: 5 });
    expect(score.falseAlarmsPerThousandGood).toBe(200);
    expect(score.sections).toEqual({ right: 1, of: 2 });
    expect(score.contingency).toEqual({ right: 1, of: 1 });
  });
});
