import type { Place } from "../core/checks/statements/statement";
import type { Block } from "../core/templates/block";
import { firstChoices, keepChoices, readChoices } from "./choices";
import type { Choices } from "./choices";
import { checkPlan, recheckQuietly } from "./commands/checkPlan";
import { bringBackIgnored, ignoreEverywhere, ignoreHere } from "./commands/ignore";
import { showMarks, takeColoursAway } from "./commands/marks";
import { replaceAllLike, replaceFinding } from "./commands/replace";
import { revealAt, revealFinding, revealSentence } from "./commands/reveal";
import { addComments, countComments, insertAtEnd, keepCounts, removeComments } from "./commands/share";
import type { PlacedRemark } from "./commands/share";
import { undoLast } from "./commands/undo";
import type { Environment } from "./environment";
import { createGate } from "./gate";
import { readIgnored } from "./ignored";
import type { MarkAction, Ports } from "./ports";
import { brokenProblem } from "./problem";
import type { Doing } from "./problem";
import { readLastReview } from "./reviewCounts";
import { planOf } from "./selectors";
import type { Filter, Page, Tab } from "./state";
import type { Store } from "./store";
import { createTemplateSession } from "./templates/templateSession";
import type { TemplateSession } from "./templates/templateSession";

/** How long the document must rest before it is read again, in milliseconds. */
const rest = 1_000;
/** How long changes are taken for our own after a write: events arrive after the answer. */
const ownEcho = 1_500;
/** A document that takes longer than this to read is not read again unasked. */
const slowRead = 2_000;
/** How long the list must rest before its marks are drawn anew. */
const marksRest = 700;

/** What the pane can do, ready to be called by anything that a person presses. Nothing here throws or rejects. */
export interface Session {
  readonly environment: Environment;
  readonly templates: TemplateSession;
  /** Reads what earlier sessions left and starts to listen. */
  readonly start: () => Promise<void>;
  /** Stops listening and drops what is on its way. */
  readonly end: () => void;
  readonly check: () => Promise<void>;
  readonly stopCheck: () => void;
  /** Opens a finding's card and shows its place in the document. */
  readonly choose: (id: string) => Promise<void>;
  readonly close: () => void;
  /** Says that the keys stand on this finding now; `focus` brings the focus there too. */
  readonly moveTo: (id: string, options?: { readonly focus: boolean }) => void;
  readonly filter: (filter: Filter) => void;
  readonly replace: (id: string, fix: number) => Promise<void>;
  readonly replaceAllLike: (id: string, fix: number) => Promise<void>;
  readonly ignoreHere: (id: string) => Promise<void>;
  readonly ignoreEverywhere: (id: string) => Promise<void>;
  /** Puts everything that was ignored in this plan back on the list. */
  readonly bringBackIgnored: () => Promise<void>;
  /** `focus`: the focus goes to the finding that is back; for the keys of the list. */
  readonly undo: (options?: { readonly focus: boolean }) => Promise<void>;
  /** Selects the sentence of a finding in the document, for the person to write it anew. */
  readonly writeIt: (id: string) => Promise<void>;
  /** Shows a place of the last check in the document. */
  readonly showPlace: (place: Place) => Promise<void>;
  /** Puts a table of the review, or anything else, at the end of the document. */
  readonly insertAtEnd: (blocks: readonly Block[]) => Promise<void>;
  readonly addComments: (remarks: readonly PlacedRemark[]) => Promise<void>;
  readonly removeComments: () => Promise<void>;
  /** Keeps the review's counts with the document, to compare the next review with. */
  readonly keepCounts: () => Promise<void>;
  /** Says that something was copied. */
  readonly noteCopied: () => void;
  /** Says that the clipboard could not be used. */
  readonly noteCopyFailed: () => void;
  readonly colourWords: () => Promise<void>;
  readonly takeColoursAway: () => Promise<void>;
  readonly openPage: (page: Page) => void;
  readonly openTab: (tab: Tab) => void;
  /** Shows a card of the introduction; `null` puts it away for good. */
  readonly introduce: (card: number | null) => void;
  readonly dismissNotice: () => void;
}

export function createSession(environment: Environment): Session {
  const { ports, store } = environment;
  let ending = new AbortController();
  let checking = new AbortController();
  let choices: Choices = firstChoices;
  let echoUntil = -Infinity;
  let lastRead = 0;
  const stopListening: (() => void)[] = [];

  /** Nothing that a command throws may leave the pane without a word. */
  const safely = async (doing: Doing, step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (thrown) {
      const problem = brokenProblem(doing, thrown);
      store.dispatch({ type: "noticed", notice: { type: "problem", problem } });
    }
  };

  const marking = createGate(marksRest, async () => {
    const { status } = store.getState().marks;
    if (status !== "off") await drawMarks();
  });
  const drawMarks = (): Promise<void> =>
    safely("mark", async () => {
      await showMarks(environment);
      echoUntil = environment.now() + ownEcho;
    });

  const rechecking = createGate(rest, async () => {
    if (store.getState().check.status !== "ready" || lastRead > slowRead) return;
    const listedBefore = planOf(store.getState().check)?.listed;
    const started = environment.now();
    await recheckQuietly(environment, ending.signal);
    lastRead = environment.now() - started;
    if (planOf(store.getState().check)?.listed !== listedBefore) marking.request();
  });

  const onDocumentChanged = (): void => {
    if (environment.now() > echoUntil) store.dispatch({ type: "document-changed" });
    rechecking.request();
  };

  /** Runs a step that writes, takes its echo for our own, and draws the marks that are left. */
  const writing = (doing: Doing, step: () => Promise<void>): Promise<void> =>
    safely(doing, async () => {
      echoUntil = Infinity;
      try {
        await step();
      } finally {
        echoUntil = environment.now() + ownEcho;
      }
      marking.request();
    });

  const session: Session = {
    environment,
    templates: createTemplateSession(environment, { safely, writing, signal: () => ending.signal }),
    async start() {
      ending = new AbortController();
      stopListening.push(
        ports.changes.onChanged(onDocumentChanged),
        ports.marks.onAction((action) => void onMarkAction(action)),
      );
      session.templates.restore();
      await safely("start", () => restore(ports, store, (read) => (choices = read)));
    },
    end() {
      ending.abort();
      checking.abort();
      marking.close();
      rechecking.close();
      for (const stop of stopListening.splice(0)) stop();
    },
    async check() {
      if (store.getState().writing !== null) return;
      checking.abort();
      checking = new AbortController();
      rechecking.cancel();
      marking.cancel();
      const { signal } = checking;
      if (!choices.introduced) session.introduce(null);
      await safely("check", () => checkPlan(environment, signal));
      if (store.getState().check.status === "ready" && !signal.aborted) await drawMarks();
    },
    stopCheck: () => checking.abort(),
    async choose(id) {
      store.dispatch({ type: "finding-opened", id, focus: false });
      await safely("show", () => revealFinding(environment, id));
    },
    close: () => store.dispatch({ type: "finding-closed" }),
    moveTo: (id, { focus } = { focus: false }) => store.dispatch({ type: "current-moved", id, focus }),
    filter: (filter) => store.dispatch({ type: "filtered", filter }),
    replace: (id, fix) => writing("replace", () => replaceFinding(environment, id, fix, ending.signal)),
    replaceAllLike: (id, fix) =>
      writing("replace", () => replaceAllLike(environment, id, fix, ending.signal)),
    ignoreHere: (id) => writing("ignore", () => ignoreHere(environment, id)),
    ignoreEverywhere: (id) => writing("ignore", () => ignoreEverywhere(environment, id)),
    bringBackIgnored: () => writing("ignore", () => bringBackIgnored(environment)),
    undo: ({ focus } = { focus: false }) =>
      writing("undo", async () => {
        await undoLast(environment, ending.signal);
        const { current } = store.getState();
        if (focus && current !== null) session.moveTo(current, { focus });
        if (store.getState().tab === "templates") await session.templates.look();
      }),
    writeIt: (id) => safely("show", () => revealSentence(environment, id)),
    showPlace: (place) => safely("show", () => revealAt(environment, place)),
    insertAtEnd: (blocks) => writing("insert", () => insertAtEnd(environment, blocks, ending.signal)),
    addComments: (remarks) => writing("comment", () => addComments(environment, remarks)),
    removeComments: () => writing("comment", () => removeComments(environment)),
    keepCounts: () => safely("ignore", () => keepCounts(environment)),
    noteCopied: () => store.dispatch({ type: "noticed", notice: { type: "copied" } }),
    noteCopyFailed() {
      const problem = { doing: "copy", code: "unsupported", detail: null } as const;
      store.dispatch({ type: "noticed", notice: { type: "problem", problem } });
    },
    async colourWords() {
      store.dispatch({ type: "colour-chosen" });
      await drawMarks();
    },
    takeColoursAway: () =>
      safely("clear-colours", async () => {
        marking.cancel();
        await takeColoursAway(environment);
        echoUntil = environment.now() + ownEcho;
      }),
    openPage: (page) => store.dispatch({ type: "page-opened", page }),
    openTab(tab) {
      store.dispatch({ type: "tab-opened", tab });
      if (tab === "review") void safely("start", () => countComments(environment));
      if (tab === "templates") void session.templates.look();
    },
    introduce(card) {
      store.dispatch({ type: "introduction-moved", card });
      if (card !== null || choices.introduced) return;
      choices = { ...choices, introduced: true };
      keepChoices(ports.preferences, choices);
    },
    dismissNotice: () => store.dispatch({ type: "notice-dismissed" }),
  };

  /** The person worked on an underline in the document itself. */
  const onMarkAction = async (action: MarkAction): Promise<void> => {
    const listed = planOf(store.getState().check)?.listed.find(({ id }) => id === action.id);
    if (listed === undefined) return;
    switch (action.type) {
      case "clicked":
        // The focus stays in the document: nobody asked to leave it.
        store.dispatch({ type: "finding-opened", id: action.id, focus: false });
        return;
      case "rejected":
        await session.ignoreHere(action.id);
        return;
      case "accepted":
        await takeSuggestion(action.id, action.suggestion);
    }
  };

  /**
   * Word may or may not have put the suggestion in itself (OfficeDev/office-js issues 6644 and 6358):
   * the document is read again, and only what still stands there is replaced.
   */
  const takeSuggestion = async (id: string, suggestion: string): Promise<void> => {
    await safely("replace", () => recheckQuietly(environment, ending.signal));
    const listed = planOf(store.getState().check)?.listed.find((one) => one.id === id);
    const fix = listed?.finding.fixes.findIndex(({ label }) => label === suggestion) ?? -1;
    if (fix >= 0) await session.replace(id, fix);
  };

  return session;
}

/** Takes up what earlier sessions kept. What cannot be read is left aside, and said once. */
async function restore(
  ports: Ports,
  store: Pick<Store, "dispatch">,
  onChoices: (choices: Choices) => void,
): Promise<void> {
  const { choices, lost } = readChoices(ports.preferences);
  onChoices(choices);
  if (!choices.introduced) store.dispatch({ type: "introduction-moved", card: 0 });
  const ignored = readIgnored(ports.planStore);
  if (ignored !== null) store.dispatch({ type: "ignored-loaded", ignored });
  store.dispatch({ type: "last-review-loaded", counts: readLastReview(ports.planStore) });
  if (ignored === null || lost) {
    const problem = { doing: "start", code: "lost-settings", detail: null } as const;
    store.dispatch({ type: "noticed", notice: { type: "problem", problem } });
  }
  if (await ports.marks.leftOver()) {
    store.dispatch({ type: "marks-changed", marks: { status: "off", leftOver: true } });
  }
}
