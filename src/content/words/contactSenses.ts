import type { SenseRule } from "../../core/packs/pattern";
import { contactElsewhere } from "./contactElsewhere";

/** How the senses of "contact" are told apart: first what is no family time, then the noun, then the verb. */
export const contactSenses: readonly SenseRule[] = [
  ...contactElsewhere,
  // "First contact the harbourmaster", "Do first contact, then visit, the lettings office"
  {
    verdict: "leave",
    because: "the verb, told when",
    form: ["singular"],
    before: ["@start|do|please|must|should|can|will|and|then", "first|next|also|quickly|kindly|simply|now"],
    after: ["@comma|the|a|an|your|our|@name|@service|@objectPronoun", "?@any"],
    not: { after: ["@comma", "@time|@number|with"] },
  },
  // "Nia contacts, weekly, the kennels"
  {
    verdict: "leave",
    because: "the verb, with its subject",
    form: ["plural"],
    before: ["@personPronoun|@name|@parent|@elder|@Capital"],
    after: [
      "@comma",
      "@any",
      "?@any",
      "?@any",
      "@comma",
      "the|a|an|@possessive|@objectPronoun|@name|@service",
    ],
    not: { before: ["@possessive|first|last|all|both|missed|supervised|family|weekly|monthly|these|other"] },
  },
  // The noun, where the words before can only stand before a noun.
  {
    verdict: "leave",
    because: "a first call to a service",
    before: ["first|initial|previous|earlier"],
    after: ["with"],
    nearAfter: "@service|help|us",
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
    after: ["with|from"],
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
        { before: ["then|or|also|always"], after: ["@pause"] },
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
    because: "family time, that one has been to",
    before: ["been", "?late|back|brought|driven|taken", "to"],
    not: { after: ["@objectPronoun|@family|the|a|@possessive|@service|@name"] },
  },
  {
    verdict: "flag",
    because: "family time, that one goes to",
    before: ["to"],
    nearBefore:
      "@moving|way|yes|adhere|alternatives|limits|barrier|barriers|preparation|lead|leads|led|leading|linked|key|response|responses|reaction|reactions|responds|reacts|introduced|introduce|changes|change|access|relation|regard|regards|due|prior|addition|restrictions|forward|reference|respect|increase|reduction|return|approach|opposed|objects|objection|agrees|agreed|agree|subject|committed|attention",
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
      "@objectPronoun|@family|@possessive|the|a|an|@service|@name|@Capital|@CAPS|reception|switchboard|admin|enquiries|security|customer|duty|parents|social|@child|emergency|@number|999|111|101",
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
    because: "the verb, as a request without its comma",
    after: ["the|us|your|our|their"],
    nearAfter: "@service|us",
    within: 4,
    not: {
      before: [
        "at|after|before|during|in|from|to|of|for|about|supervised|between|on|until|since|without|no|the|his|her|their|with|by|than|and|@possessive",
      ],
    },
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
