import type { SenseRule } from "../../core/packs/pattern";
import { titleSenses } from "./titleSenses";

/** How the senses of "contact" are told apart: first what is no family time, then the verb, then the noun. */
export const contactSenses: readonly SenseRule[] = [
  ...titleSenses,
  {
    verdict: "leave",
    because: "touching a thing",
    after: [
      "with",
      "?the|a|an|any|his|her|their|your|raw|hot|cold|some|wet|bare",
      "?class|neighbour's|school|family|farm|pet",
      "@substance",
    ],
    not: { before: ["to|during|at"] },
  },
  {
    verdict: "leave",
    because: "touching a thing",
    before: ["@start", "on"],
    after: ["with"],
    not: { nearAfter: "@family|@child|@name|him|her|them|twins", within: 5 },
  },
  {
    verdict: "leave",
    because: "touching a thing",
    before: [
      "burns|burn|turns|turn|explodes|explode|reacts|sticks|stick|hardens|dries|stings|melts|shatters|bursts|sets|itches|swells|ignites|dissolves|breaks|kills|killed|exploded|burst|shattered|freezes",
      "on",
    ],
  },
  {
    verdict: "leave",
    because: "a phone's list",
    form: ["plural"],
    nearBefore: "save|saved|saves|add|added|delete|deleted|put|store|block|blocked|scroll|scrolled|synced",
    within: 7,
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["@possessive|the|our"],
    after: ["at|in", "@any"],
    nearAfter: "called|named|emailed|replied|retired",
    within: 5,
  },
  {
    verdict: "leave",
    because: "getting in touch",
    after: ["was|is|has|had|will", "?been|be", "made|attempted|established|tried", "?again", "with"],
    nearAfter: "@service",
    within: 8,
  },
  {
    verdict: "leave",
    because: "hours of teaching",
    after: ["time|hours", "with"],
    nearAfter: "tutor|tutors|lecturer|lecturers|course|uni|university|trainer",
    within: 8,
  },
  {
    verdict: "leave",
    because: "the form of the word, as with phone contacts",
    nearBefore: "phone|phone's|mobile|sim|address|google|outlook|whatsapp",
    within: 2,
    form: ["plural"],
  },
  {
    verdict: "leave",
    because: "a phone's list",
    form: ["plural"],
    near: "glasses|lenses|optician|phone|mobile|sim|saved|deleted|wiped|stored|app",
    within: 5,
  },
  {
    verdict: "leave",
    because: "touching a thing",
    after: ["with", "the|a|an|any|some|raw|other|hot|cold|dirty"],
    not: {
      any: [
        {
          nearAfter:
            "@family|@child|@name|him|her|them|twins|people|person|man|woman|girlfriend|boyfriend|maternal|paternal|wider|extended|network",
          within: 5,
        },
        { before: ["to|from|during|after|before|at"] },
      ],
    },
  },
  {
    verdict: "leave",
    because: "between professionals",
    before: ["in"],
    after: ["with", "each|one"],
    nearBefore: "@service|agencies|teams",
    within: 8,
  },
  {
    verdict: "leave",
    because: "in touch with others than family",
    before: [
      "@be|stay|stays|stayed|keep|keeps|kept|keeping|get|gets|got|remain|remains|remained|still|back|not|never|always|put|come|comes|came|also|coming|brought|someone|anyone|people|those",
      "in",
    ],
    not: { nearAfter: "@family|@child|@name|him|her|them|each|twins", within: 5 },
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["@possessive|the|our"],
    after: ["at|in", "?the|a|our|his|her", "@any", "?@any", "is|can|will|has|rang|knows|was|works"],
    nearAfter: "@service|trade|shop|business|club|union|firm|industry|group",
    within: 5,
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["@start"],
    nearAfter: "mrs|mr|ms|miss|dr|ext|tel|telephone|email|reception",
    within: 3,
    not: { after: ["with|between|is|was|at|on"] },
  },
  {
    verdict: "leave",
    because: "an electrical part",
    near: "battery|rusty|switch|terminal|metal|wire|electrical|circuit|plug",
    within: 6,
  },
  {
    verdict: "leave",
    because: "touching",
    before: ["into|come|comes|came"],
    after: ["with"],
    nearAfter: "eyes|skin|water|surface|cream|someone|chemicals|measles|covid|chickenpox|blood|mouth",
    within: 5,
  },
  {
    verdict: "leave",
    because: "catching an illness",
    near: "measles|covid|chickenpox|scabies|infection|infectious|virus|coronavirus|tb",
    within: 8,
  },
  // The noun, where the words before can only stand before a noun.
  {
    verdict: "leave",
    because: "a first call to a service",
    before: ["first|initial|previous|earlier"],
    after: ["with"],
    nearAfter: "@service",
    within: 4,
  },
  {
    verdict: "leave",
    because: "between professionals or with a service",
    after: ["between"],
    nearAfter: "@service",
    within: 7,
  },
  {
    verdict: "leave",
    because: "with a service",
    after: ["with|from"],
    nearAfter: "@service",
    within: 4,
    not: { after: ["with|from", "?@possessive|the", "@family|@child"] },
  },
  {
    verdict: "leave",
    because: "with friends",
    after: ["with"],
    nearAfter: "@friend|peers|@formerPartner",
    within: 4,
  },
  {
    verdict: "leave",
    because: "an adult's condition set by a court",
    near: "bail|injunction|restraining|molestation|licence|undertaking",
    within: 14,
  },
  {
    verdict: "leave",
    because: "between adults",
    before: [
      "@parent|partner",
      "?@modal",
      "?not",
      "?to",
      "?@have|make|makes|made",
      "?no|not|any|further|direct",
      "?further|direct|more",
    ],
    after: ["with", "?the", "@parent|@formerPartner|@elder|each|maternal|paternal"],
  },
  {
    verdict: "leave",
    because: "getting in touch",
    before: ["make|makes|made|making|initiate|initiated"],
    not: { after: ["with", "?@possessive", "@child"] },
    nearAfter: "@parent|@elder|tenant|@service|by|duty|if|before|her|him|them|phone|via",
    within: 5,
  },
  {
    verdict: "leave",
    because: "a professional's own dealings",
    before: [
      "@service|sw|hv|iro",
      "?will",
      "?@have|make|makes|made|keep|keeps|kept|maintain|maintains|maintained",
      "?@number|no|several|regular|weekly|@any",
      "?regular|weekly",
    ],
    after: ["with"],
    not: {
      before: [
        "supervise~|arrange~|organise~|facilitate~|manage~|observe~|plan~|stop~|of|about|at|supervised|discuss~|review~|increase~",
      ],
    },
  },
  {
    verdict: "leave",
    because: "in touch with a service or friends",
    before: ["in|lost|lose|losing|loses"],
    after: ["with"],
    nearAfter: "@service|@friend|army|old|workmates|colleagues",
    within: 5,
  },
  {
    verdict: "flag",
    because: "family time, by the words before",
    form: ["singular"],
    before: [
      "supervised|unsupervised|direct|indirect|letterbox|supervising|overnight|face|adoption|sibling|family|arrange|arranged|arranging|reduce|reduced|increase|increased|stop|stopped|suspend|suspended|cancel|cancelled|missed|miss|attend|attended|attends|having|no|weekly|fortnightly|monthly|regular|community|of|during|after|before|following|from|for|at|in|about|on|since|without|between|whether|further|good|quality|extra|more|less|extended|video|phone|telephone|staying|daily|safe|positive|@possessive|the|this|a|any",
    ],
    not: {
      any: [{ before: ["for|about|whether|on|at|@number", "contact"] }, { before: ["who|people|someone"] }],
    },
  },
  // The verb.
  {
    verdict: "leave",
    because: "the verb, after a helping word",
    before: ["@modal|please|not|never|always|just|or|also|then", "?also|please|not|only|always|either"],
    not: {
      any: [
        { before: ["or"], after: ["with|on|at|is|was|arrangements|visits|sessions"] },
        {
          before: ["does|do|did|could|can|will|should|may|would"],
          after: [
            "with|take|happen|continue|start|be|stay|stop|need|always|look|change|go|feel|work|help|end|mean|make|affect|run|last|upset|cause|resume|restart|cease|move|remain|matter|finish|begin",
          ],
        },
      ],
    },
  },
  {
    verdict: "flag",
    because: "family time, that one goes to",
    before: ["to"],
    nearBefore:
      "@moving|yes|adhere|alternatives|limits|barrier|barriers|preparation|lead|leads|led|leading|linked|key|response|responses|reaction|reactions|responds|reacts|introduced|introduce|changes|change|access|relation|regard|regards|due|prior|addition|restrictions|forward|reference|respect|increase|reduction|return|approach|opposed|objects|objection|agrees|agreed|agree|subject|committed|attention",
    within: 4,
    not: { after: ["@objectPronoun|@family|the|a|@possessive|@service|@name"] },
  },
  {
    verdict: "flag",
    because: "family time, that one goes to",
    before: ["to"],
    nearBefore: "@moving",
    within: 9,
    after: [
      "@pause|on|at|by|with|in|every|each|twice|because|when|and|or|so|but|for|without|as|if|this|next|last|@time|again|then|drunk|while|until|before|after|since|unless",
    ],
  },
  {
    verdict: "flag",
    because: "a heading to contact with family",
    before: ["to"],
    after: ["with|is|was|arrangements|at|on|sessions|session"],
  },
  { verdict: "leave", because: "the verb, after to", before: ["to", "?also|then"] },
  {
    verdict: "leave",
    because: "the verb, in a question",
    before: [
      "can|could|should|will|would|must|may|might|do|does|did",
      "@name|@family|@personPronoun|children|people|school|professionals",
    ],
    not: { after: ["is|be|with|take|happen|on|at"] },
  },
  {
    verdict: "leave",
    because: "the verb, after its subject",
    before: ["@personPronoun|@parent|@elder|parents|people|staff|which|that"],
    after: ["?only", "@objectPronoun|@family|@possessive|the|a|an|@service|each|@name|emergency"],
  },
  {
    verdict: "leave",
    because: "the verb, with its subject",
    form: ["plural"],
    before: ["@personPronoun|@name|@family|@child|@Capital"],
    after: ["@objectPronoun|@family|@possessive|the|a|an|@service|@name"],
  },
  {
    verdict: "leave",
    because: "the verb, as a request",
    before: ["@pause"],
    after: [
      "@objectPronoun|@family|@possessive|the|a|an|@service|@name|@Capital|@CAPS|duty|parents|social|@child|emergency|@number|999|111|101",
    ],
    form: ["singular"],
    not: { any: [{ written: "capitals" }, { after: ["@time"] }] },
  },
  {
    verdict: "leave",
    because: "the verb, as a request",
    before: ["and|or|then|please|but|immediately|straightaway|days"],
    after: [
      "@objectPronoun|@family|@possessive|the|a|an|@service|@name|duty|emergency|parents|social|@number|999|111|101",
    ],
    form: ["singular"],
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["@service|housing|school", "?named|named"],
    after: ["is|will"],
    nearAfter: "@name",
    within: 2,
    form: ["singular"],
    not: { before: ["school"] },
  },
  {
    verdict: "leave",
    because: "appointments of a health worker",
    form: ["plural"],
    near: "midwife|health|nurse|appointments|professional|professionals|office|council|business|work|useful|emergency|numbers|list",
    within: 6,
  },
  {
    verdict: "unsure",
    because: "bare, before a thing",
    form: ["singular"],
    before: ["@pause"],
    after: ["@number"],
  },
  {
    verdict: "flag",
    because: "family time, by the words around",
    any: [
      { nearAfter: "@family|@time|@child|him|her|them|supervised|cancelled", within: 5 },
      {
        nearBefore:
          "@family|@child|supervise~|order~|cancel~|cancelled|miss~|stop~|court|children|wants|asked",
        within: 6,
      },
      {
        after: ["session|sessions|arrangements|notes|plan|schedule|venue|visit|visits|times|record|records"],
      },
      { before: ["@start"], after: ["is|was|has|will|went|took|to|between|should|must|may|can|makes"] },
    ],
  },
];
