import type { PlanSection } from "../../core/checks/plan/planReview";
import type { Statement } from "../../core/checks/statements/statement";
import { templateForAim, templateForSection, withFavouriteToggled } from "../../core/templates/gallery";
import type { Template } from "../../core/templates/template";
import type { Values } from "../../core/templates/values";
import type { Environment } from "../environment";
import type { Doing } from "../problem";
import { planOf } from "../selectors";
import { insertForm } from "./insertForm";
import { readDrafts, readMemory, withoutDraft } from "./kept";
import {
  findInserted,
  lookForCursor,
  openForStatement,
  openInserted,
  openTemplate,
  startAfresh,
} from "./openForm";
import type { PlaceId, Shape } from "./state";
import { dispatchTemplates, remember, type } from "./step";
import { writeBack } from "./writeBack";

/** What can be done with templates. Nothing here throws or rejects. */
export interface TemplateSession {
  /** Takes up what was kept on this computer. */
  readonly restore: () => void;
  /** Looks what of earlier insertions is still in the plan. */
  readonly look: () => Promise<void>;
  readonly toggleFavourite: (id: string) => void;
  readonly open: (id: string) => Promise<void>;
  /** Opens the form of an objective for a statement of the plan, which it then replaces. */
  readonly openFor: (statement: Statement) => Promise<void>;
  /** The template that fills a part which the review found missing; `null` where there is none. */
  readonly forSection: (section: PlanSection) => Template | null;
  /** Opens something that was put in earlier. */
  readonly openInserted: (recordId: string) => Promise<void>;
  /** Takes what was typed in the open form. */
  readonly type: (values: Values) => void;
  readonly startAfresh: () => Promise<void>;
  readonly throwAway: (id: string) => void;
  /** Asks Word again where the cursor is. */
  readonly lookForCursor: () => Promise<void>;
  readonly choosePlace: (place: PlaceId) => void;
  readonly chooseShape: (shape: Shape) => void;
  /** Puts the open form into the plan, or writes it back; where someone changed it, asks first. */
  readonly insert: () => Promise<void>;
  /** Yes, write over what someone changed. */
  readonly agree: () => Promise<void>;
  /** No, leave the plan as it is; the form stays open. */
  readonly decline: () => void;
  /** Back to the gallery. What was typed is kept. */
  readonly leave: () => void;
}

/** How a session runs steps: those that only read, and those that write. */
export interface Running {
  readonly safely: (doing: Doing, step: () => Promise<void>) => Promise<void>;
  readonly writing: (doing: Doing, step: () => Promise<void>) => Promise<void>;
  readonly signal: () => AbortSignal;
}

export function createTemplateSession(
  environment: Environment,
  { safely, writing, signal }: Running,
): TemplateSession {
  const { ports, store, engine } = environment;
  return {
    restore() {
      const memory = readMemory(ports.preferences);
      dispatchTemplates(environment, { type: "remembered", memory, drafts: readDrafts(ports.preferences) });
    },
    look: () => safely("open", () => findInserted(environment)),
    toggleFavourite: (id) =>
      remember(environment, ({ memory }) => ({ memory: withFavouriteToggled(memory, id) })),
    open: (id) => safely("open", () => openTemplate(environment, id)),
    openFor: (statement) => safely("open", () => openForStatement(environment, statement)),
    forSection(section) {
      const plan = planOf(store.getState().check);
      if (section === "aim") {
        return templateForAim(engine.templates, plan?.review.planKind === "child-protection");
      }
      return templateForSection(engine.templates, section);
    },
    openInserted: (recordId) => safely("open", () => openInserted(environment, recordId)),
    type: (values) => type(environment, values),
    startAfresh: () => safely("open", () => startAfresh(environment)),
    throwAway: (id) => remember(environment, ({ drafts }) => ({ drafts: withoutDraft(drafts, id) })),
    lookForCursor: () => safely("open", () => lookForCursor(environment)),
    choosePlace: (place) => dispatchTemplates(environment, { type: "place-chosen", place }),
    chooseShape: (shape) => dispatchTemplates(environment, { type: "shape-chosen", shape }),
    insert: () => writing("insert", () => insertForm(environment, signal())),
    agree: () =>
      writing("insert", async () => {
        dispatchTemplates(environment, { type: "answered" });
        const { form } = store.getState().templates;
        if (form !== null) await writeBack(environment, form, signal(), true);
      }),
    decline: () => dispatchTemplates(environment, { type: "answered" }),
    leave() {
      dispatchTemplates(environment, { type: "form-closed" });
      void safely("open", () => findInserted(environment));
    },
  };
}
