import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInPack } from "../../src/content/builtIn";
import { createChecker } from "../../src/core/checks/checker";
import { compilePack } from "../../src/core/checks/compile";
import { partRoles } from "../../src/core/checks/plan/layout";
import { planSections } from "../../src/core/checks/plan/planReview";
import type { Pack } from "../../src/core/packs/pack";
import { validatePack } from "../../src/core/packs/validate";

const page = readFileSync(join(__dirname, "../../docs/pack-format.md"), "utf8");

/** The example of the page as a pack. */
function example(): Pack {
  const [, json = ""] = /```json\n(.*?)```/s.exec(page) ?? [];
  const result = validatePack(JSON.parse(json), Object.keys(builtInPack.sets ?? {}));
  if (!result.ok) throw new Error(result.error.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return result.value;
}

it("has an example that compiles over the built-in pack and does what it says", () => {
  const compiled = compilePack([builtInPack, example()]);
  const { findings } = createChecker(compiled).check(["The edge of care panel agreed on a light touch."]);
  expect(findings.map(({ entryId }) => entryId)).toEqual(["harbour-panel", "harbour-engage"]);
  expect(compiled.layouts[0]?.id).toBe("harbour-plan");
  expect(compiled.settings).toEqual({
    letters: { achievable: "agreed", relevant: "realistic" },
    readingAgeTarget: 10,
  });
  expect(compiled.templates.at(-1)?.id).toBe("harbour-thanks");
});

it("removes an entry that is there", () => {
  const ids = builtInPack.entries.map(({ id }) => id);
  for (const id of example().removes ?? []) expect(ids).toContain(id);
});

it.each([...partRoles, ...planSections, ...(builtInPack.layouts ?? []).map(({ id }) => id)])(
  "names %s",
  (word) => {
    expect(page).toContain(`\`${word}\``);
  },
);

it("names every field of a pack", () => {
  for (const field of Object.keys({ ...builtInPack, removes: [], source: null }))
    expect(page).toContain(`\`${field}\``);
});
