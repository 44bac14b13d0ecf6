import type { Block } from "../../core/templates/block";
import type { Environment } from "../environment";
import { brokenProblem, problemOf } from "../problem";
import type { Problem } from "../problem";
import { finish } from "./finished";
import type { TemplateForm } from "./state";
import { dispatchTemplates } from "./step";

/** What the document is called: its own first heading, which names the child, before the template's title. */
const titleOf = (blocks: readonly Block[], otherwise: string): string => {
  const heading = blocks.find((block) => block.kind === "heading");
  return heading?.kind === "heading" ? heading.text : otherwise;
};

/**
 * Hands what the form makes to Word as a document of its own. The plan is not touched, so there is nothing to undo and
 * nothing to keep with it. The form stays open: Word does not tell whether its window came, and if it did not, the same
 * text can go to the end of the plan, which is chosen where Word refused.
 */
export async function openDocument(environment: Environment, form: TemplateForm): Promise<void> {
  const { ports, store } = environment;
  const { template, newDocument } = form;
  const fail = (problem: Problem): void => {
    store.dispatch({ type: "write-failed", problem });
    dispatchTemplates(environment, { type: "place-chosen", place: "end" });
  };
  const finished = finish(form);
  if (finished === null || finished.form === "row" || newDocument === null) {
    return fail({ doing: "new-document", code: "unsupported", detail: "typed" });
  }
  store.dispatch({ type: "write-started", writing: "insert" });
  const { blocks } = finished;
  try {
    const opened = await ports.newDocument.open({
      title: titleOf(blocks, template.title),
      description: template.summary,
      blocks,
    });
    if (!opened.ok) return fail(problemOf("new-document", opened.error));
  } catch (thrown) {
    return fail(brokenProblem("new-document", thrown));
  }
  store.dispatch({ type: "write-stopped" });
  store.dispatch({
    type: "noticed",
    notice: { type: "document-opened", title: template.title, newDocument },
  });
}
