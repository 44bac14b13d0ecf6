import { builtInLayouts } from "../../../../src/content/layouts/builtInLayouts";
import { builtInPlanLexicon } from "../../../../src/content/plans/builtInPlanLexicon";
import { createPlanCache, reviewPlan } from "../../../../src/core/checks/plan/reviewPlan";
import type { DocumentSnapshot } from "../../../../src/core/document/snapshot";
import { markdownPlan } from "./markdownPlan";

const review = (snapshot: DocumentSnapshot) =>
  reviewPlan(snapshot, { layouts: builtInLayouts, lexicon: builtInPlanLexicon, today: null });

const table = (number: number): string =>
  `| Outcome | Action | Who | When |\n| --- | --- | --- | --- |\n| Leo is at school | Jo will ring the school on ${(number % 27) + 1} May. | Jo Reid | ${(number % 27) + 1} May 2024 |\n`;

describe("documents that are hard to review", () => {
  it.each([
    ["an empty document", ""],
    ["blank lines", "\n\n \n"],
    ["a scan, with nothing but marks", " \u00a0\n.\n"],
  ])("says that there is no text in %s", (_, text) => {
    const { nature, sections, statements, readability } = review(markdownPlan(text));
    expect(nature).toBe("no-text");
    expect(statements).toEqual([]);
    expect(readability.readingAge).toBeNull();
    expect(sections.every(({ advice, expected }) => advice.length === 0 && !expected)).toBe(true);
  });

  it("reads a document without any paragraph", () =>
    expect(review({ paragraphs: [] }).nature).toBe("no-text"));

  it.each([
    [
      "a recipe",
      "Lentil soup\n\nFry the onions for ten minutes. Add the lentils and a litre of stock. Serve with bread.",
    ],
    [
      "a letter to a bank",
      "Dear Sir or Madam,\n\nI would like to close my account by 4 May. Please send the balance by cheque.\n\nYours faithfully",
    ],
    [
      "a tax table",
      "Illustrative cases\n\nThe gain from child benefit is included.\n\nPatrick\n\nPatrick is single. He will gain 825 euro from the budget.\n\nAnn and Keith\n\nThe couple have one child. They will gain 1,600 euro as a result.",
    ],
    [
      "an application for a visa",
      "Visa application form\n\nFull name\n\nParents' full names\n\nFather's:\n\nMother's:\n\nA child needs a parent to sign. The form will be returned. The applicant will pay the fee at the desk.",
    ],
  ])("does not scold %s for being no plan", (_, text) => {
    const { nature, sections } = review(markdownPlan(text));
    expect(nature).toBe("not-a-plan");
    expect(sections.every(({ advice, expected }) => advice.length === 0 && !expected)).toBe(true);
  });

  it("reads forty tables", () => {
    const text = `# Child in need plan\n\nChild: Leo Marsh (9)\n\n${Array.from({ length: 40 }, (_, number) => table(number)).join("\n")}`;
    const { nature, statements } = review(markdownPlan(text));
    expect(nature).toBe("plan");
    expect(statements.filter(({ kind }) => kind === "action")).toHaveLength(40);
  });

  it("reads right-to-left text without finding a plan in it", () => {
    expect(review(markdownPlan("خطة الطفل\n\nستتصل الأم بالمدرسة كل يوم اثنين.")).nature).toBe("not-a-plan");
  });

  it("reads one long paragraph in time that grows with its length only", () => {
    const sentence =
      "If Leo is late for school on two days, Jo will ring Mum by 4 May and Nan will take him, ";
    const time = (times: number): number => {
      const start = performance.now();
      review(markdownPlan(`Plan for Leo. ${sentence.repeat(times)}`));
      return performance.now() - start;
    };
    time(50);
    const small = Math.max(5, Math.min(time(100), time(100)));
    expect(Math.min(time(800), time(800))).toBeLessThan(small * 8 * 6);
  });

  it("judges an edited paragraph alone when it keeps its cache", () => {
    const cache = createPlanCache();
    const options = { layouts: builtInLayouts, lexicon: builtInPlanLexicon, today: null, cache };
    const text = Array.from({ length: 30 }, (_, number) => table(number)).join("\n");
    reviewPlan(markdownPlan(text), options);
    const before = cache.statements.size;
    const edited = reviewPlan(
      markdownPlan(text.replace("ring the school on 1 May", "visit the school on 1 May")),
      options,
    );
    expect(cache.statements.size).toBe(before + 1);
    expect(edited).toEqual(
      reviewPlan(markdownPlan(text.replace("ring the school on 1 May", "visit the school on 1 May")), {
        ...options,
        cache: createPlanCache(),
      }),
    );
  });

  it("points out another child's name, and no relative's or worker's", () => {
    const names = (text: string) => review(markdownPlan(text)).otherChildNames.map(({ name }) => name);
    expect(
      names(
        "Child: Leo Marsh (9)\n\n# Goals\n\n- Leo feels safe at home.\n- Ruby needs to feel safe at school.",
      ),
    ).toEqual(["Ruby"]);
    expect(
      names(
        "Child: Leo Marsh (9)\n\nLeo lives with his sister, Ruby (4).\n\n# Goals\n\n- Ruby needs to feel safe at school.",
      ),
    ).toEqual([]);
    expect(
      names(
        "Child: Leo Marsh (9)\n\nMinutes will go to the school. She needs the school's help. Staff will call her mum. The staff meet on Fridays.",
      ),
    ).toEqual([]);
  });

  it("finds who signed in the last sentence of a plan", () => {
    const status = (text: string) =>
      review(markdownPlan(text)).sections.find(({ section }) => section === "agreed_signed")?.status;
    const plan = "# Safety plan for Leo\n\nMum will ring the school by 4 May.\n\n";
    expect(status(`${plan}Signed by Jo Marsh, Pete Marsh and Amina Yusuf on 2 November 2026.`)).toBe(
      "present",
    );
    expect(status(`${plan}Signed: ____________ Date: ________`)).toBe("missing");
    expect(status(plan)).toBe("missing");
  });

  it("takes no line that says how to reach someone, and no title, for a task", () => {
    const text =
      "# Child in need plan for Leo\n\n## Actions\n\n- Please contact Amina on 01632 960 377.\n\nParental capacity\n";
    expect(review(markdownPlan(text)).statements).toEqual([]);
  });
});
