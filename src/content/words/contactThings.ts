import type { SenseRule } from "../../core/packs/pattern";

/** Contact that is touch, wires, lenses, lists and people to ring: read behind what stands in `contactElsewhere`. */
export const contactThings: readonly SenseRule[] = [
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
    any: [
      {
        nearBefore:
          "save|saved|saves|add|added|delete|deleted|put|store|block|blocked|scroll|scrolled|synced",
        within: 7,
      },
      { nearBefore: "phone|phone's|mobile|sim|address|google|outlook|whatsapp", within: 2 },
    ],
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["@possessive|the|our", "?only|main|best|usual|new|old"],
    after: ["at|in", "@any"],
    nearAfter: "called|named|emailed|replied|retired",
    within: 5,
  },
  {
    verdict: "leave",
    because: "getting in touch",
    after: ["?was|is|has|had|will", "?been|be", "made|attempted|established|tried", "?again", "with"],
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
    because: "a phone's list",
    form: ["plural"],
    near: "glasses|lenses|optician|phone|mobile|sim|saved|deleted|wiped|stored|app|linkedin|industry|journalist|reporter|underworld",
    within: 5,
  },
  // "a contact of Uncle Pawel's", "an old contact of hers"
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["a|an|another|one|@comma", "?@any", "?old|new|good|useful|former|business"],
    after: ["of", "?@any", "?@any", "@possessive|hers|mine|theirs|ours|yours"],
    form: ["singular"],
    not: {
      any: [
        { before: ["supervised|missed|weekly|first|last|short|long|monthly|fortnightly|next|cancelled"] },
        { nearAfter: "with|visit|hour|hours|minutes", within: 5 },
      ],
    },
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["main"],
    not: { after: ["?is|was|has|will", "?been|be", "with"] },
  },
  {
    verdict: "leave",
    because: "a lens for the eye",
    before: ["a|the|his|her|daily|left|right|lost|new|monthly|soft|hard|spare"],
    near: "lens|lenses|optician|optometrist|prescription",
    within: 6,
  },
  {
    verdict: "leave",
    because: "far away, or from another world",
    near: "magnet|magnets|magnetic|sparks|solder|friction|propeller|runway|walkie|talkie|radar|alien|aliens|spacecraft|spaceship|satellite|astronaut|astronauts|coastguard|cockpit|submarine|ghost|ghosts|spirits|séance",
    within: 8,
  },
  {
    verdict: "leave",
    because: "touching, in a game",
    near: "@sport",
    within: 7,
    not: {
      any: [
        { before: ["at|during|after|before|from|to|for|supervised|his|her|their|weekly|@possessive"] },
        { before: ["@start"], after: ["is|was|will|with|takes|on"] },
        {
          after: ["is|was|were", "?being", "called|cancelled|supervised|stopped|moved|rearranged|postponed"],
        },
        { near: "@family|court|supervise~|visit|centre|fortnightly", within: 9 },
      ],
    },
  },
  {
    verdict: "leave",
    because: "touching, in a game",
    near: "referee|umpire|foul|offside|penalty|scrum|linesman|goalkeeper|tackle",
    within: 6,
    not: {
      any: [
        { near: "@family|court|supervise~", within: 9 },
        {
          after: ["is|was|were", "?being", "called|cancelled|supervised|stopped|moved|rearranged|postponed"],
        },
      ],
    },
  },
  {
    verdict: "leave",
    because: "a lens, or a part that conducts",
    before: [
      "press|presses|pressed|push|pushes|clean|solder|bend|touch|touches|lost|lose|loses|dropped|wears|wearing|popped|tore|tears|swallowed",
      "a|an|one|the|his|her|both",
    ],
    form: ["singular"],
    not: {
      any: [
        { after: ["with|between|from|time|session"] },
        { before: ["@any", "the"], nearAfter: "@family", within: 5 },
      ],
    },
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["@possessive"],
    after: [
      "at|in",
      "@Capital",
      "found|rang|got|gets|says|said|knows|emailed|helped|gave|sent|replied|told|texted|arranged|knew",
    ],
  },
  {
    verdict: "leave",
    because: "touching, in a game",
    before: ["@start"],
    after: ["@end"],
    paragraph: "@sport",
  },
  {
    verdict: "leave",
    because: "touching, or crossing wires",
    after: [
      "between",
      "?the|two|three|both|these|those|its",
      "?two|three|@any",
      "cars|car|vehicles|lorries|wires|wire|players|player|plates|boats|wheels|bumpers|surfaces|teams|balls|cables|pipes|metals|terminals|dogs|cats|animals|skin|feet|foot",
    ],
  },
  {
    verdict: "leave",
    because: "getting in touch",
    after: ["is|was", "?always|also|now", "free|lost|regained|restored"],
    before: ["@pause|the|all"],
    not: { after: ["is|was", "@any", "with"] },
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["@start"],
    after: ["@pause", "@Capital"],
    nearAfter: "@number",
    within: 4,
    not: {
      any: [
        {
          after: [
            "@pause",
            "@time|@family|@child|the|supervised|every|twice|once|weekly|to|with|no|in|at|on",
          ],
        },
        { nearAfter: "@time|pm|am|once|twice|every", within: 3 },
      ],
    },
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["your|our|my"],
    after: ["at|in|within", "?the|a", "?@any", "@service"],
  },
  {
    verdict: "leave",
    because: "a person to ring",
    before: ["only|main|best|usual|first"],
    after: ["at|in|within", "?the|a", "?@any", "@service|centre|bank|court"],
    not: { after: ["at|in", "?the|a", "contact|family"] },
  },
  {
    verdict: "leave",
    because: "touching a thing",
    after: ["with", "the|a|an|any|some|raw|other|hot|cold|dirty"],
    not: {
      any: [
        {
          nearAfter:
            "@family|@child|@name|him|her|them|twins|people|person|man|woman|girlfriend|boyfriend|maternal|paternal|wider|extended|network|ones|older|younger|eldest|oldest|little",
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
    after: [
      "at|in|inside",
      "?the|a|our|his|her",
      "@any",
      "?@any",
      "is|can|will|has|rang|knows|was|works|gets|got|says|said",
    ],
    nearAfter:
      "@service|trade|shop|business|club|union|firm|industry|group|garage|army|navy|market|warehouse|factory|paper|embassy|city|music",
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
    because: "touching",
    before: ["into|come|comes|came"],
    after: ["with"],
    nearAfter: "eyes|skin|water|surface|cream|someone|chemicals|measles|covid|chickenpox|blood|mouth",
    within: 5,
  },
  {
    verdict: "leave",
    because: "catching an illness",
    near: "nits|lice|headlice|impetigo|ringworm|verruca|verrucas|germs|flu|measles|covid|chickenpox|scabies|infection|infectious|virus|coronavirus|tb",
    within: 8,
  },
];
