import { WordError } from "../batch/errors";
import type { Block } from "./block";
import type { Engine } from "./engine";
import type { Story } from "./story";

/** After this many single answers at one revision the rest is asked for at once. */
const SINGLES = 8;

/**
 * Reads one fact of paragraphs. An add-in asks paragraph by paragraph in one batch; a question of its own for
 * each costs the engine twenty times what one question for all costs.
 */
export class BulkRead<T> {
  private readonly answers = new Map<Block, T>();
  private revision = -1;
  private singles = 0;

  constructor(
    private readonly engine: Engine,
    private readonly story: Story,
    private readonly read: (blocks: readonly Block[]) => readonly T[],
  ) {}

  of(block: Block): T {
    if (this.revision !== this.engine.revision) {
      this.answers.clear();
      this.singles = 0;
      this.revision = this.engine.revision;
    }
    const known = this.answers.get(block);
    if (known !== undefined) return known;
    this.singles += 1;
    const main = this.singles > SINGLES && this.story.indexOf(block) >= 0;
    const asked = main ? this.story.blocks : [this.story.living(block)];
    const answers = this.read(asked);
    for (const [index, each] of asked.entries()) {
      const answer = answers[index];
      if (answer !== undefined) this.answers.set(each, answer);
    }
    const answer = this.answers.get(block);
    if (answer === undefined)
      throw new WordError("GeneralException", "The document engine left a paragraph out.");
    return answer;
  }
}
