import type { Condition, Slot } from "../../packs/pattern";
import { TAGS } from "./forms";
import { CompiledSlot } from "./slot";
import type { Vocabulary } from "./vocabulary";

function compileSlot(slot: Slot, vocabulary: Vocabulary): CompiledSlot {
  let made = vocabulary.slots.get(slot);
  if (made === undefined) {
    made = new CompiledSlot(slot, vocabulary);
    vocabulary.slots.set(slot, made);
  }
  return made;
}

export const compileSlots = (
  slots: readonly Slot[] | undefined,
  vocabulary: Vocabulary,
): readonly CompiledSlot[] | null =>
  slots === undefined || slots.length === 0 ? null : slots.map((slot) => compileSlot(slot, vocabulary));

/** A part that is made when it is first asked for; null for one that the condition does not have. */
type Later<Part> = Part | null | undefined;
const later = (part: unknown): null | undefined => (part === undefined ? null : undefined);

/**
 * A condition with its patterns, each of which is compiled when everything before it held: most conditions fail at what
 * stands straight before the words.
 */
export class CompiledCondition {
  readonly within: number;
  readonly tags: number;
  readonly written: NonNullable<Condition["written"]> | null;
  readonly possessive: boolean | null;
  readonly words: readonly string[] | null;
  readonly joined: NonNullable<Condition["joined"]> | null;
  readonly before: readonly CompiledSlot[] | null;
  private madeAfter: Later<readonly CompiledSlot[]>;
  private madeNear: Later<CompiledSlot>;
  private madeNearBefore: Later<CompiledSlot>;
  private madeNearAfter: Later<CompiledSlot>;
  private madeParagraph: Later<CompiledSlot>;
  private madeNot: Later<CompiledCondition>;
  private madeAny: Later<readonly CompiledCondition[]>;

  constructor(
    private readonly condition: Condition,
    private readonly vocabulary: Vocabulary,
  ) {
    this.within = condition.within ?? 6;
    let tags = 0;
    if (condition.form !== undefined) for (const tag of condition.form) tags |= TAGS[tag];
    this.tags = tags;
    this.written = condition.written ?? null;
    this.possessive = condition.possessive ?? null;
    this.words = condition.words ?? null;
    this.joined = condition.joined ?? null;
    this.before = compileSlots(condition.before, vocabulary);
    this.madeAfter = later(condition.after);
    this.madeNear = later(condition.near);
    this.madeNearBefore = later(condition.nearBefore);
    this.madeNearAfter = later(condition.nearAfter);
    this.madeParagraph = later(condition.paragraph);
    this.madeNot = later(condition.not);
    this.madeAny = later(condition.any);
  }

  get after(): readonly CompiledSlot[] | null {
    if (this.madeAfter === undefined) this.madeAfter = compileSlots(this.condition.after, this.vocabulary);
    return this.madeAfter;
  }

  get near(): CompiledSlot | null {
    if (this.madeNear === undefined) this.madeNear = this.slot(this.condition.near);
    return this.madeNear;
  }

  get nearBefore(): CompiledSlot | null {
    if (this.madeNearBefore === undefined) this.madeNearBefore = this.slot(this.condition.nearBefore);
    return this.madeNearBefore;
  }

  get nearAfter(): CompiledSlot | null {
    if (this.madeNearAfter === undefined) this.madeNearAfter = this.slot(this.condition.nearAfter);
    return this.madeNearAfter;
  }

  get paragraph(): CompiledSlot | null {
    if (this.madeParagraph === undefined) this.madeParagraph = this.slot(this.condition.paragraph);
    return this.madeParagraph;
  }

  get not(): CompiledCondition | null {
    if (this.madeNot === undefined) {
      const { not } = this.condition;
      this.madeNot = not === undefined ? null : new CompiledCondition(not, this.vocabulary);
    }
    return this.madeNot;
  }

  get any(): readonly CompiledCondition[] | null {
    if (this.madeAny === undefined)
      this.madeAny = this.condition.any?.map((each) => new CompiledCondition(each, this.vocabulary)) ?? null;
    return this.madeAny;
  }

  private slot(slot: Slot | undefined): CompiledSlot | null {
    return slot === undefined ? null : compileSlot(slot, this.vocabulary);
  }

  /** Numbers the words of every slot. */
  settle(): void {
    const { before, after, near, nearBefore, nearAfter, paragraph, not, any, vocabulary } = this;
    for (const slot of [...(before ?? []), ...(after ?? []), near, nearBefore, nearAfter, paragraph])
      slot?.settle(vocabulary);
    not?.settle();
    for (const each of any ?? []) each.settle();
  }
}
