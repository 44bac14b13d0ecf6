import type { PlanLayout } from "../../../src/core/checks/plan/layout";
import type { Template } from "../../../src/core/templates/template";

/** An organisation's form, as its own words stand on the page. */
export const layout: PlanLayout = {
  id: "harbour-plan",
  title: "Harbour plan",
  minimumColumns: 2,
  columns: [
    { headers: ["What we hope for!"], roles: ["goal"] },
    { headers: ["Promises"], roles: ["action"] },
    { headers: ["Promised by"], roles: ["who"] },
  ],
  headings: [{ headers: ["Our line in the sand"], roles: ["action"] }],
  sections: [{ headers: ["In my words"], section: "childs_views" }],
};

export const template: Template = {
  id: "thank-you",
  version: 1,
  title: "Thank you",
  summary: "Thanks somebody by name.",
  keywords: ["praise"],
  kind: "sentence",
  fields: [{ kind: "person", id: "who", label: "Who", help: "Whom you thank.", example: "Nan" }],
  layout: [{ kind: "paragraph", text: "Thank you, {who}." }],
  sentence: "Thank you, {who}.",
};

export const pack = {
  id: "harbour",
  title: "Harbour",
  version: "1.0.0",
  language: "en-GB",
  entries: [],
  layouts: [layout],
  settings: { letters: { achievable: "agreed", relevant: "realistic" }, readingAgeTarget: 10 },
  templates: [template],
};

const withLayout = (change: object): object => ({ ...pack, layouts: [{ ...layout, ...change }] });
const withColumn = (change: object): object =>
  withLayout({ columns: [layout.columns[0], layout.columns[1], { ...layout.columns[2], ...change }] });
const withTemplate = (change: object): object => ({ ...pack, templates: [{ ...template, ...change }] });
const { title: _title, ...untitled } = layout;

/** Packs whose forms are right. */
export const taken: readonly (readonly [string, unknown])[] = [
  ["all three", pack],
  ["none of them", { ...pack, layouts: undefined, settings: undefined, templates: [] }],
  ["empty lists", { ...pack, layouts: [], settings: {}, templates: [] }],
  ["a choice of one letter", { ...pack, settings: { letters: { achievable: "attainable" } } }],
  ["a target alone", { ...pack, settings: { readingAgeTarget: 9.5 } }],
  ["a form without tables", withLayout({ columns: [] })],
  ["headers of any case", withColumn({ headers: ["PROMISED BY?", "Who’s promising"] })],
];

/** Packs with one thing wrong, and the problem that is named. */
export const refused: readonly (readonly [unknown, string])[] = [
  [{ ...pack, layouts: {} }, "layouts: Write a list."],
  [{ ...pack, layouts: [7] }, "layouts[0]: Write fields in curly brackets."],
  [{ ...pack, layouts: [untitled] }, "layouts[0].title: This field is missing."],
  [withLayout({ id: "Harbour Plan" }), "layouts[0].id: Write an id in small letters, digits and hyphens."],
  [withLayout({ colour: "blue" }), "layouts[0].colour: This field is not known."],
  [withLayout({ minimumColumns: 0 }), "layouts[0].minimumColumns: Use 1 or more."],
  [withLayout({ minimumColumns: 4 }), "layouts[0].minimumColumns: This is more than the columns"],
  [withLayout({ columns: "Who" }), "layouts[0].columns: Write a list."],
  [
    withLayout({ columns: [], headings: [], sections: [] }),
    "layouts[0].columns: Name at least one column, heading or section.",
  ],
  [withColumn({ headers: [] }), "layouts[0].columns[2].headers: Name at least one header."],
  [withColumn({ headers: "who" }), "layouts[0].columns[2].headers: Write a list of header words."],
  [withColumn({ headers: ["who", "?!"] }), "layouts[0].columns[2].headers[1]: Write at least one word."],
  [withColumn({ headers: ["x".repeat(91)] }), "layouts[0].columns[2].headers[0]: Use at most 90 characters"],
  [withColumn({ roles: [] }), "layouts[0].columns[2].roles: Name at least one role."],
  [withColumn({ roles: ["doer"] }), "layouts[0].columns[2].roles[0]: Use goal, objective, action, who"],
  [
    withLayout({ sections: [{ headers: ["x"], section: "views" }] }),
    "layouts[0].sections[0].section: Use aim",
  ],
  [withLayout({ headings: [{ headers: ["x"] }] }), "layouts[0].headings[0].roles: This field is missing."],
  [{ ...pack, layouts: [layout, layout] }, "layouts[1].id: Another layout has the id harbour-plan."],
  [
    { ...pack, settings: { letters: { achievable: "ambitious" } } },
    "settings.letters.achievable: Use achievable, attainable or agreed.",
  ],
  [
    { ...pack, settings: { letters: { relevant: "Realistic" } } },
    "settings.letters.relevant: Use relevant or realistic.",
  ],
  [
    { ...pack, settings: { letters: { specific: "small" } } },
    "settings.letters.specific: This field is not known.",
  ],
  [{ ...pack, settings: { readingAgeTarget: "11" } }, "settings.readingAgeTarget: Write a number of years."],
  [{ ...pack, settings: { readingAgeTarget: 3 } }, "settings.readingAgeTarget: Use 7 or more."],
  [{ ...pack, settings: { readingAgeTarget: 30 } }, "settings.readingAgeTarget: Use 18 or less."],
  [{ ...pack, settings: { target: 11 } }, "settings.target: This field is not known."],
  [{ ...pack, templates: "none" }, "templates: This is not right. Expected: Array."],
  [withTemplate({ colour: "blue" }), "templates[0].colour: This field is not known."],
  [withTemplate({ title: undefined }), "templates[0].title: This field is missing."],
  [withTemplate({ sentence: "Thank you, {whom}." }), "templates[0].sentence: There is no field whom."],
  [
    withTemplate({ sentence: "Thank you, {who." }),
    "templates[0].sentence: A brace or bracket has no partner",
  ],
  [
    withTemplate({ layout: [{ kind: "list", each: "who", items: ["{who}"] }] }),
    "templates[0].layout[0].each: The field who has no rows.",
  ],
  [
    withTemplate({ fields: [...template.fields, ...template.fields] }),
    "templates[0].fields[1].id: Something else here has the id who.",
  ],
  [
    { ...pack, templates: [template, template] },
    "templates[1].id: Something else here has the id thank-you.",
  ],
];
