import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { titleSenses } from "./titleSenses";

/** Words for children and those of their age. */
export const jargonChildren: readonly PackEntry[] = [
  {
    id: "lac-foster-child",
    term: "LAC/foster child",
    category: "jargon",
    forms: {
      noun: [
        { one: "lac child", many: "lac children" },
        { one: "foster child", many: "foster children" },
        { one: "lac young person", many: "lac young people" },
      ],
      fixed: ["lac kid", "lac kids", "foster kid", "foster kids"],
    },
    why: "A child is not a status. In their own plan they should be called by their name.",
    source: leicestershire,
    suggestions: [
      {
        text: "child",
        plural: "children",
        as: "noun",
        when: {
          words: ["lac child", "foster child"],
          before: ["@determiner|@number|other|younger|older|of"],
        },
      },
      {
        text: "young person",
        plural: "young people",
        as: "noun",
        when: { words: ["lac young person"] },
      },
      { text: "the child's name", swap: false },
    ],
    senses: [
      ...titleSenses,
      { verdict: "leave", because: "the verb: to help grow", possessive: true, before: ["@start", "to"] },
      {
        verdict: "leave",
        because: "the verb: to help grow",
        possessive: true,
        before: ["to|that|which|can|will|clubs|schools|games|books"],
        after: [
          "curiosity|love|imagination|confidence|creativity|independence|trust|interest|skills|learning|resilience|talent|talents",
        ],
      },

      // "To foster child-led play"
      {
        verdict: "leave",
        because: "the verb: to help grow",
        form: ["singular"],
        after: ["led|centred|centered|friendly|focused|safety|protection|and|like|development|participation"],
        before: ["to|will|we|they|that|which|you|can|must|should|clubs|schools|helps|@start"],
      },
      {
        verdict: "leave",
        because: "the verb: to help grow",
        form: ["singular"],
        before: ["we|they|you|that|which|games|clubs|schools|must|can|should"],
      },
      // "The Foster children – Amy and Ben Foster"
      {
        verdict: "leave",
        because: "people called Foster",
        words: ["foster child", "foster kids", "foster kid"],
        before: ["the|two|three|four|both|all|little|older|younger"],
        not: { any: [{ written: "small" }, { written: "capital" }, { written: "capitals" }] },
      },

      {
        verdict: "leave",
        because: "the verb: to help grow",
        possessive: true,
        before: [
          "hope~|aim~|want~|try~|help~|wish~|work~|plan~|designed|meant|used|able|way|ways|how|chance|books|games",
          "?him|her|them|us|teachers|parents",
          "to",
        ],
      },
      {
        verdict: "leave",
        because: "the verb: to help grow",
        possessive: true,
        before: ["will|would|can|could|must|should|may|might|they|we|helps|helped|did|does"],
      },
    ],
    question: "What is the child's name?",
    examples: [{ instead: "The LAC child will move school.", write: "Amara will move to Hill Lane School." }],
  },
  {
    id: "peers",
    term: "peers",
    category: "jargon",
    forms: { plural: ["peers"], noun: ["peer group"] },
    why: "Young people have told councils that they did not know what it meant. It may stand for friends, classmates or strangers of the same age.",
    source: leicestershire,
    suggestions: [
      {
        text: "friendship group",
        as: "noun",
        when: {
          words: ["peer group"],
          form: ["singular"],
          after: ["is|was|has|does|goes|makes|gets|and|or"],
        },
      },
      {
        text: "group of friends",
        plural: "groups of friends",
        as: "noun",
        when: {
          words: ["peer group"],
          not: { form: ["singular"], after: ["is|was|has|does|goes|makes|gets"] },
        },
      },
      {
        text: "friends",
        when: {
          words: ["peer group"],
          form: ["singular"],
          before: ["with|by|from|to|for", "@possessive"],
          not: { after: ["is|was|has|does|goes|makes|gets"] },
        },
      },
      {
        text: "teenagers",
        when: { words: ["peers"], before: ["older"] },
      },
      {
        text: "young people",
        when: { words: ["peers"], before: ["older"] },
      },
      {
        text: "young people",
        when: {
          words: ["peers"],
          before: ["negative|antisocial|risky|unknown|unsafe|criminal|offending"],
        },
      },
      {
        text: "classmates",
        when: {
          words: ["peers"],
          near: "alone|dinner|lunch|rarely|film~|filmed|photograph~|not|never|mimic~|copy~|stammer|sad|laugh~|call|calls|called|calling|names|leave|leaves|bully|bullies|bullied|bullying|tease~|teased|teasing|hit|hits|hitting|fight~|argue~|arguing|unkind|excluded|behind|compared|compares|compare|comparing|ahead|below|than|friend|friends|friendships|class|lesson|lessons|conflict|isolated|rejected|picked|pushed|shouting|hurt|hurting|kicked|punched|rude|mock~|mocked|school|classroom|playground|most",
          within: 12,
          not: { before: ["older"] },
        },
      },
      {
        text: "friends",
        when: {
          words: ["peers"],
          not: {
            any: [
              {
                near: "friend|friends|friendships|bully|bullies|bullied|bullying|laugh~|tease~|teased|mock~|mocked|mimic~|kick~|kicked|punched|pushed|threatened|excluded|rejected|unkind|filmed|robbed|hit|hits|hitting|compared|compares|compare|behind|ahead|below",
                within: 12,
              },
              { before: ["older"] },
            ],
          },
        },
      },
      { text: "classmates", when: { words: ["peers"], not: { before: ["older"] } } },
      {
        text: "other children",
        when: { words: ["peers"], not: { before: ["@determiner|@possessive|older"] }, possessive: false },
      },
    ],
    exceptions: [
      "life peers",
      "hereditary peers",
      "crossbench peers",
      "cross bench peers",
      "conservative peers",
      "labour peers",
      "peers of the realm",
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "a name among names",
        words: ["peers"],
        written: "capital",
        before: ["@comma|@any"],
        after: ["and|or", "@Capital"],
        not: { any: [{ before: ["@start"] }, { after: ["and|or", "@family|@CAPS"] }] },
      },

      {
        verdict: "leave",
        because: "members of the House of Lords",
        words: ["peers"],
        before: ["@start|the"],
        after: ["voted|debated|backed|rejected|defeated|amended|approved|opposed|sat"],
        not: { after: ["sat|voted|backed|approved", "!by|for|against|on|to|with|the|down|at"] },
      },
      {
        verdict: "leave",
        because: "members of the House of Lords",
        words: ["peers"],
        near: "duchess|duke|earl|countess|viscount|marquess|majesty|butler",
        within: 10,
      },

      {
        verdict: "leave",
        because: "a surname",
        words: ["peers"],
        written: "capital",
        before: ["@name|@Capital", "and|or"],
      },
      {
        verdict: "leave",
        because: "members of the House of Lords",
        words: ["peers"],
        before: [
          "tory|labour|lib|liberal|conservative|crossbench|hereditary|life|elderly|unelected|scottish|welsh|irish|party|retired",
        ],
        not: { before: ["@possessive|her|his|their|with", "scottish|welsh|irish"] },
      },
      {
        verdict: "leave",
        because: "members of the House of Lords",
        words: ["peers"],
        near: "lordship|lordships|debated|debate|bill|house|peerage|coronation|woolsack",
        within: 4,
        not: { near: "@school|he|she|they|his|her|their|@possessive", within: 6 },
      },
      { verdict: "leave", because: "computers that share", words: ["peers"], before: ["network|its|server"] },
      {
        verdict: "leave",
        because: "computers that share",
        words: ["peers"],
        near: "torrent|torrents|node|nodes|blockchain|server|servers|bandwidth|provider|providers|file",
        within: 5,
        not: { before: ["his|her|their|@possessive|with|by"] },
      },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: ["@beast"],
        not: { before: ["@any", "@possessive"] },
      },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: ["@comma"],
        after: ["@Capital", "@comma"],
      },
      // "Zuri peers, twice, round the door", "Gran peers, as she always does, at the clock"
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: ["@name|@Capital|@parent|@elder|@child|aunt|auntie|uncle|who|slowly|often"],
        after: ["@comma", "@any"],
        nearAfter: "at|over|through|into|out|round|around|under|behind|inside|down|past|between|across",
        within: 7,
        not: {
          before: [
            "@possessive|school|class|year|her|his|their|older|younger|most|many|some|few|other|football|male|female|negative|positive|local|new|old|same|close|both|two|all|children|boys|girls|teenagers|kids|pupils|parents",
          ],
        },
      },

      { verdict: "leave", because: "a surname", words: ["peers"], written: "capital", before: ["@name"] },
      {
        verdict: "leave",
        because: "a surname",
        words: ["peers"],
        written: "capital",
        nearBefore: "surname|name|maiden|née|named|called",
        within: 4,
      },
      {
        verdict: "leave",
        because: "members of the House of Lords",
        words: ["peers"],
        before: ["@start"],
        nearAfter:
          "upper|allowance|chamber|bill|amendment|amendments|government|minister|ministers|law|laws|legislation|motion|westminster|lords|brexit|reform",
        within: 7,
      },
      { verdict: "leave", because: "the verb: to look", words: ["peers"], before: ["he|she|it"] },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: ["the|a|an", "?@any", "@creature"],
        not: { after: ["@possessive"] },
      },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        after: ["a|an", "?@any", "@creature"],
      },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: ["a|an", "!few|lot|group|couple|handful|many|number|bunch"],
      },
      {
        verdict: "leave",
        because: "members of the House of Lords",
        words: ["peers"],
        near: "lords|parliament|westminster|amendment|mps|ermine|robes|bishops|baroness|baron|baronesses|knighthood|honours|nobles|earls|dukes",
        within: 12,
      },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: [
          "!@determiner|@possessive|with|by|from|of|to|and|or|for|among|than|other|older|younger|between|as|about|on|some|new|see|sees|meet|meets|saw|met|like|school|class|like|against|his|her|most",
        ],
        after: ["over|through|into|round|around|under|ahead|behind|down|up|inside|closely"],
      },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: [
          "the|a|an|his|her|their|@possessive",
          "?@any",
          "!older|younger|other|school|class|female|male|negative|new|own|former|close|local|age|old|white|black|few|many|two|three",
        ],
        after: ["at", "the|a|his|her|its|their"],
        not: { before: ["the|a|an|his|her|their|@possessive"] },
      },
      {
        verdict: "leave",
        because: "the verb: to look",
        words: ["peers"],
        before: [
          "he|she|it|who|that|@name|@Capital|child|boy|girl|baby|toddler|cat|dog|and|always|often|sometimes|then|man|woman|neighbour|which|teacher|driver|nurse|brother|sister",
        ],
        after: [
          "at|over|through|into|out|round|around|down|under|up|behind|across|inside|between|past|towards|in|from|closely|nervously|back|about",
        ],
        not: {
          any: [
            { before: ["his|her|their|my|our|the|@possessive"] },
            { before: ["and"], not: { nearBefore: "he|she|it|who", within: 5 } },
            { before: ["and"], after: ["at|in|from", "school|class|college|the"] },
            { before: ["@Capital"], after: ["in|from|at", "school|college|class|year"] },
          ],
        },
      },
    ],
  },
];
