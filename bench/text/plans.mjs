// Deterministic generator of child-protection-plan-like English. No real data.
export function rng(seed) {
  let a = seed >>> 0;
  return () => {
    a |= 0;
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const L = (s) =>
  s
    .trim()
    .split("\n")
    .map((x) => x.trim())
    .filter(Boolean);
const W = (s) => s.split("|");
const S = {
  kid: W(
    "Amira|Jayden|Zoë|Siân|Callum|Poppy|Oluwaseun|Łukasz|Freya|Tyler|Maisie-Jo|D’Andre|Harper|Kian|Noor|Ellie",
  ),
  adult: W(
    "Ms Okafor|Mr Hughes|Mum|Dad|Nan|Ms Patel|Mr O’Brien|Aunt Grace|Grandad|Mrs Kowalska|Ms Ahmed-Lewis|Mr Tran",
  ),
  role: W(
    "social worker|health visitor|school nurse|family support worker|SENCO|youth worker|designated safeguarding lead|GP|midwife|foster carer|IRO|key worker|probation officer|class teacher|CAMHS clinician",
  ),
  place: W(
    "home|school|the contact centre|the family hub|nursery|the police station|the flat|the refuge|Nan’s house|the clinic|court|the children’s centre|the library|the residential unit",
  ),
  time: W(
    "by Friday|within 14 days|on 3 March|every Tuesday|before the next review|by 30 June 2025|each week|at 4.30pm|over the next six weeks|during the school holidays|within ten working days|on a regular basis|in a timely manner|as and when|at this moment in time|as appropriate",
  ),
  worry: W(
    "the house is often cold and there is little food|{kid} has missed 11 days of school|there was shouting at night|{adult} has been drinking in the morning|{kid} was seen out late with older peers|bruises were noted on {kid}’s arm|the flat has damp and mould|{kid} has started to abscond from {place}|the dentist has not seen {kid} since 2022|police were called to a domestic incident|{kid} said “I don’t feel safe”|bills have not been paid and the gas ran out|there is evidence of neglect|substance misuse has been reported twice|{kid} is presenting as withdrawn|{adult} did not engage with the service",
  ),
  good: W(
    "{kid} loves football and baking|{adult} has kept every appointment since May|{kid}’s teacher says she is settled|the home is now clean and warm|{kid} has a close friend at school|{adult} has asked for help|school attendance is up to 94%|{kid} trusts her key worker|there are strong protective factors|the siblings play well together|{adult} has stopped using cannabis",
  ),
  act: W(
    "take {kid} to school on time|ring the GP and book an appointment|visit the family at {place}|complete the parenting course|write down what happened and when|talk to {kid} alone about how she feels|keep the stair gate shut|attend all the sessions|facilitate contact with {adult}|liaise with the {role}|monitor attendance|ensure that {kid} is safe|provide a weekly update|implement the safety plan|address the damp in the bedroom|identify a safe adult|utilise the support that is offered|commence direct work|ascertain {kid}’s wishes and feelings|signpost the family to debt advice|demonstrate change|engage with the {role}|make a referral to CAMHS|review the risk assessment|arrange a statutory visit|share information with the core group|check the fridge and cupboards|read with {kid} for ten minutes|support the transition to secondary school|reduce the number of moves between homes",
  ),
  jarg: W(
    "multi-agency working|the threshold document|parental capacity|the permanency plan|concurrent planning|the LAC review|section 47 enquiries|the strategy meeting|emotional wellbeing|attachment issues|the CP plan|the CIN plan|dysregulation|risk-taking behaviour|the looked after child|the service user|the subject child|compliance|the PLO process|respite|the placement|independent living|the pathway plan|challenging behaviour|significant harm|non-compliant parents|safeguarding|accommodation|the requirement",
  ),
  neut: W(
    "the plan|the meeting|the letter|the bedroom|a phone call|the school report|her homework|the bus pass|the new bed|a walk in the park|the birthday party|breakfast|the football club|the diary|a photo album|the tenancy|the court hearing|the family tree|money for shoes|the swimming lesson",
  ),
  trap: W(
    "displacement|monitorial|contactless payment|outcomes-based|misplacement|replacement boiler|unmonitored|evidential|transitional|provider|addressee|peerless|fatherhood|grandmother|residency|minority|mothering|resident|engager",
  ),
  infl: W(
    "placements|contacted|monitoring|disclosed|engaging|disengaged|absconded|absconding|facilitated|utilising|implemented|commenced|addressing|identified|evidenced|liaising|provides|required|residing|transitioned|breakdowns|interventions|neglected|complied|outcomes|vulnerabilities|thresholds|signposted|ceased",
  ),
  num: W("two|three|four|12|6|ten|15|24|five"),
};
const T = L(`
{adult} will {act} {time}.
The {role} will {act} {time} and tell {adult}.
{kid} told the {role} that {worry}.
We are worried because {worry}.
What is going well: {good}.
{good}, and {good}.
If {worry} again, the {role} will {act} {time}.
If this does not work, {adult} will ring the duty team and {kid} will stay at {place}.
{adult} and the {role} agreed that {neut} matters to {kid}.
The aim is for {kid} to {act} by the end of term.
By the review, {adult} will be able to {act} without reminders.
It was felt that {jarg} had been discussed with {adult} prior to the meeting.
In relation to {jarg}, the {role} said that {good}.
With regard to {jarg}, it is appropriate to {act}.
Concerns regarding {jarg} are ongoing.
In order to {act}, the {role} will need help from {adult}.
In the event that {worry}, professionals will {act}.
{adult} failed to attend on {num} occasions; the {role} rang and left a message.
{kid}’s mother said that {worry}, but her father said that {good}.
The {role} asked {kid} about {neut}, and she said that {good}.
The child is vulnerable and at risk because {worry}.
There has been a placement breakdown and {kid} moved {num} times.
{kid} says: “I want to see my brother more, and I don’t want to move again.”
“I’m happy at {place},” {kid} told {adult}.
{adult} isn’t sure what {jarg} means and we haven’t explained it.
The plan was robust, holistic and {infl} by the {role}.
Records show that {kid} was {infl} at {place} {time}.
The local authority {infl} {jarg} {time}.
{jarg} and {trap} were noted in the chronology.
The {trap} form was signed by {adult} {time}.
{kid} used a {trap} at {place}.
Since the last conference {num} visits have been made, {num} of which were unannounced.
The {role} visited {place} {time} and saw {kid} alone.
{kid} (aged {num}) lives with {adult} and her siblings.
Who will do this? {adult} and the {role}. When? {time}.
How will we know it has worked? {good}.
Review date: 14/05/2025; chair: {adult}; present: {role}, {role} and {role}.
Objective {num}: {adult} will {act} {time}.
Contingency: should {worry}, we will seek legal advice {time}.
{adult} has struggled to {act} due to the fact that {worry}.
{worry}; however, {good}.
Although {worry}, {good}.
When {worry}, {kid} goes to {place} and rings {adult}.
The {role} will check that {adult} has {neut} and {neut}.
{adult} said she would like help with {neut}, {neut} and {neut}.
{kid} was upset after {neut} was cancelled.
The school will {act}, and {adult} will {act}.
No changes were made to {neut}.
{neut} took place at {place} {time}.
This section must be updated where appropriate in accordance with {jarg}.
{adult} has been aggressive and manipulative in the view of one {role}; others disagree.
{kid} is described as attention seeking and promiscuous in older records, which is not acceptable language.
The alleged perpetrator must not {act} or come to {place}.
Police {infl} the victim and {adult} at {place}.
{kid} can move on when {good}.
Moving forward, the {role} will {act}.
{adult} lacks support; there is a lack of insight into {jarg}.
The unborn baby will be discussed at the ICPC {time}.
EHCP and PEP reviews: {time}.
{kid} is NEET and has SEN; the SW will {act}.
DNA x{num}: the {role} to {act}.
There is no evidence that {worry}.
The evidence shows {good}.
{adult} gave consent for {neut}.
The doctor found that {kid}’s weight and height are within the expected range.
The house has three bedrooms, a small garden and working smoke alarms.
{kid} sleeps in the same room as her sister, who is {num}.
The family are waiting for {neut} and have rung the council {num} times.
Everyone agreed the words in this plan should be ones {kid} would use.
{adult} finds mornings hardest, so the breakfast club will help with {neut}.
The plan will end when {adult} can {act} for three months in a row.
On a scale of 0 to 10, {adult} gave {num} and the {role} gave {num}.
The bottom line is that {kid} must not be left alone at {place}.
{kid}’s contact with {adult} is at {place} {time}.
The contact was positive; {adult} brought {neut}.
Contact details are held by the {role}.
Hard to reach families were {infl} by letter.
{adult} presents as tired, and is residing at {place}.
`);
const OPEN = W(
  "|||||||However, |In addition, |At the same time, |Last week, |For now, |As a result, |Since then, |Following this, |On balance, |First, |Despite this, |According to the chronology, |In short, |To date, ",
);
const TAIL = W(
  "|||||||| so that {kid} is safe| because {good}| and this will be reviewed {time}| unless {worry}| as agreed with {adult}| while {good}| which {adult} understands| with help from the {role}",
);
// T x OPEN x TAIL => 79 bases * ~16 * ~9 distinct shapes (hundreds of patterns before slot filling)
export function makeGen(seed = 20250301) {
  const r = rng(seed);
  const pick = (a) => a[(r() * a.length) | 0];
  const fill = (s) => {
    let d = 0;
    while (s.includes("{") && d++ < 6) s = s.replace(/\{(\w+)\}/g, (_, k) => pick(S[k]));
    return s;
  };
  const cap = (s) => s.charAt(0).toUpperCase() + s.slice(1);
  const sentence = () => {
    const base = pick(T);
    let o = "",
      t = "";
    if (base.endsWith(".") && !base.includes("“")) {
      o = pick(OPEN);
      t = pick(TAIL);
    }
    let s = t ? base.slice(0, -1) + t + "." : base;
    return cap(
      o +
        fill(s).replace(/^(The|There|We|It|This|In|When|If|Records|Police|Everyone)\b/, (m) =>
          o ? m.toLowerCase() : m,
        ),
    );
  };
  const HEAD = W(
    "Worries|Strengths|Objectives|Contingency plan|What needs to happen|Views of {kid}|Family time|Health|Education|Home conditions|Actions",
  );
  const para = () => {
    const x = r();
    if (x < 0.08) return fill(pick(HEAD));
    if (x < 0.16) return "• " + sentence();
    const n = 2 + ((r() * 5) | 0);
    const out = [];
    for (let i = 0; i < n; i++) out.push(sentence());
    return out.join(" ");
  };
  return { sentence, para };
}
export const countWords = (s) => {
  let n = 0,
    inw = false;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    const sp = c <= 32 || c === 160;
    if (!sp && !inw) n++;
    inw = !sp;
  }
  return n;
};
export function makeDoc(words, seed = 20250301) {
  const g = makeGen(seed);
  const paragraphs = [];
  let n = 0;
  while (n < words) {
    const p = g.para();
    paragraphs.push(p);
    n += countWords(p);
  }
  return { paragraphs, text: paragraphs.join("\n\n"), words: n };
}
