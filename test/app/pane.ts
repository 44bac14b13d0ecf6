import { createEngine } from "../../src/app/engine";
import type { Ports } from "../../src/app/ports";
import { findingsView } from "../../src/app/selectors";
import { createSession } from "../../src/app/session";
import type { Session } from "../../src/app/session";
import type { AppState } from "../../src/app/state";
import { createStore } from "../../src/app/store";
import type { Store } from "../../src/app/store";
import { builtInForms } from "../../src/content/builtIn";
import { builtInPlanLexicon } from "../../src/content/plans/builtInPlanLexicon";
import { plainWords } from "../../src/content/templates/plainWords";
import { FakeDocument } from "../fakes/fakeDocument";
import type { FakeOptions } from "../fakes/fakeOptions";
import type { FakeParagraph } from "../fakes/fakeRuns";
import { smallPack } from "./smallPack";

/** A session over a document in memory, for tests that hold the clock. */
export interface TestPane {
  readonly document: FakeDocument;
  readonly session: Session;
  readonly store: Store;
  readonly state: () => AppState;
  /** The words of the sure findings on the list. */
  readonly words: () => string[];
  /** The id of the n-th sure finding with these words, from 0. */
  readonly idOf: (words: string, nth?: number) => string;
}

export const paragraphs: readonly (string | FakeParagraph)[] = [
  { runs: [{ text: "What are we worried about?" }], headingLevel: 2 },
  "Jamie does not see his siblings. His siblings miss him.",
  "The ZETA will make a robust plan nearby.",
  { runs: [{ text: "What needs to happen?" }], headingLevel: 2 },
  "Siblings come on Sunday.",
];

export function testPane(
  given: readonly (string | FakeParagraph)[] = paragraphs,
  options: FakeOptions = {},
  prepare: (document: FakeDocument, ports: Ports) => Ports = (_document, ports) => ports,
): TestPane {
  const document = new FakeDocument(given, options);
  const store = createStore();
  const session = createSession({
    ports: prepare(document, document.ports()),
    engine: createEngine({
      packs: [builtInForms, smallPack],
      lexicon: builtInPlanLexicon,
      plainWords,
      today: () => "2026-05-04",
    }),
    store,
    today: () => "2026-05-04",
    now: () => Date.now(),
    pause: () => Promise.resolve(),
  });
  const sure = () => findingsView(store.getState()).sure;
  return {
    document,
    session,
    store,
    state: () => store.getState(),
    words: () => sure().map(({ finding }) => finding.surface),
    idOf(words, nth = 0) {
      const listed = sure().filter(({ finding }) => finding.surface === words)[nth];
      if (listed === undefined) throw new Error(`no finding ${words} ${nth}`);
      return listed.id;
    },
  };
}
