import { useState, useSyncExternalStore } from "react";
import { poses } from "../poses";
import { Bar } from "./Bar";
import type { PaneWidth } from "./Bar";
import { DocumentArea } from "./DocumentArea";
import { download } from "./download";
import { NewDocumentCard } from "./NewDocumentCard";
import { LogPanel } from "./LogPanel";
import { PaneArea } from "./PaneArea";
import type { PageParts, PreviewSession } from "./previewSession";
import { SuggestionCard } from "./SuggestionCard";

export interface PreviewPageProps extends Pick<PageParts, "paneUrl" | "paneTitle"> {
  readonly session: PreviewSession;
  readonly first: Uint8Array;
  readonly startWidth: PaneWidth;
}

/** The document on the left, the add-in's pane on the right, and what this page cannot show below. */
export function PreviewPage({ session, first, startWidth, paneUrl, paneTitle }: PreviewPageProps) {
  const state = useSyncExternalStore(session.store.subscribe, session.store.get);
  const [width, setWidth] = useState<PaneWidth>(startWidth);
  const save = async () => {
    const saved = await session.save();
    if (saved !== null) download(saved);
  };
  return (
    <div className={`page page-${state.theme}`}>
      <Bar
        state={state}
        width={width}
        onOpenFile={(file) => void session.openFile(file)}
        onOpenSample={(file) => void session.openSample(file)}
        onSave={() => void save()}
        onPose={(pose) => session.setPose(pose)}
        onTheme={(theme) => session.setTheme(theme)}
        onWidth={setWidth}
      />
      <div className="notice" role="alert">
        {state.notice}
      </div>
      <main aria-busy={state.opening}>
        <DocumentArea
          session={session}
          first={first}
          editable={!poses[state.pose].readOnly}
          dark={state.theme === "dark"}
        />
        <PaneArea
          pane={state.pane}
          url={paneUrl}
          title={paneTitle}
          width={Number(width)}
          onReopen={() => session.reopenPane()}
        />
      </main>
      <footer>
        <p>
          Stands in for Word on the web. Comments and text deleted by tracked changes stay in the document but
          are not shown here, and pages may break elsewhere than in Word.
        </p>
        <LogPanel entries={state.unanswered} batches={state.batches} />
      </footer>
      {state.asked !== null && (
        <NewDocumentCard
          onAgree={() => session.answerAsked(true)}
          onCancel={() => session.answerAsked(false)}
        />
      )}
      {state.card !== null && (
        <SuggestionCard
          card={state.card}
          onAnswer={(action, suggestion) => session.answerCard(action, suggestion)}
        />
      )}
    </div>
  );
}
