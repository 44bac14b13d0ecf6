import { useLayoutEffect, useRef } from "react";
import type { PaneFrame } from "./pageState";

export interface PaneAreaProps {
  readonly pane: PaneFrame | null;
  readonly url: string;
  readonly title: string;
  /** Width of the pane in CSS pixels. */
  readonly width: number;
  readonly onReopen: () => void;
}

function Frame({ pane, url, title }: Pick<PaneAreaProps, "url" | "title"> & { readonly pane: PaneFrame }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    const inside = frame.current?.contentWindow;
    if (!inside) return;
    const connection = pane.host.connect(inside);
    return () => connection.close();
  }, [pane]);
  return <iframe ref={frame} title={title} name={pane.name} src={url} />;
}

/** The task pane as Word shows it: a title with a button, and the add-in's page in a frame. */
export function PaneArea({ pane, url, title, width, onReopen }: PaneAreaProps) {
  return (
    <aside className="pane" style={{ width }} aria-label="Task pane">
      <div className="pane-title">
        <span>{title}</span>
        <button type="button" onClick={onReopen} title="Close the pane and open it again">
          Reopen pane
        </button>
      </div>
      {pane === null ? (
        <p className="pane-waiting">Opening the document…</p>
      ) : (
        <Frame key={pane.name} pane={pane} url={url} title={title} />
      )}
    </aside>
  );
}
