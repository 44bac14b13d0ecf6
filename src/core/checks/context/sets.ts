import type { Vocabulary } from "../glossary/vocabulary";
import { WordSet } from "../glossary/wordSet";

/** Word sets that the engine itself needs, whatever the packs say. */
export interface ContextSets {
  /** Words after which a capital makes a title or a name: "the film", "Mr", "called". */
  readonly titleCues: WordSet;
  /** Last words of a name: "Team", "Panel", "Order". */
  readonly nameHeads: WordSet;
  /** Small words inside a name: "and", "of". */
  readonly nameLinks: WordSet;
  /** Words inside a name that no heading has: "Support Through Court". */
  readonly nameMiddles: WordSet;
  /** Small words after a name that say what it names: "the Full Potential gym". */
  readonly namedThings: WordSet;
  /** Last words of the terms for a person, which a person's name may follow: "Foster Carer Jane". */
  readonly persons: WordSet;
  /** Words with a capital that tell a time: "Contact Mondays". */
  readonly dayWords: WordSet;
  /** Those who speak for a service: their quoted words are checked. */
  readonly professionals: WordSet;
  /** Children, relatives and pronouns: their quoted words are theirs. */
  readonly family: WordSet;
  /** What people write themselves: "Mum's letter" is Mum's own words. */
  readonly ownWritings: WordSet;
  /** Words after which a person is no longer the one who speaks: "was told by the worker". */
  readonly agents: WordSet;
  readonly saying: WordSet;
  /** Words between an acronym and its full words: "stands for the". */
  readonly spellingLinks: WordSet;
  /** Those of them that say that letters stand for words; "the" alone says nothing ("looked after by the LA"). */
  readonly spelling: WordSet;
  /** Those that say it when the full words come after the letters. */
  readonly spellingAfter: WordSet;
  /** Small words that an acronym leaves out. */
  readonly unspelled: WordSet;
  /** Verbs before "that" and a clause: "agreed that permanence with Sue is right". */
  readonly clauseVerbs: WordSet;
  /** Verbs that only many can stand before: "UASC make up a third". */
  readonly manyDo: WordSet;
  /** Words after which a noun is counted: "a", "each", "two". */
  readonly counting: WordSet;
  /** Adjectives between such a word and the noun: "every supervised contact". */
  readonly counted: WordSet;
  /** Nouns that are counted themselves when they follow: "a contact date". */
  readonly countedThings: WordSet;
  /** Words after which letters that stand for one mean many: "six UASC". */
  readonly many: WordSet;
  readonly determiners: WordSet;
  /** Forms of "be" before which a person's job needs an article. */
  readonly being: WordSet;
  readonly auxiliaries: WordSet;
  readonly adverbs: WordSet;
  readonly prepositions: WordSet;
  /** Small words and verbs that can follow a noun phrase, but are no part of it. */
  readonly following: WordSet;
}

/** The words of each set, parted by spaces; `agree~` stands for the verb with its forms. */
const contextWords: Readonly<Record<keyof ContextSets, string>> = {
  nameHeads:
    "team teams service services unit units panel panels order orders regulations regulation act fund funds group groups " +
    "association foundation covenant charter offer project programme program scheme trust charity society network " +
    "worker workers officer officers assistant assistants coordinator co-ordinator manager managers adviser advisor " +
    "board committee hub partnership agency organisation company ltd limited cic academy college school department " +
    "directorate division guidance policy procedure procedures handbook booklet leaflet award certificate module course " +
    "conference day week road street town lane avenue crescent drive centre center hall park club fc afc house report helpline line strategy framework toolkit specialist practitioner practitioners nurse nurses tutor ordinator ordinators bursary scholarship prize taxis motors autos cleaners removals bakery salon gallery nursery playgroup preschool cottage lodge farm barn inn hotel arms terrace gardens mews square hill close quay kennels stables theatre cinema cup trophy families library yoga judo karate ward wing hospice",
  titleCues:
    "film book song poem ship hms novel band album game show surname called named mr mrs ms miss dr sir lord lady saint st magazine podcast",
  nameLinks: "and of for the",
  nameMiddles: "through together across beyond direct plus matters forward ahead",
  namedThings:
    "gym café cafe charity campaign podcast festival choir band magazine website app award bursary album exhibition boat pub bakery salon ltd trainers perfume varnish jeans",
  persons:
    "carer carers mum mums mummy dad dads daddy mother father parent parents leaver leavers child children kid kids",
  dayWords:
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun january february march april may june july august september october november december christmas easter i",
  professionals:
    "worker workers social professional professionals teacher teachers nurse doctor dr gp midwife visitor officer chair " +
    "solicitor judge guardian manager supervisor therapist psychologist psychiatrist consultant senco headteacher head " +
    "report reports letter assessment minutes record records plan policy guidance review referral email notes " +
    "school nursery police court council service agency conference sw hv iro dsl reviewing tutor mentor " +
    "staff keyworker advocate practitioner paediatrician health manager",
  family:
    "mum mummy mam mother dad daddy father parent parents nan nana nanny gran granny grandma grandmother grandad " +
    "granddad grandpa grandfather grandparent grandparents aunt auntie aunty uncle cousin brother sister stepdad stepmum " +
    "child children boy boys girl girls son sons daughter daughters twins kids teenager he she they i family partner",
  ownWritings: "letter letters email emails note notes diary text texts poem card message messages story",
  agents: "by with from to at",
  counting:
    "a an each every another one two three four five six seven eight nine ten eleven twelve many several few both these those either neither",
  counted:
    "supervised unsupervised direct single weekly monthly fortnightly longer shorter good bad difficult missed planned extra first second last next more further",
  countedThings:
    "date dates time times plan plans session sessions agreement record records book diary room venue worker schedule calendar arrangement arrangements order letter note notes day days bag box programme rule rules problem question group package",
  many: "two three four five six seven eight nine ten eleven twelve both many several few these those all most some other",
  determiners:
    "a an the this that these those each every any some no another either neither both all many several few more most which what " +
    "my your his her its our their whose one two three four five six seven eight nine ten first next last new other own same",
  being: "is was be been being became become becomes as isn't wasn't",
  auxiliaries:
    "has have had having been be was were is are being get gets got hasn't haven't hadn't wasn't weren't isn't aren't he's she's i've we've they've you've",
  adverbs:
    "not never already just recently since also only twice once often always ever now previously both all still yet sometimes then he she they it mum dad",
  prepositions:
    "with by to from for at of via through about between on see ring rang call called tell told ask asked invite invited contact email phone",
  following:
    "is was are were be has have had will would can could may might must should shall do does did to of in on at by for from with and or but if when " +
    "before after until because so that which who as about into over since while then than not also still only never always now today " +
    "sees says said takes took goes went comes came rings rang gave gives asks asked wants thinks thought told tells made makes held runs meets met sent wrote found this next last",
  spellingLinks: "or means is stands for short known as called the a an",
  spelling: "or means stands short known called is as",
  spellingAfter: "means stands short or",
  unspelled: "of and the for in to with a on or",
  clauseVerbs:
    "agree~ decide~ hope~ feel~ think~ believe~ know~ confirm~ recommend~ say~ tell~ explain~ show~ want~ report~ mean~ ask~ worried clear sure likely important vital so",
  manyDo: "are were have make live need come share get go arrive",
  saying:
    "said says say saying told tells asked asks wrote writes shouted replied answered explained added states stated " +
    "recorded records notes noted reported reports describes described commented comments reads read began begins ended ends",
};

/** The numbers of the words of each set, in the order of `contextWords`. Plain data, so that the build can work it out. */
export const contextNumbers = (vocabulary: Vocabulary): readonly (readonly number[])[] =>
  Object.values(contextWords).map((words) => vocabulary.numbersOf(words.split(" ")));

/** The sets, of what `contextNumbers` gave for the same vocabulary. */
export function contextSets(numbers: readonly (readonly number[])[]): ContextSets {
  const sets = Object.keys(contextWords).map((name, place) => [name, new WordSet(numbers[place] ?? [])]);
  return Object.fromEntries(sets) as Record<keyof ContextSets, WordSet>;
}
