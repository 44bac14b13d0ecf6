/**
 * The field's words, by what they tell a reader of a plan. Plain data from a pack; each word in lower case and in
 * its base form (verbs: infinitive, nouns: singular), phrases with single spaces.
 */
export interface PlanWords {
  /** People of the family and its network: "mum", "godmother", "neighbour". */
  readonly relatives: readonly string[];
  /** Words for the child: "child", "baby", "son". */
  readonly children: readonly string[];
  /** Posts that one person holds: "social worker", "health visitor". */
  readonly roles: readonly string[];
  /** Organisations and teams that can act: "children's social care", "nursery", "police". */
  readonly organisations: readonly string[];
  /** Doers that are no one in particular: "professionals", "everyone". */
  readonly collectives: readonly string[];
  /** Things that plans speak of and that can open a sentence without being anyone's name: "bedtime". */
  readonly things: readonly string[];
  /** Verbs that nobody could watch being done: "support", "engage". */
  readonly emptyVerbs: readonly string[];
  /** Verbs of tasks, done once or at set times: "refer", "visit". */
  readonly taskVerbs: readonly string[];
  /** Those of the tasks that leave something to show, or are seen to be done: "send", "hold". */
  readonly deliverableVerbs: readonly string[];
  /** Verbs of a change in how someone lives: "gain", "stop", "sleep". */
  readonly changeVerbs: readonly string[];
  /** Verbs of a state that only the person knows: "feel", "enjoy". */
  readonly stateVerbs: readonly string[];
  /** Words of a state that is wished for: "safe", "happy". */
  readonly stateWords: readonly string[];
  /** Words that leave open what is meant: "appropriate", "better". */
  readonly vagueWords: readonly string[];
  /** Words that stand where a date should: "ongoing", "asap". */
  readonly vagueTimes: readonly string[];
  /** Feelings that only the one who has them can notice: "worried". */
  readonly feelings: readonly string[];
  /** What people depend on: "alcohol", "cannabis". */
  readonly substances: readonly string[];
  /** Courses, services and programmes: "parenting course", "counselling". */
  readonly services: readonly string[];
  /** Harms to a child: "domestic abuse", "hit". */
  readonly harms: readonly string[];
  /** Meetings and processes of the service: "conference", "core group". */
  readonly processes: readonly string[];
}
