import { builtInPack } from "../../src/content/builtIn";
import { builtInSpellings } from "../../src/content/words/builtInSpellings.prepared";
import { compilePack, spellingsOf } from "../../src/core/checks/compile";
import { checkText } from "../../src/core/checks/run";

const plan = [
  "It is appropriate to monitor contact between the siblings before the LAC review.",
  "Jo (SW) will ring the Willow Respite Unit asap; contact lenses were lost.",
];
const plain = checkText(plan, compilePack([builtInPack])).map(({ range, entryId, fixes }) => [
  range,
  entryId,
  fixes,
]);

it("is what compiling comes to, and survives being written down", () => {
  const written = JSON.parse(JSON.stringify(builtInSpellings)) as typeof builtInSpellings;
  const afresh = compilePack([builtInPack]);
  const prepared = compilePack([builtInPack], written);
  expect(prepared.forms.all).toEqual(afresh.forms.all);
  expect(prepared.phrases).toEqual(afresh.phrases);
  expect(prepared.context).toEqual(afresh.context);
  expect(prepared.vocabulary.table.all).toEqual(afresh.vocabulary.table.all);
  expect(checkText(plan, prepared).map(({ range, entryId, fixes }) => [range, entryId, fixes])).toEqual(
    plain,
  );
});

it("is of no use for other packs, and is left alone", () => {
  const other = { ...builtInPack, id: "other", entries: builtInPack.entries.slice(0, 3) };
  expect(compilePack([other], builtInSpellings).forms.all).toEqual(compilePack([other]).forms.all);
  const layered = [builtInPack, { ...other, removes: ["contact"] }];
  expect(compilePack(layered, builtInSpellings).forms.all).toEqual(compilePack(layered).forms.all);
});

it("depends on the packs alone", () => {
  expect(spellingsOf([builtInPack])).toEqual(builtInSpellings);
});
