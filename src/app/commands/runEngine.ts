import { fingerprint, wordingKey } from "../../core/checks/fingerprint";
import type { Finding } from "../../core/checks/finding";
import type { DocumentSnapshot } from "../../core/document/snapshot";
import { invariant } from "../../core/invariant";
import type { Environment } from "../environment";
import type { CheckedPlan, Listed } from "../state";

/** How long the engine may work before the pane gets a turn, in milliseconds: less than a frame. */
const turn = 12;

/**
 * Checks a document that was read. Pauses between paragraphs whenever a turn is over.
 * `null` when the signal stopped it.
 */
export async function runEngine(
  environment: Pick<Environment, "engine" | "now" | "pause">,
  snapshot: DocumentSnapshot,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => undefined,
): Promise<CheckedPlan | null> {
  const { engine, now, pause } = environment;
  const steps = engine.check(snapshot.paragraphs.map(({ text }) => text));
  let turnEnds = now() + turn;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      await pause();
      if (signal.aborted) return null;
      return { snapshot, listed: list(step.value, snapshot), review: engine.review(snapshot) };
    }
    if (now() < turnEnds) continue;
    onProgress(step.value);
    await pause();
    if (signal.aborted) return null;
    turnEnds = now() + turn;
  }
}

/** Gives each finding the id under which the pane knows it. */
function list(findings: readonly Finding[], snapshot: DocumentSnapshot): readonly Listed[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const paragraph = snapshot.paragraphs[finding.paragraph];
    invariant(paragraph, "a finding names a paragraph of its snapshot");
    const key = fingerprint(finding, paragraph.text);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return {
      id: nth === 1 ? key : `${key}#${nth}`,
      fingerprint: key,
      wordingKey: wordingKey(finding),
      finding,
    };
  });
}
