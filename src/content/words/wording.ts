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
        because: "a device or a role",
        words: ["monitor"],
        form: ["base", "third"],
        before: [
          "river|flood|tide|air|quality|damp|noise|traffic|election|studio|gaming|electricity|lunch|temperature|humidity|cot|pollution|weather|water|radiation|dust|heat|carbon|curved|led|lcd|touchscreen|external|hand|used|prayer|stair|book|pencil|recycling|litter|hall|yard|cloakroom|bin|snack|weight|seizure|epilepsy|sugar|vital|patient|voltage|earthquake|activity|step|wrist|wall|ceiling|flatscreen|widescreen|lesson|fire|radon|allergy|power|meter|plant|soil",
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
  {
    id: "support",
    term: "support",
    category: "banned",
    forms: { verb: ["support"], noun: ["support"] },
    why: "It is a kind word that hides what somebody will do. Nobody can hold us to it.",
    source: york,
    suggestions: [],
    question: "Who will do what, how often, and until when?",
    examples: [
      {
        instead: "Support Mum with her finances.",
        write: "Jo will sit down with Mum on 8 May and fill in the Universal Credit form with her.",
      },
      {
        instead: "Ryan needs additional support at school.",
        write: "Ryan will have 30 minutes of English with Miss Lee every Tuesday until 12 July.",
      },
    ],
    senses: [
      {
        verdict: "leave",
        because: "a fan of a team",
        form: ["base", "third", "ing", "past"],
        after: [
          "the|a|an|his|her|our|their|your|same|another|different|my|which",
          "?same|other|away|home|local|wrong|winning|football|rugby",
          "team|club|side|reds|blues|gunners|toffees|magpies|hammers",
        ],
        before: ["@personPronoun|@family|@child|@name|@Capital|@friend|all|both|to|always|still|not|only"],
        not: { nearBefore: "worker|manager|social|professionals|helps|agreed|network", within: 5 },
      },
      { verdict: "leave", because: "a fan of a team", before: ["team|club|side", "do|does|did", "@any"] },
      {
        verdict: "leave",
        because: "a fan of a team",
        form: ["third", "base"],
        before: [
          "he|she|they|all|both|mate|friend|cousin|brother|dad|mum|uncle|grandad|family|still|who|sister|nan|always",
        ],
        after: [
          "!mr|mrs|miss|ms|dr|nan|gran|grandma|auntie|aunty|uncle|aunt|mum|dad|nanny|grandad",
          "@Capital",
          "@pause|and|but|or|because|since|like|so|though|even|while|too|as",
        ],
        not: { after: ["!@Capital"] },
      },
      {
        verdict: "leave",
        because: "in a vote or a contest",
        form: ["third", "base", "ing", "past"],
        near: "strictly|eurovision|contestant|candidate|labour|tories|conservatives|greens|election|referendum|mp|petition",
        within: 6,
      },
      {
        verdict: "leave",
        because: "what a device can do",
        form: ["base", "third", "past"],
        nearBefore: "@gadget",
        within: 4,
        not: {
          any: [
            { after: ["@family|@child|@objectPronoun|@pause|with|for|from|around|is|was|to|and|at"] },
            { after: ["@Capital", "to|with|in|at|when|through"] },
            { before: ["to|and|some|more|of|for"] },
          ],
        },
      },
      {
        verdict: "leave",
        because: "holding something up",
        form: ["base", "third", "ing", "past"],
        any: [
          { after: ["the|a|an|his|her|its|their", "?@any", "@structure"] },
          {
            nearBefore: "@structure",
            within: 4,
            not: {
              any: [
                { after: ["@family|@child|@objectPronoun|with|for|from|@name"] },
                { nearBefore: "mum|dad|to|will", within: 3 },
              ],
            },
          },
        ],
      },
      {
        verdict: "leave",
        because: "holding something up",
        form: ["past", "participle"],
        after: ["by|on|with", "?@any", "?@any", "@structure"],
      },
      {
        verdict: "leave",
        because: "a football fan",
        after: ["?@Capital", "@club"],
        form: ["base", "third", "ing", "past"],
        not: { after: ["west|reading|city|town|forest|saints|united|derby", "@objectPronoun|skills|books"] },
      },
      {
        verdict: "leave",
        because: "a football fan",
        near: "football|rugby|match|matches|fan|fans|premier|league|scarf|cricket",
        within: 7,
        form: ["third", "base", "past"],
        after: ["@Capital|the|same|his|different"],
        not: { before: ["to|will|must|can|should"] },
      },
      {
        verdict: "leave",
        because: "evidence for a view",
        after: [
          "?the|this|that|her|his|their|these|those|such|an|a|any|@possessive|it",
          "?@any",
          "view|views|claim|claims|allegation|allegations|application|applications|theory|idea|argument|account|conclusion|appeal|finding|findings|hypothesis|diagnosis|statement|story|suggestion|complaint|case|bid",
        ],
        not: { nearBefore: "will|mum|dad|help", within: 2 },
      },
      {
        verdict: "leave",
        because: "evidence for a view",
        nearBefore:
          "evidence|facts|data|proof|research|findings|rays|bruises|bruising|scan|scans|cctv|footage|photos|messages|results|witness|witnesses|injuries|receipts|studies|photographs|letter|letters|reference|documents",
        within: 4,
        form: ["base", "third", "ing"],
        not: { after: ["@family|him|them|@child|for"] },
      },
      {
        verdict: "leave",
        because: "holding something up",
        near: "suspension|metal|insole|arch|belt|strut|fence|trellis|pole|poles|shelf|bracket|beam|wall|roof|ceiling|cushion|cushions|pillow|pillows|harness|frame|brace|splint|neck|head|back|spine|weight|tv|post|beams|scaffolding|branch|ladder|chair's|mattress|stair|rail|knee|ankle|wrist|tights|bra|foundations",
        within: 5,
        not: {
          near: "head|back|weight|chair's",
          within: 5,
          any: [
            { before: ["of|more|emotional|with|additional|extra"] },
            { after: ["@family|with|from|him|them|around|for|and"] },
            { nearAfter: "teacher|teachers", within: 4 },
          ],
        },
      },
      {
        verdict: "leave",
        because: "a phone line or a shop",
        before: ["tech|it|technical|customer|computer|software|life|child|peer|product|console"],
        form: ["singular"],
      },
      {
        verdict: "leave",
        because: "a band before the main one",
        near: "band|gig|headline|tour|concert",
        within: 6,
      },
      {
        verdict: "leave",
        because: "for an application",
        before: ["in"],
        after: ["of"],
        nearAfter: "application|claim|appeal|bid|motion|petition|case",
        within: 5,
      },
    ],
  },
  {
    id: "ongoing",
    term: "ongoing",
    category: "vague-time",
    forms: { fixed: ["ongoing", "on going"] },
    why: "A plan that never ends can't be finished, and nobody can say whether it worked.",
    source: york,
    suggestions: [],
    question: "When will this be done, or on what day will we look at it again?",
    examples: [
      {
        instead: "Timescale: ongoing",
        write: "Every Monday until 28 June; we will look at it again on 1 July.",
      },
    ],
    senses: [
      {
        verdict: "leave",
        because: "two words: keeping on, or insisting on going",
        words: ["on going"],
        joined: "space",
      },
      {
        verdict: "leave",
        because: "keeping on",
        before: ["keep|keeps|kept|keeping|carry|carries|carried|insisted|insists|planned|planning|plan"],
        words: ["on going"],
      },
    ],
  },
  {
    id: "asap",
    term: "asap",
    category: "vague-time",
    forms: { fixed: ["asap", "as soon as possible"] },
    why: "Soon is a different day for each of us, so nobody knows when it is late.",
    source: york,
    suggestions: [],
    question: "By which day, or at what time?",
    examples: [
      { instead: "Mum to ring the GP asap.", write: "Mum will ring the GP by noon on Friday 3 May." },
    ],
    senses: [
      { verdict: "leave", because: "a rapper", words: ["asap"], after: ["rocky|ferg|mob|twelvyy|nast"] },
      {
        verdict: "leave",
        because: "a name",
        words: ["asap"],
        before: ["the"],
        after: ["charity|group|science"],
      },
      {
        verdict: "leave",
        because: "what is possible, not when",
        words: ["as soon as possible"],
        before: ["@start"],
        after: [
          "!@personPronoun|@family|@child|@name|@Capital|the|a|an|@possessive|and|after|but|then|please|on|in|by|to|this",
          "?@any",
          "appear|appears|are|is|have|has|come|comes|arise|arises|emerge|open|become",
        ],
      },
    ],
  },
  {
    id: "clean-and-tidy",
    term: "clean and tidy",
    category: "subjective",
    forms: {
      fixed: [
        "clean and tidy",
        "tidy and clean",
        "cleaner and tidier",
        "tidier and cleaner",
        "cleanliness and tidiness",
        "tidiness and cleanliness",
      ],
    },
    why: "One person's tidy is another person's mess. A parent can't know when it is good enough.",
    source: york,
    suggestions: [],
    question: "What would you see in the room if it were so?",
    examples: [
      {
        instead: "Home to be clean and tidy.",
        write: "The floors and the cooker top will be free of rubbish and clutter when Paul visits.",
      },
      {
        instead: "Kitchen to be clean and tidy.",
        write: "Bottles are washed and sterilised, and the bin is emptied every evening.",
      },
    ],
  },
];
