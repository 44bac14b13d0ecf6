import type { PackEntry } from "../../core/packs/entry";
import { leicestershire } from "./sources";
import { titleSenses } from "./titleSenses";

/** Words for being looked after, and for leaving that behind. */
export const jargonCare: readonly PackEntry[] = [
  {
    id: "in-care",
    term: "in care",
    category: "jargon",
    forms: { fixed: ["in care", "into care"] },
    why: "It turns a child's life into a status. Say where the child lives and with whom.",
    source: leicestershire,
    suggestions: [
      {
        text: "to live away from home",
        when: {
          words: ["into care"],
          before: [
            "come|comes|came|coming|go|goes|went|going|gone|move|moves|moved|moving|take|takes|took|taken|bring|brings|brought|been",
            "?back|straight|not",
          ],
        },
      },
      { text: "with a different family", when: { words: ["in care"], before: ["place|placed|put|places"] } },
      {
        text: "away from home",
        when: { words: ["in care"], before: ["live|lives|lived|living|grew|grow|growing", "?up"] },
      },
      { text: "living away from home", takeBefore: ["being"], when: { words: ["in care"] } },
      {
        text: "living away from home",
        when: {
          words: ["in care"],
          before: [
            "child|children|boy|boys|girl|girls|people|person|time|life|years|while|whilst|when|kids|teenagers|brother|sister|brothers|sisters|siblings|young|those|others|months|remain|remains|stay|stays|stayed|remained",
          ],
        },
      },
      {
        text: "living with a different family",
        when: {
          words: ["in care"],
          before: [
            "@be|been",
            "?not|still|now|also|already|both|himself|herself|all|never|only|currently|previously",
          ],
          not: { before: ["being"] },
        },
      },
      { text: "living with a different family", takeBefore: ["being"], when: { words: ["in care"] } },
      {
        text: "living away from home",
        when: {
          words: ["in care"],
          not: {
            before: [
              "being|place|placed|put|taken|took|go|going|went|come|came|coming|ended|end|ends|accommodated|received",
            ],
          },
        },
      },
      {
        text: "living with a different family",
        when: {
          words: ["in care"],
          not: {
            before: [
              "being|place|placed|put|taken|took|go|going|went|come|came|coming|ended|end|ends|accommodated|received",
            ],
          },
        },
      },
      {
        text: "in another home away from home",
        when: {
          words: ["in care"],
          before: [
            "@be|stay|stays|stayed|remain|remains|remained",
            "?not|still|now|also|already|both|himself|herself|all|never|only|currently|previously",
          ],
          not: { before: ["being"] },
        },
      },
    ],
    exceptions: [
      "in care of",
      "into care of",
      "in care home",
      "in care homes",
      "in care work",
      "in care bears",
      "in care assistant",
      "in care proceedings",
      "in care settings",
      "in care setting",
      "in care packages",
      "in care services",
      "in care and support work",
    ],
    senses: [
      ...titleSenses,
      // "In Care and Repair's van"
      {
        verdict: "leave",
        because: "the name of a firm or a day",
        written: "capital",
        before: ["@start"],
        after: ["@Capital|and", "@any"],
        not: { after: ["@CAPS|@time|@number"] },
      },
      {
        verdict: "leave",
        because: "a course",
        before: ["level|stage|nvq|unit|module", "@number|one|two|three|four"],
      },
      {
        verdict: "leave",
        because: "an adult's care",
        before: ["grandad|granddad|nan|nana|gran|grandma|grandpa|nanna", "is|are|goes|lives|went"],
        after: ["now|in|and|at|since|near|@end|@comma"],
        not: { nearAfter: "child|girl|boy|himself|herself|too|years", within: 8 },
      },

      {
        verdict: "leave",
        because: "a job",
        after: [
          "home|award|awards|plan|plans|planning|labels|label|giving|givers|giver|work|sector|industry|assistants|jobs|roles|management|leavers|order|orders|workers|staff|costs|fees|quality|standards|arrangements|needs|provision|routines",
        ],
      },
      {
        verdict: "leave",
        because: "a job or a course",
        nearBefore:
          "work~|job|jobs|career|certificate|award|worked|qualification|qualifications|nvq|diploma|apprenticeship|shifts|employed|btec|vacancies|trained|experienced",
        within: 4,
        before: ["@any"],
        not: { before: ["@child|people|those|brothers|sisters|siblings|teenagers|pupils"] },
      },
      {
        verdict: "leave",
        because: "a job or a course",
        before: [
          "worker|workers|staff|interested|train|training|retrain|retraining|degree|module|modules|professionals|managers|manager|apprenticeships|nurses|students|courses|specialising|employees",
        ],
        not: { before: ["interested"], after: ["@pause"] },
      },
      {
        verdict: "leave",
        because: "a job or a course",
        after: ["as|is", "a", "job|career|profession|trade|calling"],
      },
      {
        verdict: "leave",
        because: "a job or a course",
        after: ["and", "health|education|catering|childcare"],
      },
      {
        verdict: "leave",
        because: "how someone is treated",
        before: [
          "investment|money|spending|jobs|shortage|shortages|invest|excellence|innovation|robots|research|believe|believes|believed|trust|trusts|faith|delay|delays|gap|gaps|differences|difference|changes|improvement|improvements|standards|lapse|lapses|lapsed|interest|pride|continuity|choices|reduction|inequality|inequalities|inconsistency|break|breakdown|failings|failing|failure|advances|specialist|intensive|level|dignity|involved|errors",
        ],
      },
      {
        verdict: "leave",
        because: "an adult's care",
        nearBefore: "nurses|doctors|midwives|surgeons",
        within: 6,
        not: { before: ["@child|people|those|brothers|sisters|siblings|@be"] },
      },
      {
        verdict: "leave",
        because: "kindness",
        after: ["@pause", "love|patience|food|attention|kindness|warmth"],
        nearBefore: "get|gets|got|give|gives|gave|need|needs|spend|spends|spent|want|wants",
        within: 3,
      },
      {
        verdict: "leave",
        because: "the name of a book or a film",
        written: "capital",
        near: "read|reads|reading|wrote|author|watched|watches|page|chapter|writer",
        within: 4,
        not: { any: [{ before: ["@pause"] }, { before: ["@Capital"] }] },
      },
      {
        verdict: "leave",
        because: "an adult's care",
        near: "dementia|elderly|pensioner|pensioners|stroke|patient|patients",
        within: 8,
      },
    ],
  },
  {
    id: "leaving-care",
    term: "leaving care",
    category: "jargon",
    forms: { verb: ["leave care"] },
    why: "For a young person this is the day they move into a life of their own. It should sound like a beginning.",
    source: leicestershire,
    suggestions: [
      { text: "move on", as: "verb", when: { not: { after: ["on"] } } },
      { text: "move up", as: "verb" },
    ],
    exceptions: [
      "leaving care home",
      "left care home",
      "leaving care work",
      "left care work",
      "leaving care team",
      "leaving care services",
      "leave care and maintenance",
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "a change of job",
        after: [
          "for|to",
          "?be|become",
          "?a|an|another|the",
          "?new|better",
          "job|career|post|bakery|retail|teaching|nursing|childminding|driving|office|catering",
        ],
      },
      {
        verdict: "leave",
        because: "a change of job",
        nearAfter: "nights|retirement|clock|colleagues|pension",
        within: 5,
      },
      {
        verdict: "leave",
        because: "a change of job",
        nearBefore: "nurses|carers|workers|staff|retire~|resign~",
        within: 4,
      },

      {
        verdict: "leave",
        because: "a change of job",
        nearAfter: "wages|retail|nursing|teaching|salary|shifts|industry|sector|hospitality",
        within: 6,
      },
      {
        verdict: "leave",
        because: "handing over a task",
        after: [
          "pa|of|to|maintenance|instructions|labels|packages|home|homes|work|workers|staff|duties|notes|jobs|job|roles|role|posts|uk|sector|agencies|instruction|bears",
        ],
      },
    ],
  },
  {
    id: "care-leaver",
    term: "care leaver",
    category: "jargon",
    forms: { noun: ["care leaver"] },
    why: "It says what someone has left, not who they are.",
    source: leicestershire,
    suggestions: [
      {
        text: "care experienced young person",
        plural: "care experienced young people",
        as: "noun",
        when: { near: "teenager|16|17|sixteen|seventeen|young|pupils|college", within: 10 },
      },
      { text: "care experienced adult", as: "noun" },
      { text: "care experienced young person", plural: "care experienced young people", as: "noun" },
    ],
    exceptions: [
      "day care leaver",
      "intensive care leaver",
      "school care leaver",
      "holiday care leaver",
      "breakfast care leaver",
      "hospital care leaver",
      "health care leaver",
      "child care leaver",
      "wraparound care leaver",
      "care leaver covenant",
      "care leavers local offer",
      "child care leaver",
    ],
    senses: [
      ...titleSenses,
      {
        verdict: "leave",
        because: "those who leave another kind of care",
        before: [
          "nursery|hair|skin|aged|elderly|social|palliative|longer|home|ward|animal|crèche|creche|club|eye|dental|respite",
        ],
      },
    ],
  },
];
