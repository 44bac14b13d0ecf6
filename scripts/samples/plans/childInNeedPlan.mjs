import { dateControl, plainTextControl } from "../contentControls.mjs";
import {
  bulletCell,
  bullets,
  cell,
  heading,
  numbered,
  paragraph,
  quotation,
  table,
  title,
} from "../blocks.mjs";
import { ReviewedText } from "../reviewedText.mjs";
import { bold, italic, lineBreak, text } from "../runs.mjs";

const accent = "5B2C6F";
const label = (content, options) => cell(content, { style: "TableLabel", shade: "EFE7F3", ...options });
const columnHead = (content) => cell(content, { style: "TableHeading", shade: accent });
const below = cell([], { merge: "continue" });
const worry = (content) => cell(content, { merge: "restart" });

const columns = [2900, 2900, 3600, 2596, 2800];
const columnNames = [
  "What are we worried about?",
  "What do we need to see?",
  "What are we going to do?",
  "Why?",
  "By who and when will it be achieved?",
];

const priya = { author: "Priya Nandakumar", initials: "PN", date: "2026-09-14T16:10:00Z" };

function needs(rows) {
  return table(columns, [columnNames.map(columnHead), ...rows], { headerRows: 1 });
}

function details() {
  return table(
    [2200, 5200, 2596, 4800],
    [
      [
        label("Young person"),
        plainTextControl(410001, "Name", "child-name", "Ellie-Mae Pritchard"),
        label("Age"),
        "14 years",
      ],
      [
        label("Lives with"),
        cell("Her mum, Cerys, her brother, Rhys (10), and Biscuit the dog, in Stroud", { span: 3 }),
      ],
      [
        label("Social worker"),
        "Priya Nandakumar, Families Team South",
        label("Date of plan"),
        dateControl(410002, "Date of plan", "plan-date", "2026-09-14", "14 September 2026"),
      ],
      [label("Plan number"), "3 (since leaving care in June)", label("Last LAC review"), "4 June 2026"],
    ],
  );
}

function parentalCapacity(reviewed) {
  return needs([
    [
      worry([
        "Cerys drinks most evenings. On 30 August she could not be woken when Rhys had an asthma attack. Ellie-Mae gave him his inhaler and rang their nan.",
      ]),
      "A sober grown-up in the house every night that the children are there.",
      "Cerys will go to the Thursday morning group at The Lantern and will blow into the breathalyser at the door. She has said that Karen Doyle, her keyworker, can tell Priya the readings.",
      "So that Rhys is safe if he has an attack in the night and Ellie-Mae can sleep.",
      "Cerys and Karen Doyle, every Thursday from 17 September to 10 December 2026. We want 10 readings of 0 out of 13.",
    ],
    [
      below,
      "Mum making appropriate choices around alcohol.",
      [
        "Support Mum to reduce her drinking. ",
        text("Moni", { bold: true }),
        text("tor", { bold: true, italic: true }),
        " for signs of relapse.",
      ],
      "To meet the children’s needs.",
      "All professionals – ongoing",
    ],
    [
      "Reunification happened quickly. Cerys feels that she is being watched and that the foster carers did everything better.",
      "Cerys confident in her parenting.",
      [
        "FSW to complete parenting work. Respite to be considered ",
        reviewed.deleted(priya, "if"),
        reviewed.inserted(priya, "when"),
        " Cerys is struggling.",
      ],
      "To prevent the children from going back in care.",
      reviewed.comment(
        {
          ...priya,
          says: "Cerys does not like the word respite. She says it sounds as if the children are hard work.",
        },
        ["FSW, asap"],
      ),
    ],
  ]);
}

function developmentalNeeds(reviewed) {
  return needs([
    [
      worry(
        "Ellie-Mae has absconded from home five times since July, twice overnight. Nobody knew where she was on 22 August.",
      ),
      "Ellie-Mae at home by 9.30pm, or a grown-up knows where she is and who she is with.",
      "Ellie-Mae will text her aunt, Rhian, when she wants to stay out. Rhian will answer within half an hour, and will fetch her by car, whatever the time.",
      "Ellie-Mae told us that she goes when the shouting starts.",
      "Ellie-Mae and Rhian, from 14 September until the meeting on 26 October. No more than one night when nobody knows.",
    ],
    [
      below,
      "A reduction in missing episodes.",
      "Return interviews to be completed. CCE screening tool to be updated. Strategy meeting if there are further episodes.",
      "Risk of exploitation.",
      "SW / police – as and when required",
    ],
    [
      "Ellie-Mae may drop out of school. She was at Fernleigh Academy for 61 days out of 95 last year and says that her peers call her “the care kid”.",
      "Ellie-Mae in school every day by Christmas, and able to name one friend there.",
      bulletCell([
        "Mrs Adeyemi (head of year) will meet Ellie-Mae at the side gate at 8.35am on school days until half term.",
        "Ellie-Mae can leave any lesson with her blue card and go to the art room.",
        "EWO and DSL to support attendance.",
      ]),
      "She wants to do art at college and needs the grades.",
      "Mrs Adeyemi, 14 September to 23 October 2026: 25 days in school out of 29.",
    ],
    [
      "Rhys’s transition to secondary school next year. He found moving placements hard and it may bring that back.",
      "Rhys to reach his full potential.",
      "School to have high aspirations for Rhys. Consider ELSA.",
      "Two placement moves in 18 months.",
      "School – ongoing",
    ],
    [
      "Rhys’s asthma.",
      "Fewer than two attacks a month.",
      [
        "The asthma nurse will write a new asthma care plan with Rhys and Cerys.",
        reviewed.footnote(
          "His blue inhaler is in the kitchen drawer and a spare one is in the school office.",
        ),
        " Cerys will ask the landlord about the damp.",
      ],
      "Rhys has missed 11 days of school.",
      "Nurse Bevan, clinic on 2 October. Cerys will ring the landlord on 15 September.",
    ],
  ]);
}

function familyAndEnvironment() {
  return needs([
    [
      "The children’s dad, Dean, lives in Swindon. Contact with Dean stopped in May after he shouted at the contact worker.",
      "Meaningful contact which is in the children’s best interests.",
      ["Contact to be reviewed. Priya will contact Dean by letter."],
      "Rhys misses him. Ellie-Mae does not want to see him at the moment.",
      "Priya – by 25 September",
    ],
    [
      "Callum, the children’s brother, is a care leaver (18). He stays over and brings friends whom Cerys does not know.",
      "The children know who is in their home at night.",
      "Cerys and Callum will agree house rules with his PA from the Leaving Care Team and put them on the fridge.",
      "Ellie-Mae put a chair against her bedroom door.",
      "Cerys, Callum and his PA, Tom Reilly: Monday 21 September 2026, 4pm, at home.",
    ],
    [
      "Debts of £1,240. Cerys’s Income Support ended and Universal Credit has not been sorted out.",
      "The family able to pay the rent and the electric.",
      "Citizens Advice will see Cerys. Her sister, Rhian, will go with her and keep the papers in a folder.",
      "The landlord has written twice.",
      "Cerys and Rhian, Wednesday 23 September 2026, 11am.",
    ],
    [
      "The house is cold and there is damp in the children’s room.",
      [
        text("Bedroom to be ", {}),
        text("clean", { underline: true }),
        text(" and tidy", { underline: true }),
        " and an appropriate temperature.",
      ],
      "Family Support Worker to liaise with housing.",
      "Better home conditions.",
      "FSW – on-going",
    ],
  ]);
}

/** A child in need plan in five columns, after two children have come home. It has no contingency plan and no signatures. */
export function childInNeedPlan() {
  const reviewed = new ReviewedText();
  const blocks = [
    title("Child in Need Plan"),
    details(),
    heading("About my life"),
    numbered(
      [
        "My name is Ellie-Mae. I am 14. I came home in June. Before that I lived with Pat and Geoff for a year and a half, and Rhys lived with a different family.",
        "I am good at drawing and I am the one who looks after Biscuit.",
        [
          "I worry about Rhys’s chest and I worry when Mum has had a drink. ",
          bold("I don’t like it when everyone talks about me."),
        ],
        "I would like one person who picks up when I ring.",
      ],
      2,
    ),
    quotation(
      "“They call it respite but it’s just being sent away. My placement was all right but it wasn’t my house. I don’t want a new social worker every five minutes.”",
    ),
    paragraph([
      "Ellie-Mae wrote this part with Priya on 9 September in the car. She has read the plan. Rhys drew a picture, which is kept with it. ",
      italic("She asked for two words to be changed and they have been."),
    ]),
    heading("Why do we have a plan?"),
    paragraph([
      "The children came ",
      text("home to ", {}),
      "their birth mother in June under S17 after a successful period of contact. Permanence at home is the plan for both children. The LA completed an assessment on 28 August, which found that Cerys has started drinking again and that the children’s birth parents cannot talk to each other without a row. There were eight statutory visits and the IRO signed off the care plan at the last review.",
    ]),
    bullets([
      [
        "What works: ",
        "the children love each other and Cerys has asked for help herself. Rhian lives ten minutes away.",
      ],
      [
        "What has been tried: ",
        "CAMHS (closed in March), a parenting course, respite with Pat and Geoff at half term.",
      ],
    ]),
    heading("The plan"),
    heading("Parental capacity", 2),
    parentalCapacity(reviewed),
    heading("Child’s developmental needs", 2),
    developmentalNeeds(reviewed),
    heading("Family and environmental factors", 2),
    familyAndEnvironment(),
    heading("Who is helping?"),
    table(
      [3600, 5200, 5996],
      [
        ["Name", "Who they are", "What they will do"].map(columnHead),
        [
          "Rhian Pritchard",
          "Cerys’s sister",
          "Answers Ellie-Mae’s texts, fetches her, goes to Citizens Advice with Cerys",
        ],
        [
          "Priya Nandakumar",
          "Social worker",
          ["Sees the children every three weeks", lineBreak, "Rings Dean"],
        ],
        ["Karen Doyle", "Keyworker, The Lantern", "Thursday group and readings"],
        ["Mrs Adeyemi", "Head of year, Fernleigh Academy", "Meets Ellie-Mae at the side gate"],
        ["To be confirmed", "Family Support Worker", "Parenting work"],
      ],
      { headerRows: 1 },
    ),
    heading("Next meeting"),
    paragraph(
      "CIN meeting on Monday 26 October 2026 at 3.45pm at Rhian’s house. To change the time, please contact the school office or Priya on 01632 960 377. Minutes will go to everyone, including Ellie-Mae, within five working days.",
    ),
  ];
  return {
    properties: {
      title: "Child in Need Plan",
      author: "Priya Nandakumar",
      created: "2026-09-10T10:00:00Z",
      modified: "2026-09-14T16:15:00Z",
    },
    accent,
    landscape: true,
    header: [
      text("Severnside Council · Children and Families", { bold: true, size: 9 }),
      "CONFIDENTIAL: CIN plan",
    ],
    footer: "Pritchard, CIN plan 3. A made-up family, for training only.",
    blocks,
    reviewed,
    paragraphIds: undefined,
  };
}
