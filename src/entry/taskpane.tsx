import { createRoot } from "react-dom/client";
import { createEngine } from "../app/engine";
import { createSession } from "../app/session";
import { tabs } from "../app/state";
import { createStore } from "../app/store";
import { builtInPack } from "../content/builtIn";
import { builtInPlanLexicon } from "../content/plans/builtInPlanLexicon";
import { plainWords } from "../content/templates/plainWords";
import { builtInSpellings } from "../content/words/builtInSpellings.prepared";
import { App } from "../ui/App";
import { createWordPorts } from "../word/wordPorts";
import { readDark } from "../word/theme";
import { showCannotStart } from "./cannotStart";

/** Lets the browser draw and answer; a message overtakes the timers that browsers slow down. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** The day on this computer's calendar, not in Greenwich. */
const today = (): string => {
  const now = new Date();
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

/** How long Word may take to answer before the pane says that it did not, in milliseconds. It may still answer. */
const patience = 20_000;

async function start(root: HTMLElement): Promise<void> {
  // The script tag in the page's head is the only thing that brings Office.js: without it there is no Word to ask.
  if (typeof Office === "undefined") {
    showCannotStart(root, "no-office");
    return;
  }
  const waiting = setTimeout(() => showCannotStart(root, "no-office"), patience);
  const ports = await createWordPorts().finally(() => clearTimeout(waiting));
  if (ports === null) {
    showCannotStart(root, "no-word");
    return;
  }
  const store = createStore();
  const session = createSession({
    ports,
    engine: createEngine({
      packs: [builtInPack],
      spellings: builtInSpellings,
      lexicon: builtInPlanLexicon,
      plainWords,
      today,
    }),
    store,
    today,
    now: () => performance.now(),
    pause,
  });
  void session.start();
  const asked = new URLSearchParams(window.location.search).get("tab");
  const tab = tabs.find((name) => name === asked);
  if (tab !== undefined) session.openTab(tab);
  root.replaceChildren();
  createRoot(root).render(<App session={session} store={store} officeDark={readDark} />);
}

const root = document.getElementById("root");
if (root !== null) {
  start(root).catch(() => showCannotStart(root, "no-office"));
}
