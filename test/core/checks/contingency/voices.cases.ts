import type { ContingencyCase } from "./contingency.cases";

/** Contingencies as a grandmother, a teenager, a manager, a chart or a form would put them. */
export const vagueVoices: readonly ContingencyCase[] = [
  {
    text: "If it all gets on top of Kelly I'll have the bairns.",
    missing: ["trigger", "threshold", "timescale"],
  },
  {
    text: "Further concerns = escalate as per procedures.",
    missing: ["trigger", "threshold", "who", "what-happens", "timescale", "family-role"],
  },
  { text: "Any new bruising to be addressed.", missing: ["who", "what-happens", "timescale", "family-role"] },
  { text: "If they move me school again I'm telling my solicitor.", missing: ["timescale", "family-role"] },
  {
    text: "If stuff gets bad we'll sort it out.",
    missing: ["trigger", "threshold", "who", "what-happens", "timescale", "family-role"],
  },
  { text: "If I'm ill my cousin Anjum will get me from college.", missing: ["threshold", "timescale"] },
  {
    text: "Where progress is not sustained, the local authority will initiate the pre-proceedings process.",
    missing: ["trigger", "threshold", "timescale", "family-role"],
  },
  {
    text: "Should concerns persist, the team manager will consider whether the threshold is met.",
    missing: ["trigger", "threshold", "what-happens", "timescale", "family-role"],
  },
  {
    text: "Where either parent breaches the working agreement, an urgent legal meeting will be convened within 48 hours.",
    missing: ["who", "family-role"],
  },
  {
    text: "Where home conditions deteriorate, the social worker will convene an early core group.",
    missing: ["threshold", "timescale", "family-role"],
  },
  {
    text: "Attendance under 90% in any half term → attendance panel.",
    missing: ["who", "timescale", "family-role"],
  },
  {
    text: "Amber → closer monitoring. Red → escalate.",
    missing: ["who", "what-happens", "timescale", "family-role"],
  },
  {
    text: "If there is a problem at the weekend, ring the emergency duty team on 01632 960500 straight away.",
    missing: ["trigger", "threshold", "who", "family-role"],
  },
  {
    text: "If Dad is seen within 100 metres of the school, we will act that same day.",
    missing: ["who", "what-happens", "family-role"],
  },
  {
    text: "What if Mum is arrested? The plan would need to be looked at.",
    missing: ["who", "what-happens", "timescale", "family-role"],
  },
  {
    text: "What if it doesn't work? We will have a rethink.",
    missing: ["trigger", "threshold", "who", "what-happens", "timescale", "family-role"],
  },
  {
    text: "And if the flat falls through? The children will stay in foster care.",
    missing: ["who", "timescale", "family-role"],
  },
  {
    text: "Trigger: lack of engagement. Action: legal advice. Who: social worker.",
    missing: ["trigger", "threshold", "timescale", "family-role"],
  },
  {
    text: "Warning sign: a third school exclusion. What we will do: managed move.",
    missing: ["who", "timescale", "family-role"],
  },
  {
    text: "If Lily-Mae's self-harm increases, her key worker Shaz will take her to Dr Bose within two days.",
    missing: ["threshold", "family-role"],
  },
  {
    text: "When I am too tired my sister is helping with children.",
    missing: ["trigger", "threshold", "what-happens", "timescale"],
  },
  {
    text: "If I get the letter from Home Office, the lawyer must be called.",
    missing: ["who", "timescale", "family-role"],
  },
  {
    text: "The matter will be returned to the Initial Child Protection Conference arena.",
    missing: ["trigger", "threshold", "who", "timescale", "family-role"],
  },
  {
    text: "Failure to adhere to the plan will have consequences.",
    missing: ["trigger", "threshold", "who", "what-happens", "timescale", "family-role"],
  },
  {
    text: "Two positive tests will result in the local authority seeking legal advice.",
    missing: ["timescale", "family-role"],
  },
  {
    text: "Any breach of the bail conditions and Grandma Ines will be asked to have the children.",
    missing: ["who", "timescale", "family-role"],
  },
  {
    text: "If Kim wobbles, Dave and Jan will be there for her.",
    missing: ["trigger", "threshold", "what-happens", "timescale", "family-role"],
  },
  {
    text: "Everybody will pull together if need be.",
    missing: ["trigger", "threshold", "who", "what-happens", "timescale", "family-role"],
  },
];

export const specificVoices: readonly ContingencyCase[] = [
  {
    text: "If our Kelly is the worse for drink when she fetches the little ones, I keep them at mine overnight and ring Dawn (social worker) by nine next morning.",
    missing: [],
  },
  {
    text: "The minute that lad sets foot in the house I take the babies to our Sheila's and she rings the police.",
    missing: [],
  },
  {
    text: "Should my hip go again, our Sheila does the school run from the next day, both ways.",
    missing: [],
  },
  {
    text: "2 x failed UAs in any month -> JB (SW) to arrange strategy meeting within 3 working days.",
    missing: ["family-role"],
  },
  { text: "Mum not home by 6pm = Nan collects Tia from after-school club by 6.15pm.", missing: [] },
  {
    text: "No contact from Dad by Fri 14 March: KP (family support) visits Mon 17 March.",
    missing: ["family-role"],
  },
  {
    text: "If I cut again I tell Miss Doyle before the end of that school day and she gets me an appointment with Jo from CAMHS within a week.",
    missing: ["family-role"],
  },
  {
    text: "When it feels like I'm going to kick off I text Uncle Tariq and he picks me up within half an hour.",
    missing: [],
  },
  {
    text: "If Mum hasn't messaged by 10 at night I go next door to Sue's and she lets me sleep there.",
    missing: ["timescale"],
  },
  {
    text: "In the event that Ms Bright does not attend two consecutive hair strand appointments, the team manager, Colin Reeve, will convene a legal gateway meeting within 7 days.",
    missing: ["family-role"],
  },
  {
    text: "In the event of a further conviction before the review on 4 June, Colin Reeve will instruct the legal team the same working day.",
    missing: ["family-role"],
  },
  {
    text: "Red on the chart two days running → Mum rings Auntie Flo that evening → Flo has Bobby on the Friday night.",
    missing: [],
  },
  {
    text: "Blood sugar above 14 twice in one day → Mrs Pym rings the diabetes team by 4pm.",
    missing: ["family-role"],
  },
  { text: "Dad at the door → Mum locks up and dials 999 → Grandad comes over.", missing: ["timescale"] },
  {
    text: "If Jordan is not back by 11pm: 1) Mum phones his mates; 2) at 11.30pm Mum phones 101; 3) his brother Ryan drives round the estate.",
    missing: [],
  },
  {
    text: "If the smoke alarm is off the wall at any visit: first Gwen puts it back that day, then she tells the fire service by the end of the week.",
    missing: ["family-role"],
  },
  {
    text: "What if Gran is poorly for more than a day? Uncle Ned takes Billy to school and has him for tea until she is up again.",
    missing: [],
  },
  {
    text: "What happens if Dad misses two sessions? Wes (his worker) tells Bridget by the next day, and Nana Jo comes with him to the third.",
    missing: [],
  },
  {
    text: "Trigger: Mum misses two methadone collections in a week. Action: Nan moves in. Who: Nan and Tracy (recovery worker). By when: the same evening.",
    missing: [],
  },
  {
    text: "Warning sign: more than 4 of the 10 sessions missed by half-term. Response: Mr Amos meets both parents within five days.",
    missing: ["family-role"],
  },
  {
    text: "If Lily-Mae barricades her door again, Shaz or whoever is on shift sits outside it, talks to her through it and phones Kev, the manager, within 15 minutes.",
    missing: ["family-role"],
  },
  {
    text: "If a stranger's car is waiting outside, staff on duty ring 101 and walk the girls in by the back gate.",
    missing: ["timescale", "family-role"],
  },
  {
    text: "If Pauline (foster mum) has to go into hospital, her daughter Emma, who is approved, stays at the house from that night.",
    missing: [],
  },
  {
    text: "If my husband come to the flat, I close the door, I call 999 and my friend Amal from the mosque is taking the children to her house the same night.",
    missing: [],
  },
  {
    text: "If baby not drink more than half of the bottles in one day, I phone the health visitor before 4 o'clock.",
    missing: ["family-role"],
  },
  {
    text: "If the electric goes off, Mrs Oyelowo downstairs gives us light and hot food that evening.",
    missing: [],
  },
  {
    text: "Non-payment of two rent instalments in a row will lead to Hannah (housing officer) issuing a notice within 14 days.",
    missing: ["family-role"],
  },
  {
    text: "Missing three of the eight classes means that Probation takes him back to court that month.",
    missing: ["family-role"],
  },
  {
    text: "Our back-up: if Tom can't do a Monday, Auntie Sal does it; if Sal can't, Grandpa Bert drives over for 3pm.",
    missing: [],
  },
  {
    text: "We agreed that if Kim's score drops below 4 at any Sunday call, Dave and Jan will come up that same weekend and stay until it's back at 6.",
    missing: [],
  },
  {
    text: "If both Tom and Sal are away on a Monday, the boys go home with their friend Ollie's mum, Bex, who will give them tea and bring them back at 7.",
    missing: [],
  },
];
