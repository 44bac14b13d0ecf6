import type { SenseRule } from "../../core/packs/pattern";
import { contactThings } from "./contactThings";
import { titleSenses } from "./titleSenses";

/** Senses of "contact" that are no time with family, whatever the grammar: touch, games, lenses, phones, wires. */
export const contactElsewhere: readonly SenseRule[] = [
  ...titleSenses,
  {
    verdict: "leave",
    because: "getting in touch, or touching",
    before: ["make|makes|made|making"],
    not: { after: ["with|between"] },
  },
  {
    verdict: "leave",
    because: "people to ring",
    form: ["plural"],
    before: ["has|have|had|with|good|useful|his|her|their|old|through|using|many|some|few"],
    after: ["in|at|across", "?the", "@Capital|trade|police|industry|city|town|press|abroad"],
    not: {
      after: [
        "in|at",
        "january|february|march|april|may|june|july|august|september|october|november|december|@time",
      ],
    },
  },
  {
    verdict: "leave",
    because: "with things",
    after: [
      "with",
      "computers|computer|drugs|alcohol|nature|books|english|animals|technology|gangs|germs|screens|allergens|cannabis",
    ],
  },

  {
    verdict: "leave",
    because: "calls of a service",
    form: ["plural"],
    before: [
      "@number|many|several|repeat|repeated|previous|recorded|logged|frequent",
      "?police|health|recorded",
    ],
    after: [
      "with|to|at|from",
      "the|this|that|her|his|their",
      "?@any",
      "address|property|house|household|premises|surgery|service|services",
    ],
  },
  {
    verdict: "leave",
    because: "an electrical part",
    after: ["breaker|breakers|points|point|pins|lever|spring|plate|switch|rail|wire|roller|cleaner|wheel"],
  },

  {
    verdict: "leave",
    because: "grown-ups among themselves",
    after: ["with", "mr|mrs|ms|miss|dr"],
    nearBefore: "mr|mrs|ms|miss|dr|ex|partner|tenant|landlord",
    within: 10,
  },
  {
    verdict: "leave",
    because: "in touch with friends or colleagues",
    before: ["in", "?weekly|daily|regular|constant|close|frequent|monthly|direct"],
    any: [
      {
        after: [
          "with",
          "?a|the|his|her|some|two|three|four|several|many|old|all|other",
          "?few|of|his|her|old",
          "boys|girls|lads|friends|mates|neighbours|colleagues|teammates|players|cadets|pals|classmates",
        ],
      },
      {
        after: ["about|over|again|by|@end"],
        nearBefore:
          "surgeon|surgeons|gps|doctors|nurses|schools|school|nursery|consultant|consultants|clinics|hospitals|teams|solicitors|agencies|councils|boroughs|teachers|midwives|departments|services",
        within: 10,
        not: { nearBefore: "@family|@child", within: 4 },
      },
    ],
    not: { nearAfter: "sisters|brothers|siblings|@parent", within: 5 },
  },
  {
    verdict: "leave",
    because: "a lens for the eye",
    form: ["plural"],
    before: ["daily|dailies|coloured|tinted|disposable|soft|monthly|cosmetic"],
  },
  {
    verdict: "leave",
    because: "a person to ring",
    any: [
      {
        before: ["a|another|one|good|useful|his|her|old", "?good|useful|old|new"],
        after: ["who|whose"],
        not: { form: ["plural"], before: ["supervised|missed"] },
      },
      {
        before: ["contact|ring|email|text|phone|call|ask|tell|message", "the|our|your"],
        after: ["for|at|in|on|there|first"],
      },
      {
        before: ["best|easiest|quickest|only|good|preferred|usual|simplest", "way|time|method", "to"],
      },
    ],
  },
  {
    verdict: "leave",
    because: "a person to ring",
    after: [
      "in|at|from|inside",
      "?the|a|his|her",
      "?@any",
      "trade|industry|business|police|music|council|brewery|union|docks|yard|depot|market|press|embassy|garage",
    ],
    before: ["?@possessive|a|good|useful|old", "?good|useful|old|new|@possessive|best|only"],
    not: { before: ["supervised|during|at|of|no|after|before"] },
  },
  {
    verdict: "leave",
    because: "a telephone number",
    any: [
      { after: ["no|nos|tel|telephone|mobile|email|details", "?@any", "@number"] },
      { after: ["no|tel", "@end"] },
      {
        after: ["@pause", "?tel|telephone|phone|ext|mobile", "@number", "@number"],
        not: { after: ["@pause", "@any", "pm|am|visits|times|hours|@time|x|per"] },
      },
    ],
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: [
      "@start|the|our",
      "ward|school|nursery|clinic|office|hospital|college|housing|centre|emergency|work|out|escalation|bank|gp|weekend",
    ],
    after: ["@pause|is", "mr|mrs|ms|miss|dr|sister|nurse|@name|@CAPS"],
  },
  {
    verdict: "leave",
    because: "radio, wires and machines",
    near: "corroded|corrosion|locksmith|burglar|battery|rusty|rusted|doorbell|wiring|torch|magnet|switch|terminal|metal|wire|wires|electrical|circuit|plug|pilot|pilots|tower|bulb|sensor|drill|relay|thermostat|antenna|drone|rover|cloud|headset|helicopter|spring|prongs|pin|pins|revolutions|charger|sim",
    within: 6,
    not: { near: "@family|@child|supervise~", within: 6 },
  },

  {
    verdict: "leave",
    because: "grown-ups among themselves",
    after: ["with"],
    any: [
      {
        after: [
          "with",
          "his|her|their",
          "own",
          "mother|father|mum|dad|mom|mam|parents|brother|sister|brothers|sisters|family",
        ],
        nearBefore: "@parent",
        within: 9,
        not: { nearBefore: "@child", within: 9 },
      },
      { before: ["we|we've|i|i've|team|worker|workers|school|police", "?have|has|had", "lost"] },
    ],
  },
  ...contactThings,
];
