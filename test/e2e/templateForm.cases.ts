import type { Preview } from "./support/preview";
import { openTab } from "./support/reviewed";
import { clickInto, typeOver } from "./support/templates";
import { objective } from "./templates.cases";

const card = (preview: Preview, title: string) =>
  preview.pane.getByRole("button", { name: new RegExp(`^${title}`) }).first();
const field = (preview: Preview, label: string) => preview.pane.getByLabel(label).first();
const heading = (preview: Preview, name: string) => preview.pane.getByRole("heading", { name });

async function type(preview: Preview, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(preview, label).fill(value);
}

/** As when a person comes back from the document: the pane then asks Word where the cursor is. */
async function comeBack(preview: Preview): Promise<void> {
  const frame = await preview.paneFrame();
  await frame.evaluate(() => window.dispatchEvent(new Event("focus")));
}

const toTop = async (preview: Preview): Promise<void> => {
  await preview.pane.getByRole("form").evaluate((form) => form.parentElement?.scrollTo(0, 0));
};

const { "What will they do?": act, ...others } = objective.fields;

/** Each state of the gallery and the form, one after the other: what leads there from the state before. */
export const formStates: readonly {
  readonly state: string;
  readonly reach: (preview: Preview) => Promise<unknown>;
}[] = [
  { state: "the gallery", reach: (preview) => openTab(preview, "Templates") },
  {
    state: "nothing found",
    reach: async (preview) => {
      await preview.pane.getByRole("searchbox").fill("zebra");
      await preview.pane.getByText("Nothing is called that").waitFor();
    },
  },
  {
    state: "an empty objective",
    reach: async (preview) => {
      await preview.pane.getByRole("searchbox").fill("");
      await card(preview, "SMART objective").click();
      await heading(preview, "SMART objective").waitFor();
    },
  },
  {
    state: "an objective half typed",
    reach: async (preview) => {
      await type(preview, { "What will they do?": act, "Who will do it?": others["Who will do it?"] });
      await preview.pane.getByRole("listitem", { name: "Timely: Missing" }).waitFor();
    },
  },
  {
    state: "an objective with all its letters",
    reach: async (preview) => {
      await type(preview, others);
      await preview.pane.getByRole("radio", { name: "until" }).check();
      await preview.pane.getByRole("listitem", { name: "Timely: There" }).waitFor();
      await toTop(preview);
    },
  },
  {
    state: "a line that can't go in",
    reach: async (preview) => {
      await type(preview, { "What will they do?": "ring\u0007 the bell" });
      await preview.pane.getByText("There is a hidden character in it").waitFor();
    },
  },
  {
    state: "what can't go in yet",
    reach: async (preview) => {
      await preview.button("See how it reads").click();
      await preview.pane.getByText("1 line can't go in as it is.").waitFor();
    },
  },
  {
    state: "how it reads, with words to look at",
    reach: async (preview) => {
      await type(preview, { "What will they do?": "monitor contact with his siblings" });
      await preview.pane.getByRole("group", { name: "Families may not know these words" }).waitFor();
      await preview.button("See how it reads").click();
    },
  },
  {
    state: "where it goes",
    reach: async (preview) => {
      await clickInto(preview, "The plan");
      await comeBack(preview);
      await preview.pane.getByRole("radio", { name: "Below the line with the cursor" }).check();
      await preview.button("Put it in the plan").scrollIntoViewIfNeeded();
    },
  },
  {
    state: "merged cells",
    reach: async (preview) => {
      await type(preview, { "What will they do?": act });
      await clickInto(preview, "Mum making appropriate choices");
      await comeBack(preview);
      await preview.pane.getByRole("radio", { name: "A new row below the cursor" }).check();
      await preview.button("Put it in the plan").click();
      await preview.pane.getByText("This table has merged cells").first().waitFor();
      await preview.button("Put it in the plan").scrollIntoViewIfNeeded();
    },
  },
  {
    state: "something put in",
    reach: async (preview) => {
      await preview.pane.getByRole("radio", { name: "At the end of this plan" }).check();
      await preview.button("Put it in the plan").click();
      await preview.pane.getByText("“SMART objective” is in the plan.").waitFor();
    },
  },
  {
    state: "something changed in the plan",
    reach: async (preview) => {
      await typeOver(preview, "Tracey will get Alfie", "Nan will get Alfie");
      await openTab(preview, "Coach");
      await openTab(preview, "Templates");
      await preview.pane.getByText("Someone has changed it since").first().waitFor();
      await preview.pane.getByRole("button", { name: /^Change SMART objective/ }).click();
      await preview.pane.getByText("1 line reads otherwise.").first().waitFor();
    },
  },
  {
    state: "the question before writing over it",
    reach: async (preview) => {
      await type(preview, { "Who will do it?": "Donna" });
      await preview.button("Write it back").click();
      await preview.button("Leave the plan as it is").scrollIntoViewIfNeeded();
    },
  },
  {
    state: "an empty contingency",
    reach: async (preview) => {
      await preview.button("Leave the plan as it is").click();
      await preview.button("All templates").click();
      await card(preview, "If the plan is not working").click();
      await preview.pane
        .getByRole("listitem", { name: /Missing$/ })
        .first()
        .waitFor();
    },
  },
  {
    state: "a contingency half typed",
    reach: async (preview) => {
      await type(preview, {
        "What would we see?": "Alfie is late for school",
        "How much or how often?": "more than 3 times",
        "Who acts if a sign is there?": "Paul Reed",
        "What will they do?": "hold a meeting with the family",
      });
      await preview.pane
        .getByRole("listitem", { name: /There$/ })
        .first()
        .waitFor();
      await toTop(preview);
    },
  },
  {
    state: "rows",
    reach: async (preview) => {
      await preview.button("Add another sign").click();
      await preview.pane.getByLabel("What would we see?").nth(1).fill("Tracey misses visits");
      await preview.button("Take away sign 2").waitFor();
    },
  },
  {
    state: "a number that is none",
    reach: async (preview) => {
      await type(preview, { "Within how many working days?": "soon" });
      await preview.pane.getByText("A whole number from 1 to 60").waitFor();
    },
  },
  {
    state: "something begun",
    reach: async (preview) => {
      await preview.button("All templates").click();
      await preview.button("Go on with it").waitFor();
    },
  },
  {
    state: "something taken up again",
    reach: async (preview) => {
      await preview.button("Go on with it").click();
      await preview.button("Start again").waitFor();
    },
  },
  {
    state: "a page filled in from the plan",
    reach: async (preview) => {
      await preview.button("All templates").click();
      await card(preview, "Fridge plan").click();
      await preview.pane.getByText("Filled in from this plan").waitFor();
    },
  },
  {
    state: "how that page reads",
    reach: (preview) => preview.button("See how it reads").click(),
  },
];
