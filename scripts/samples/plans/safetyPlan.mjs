import {
  blockControl,
  dateControl,
  dropDownControl,
  plainTextControl,
  tickBox,
} from "../contentControls.mjs";
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
import { bold, italic, text } from "../runs.mjs";

const accent = "0B5345";
const label = (content, options) => cell(content, { style: "TableLabel", shade: "E2F0EC", ...options });
const columnHead = (content) => cell(content, { style: "TableHeading", shade: accent });
const below = cell([], { merge: "continue" });

const marcus = { author: "Marcus Bell", date: "2026-11-03T11:30:00Z" };
const helen = { author: "Helen Draycott", initials: "HD", date: "2026-11-04T08:50:00Z" };

function details() {
  return table(
    [2100, 3432, 1900, 2432],
    [
      [
        label("Children"),
        "Maisie Barker (8) and Theo Barker (3)",
        label("Date"),
        dateControl(510001, "Date of plan", "plan-date", "2026-11-02", "2 November 2026"),
      ],
      [label("Whose plan is it?"), cell("Jodie and Steve’s plan, made with their network", { span: 3 })],
      [
        label("Social worker"),
        plainTextControl(510002, "Social worker", "social-worker", "Marcus Bell"),
        label("Written by"),
        "Jodie, Gemma and Marcus",
      ],
    ],
  );
}

function worries(reviewed) {
  return table(
    [3288, 3288, 3288],
    [
      ["What are we worried about?", "What is working well?", "What needs to happen?"].map(columnHead),
      [
        bulletCell([
          "On 11 October Jodie drank a bottle of vodka while Steve was on nights. Theo got out of the back door and was found on Station Road at 7.15am by the milkman.",
          "Maisie has missed nine Mondays since Easter.",
          ["Jodie has had three relapses this year. ", "The LA had the children on CP plans in 2024."],
        ]),
        bulletCell([
          "Jodie rang Gemma herself on 12 October and told her everything.",
          "She went 94 days without a drink in the spring.",
          "Maisie is chatty, funny and doing well at reading.",
          [
            "Steve has changed his shifts. ",
            reviewed.inserted(marcus, "He is home by 6.30pm from 9 November."),
          ],
        ]),
        bulletCell([
          "A sober adult always looks after the children.",
          "Maisie knows that she can ring, and whom.",
          "The back door has a lock that Theo cannot open.",
        ]),
      ],
    ],
  );
}

function network() {
  return table(
    [2200, 2400, 3664, 1600],
    [
      ["Who", "How we know them", "What they will do", "Agreed"].map(columnHead),
      [
        cell("Gemma Tate", { merge: "restart" }),
        cell("Jodie’s sister", { merge: "restart" }),
        "Rings Jodie at 7.30am and 8pm every day and listens for how she sounds",
        [tickBox(520001, "Agreed", "agreed", true), " 2 Nov"],
      ],
      [
        below,
        below,
        "Has a key. Takes the children to her house when a bottom line is crossed",
        [tickBox(520002, "Agreed", "agreed", true), " 2 Nov"],
      ],
      [
        "Ray Barker",
        "Steve’s dad, “Grandad Ray”",
        "Takes Maisie to school on Mondays",
        [tickBox(520003, "Agreed", "agreed", true), " 2 Nov"],
      ],
      [
        "Bisi Olusegun",
        "Next-door neighbour",
        "Maisie can knock at any time, day or night",
        [tickBox(520004, "Agreed", "agreed", true), " 3 Nov"],
      ],
      [
        "Pauline",
        "Jodie’s sponsor at AA",
        "Answers the phone to Jodie and meets her on Fridays at noon",
        [tickBox(520005, "Agreed", "agreed", false), " to ask"],
      ],
    ],
    { headerRows: 1 },
  );
}

function rules(reviewed) {
  return table(
    [3900, 3564, 2400],
    [
      ["What we will do", "How will we know?", "Who and when"].map(columnHead),
      [
        "Jodie will not drink when the children are in the house. She will blow into the breathalyser at 7am and 6pm with Steve or Gemma there.",
        "28 readings of 0 in the first two weeks, written in the green book.",
        "Jodie with Steve or Gemma, 2 to 15 November",
      ],
      [
        "Steve will fit a bolt at the top of the back door.",
        "Marcus tries the door with Theo standing beside it.",
        "Steve by 4 November; Marcus on 5 November",
      ],
      [
        ["Jodie to access appropriate ", text("sup", { bold: true }), text("port", {}), " for her drinking."],
        reviewed.comment(
          { ...helen, says: "What would Maisie see if this were happening? Can we write that instead?" },
          ["Professionals to monitor."],
        ),
        ["Jodie – ", reviewed.deleted(marcus, "asap"), reviewed.inserted(marcus, "ongoing")],
      ],
      [
        "Maisie has Gemma’s and Bisi’s numbers on the fridge and in her school bag. She rings them on a Sunday for a chat, so that ringing is not strange.",
        "Maisie can say both names and show the card.",
        "Maisie and Gemma, each Sunday from 8 November to 24 January",
      ],
      ["HV to complete Theo’s two-and-a-half-year check and FSW to support with boundaries.", "", "HV / FSW"],
    ],
    { headerRows: 1 },
  );
}

function trajectory() {
  const step = (weeks, dates, happens, check, forward) => [
    cell([bold(weeks), " ", dates], { shade: "E2F0EC" }),
    happens,
    check,
    forward,
  ];
  return table(
    [1700, 3700, 2364, 2100],
    [
      ["When", "What happens", "Who looks at it", "If all goes well, move forward"].map(columnHead),
      step(
        "Weeks 1–2",
        "2 to 15 November",
        "Jodie is never on her own with the children. Steve or Gemma sleeps at the house every night. Contact between Jodie and the children is supervised by Gemma when Steve is at work.",
        "Marcus visits on 5 and 12 November and sees Maisie at school.",
        "28 readings of 0: move to week 3",
      ),
      step(
        "Weeks 3–4",
        "16 to 29 November",
        "Jodie has the children by herself from 3.30pm to 6.30pm on Tuesdays and Thursdays. Gemma drops in once, at a time Jodie does not know.",
        "Network meeting on Sunday 29 November at Gemma’s",
        "Six drop-ins or calls, all sober: move to week 5",
      ),
      step(
        "Weeks 5–8",
        "30 November to 27 December",
        "Jodie has the children after school every day. Steve goes back to one night shift a week, and Ray sleeps over.",
        "Marcus visits each Wednesday. Maisie gives a number from 0 to 10.",
        "Maisie at 7 or more for three weeks: move to week 9",
      ),
      step(
        "Weeks 9–12",
        "28 December to 24 January",
        "Jodie and Steve care for the children by themselves, nights too. The network carries on ringing.",
        "Network meeting on Sunday 24 January 2027",
        "Social worker closes the plan; the network keeps its own dates",
      ),
      [
        cell(
          [
            bold("If a step does not go well, "),
            "we stay on it for one more week and the network meets within three days to ask what was different.",
          ],
          { span: 4, shade: "F2F2F2" },
        ),
      ],
    ],
    { headerRows: 1 },
  );
}

/** A safety plan made with a family and its network: danger statement, goal, bottom lines, trajectory by weeks. */
export function safetyPlan() {
  const reviewed = new ReviewedText();
  const blocks = [
    title("Our Safety Plan"),
    details(),
    heading("Danger statement"),
    blockControl(510010, "Danger statement", "danger-statement", [
      paragraph([
        "Marcus, Gemma and Ray are worried that Jodie will drink when she is alone with Maisie and Theo, that she will fall asleep and not hear them, and that Theo will get out onto the road again and be hit by a car. They are also worried that Maisie will think it is ",
        italic("her"),
        " job to keep everyone safe, and will stop being a little girl.",
      ]),
    ]),
    heading("Safety goal"),
    paragraph([
      "Jodie and Steve will show everyone that Maisie and Theo are always looked after by someone who is sober, awake and listening, whatever else is going on. The social worker needs to see this for twelve weeks, to 24 January 2027, before the plan can end.",
      reviewed.footnote(
        "Jodie read the danger statement aloud to the network on 2 November and changed two words in it.",
      ),
    ]),
    heading("How safe is it today?", 2),
    paragraph([
      "On a scale from 0 (the children cannot stay at home tonight) to 10 (we could close the plan): Jodie says ",
      dropDownControl(510011, "Jodie’s number", "scale-jodie", ["3", "4", "5", "6"], "5"),
      ", Gemma says ",
      dropDownControl(510012, "Gemma’s number", "scale-gemma", ["3", "4", "5", "6"], "4"),
      " and Marcus says 3.",
    ]),
    worries(reviewed),
    heading("What Maisie says"),
    quotation(
      "“When Mummy is poorly I put the telly on for Theo and I get the cereal. I want Auntie Gemma to know without me having to tell. I don’t want to go in care again.”",
    ),
    paragraph(
      "Maisie drew three houses with Marcus on 28 October. In the house of dreams everybody is in the garden, and Daddy is not at work.",
    ),
    heading("Bottom lines"),
    paragraph(
      "These are the things that must always be so. They are the council’s and there is no give in them.",
      { keepNext: true },
    ),
    numbered(
      [
        "An adult who has had nothing to drink is in the house whenever Maisie and Theo are there.",
        "Nobody drives with the children in the car after drinking any alcohol.",
        [
          "Jodie tells Gemma ",
          text("the same ", { bold: true }),
          text("day", { bold: true, underline: true }),
          " if she has had a drink. Gemma tells Marcus by noon on the next.",
        ],
        "Marcus can see and speak to both children by themselves, at home and at school.",
      ],
      4,
    ),
    heading("Our network"),
    network(),
    heading("What we will do"),
    rules(reviewed),
    heading("What if…?"),
    bullets([
      [
        bold("Jodie feels like drinking: "),
        "she rings Pauline, and if Pauline does not pick up within ten minutes she rings Gemma, who comes over and stays until Steve is home.",
      ],
      [
        bold("Jodie has had a drink, or a reading is above 0: "),
        "Gemma fetches Maisie and Theo within the hour and they sleep at hers for two nights. Steve rings Marcus before 9am the next morning, and the network meets within three days.",
      ],
      [
        bold("Things get worse: "),
        "the LA will consider what further support is needed and whether to escalate to ICPC or legal planning.",
      ],
      [
        bold("Maisie is frightened: "),
        "she knocks at Bisi’s. Bisi rings Gemma and keeps Maisie with her until she comes.",
      ],
    ]),
    heading("Trajectory: how we get there, week by week"),
    trajectory(),
    heading("Who has a copy"),
    paragraph([
      "Jodie, Steve, Gemma, Ray, Bisi, Miss Hall at Maisie’s school, the GP and Marcus. Maisie has a plan of her own in words and pictures. To change anything, contact Marcus on 01632 960 541. The carbon monoxide monitor and the smoke alarms were tested by the fire service on 30 October.",
    ]),
    paragraph([
      "Signed by Jodie Barker, Steve Barker, Gemma Tate, Ray Barker and Marcus Bell on 2 November 2026.",
    ]),
  ];
  return {
    properties: {
      title: "Our Safety Plan",
      author: "Marcus Bell",
      created: "2026-11-02T18:00:00Z",
      modified: "2026-11-04T08:55:00Z",
    },
    accent,
    header: [text("Fenmarsh County Council", { bold: true, size: 9 }), "Safety plan: kept by the family"],
    footer: "The Barker family’s safety plan. A made-up family, for training only.",
    blocks,
    reviewed,
    paragraphIds: 0x2c3d0000,
  };
}
