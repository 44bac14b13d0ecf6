import type { LogEntry } from "../host";

const meanings: Readonly<Record<LogEntry["kind"], string>> = {
  batch: "Answered",
  event: "Event",
  "unknown-member": "Not answered: the host does not know",
  "above-requirement-set": "Not in this Word:",
  "engine-refused": "The document engine refused:",
  "unknown-request": "Not answered: unknown request",
  "loaded-back": "Done on a copy and loaded back, so the undo history is gone:",
};

export interface LogPanelProps {
  readonly entries: readonly LogEntry[];
  /** Batches that were answered since the page opened. */
  readonly batches: number;
}

/** What the host did not answer, said loudly: a pane that works here must not lean on a gap. */
export function LogPanel({ entries, batches }: LogPanelProps) {
  const loud = entries.length > 0;
  return (
    <details className={loud ? "log log-loud" : "log"} open={loud}>
      <summary>
        {loud ? `Not answered as in Word: ${entries.length}` : "Everything answered"} · {batches}{" "}
        {batches === 1 ? "batch" : "batches"}
      </summary>
      <ul role="log" aria-label="Not answered as in Word">
        {entries.map((entry, index) => (
          <li key={`${index} ${entry.detail}`}>
            {meanings[entry.kind]} <code>{entry.detail}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
