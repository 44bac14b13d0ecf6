import type { PackEntry } from "../../core/packs/entry";
import { york } from "./sources";
import { titleSenses } from "./titleSenses";

/** "Support": the kind word that hides what somebody will do. */
export const wordingSupport: readonly PackEntry[] = [
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
      ...titleSenses,
      {
        verdict: "leave",
        because: "holding something up",
        after: [
          "with|by|in|on",
          "one|your|a|the|both|his|her",
          "?free|other|left|right",
          "hand|hands|arm|arms|pillow|cushion|towel|sling|lap|knee",
        ],
        form: ["past", "participle", "base"],
      },

      {
        verdict: "leave",
        because: "letting things live or grow",
        before: [
          "hedge|meadow|pond|river|reef|soil|wood|woodland|marsh|planet|tree|garden|estuary|moor|lake",
        ],
        after: ["@any"],
        form: ["base", "third"],
      },

      {
        verdict: "leave",
        because: "for a cause",
        after: [
          "for",
          "?the|a|an",
          "?@any",
          "strike|strikes|war|motion|ban|union|bill|merger|party|government|bypass|campaign|lido|monarchy|policy|mayor|referendum|proposal",
        ],
      },
      {
        verdict: "leave",
        because: "a prop",
        after: [
          "slats|slat|post|posts|pole|poles|bar|bars|beam|frame|strap|pillow|cushion|leg|legs|pillar|rail|boots|knickers|bra|hose|bandages|sole|wires|cable|stake",
        ],
        form: ["base"],
      },
      {
        verdict: "leave",
        because: "letting things live or grow",
        after: [
          "?the|some|many|its",
          "otters|fish|birds|bees|insects|trout|salmon|newts|frogs|trees|herons|bats|peas|beans|roses|moss|jobs",
        ],
        form: ["base", "third", "past"],
        not: { before: ["to|will|can"], after: ["jobs"] },
      },

      {
        verdict: "flag",
        because: "a person who is helped",
        after: [
          "his|her|their|the",
          "grandson|granddaughter|grandchild|grandchildren|son|daughter|child|children|mum|dad|mother|father|brother|sister|parents|family",
        ],
      },
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
        after: ["whoever|whichever"],
      },
      {
        verdict: "leave",
        because: "a fan of a team",
        before: ["fans|supporters|crowd", "?who|that|all|always"],
      },
      {
        verdict: "leave",
        because: "a fan of a team",
        after: [
          "the",
          "tigers|reds|blues|lions|wolves|saints|hornets|magpies|gunners|rhinos|bulls|warriors|foxes|rams|owls|blades|canaries|seagulls|eagles|hammers|toffees|wasps|sharks|falcons|villans|baggies|cobblers|bees|bluebirds|swans|reds|hoops",
        ],
      },
      {
        verdict: "leave",
        because: "for a cause",
        before: ["in"],
        after: ["of"],
        near: "sang|sing|singing|walk|walked|run|ran|march|marched|raise|raised|raising|cake|bake|protest|rally|fundraiser|donated|danced|lifeboat|hospice|charity|strike",
        within: 8,
      },
      {
        verdict: "leave",
        because: "a prop",
        form: ["base", "third"],
        before: [
          "wooden|metal|steel|plastic|brass|crown|cardboard|rubber|foam|aluminium|iron|concrete|timber|stone|adjustable",
        ],
      },
      {
        verdict: "leave",
        because: "a prop",
        form: ["base", "third"],
        after: ["holds|hold|props|broke|snapped|cracked|bent|wobbled|rusted|collapsed"],
      },
      {
        verdict: "leave",
        because: "holding something up",
        form: ["base", "third", "ing", "past"],
        nearBefore:
          "bench|stool|sling|splint|brace|cast|crutch|crutches|ice|branch|soil|pond|harness|bandage|insoles|seatbelt|cushion|pillow|bracket|mattress|footrest|headrest|armrest",
        within: 4,
        not: { after: ["@pause|with|for|from|to|worker"] },
      },
      {
        verdict: "leave",
        because: "holding something up",
        form: ["base", "third", "ing", "past"],
        after: [
          "@possessive|the",
          "?left|right|lower|upper|weak|broken|sore",
          "arm|leg|ankle|knee|wrist|neck|spine|shoulder|hip|hips|elbow|thumb|bump",
        ],
      },
      {
        verdict: "leave",
        because: "evidence for a view",
        after: ["what|how|whether"],
        nearAfter: "said|says|told|claimed|claims|saw|described|happened|wrote|alleged",
        within: 6,
      },
      {
        verdict: "leave",
        because: "letting things live or grow",
        after: ["life|wildlife|bees|butterflies|wheat|crops|fish|plants|plant"],
      },
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
        near: "mayor|poll|polls|voters|vote|voted|votes|senator|president|monarchy|strikers|ballot|strictly|eurovision|contestant|candidate|tories|conservatives|greens|election|referendum|mp|petition",
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
        not: { any: [{ after: ["@family|him|them|@child|for"] }, { before: ["of"] }] },
      },
      {
        verdict: "leave",
        because: "holding something up",
        near: "kilo|kilos|kg|kilograms|tonne|tonnes|suspension|metal|insole|arch|belt|strut|fence|trellis|pole|poles|shelf|bracket|beam|wall|roof|ceiling|cushion|cushions|pillow|pillows|harness|frame|brace|splint|neck|head|back|spine|weight|tv|post|beams|scaffolding|branch|ladder|chair's|mattress|stair|rail|knee|ankle|wrist|tights|bra|foundations",
        within: 5,
        not: {
          near: "head|back|weight|chair's",
          within: 5,
          any: [
            { before: ["of|more|emotional|with|additional|extra"] },
            { after: ["@family|with|from|him|them|around|for|and"] },
            { nearAfter: "teacher|teachers", within: 4 },
            { nearAfter: "loss|gain|management|watchers", within: 3 },
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
        before: ["play|plays|played|playing"],
        after: ["@pause|to|for|at|on|in|and|that"],
        form: ["singular", "base"],
      },
      {
        verdict: "leave",
        because: "a band before the main one",
        near: "band|gig|headline|headliner|tour|concert|singer|festival|setlist|encore|booed",
        within: 6,
        not: { after: ["with", "@any"], before: ["no|more|extra|any|enough|further"] },
      },
      {
        verdict: "leave",
        because: "help with a device",
        form: ["base"],
        after: ["for", "windows|android|iphone|xbox|playstation|bluetooth|chromebooks|java"],
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
];
