import { useEffect, useId, useRef } from "react";

export interface NewDocumentCardProps {
  /** Yes: in the same task as the click, or the browser holds the new tab back. */
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}

/** What Word on the web asks before an add-in's new document is made. */
export function NewDocumentCard({ onAgree, onCancel }: NewDocumentCardProps) {
  const title = useId();
  const agree = useRef<HTMLButtonElement>(null);
  useEffect(() => agree.current?.focus(), []);
  return (
    <div className="ask" role="alertdialog" aria-labelledby={title}>
      <p id={title}>The add-in is about to make a new document in your folder.</p>
      <button ref={agree} type="button" onClick={onAgree}>
        OK
      </button>
      <button type="button" className="quiet" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
