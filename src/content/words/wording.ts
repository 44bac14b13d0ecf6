import type { PackEntry } from "../../core/packs/entry";
import { york } from "./sources";
import { titleSenses } from "./titleSenses";

/** Words that a plan is better without. They get a question, never another word. */
export const wording: readonly PackEntry[] = [
  {
    id: "appropriate",
    term: "appropriate",
    category: "banned",
    forms: { fixed: ["appropriate", "appropriately"] },
    why: "Each reader has their own idea of it. Parents can't tell what they are asked to do.",
    source: york,
    suggestions: [],
    question: "Right in whose view? What would we see or hear if it were so?",
    examples: [
      {
        instead: "Dad to use appropriate boundaries.",
        write: "Dad will put Max to bed at 7.30pm and will not shout.",
      },
      {
        instead: "Refer Mum to an appropriate service.",
        write: "Paul will book Mum a place at Turning Point by 3 May.",
      },
    ],
    exceptions: ["age appropriate", "stage appropriate", "developmentally appropriate"],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "the verb: to take",
        words: ["appropriate"],
        before: [
          "@beast|squirrel|squirrels|magpie|gull|cuckoo|thief|burglar|who|that",
          "?will|can|would|may|to",
        ],
        after: ["any|a|an|all|other|every|whatever|what|the", "@any"],
        not: { before: ["that"], not: { before: ["@any", "that"] } },
      },

      {
        verdict: "leave",
        because: "the verb: to take",
        words: ["appropriate"],
        before: ["theft|crime|wrong|illegal|stealing|fair|tempting|easy|offence", "to"],
      },
      {
        verdict: "leave",
        because: "the verb: to take",
        words: ["appropriate"],
        before: ["to|not"],
        after: ["a|an|another|somebody|someone|other", "@possessive"],
      },

      {
        verdict: "leave",
        because: "the verb: to take",
        words: ["appropriate"],
        before: [
          "thieves|artists|designers|brands|musicians|companies|kings|pirates|settlers|invaders|governments|robbers|magpies|gulls|seagulls",
        ],
      },
      {
        verdict: "leave",
        because: "the verb: to take",
        words: ["appropriate"],
        after: ["images|bikes|land|funds|sweets|biscuits|crisps|tools"],
        before: ["@any"],
        not: { before: ["@be|an|the|more|any|some|no|of|with|to|for|and|as|use|find"] },
      },

      {
        verdict: "leave",
        because: "the role at a police station",
        after: ["adult|adults"],
        near: "police|interview|interviews|interviewed|custody|station|arrest|arrested|solicitor|pace|scheme|training|role|cell|cells|caution|cautioned|detained|statement|questions|questioned|service|volunteer|volunteers|bail|court|officer",
        within: 14,
      },
      {
        verdict: "leave",
        because: "the role at a police station",
        after: ["adult|adults"],
        written: "capital",
        not: {
          before: ["@start"],
          nearAfter: "house|home|supervise|supervises|present|care|collect",
          within: 6,
        },
      },
      {
        verdict: "leave",
        because: "the role at a police station",
        after: ["adult|adults"],
        before: ["as|act|acts|acted|acting", "?his|her|their|the|an"],
      },
      {
        verdict: "leave",
        because: "the verb: to take",
        words: ["appropriate"],
        after: ["the|his|her|their|its|our|my|your"],
        not: {
          any: [
            {
              before: [
                "if|where|when|whenever|as|@be|not|more|most|and|or|deemed|considered|seems|seemed|thought|feel|feels|felt|consider|deem|find|finds|think|an|any|very|less|how|less|make|made|wholly|entirely|always|fully|quite|clinically|@modal",
              ],
            },
            { before: ["@pause"] },
          ],
        },
      },
      {
        verdict: "leave",
        because: "the verb: to take",
        words: ["appropriate"],
        before: [
          "want|wants|wanted|try|tries|tried|trying|plan|plans|planned|going|decided|attempted|hopes|hoped",
          "to",
        ],
        after: ["a|an|the|@possessive|some|all|every|another"],
      },
      {
        verdict: "leave",
        because: "the verb: to take",
        before: ["to|and|who|not|will|would|may|might|can|could|cannot|tried|trying"],
        after: ["the|@possessive|@family|@name|funds|money|land|someone|other|anything|it"],
        words: ["appropriate"],
        not: {
          any: [
            { before: ["and"], not: { nearBefore: "take|steal|spend", within: 3 } },
            { before: ["not"], not: { nearBefore: "will|must|did|to", within: 2 } },
          ],
        },
      },
    ],
  },
  {
    id: "monitor",
    term: "monitor",
    category: "banned",
    forms: { verb: ["monitor"] },
    why: "It sounds busy, but nobody can tell what will be done, or what happens if things get worse.",
    source: york,
    suggestions: [],
    question: "Who will look at what, how often, and what will they do if it is not right?",
    examples: [
      {
        instead: "School to monitor attendance.",
        write: "Mrs Pugh will ring Mum by 9.30am on any day that Freya is not in class.",
      },
      {
        instead: "The plan will be monitored.",
        write: "The core group will go through each step on 4 May and 1 June.",
      },
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "a tag or an alarm",
        form: ["participle", "past"],
        nearBefore: "tag|alarm|curfew|cctv|bracelet",
        within: 3,
      },
      {
        verdict: "leave",
        because: "a tag or an alarm",
        form: ["participle", "past"],
        after: ["curfew|alarm|alarms|line|entrance|premises"],
      },

      {
        verdict: "leave",
        because: "an animal or a machine that watches",
        before: [
          "@beast|satellite|satellites|rangers|scientists|sensor|sensors|buoy|buoys|drone|drones|astronomers|divers|thermostat|probe|seismograph",
          "?will|can|also",
        ],
      },
      {
        verdict: "leave",
        because: "of weather, wildlife or a thing",
        nearAfter:
          "tyre|tyres|volcano|volcanoes|otters|puffins|bats|newts|glacier|glaciers|earthquakes|river|rivers|tide|tides|humidity|compost|hive|hives|aquarium|traffic|pollution|erosion",
        within: 4,
        not: {
          before: ["will|to|must|can|should|and"],
          nearAfter: "path|club|walk|street|level|levels",
          within: 5,
        },
      },
      {
        verdict: "leave",
        because: "of weather, wildlife or a thing",
        form: ["past", "participle"],
        nearBefore: "humidity|tide|tides|river|volcano|glacier|greenhouse|seabed|coastline|reservoir",
        within: 5,
      },

      {
        verdict: "leave",
        because: "a device or a role",
        form: ["base", "third"],
        before: [
          "a|an|the|every|each|our|this",
          "ink|chalk|coat|tuck|fruit|paint|toilet|lamp|lift|queue|bag|ball|pe|hallway|kit|fish|plant|reading|music|rota|wellie|weather|pond",
        ],
        after: [
          "?is|was|has|will|can|must",
          "fills|fill|gives|sharpens|waters|hands|counts|feeds|opens|collects|wears|wipes|rings|takes|checks|sorts|be|ran|dropped|@end|lost|got|had|chose|said",
        ],
      },

      {
        verdict: "leave",
        because: "a device or a role",
        words: ["monitor"],
        form: ["base", "third"],
        before: [
          "drip|infusion|foetal|fetal|ecg|pacemaker|contraction|river|flood|tide|air|quality|damp|noise|traffic|election|studio|gaming|electricity|lunch|temperature|humidity|cot|pollution|weather|water|radiation|dust|heat|carbon|curved|led|lcd|touchscreen|external|hand|used|prayer|stair|book|pencil|recycling|litter|hall|yard|cloakroom|bin|snack|weight|seizure|epilepsy|sugar|vital|patient|voltage|earthquake|activity|step|wrist|wall|ceiling|flatscreen|widescreen|lesson|fire|radon|allergy|power|meter|plant|soil",
        ],
        not: {
          before: ["hand|used|hall|patient|wall|power|water|fire|lesson|activity|book|weight|sugar|heat"],
          after: ["@possessive|how|whether|attendance|@family|the"],
        },
      },
      {
        verdict: "leave",
        because: "a screen",
        form: ["base", "third"],
        after: [
          "and|or",
          "?a|the",
          "keyboard|mouse|desk|printer|speakers|webcam|chair|stand|tower|cable|keyboards",
        ],
      },
      // "Monitors with cracked screens go in the skip"
      {
        verdict: "leave",
        because: "devices or people who watch",
        form: ["third"],
        before: ["@start"],
        after: ["with|are|were|that|which|who|can|must|should|will|in|on|from|go|come|need|cost|get"],
      },
      {
        verdict: "leave",
        because: "a screen",
        form: ["base", "third"],
        after: ["cable|stand|arm|lead|screen|mount|bracket|glasses|charger"],
        not: {
          any: [{ before: ["to|will|and|must|can|should|mum|dad"] }, { after: ["screen", "time|use"] }],
        },
      },
      {
        verdict: "leave",
        because: "devices or people who watch",
        form: ["third"],
        after: ["were|have|went|stand|stood|came|beep|beeped|counted|showed|need|sit|hang"],
      },
      {
        verdict: "leave",
        because: "devices or people who watch",
        form: ["third"],
        before: ["two|three|four|five|six|some|these|those|several|many|both|twin|dual|new|old|broken"],
      },
      {
        verdict: "leave",
        because: "a device or a role",
        form: ["base"],
        before: ["a|an|the|his|her|this|another", "@any", "@any"],
        after: ["@end|is|was|beeps|beeped|stays|showed|shows"],
        not: { nearBefore: "to|will|and|must|can|should|or|not", within: 3 },
      },
      {
        verdict: "leave",
        because: "a device or a role",
        before: [
          "baby|heart|co|monoxide|glucose|computer|pressure|bp|apnoea|apnea|breathing|video|screen|pc|oxygen|gas|smoke|ankle|energy|fitness|sats|rate|class|milk|playground|register|corridor|library|nile|cardiac|sleep|desktop|second|spare|new|sleeping|line|dinner|form|house|bell|sound|movement|holter|desk",
        ],
        words: ["monitor"],
        form: ["base", "third"],
        not: {
          before: ["class|house|form|school|register"],
          after: ["@possessive|the|how|whether|attendance|@any"],
          not: { before: ["form|class|house"], after: ["is|was|this|and|for|in"] },
        },
      },
      {
        verdict: "leave",
        because: "a device or a role",
        form: ["base", "third"],
        before: ["a|an|the|his|her|its|their|my|our|this|that|each|another|@possessive"],
        not: { before: ["@possessive"], after: ["@any"], form: ["third"] },
      },
      {
        verdict: "leave",
        because: "a device or a role",
        form: ["base"],
        before: ["a|an|the|his|her|this", "@any"],
        after: ["@end|is|was|beeps|beeped|on|in|for|has|stays|and"],
        not: {
          before: ["@any", "to|will|and|must|can|should|team|school|group|network|family|worker|nursery"],
        },
      },
      {
        verdict: "leave",
        because: "a tag",
        form: ["ing"],
        after: ["company|firm|tag|equipment|device|bracelet|centre|station|box"],
      },
      { verdict: "leave", because: "a tag", form: ["ing"], before: ["electronic|gps|remote|tag|tagging"] },
      {
        verdict: "leave",
        because: "a device or a role",
        form: ["base"],
        before: ["@be|as|become|became", "!to|not|also|who|then|and"],
        not: { after: ["@possessive|the|how|this"] },
      },
      { verdict: "leave", because: "a device or a role", form: ["base"], after: ["of"] },
      {
        verdict: "leave",
        because: "devices or people who watch",
        form: ["third"],
        before: [
          "the|our|his|her|two|all|both|these",
          "class|form|house|register|milk|corridor|stair|dinner|lunch|playground|line|litter|book",
        ],
        after: [
          "ring|hand|give|take|wear|collect|line|stand|check|choose|help|open|carry|tidy|water|put|sort|get|meet|change",
        ],
      },
      {
        verdict: "leave",
        because: "a newspaper",
        written: "capital",
        form: ["base"],
        before: ["@Capital", "@Capital"],
      },
      {
        verdict: "leave",
        because: "a newspaper",
        written: "capital",
        form: ["base"],
        before: ["daily|sunday|evening|weekly|morning|sky|the"],
      },
      { verdict: "leave", because: "a lizard", near: "lizard|lizards|reptile|zoo", within: 8 },
      {
        verdict: "leave",
        because: "a reading taken by a nurse or a machine",
        nearAfter: "@reading",
        within: 4,
        near: "@clinician",
        not: { form: ["base"], before: ["to|will"], nearBefore: "mum|dad|parents|school|family", within: 4 },
      },
      {
        verdict: "leave",
        because: "a reading taken by a nurse or a machine",
        nearBefore: "@reading",
        within: 5,
        form: ["participle", "past"],
        near: "@clinician",
      },
      {
        verdict: "leave",
        because: "a reading taken by a nurse or a machine",
        nearAfter: "@clinician",
        within: 10,
        nearBefore: "@reading",
        form: ["participle"],
      },
      {
        verdict: "leave",
        because: "a reading taken by a nurse or a machine",
        form: ["participle"],
        nearBefore: "@reading",
        within: 4,
        before: ["is|was|be|being|been|are|were"],
      },
    ],
  },
];
