import {
  blockControl,
  dateControl,
  dropDownControl,
  plainTextControl,
  tickBox,
} from "../contentControls.mjs";
import { bulletCell, bullets, cell, heading, paragraph, quotation, table, title } from "../blocks.mjs";
import { ReviewedText } from "../reviewedText.mjs";
import { bold, italic, text } from "../runs.mjs";

const accent = "1F3864";
const label = (content, options) => cell(content, { style: "TableLabel", shade: "E7ECF5", ...options });
const columnHead = (content) => cell(content, { style: "TableHeading", shade: accent });
const band = (content) => [cell(content, { style: "TableLabel", span: 4, shade: "D0D9EA" })];
const below = cell([], { merge: "continue" });
const outcome = (content) => cell(content, { merge: "restart" });

const naomi = { author: "Naomi Whitfield", date: "2026-10-08T14:20:00Z" };
const graham = { author: "Graham Sutcliffe", initials: "GS", date: "2026-10-07T09:05:00Z" };

function details() {
  return table(
    [2100, 2900, 2164, 2700],
    [
      [label("Child"), "Kayleigh Ashworth", label("Date of birth"), "14 March 2017 (9 years)"],
      [
        label("Also on this plan"),
        cell("Jayden Ashworth (6 years) and Poppy Ashworth (11 months)", { span: 3 }),
      ],
      [
        label("Category"),
        dropDownControl(
          310001,
          "Category",
          "category",
          ["Neglect", "Emotional harm", "Physical harm", "Sexual harm"],
          "Neglect",
        ),
        label("Date of ICPC"),
        dateControl(310002, "Conference date", "conference-date", "2026-10-05", "5 October 2026"),
      ],
      [
        label("Lead social worker"),
        plainTextControl(310003, "Lead social worker", "social-worker", "Naomi Whitfield"),
        label("IRO / chair"),
        "Graham Sutcliffe",
      ],
      [
        label("First core group"),
        "16 October 2026, 1.30pm, Brook Street School",
        label("RCPC"),
        "4 January 2027, 10am",
      ],
    ],
  );
}

function outcomes(reviewed) {
  const row = (first, action, who, when) => [first, action, who, when];
  return table(
    [2600, 4064, 1700, 1500],
    [
      ["Outcome: what will be different for the children", "Action", "Who", "By when"].map(columnHead),
      band("1. Health and development"),
      row(
        outcome(["Poppy is fed, dry and heard. When she cries, a grown-up comes."]),
        [
          "Leanne will sterilise six bottles each evening and tick the chart on the fridge. Shauna Reid will look at the chart with her every Thursday at 10am, so that Poppy always has a clean bottle.",
        ],
        "Leanne Ashworth; Shauna Reid (health visitor)",
        "Thursdays from 8 October to 17 December 2026",
      ),
      row(
        below,
        ["HV to ", text("moni", {}), text("tor", { italic: true }), " Poppy’s weight and development."],
        "HV",
        "Ongoing",
      ),
      row(
        below,
        "Dawn Lister, the Family Support Worker, will fit a new baby monitor and show Leanne how to hear Poppy from the kitchen.",
        "Dawn Lister",
        ["By ", reviewed.deleted(naomi, "the end of the month"), reviewed.inserted(naomi, "16 October 2026")],
      ),
      band("2. Education and friendships"),
      row(
        outcome("Jayden comes to school with breakfast inside him and has someone to play with."),
        [
          "Mr Okafor will ask two children from the football club to play with Jayden at three lunchtimes a week, so that he is not on his own. He will write down how each one went and bring his notes to the core group on 27 November.",
        ],
        "Mr Okafor (class teacher)",
        "12 October to 27 November 2026",
      ),
      row(
        below,
        "SENCO to complete CAMHS referral and consider an EHCP. School to provide appropriate support to Jayden around his relationships with peers.",
        "School",
        reviewed.comment(
          {
            ...graham,
            says: "Which day? Leanne asked me this in the meeting and none of us could tell her.",
          },
          ["asap"],
        ),
      ),
      row(
        cell("Kayleigh is a child at home, not a carer for her siblings."),
        [
          "Sue Ashworth will collect Kayleigh and Jayden from school every Wednesday, give them tea and bring them home at 6.30pm, so that Kayleigh can go to gymnastics.",
        ],
        "Sue Ashworth (Nana)",
        "14 October to 16 December 2026",
      ),
      band("3. Home and family"),
      row(
        outcome("The house is a safe place to play and sleep."),
        [
          "Home conditions to be maintained to a good enough standard, ",
          bold("clean and tidy"),
          ", at all times.",
        ],
        "Mum",
        "Ongoing",
      ),
      row(
        below,
        bulletCell([
          "Dawn will bring a stair gate and two smoke alarms on Tuesday 13 October and fit them with Leanne.",
          "Leanne will put the cleaning bottles in the locked cupboard by the same day. Naomi will look on each visit.",
        ]),
        "Dawn Lister; Leanne; Naomi Whitfield",
        "13 October 2026",
      ),
      row(
        outcome("The children do not see or hear adults hurt each other."),
        "Mum to engage with the IDVA and DV services and to make better decisions about relationships.",
        "Mum / IDVA",
        "Ongoing",
      ),
      row(
        below,
        "Carl Denby will not come to the house. If he comes to the door, Leanne will not open it. She will ring 999 and then her mother, who will come and stay that night.",
        "Leanne; Sue Ashworth",
        "From 5 October 2026 until the conference on 4 January 2027",
      ),
      row(
        outcome("The children see their dad when they have been told that they will."),
        [
          "Supervised contact to take place fortnightly at the contact centre. SW to monitor the quality of ",
          text("con"),
          text("tact", { bold: true }),
          " and support Dad to be consistent.",
        ],
        "SW / Dad",
        "Ongoing",
      ),
      row(
        below,
        "Naomi will write to Mark with three dates by 23 October and he will text his answer to her by 30 October.",
        "Naomi Whitfield; Mark Ashworth",
        "30 October 2026",
      ),
    ],
    { headerRows: 1 },
  );
}

function signatures() {
  const row = (id, name, role, agreed) => [
    name,
    role,
    [
      tickBox(id, "Agrees", "agrees", agreed),
      " Yes   ",
      tickBox(id + 1, "Does not agree", "disagrees", !agreed),
      " No",
    ],
  ];
  return table(
    [3200, 4264, 2400],
    [
      ["Name", "Part in the plan", "Agrees with the plan?"].map(columnHead),
      row(320001, "Leanne Ashworth", "Mother", true),
      row(320003, "Mark Ashworth", "Father", false),
      row(320005, "Sue Ashworth", "Grandmother", true),
      row(320007, "Shauna Reid", "Health visitor", true),
      row(320009, "Naomi Whitfield", "Social worker", true),
    ],
  );
}

/** An outline child protection plan as a conference hands it over: outcome, action, who, by when. */
export function outlineChildProtectionPlan() {
  const reviewed = new ReviewedText();
  const blocks = [
    title("Outline Child Protection Plan"),
    details(),
    heading("Why the children need a plan"),
    paragraph([
      "The children were made subject to ",
      bold("CP"),
      " plans at the ICPC on 5 October 2026. The LA has known the family since February, when the HV made a referral to ",
      reviewed.comment({ ...graham, says: "Leanne did not know what this was. Please say it in words." }, [
        "MASH",
      ]),
      ". She had found Poppy in a wet cot at two in the afternoon with no milk in the house. On 19 August police were called to a ",
      "DV incident between Leanne and her then partner, Carl Denby.",
      reviewed.footnote(
        "The police record of 19 August 2026 is kept on the children’s file. Leanne has seen it.",
      ),
      " Kayleigh rang 999. ",
      "Jayden was hiding behind the settee.",
    ]),
    heading("What is going well", 2),
    bullets([
      "In September Leanne had Kayleigh and Jayden at school on time on 17 days out of 20.",
      "Poppy weighed 8.1 kg on 29 September: she has caught up with her line on the chart.",
      "Dawn Lister, Family Support Worker, comes on Tuesdays and Leanne lets her in.",
      ["Leanne has begun a work placement at the garden centre and ", italic("loves"), " it."],
    ]),
    heading("What we are worried about", 2),
    bullets([
      [
        "Kayleigh looks after her ",
        text("sib"),
        text("lings", { bold: true }),
        ". She makes up bottles and gets Poppy out of the cot.",
      ],
      "Jayden presents with challenging behaviour in class. He struggles with his peers and has thrown a chair.",
      "The baby monitor was unplugged on two visits, and Poppy could not be heard from the front room.",
      "Home conditions fluctuate. Leanne is not always receptive to support.",
      "The children’s contact with Dad is inconsistent. He has missed four of the last six.",
    ]),
    heading("What the children say", 2),
    quotation([
      "Kayleigh: “I want Mum to get up when Poppy cries so I don’t have to. I don’t like contact when the lady is writing things down. I just want to play with my dad.”",
    ]),
    quotation("Jayden: “I’m not naughty. They laugh at my shoes.”"),
    heading("What needs to change, and who will do it"),
    outcomes(reviewed),
    heading("If the plan is not working"),
    blockControl(310010, "Contingency plan", "contingency", [
      paragraph([
        bold("Poppy’s care. "),
        "If Leanne is out for two Thursday visits in a row, or if Shauna finds fewer than four clean bottles on any visit, Shauna will ring Naomi that day. Naomi will visit within 24 hours. Sue Ashworth will have Poppy at her house, 8 Mill Lane, for that night, and Naomi will call the core group together within five working days.",
      ]),
      paragraph([
        bold("Anything else. "),
        "If there is no improvement or the family do not engage, the LA will seek legal advice and ",
        text("appropriate", { underline: true }),
        " action will be considered, including ",
        reviewed.bookmark("plo", ["PLO"]),
        ".",
      ]),
    ]),
    heading("How we will check"),
    paragraph([
      "Naomi will visit every ten working days and will see each child alone. The core group meets on 16 October, 27 November and 18 December 2026. The RCPC is on 4 January 2027 at 10am in the Town Hall.",
    ]),
    paragraph([
      "Leanne, if you are worried about anything in this plan, please contact Naomi on 01632 960 214 or at ",
      reviewed.link("mailto:naomi.whitfield@calderbrook.example", "naomi.whitfield@calderbrook.example"),
      ". At night or at the weekend, contact the Emergency Duty Team on 01632 960 999.",
    ]),
    heading("What the parents think", 2),
    paragraph(
      "Leanne said: “I agree with most of it. I didn’t know how bad it had got for Kayleigh.” Mark does not agree that he should be watched with the children.",
    ),
    signatures(),
    // Word keeps a paragraph behind a table that ends the text.
    paragraph(),
  ];
  return {
    properties: {
      title: "Outline Child Protection Plan",
      author: "Naomi Whitfield",
      created: "2026-10-05T15:40:00Z",
      modified: "2026-10-08T14:25:00Z",
    },
    accent,
    header: [text("Calderbrook Children’s Services", { bold: true, size: 9 }), "OFFICIAL – SENSITIVE"],
    footer: "Outline CP plan: Ashworth. A made-up family, for training only.",
    blocks,
    reviewed,
    paragraphIds: 0x1a2b0000,
  };
}
