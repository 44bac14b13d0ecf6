import type { Vocabulary } from "../glossary/vocabulary";

/** Word sets that the engine itself needs, whatever the packs say. */
export interface ContextSets {
  /** Last words of a name: "Team", "Panel", "Order". */
  readonly nameHeads: number;
  /** Small words inside a name: "and", "of". */
  readonly nameLinks: number;
  /** Those who speak for a service: their quoted words are checked. */
  readonly professionals: number;
  /** Children, relatives and pronouns: their quoted words are theirs. */
  readonly family: number;
  readonly saying: number;
}

const nameHeads = (
  "team teams service services unit units panel panels order orders regulations regulation act fund funds group groups " +
  "association foundation covenant charter offer project programme program scheme trust charity society network " +
  "worker workers officer officers assistant assistants coordinator co-ordinator manager managers adviser advisor " +
  "board committee hub partnership agency organisation company ltd limited cic academy college school department " +
  "directorate division guidance policy procedure procedures handbook booklet leaflet award certificate module course " +
  "conference report helpline line strategy framework toolkit specialist practitioner practitioners nurse nurses tutor"
).split(" ");

export const contextSets = (vocabulary: Vocabulary): ContextSets => ({
  nameHeads: vocabulary.setOf(nameHeads),
  nameLinks: vocabulary.setOf("and of for the in with to".split(" ")),
  professionals: vocabulary.setOf(
    (
      "worker workers social professional professionals teacher teachers nurse doctor dr gp midwife visitor officer chair " +
      "solicitor judge guardian manager supervisor therapist psychologist psychiatrist consultant senco headteacher head " +
      "report reports letter assessment minutes record records plan policy guidance review referral email notes " +
      "school nursery police court council service agency conference sw hv iro dsl reviewing tutor mentor " +
      "staff keyworker advocate practitioner paediatrician health manager"
    ).split(" "),
  ),
  family: vocabulary.setOf(
    (
      "mum mummy mam mother dad daddy father parent parents nan nana nanny gran granny grandma grandmother grandad " +
      "granddad grandpa grandfather grandparent grandparents aunt auntie aunty uncle cousin brother sister stepdad stepmum " +
      "child children boy girl son daughter teenager he she they i family partner"
    ).split(" "),
  ),
  saying: vocabulary.setOf(
    (
      "said says say saying told tells asked asks wrote writes shouted replied answered explained added states stated " +
      "recorded records notes noted reported reports describes described commented comments"
    ).split(" "),
  ),
});
