// 150 glossary terms. [term, [suggestions], [inflected forms]]. Deterministic ids = index.
const RAW = `
abscond|run away;go missing|absconds,absconded,absconding
placement|home;where you live|placements
siblings|brothers and sisters|sibling
contact|family time;seeing your family|contacts,contacted,contacting
ongoing|continuing|
monitor|check;keep an eye on|monitors,monitored,monitoring
appropriate|right;suitable|
inappropriate|not right;not okay|
LAC review|your meeting;review of your care|LAC reviews
LAC|child in our care|
respite|short break;a stay away from home|
care leaver|care experienced young person|care leavers
foster carer|foster mum;foster dad|foster carers
birth parents|mum and dad|birth parent
caseload|the children we work with|caseloads
challenging behaviour|distressed behaviour|challenging behaviours
disclosure|what you told us|disclosures
disclose|tell|discloses,disclosed,disclosing
engage|take part;work with us|engages,engaged,engaging
engagement|taking part|
disengage|stop taking part|disengages,disengaged,disengaging
hard to reach|we have not yet found a way to help|
non-compliant|did not agree to|
failed to attend|did not come|
did not engage|we could not agree a way to work together|
DNA|did not come|
safeguarding|keeping you safe|
threshold|the point when we have to act|thresholds
threshold document|the reasons we went to court|threshold documents
strategy meeting|a meeting to decide what to do|strategy meetings
strategy discussion|talk between professionals|strategy discussions
section 47|child protection enquiry|
section 20|agreed care|
section 17|help for children in need|
child in need|child who needs extra help|children in need
initial child protection conference|first big meeting|initial child protection conferences
ICPC|first big meeting|ICPCs
core group|small team around the family|core groups
multi-agency|different services together|
multi-disciplinary|different experts together|
professionals|people who help|professional
service user|person;family|service users
intervention|help;support|interventions
signpost|tell you where to get help|signposts,signposted,signposting
facilitate|help;make easier|facilitates,facilitated,facilitating
utilise|use|utilises,utilised,utilising
implement|do;carry out|implements,implemented,implementing
commence|start;begin|commences,commenced,commencing
terminate|end;stop|terminates,terminated,terminating
cease|stop|ceases,ceased,ceasing
ascertain|find out|ascertains,ascertained,ascertaining
endeavour|try|endeavours,endeavoured,endeavouring
ensure|make sure|ensures,ensured,ensuring
regarding|about|
in respect of|about|
with regard to|about|
in relation to|about|
in order to|to|
prior to|before|
subsequent to|after|
in the event that|if|
in accordance with|following;in line with|
due to the fact that|because|
at this moment in time|now|
on a regular basis|regularly|
in a timely manner|on time;quickly|
as and when|when|
as appropriate|say exactly when|
where appropriate|say exactly when|
as required|say exactly when|
address|deal with;sort out|addresses,addressed,addressing
identify|find;name|identifies,identified,identifying
demonstrate|show|demonstrates,demonstrated,demonstrating
evidence|proof;what we saw|evidences,evidenced,evidencing
liaise|talk;work with|liaises,liaised,liaising
provision|help;services|provisions
provide|give|provides,provided,providing
require|need|requires,required,requiring
requirement|need|requirements
reside|live|resides,resided,residing
residence|home|residences
residential unit|children's home|residential units
accommodation|home;place to live|
permanence|a home for good|
permanency plan|plan for where you will grow up|permanency plans
concurrent planning|two plans at once|
contingency|backup plan|contingencies
trajectory|direction|trajectories
dysregulated|upset;overwhelmed|
dysregulation|big feelings|
attachment issues|finds it hard to trust|
attachment|close bond|attachments
trauma-informed|understanding what happened to you|
resilience|being able to cope|
resilient|able to cope|
emotional wellbeing|how you feel|
presenting issues|what is going on|
presenting as|seems|
presents as|seems|
vulnerable|at risk of harm|
vulnerability|risk of harm|vulnerabilities
at risk|could be hurt|
risk-taking behaviour|doing things that are not safe|risk-taking behaviours
promiscuous|being exploited|
attention seeking|needs connection|
manipulative|trying to get needs met|
aggressive|angry;shouting|
beyond parental control|parents cannot keep safe|
parental capacity|how parents can care for you|
parenting capacity|how parents can care for you|
protective factors|things that keep you safe|protective factor
significant harm|badly hurt|
neglect|not being looked after|neglects,neglected,neglecting
perpetrator|person who hurt|perpetrators
alleged perpetrator|person said to have hurt|alleged perpetrators
victim|person who was hurt|victims
domestic incident|fight at home|domestic incidents
substance misuse|drink or drug problem|
compliance|keeping to what was agreed|
comply|keep to;do|complies,complied,complying
statutory visit|visit we must make|statutory visits
visitation|seeing family|visitations
unaccompanied minor|child alone|unaccompanied minors
minor|child|minors
subject child|use the child's name|
the child|use the child's name|
mother|use her name;mum|mothers
father|use his name;dad|fathers
unborn|unborn baby|
CIN plan|child in need plan|CIN plans
CP plan|child protection plan|CP plans
PLO|before-court meeting|
IRO|your reviewing officer|IROs
SW|social worker|SWs
EHCP|education, health and care plan|EHCPs
CAMHS|mental health service for children|
MARAC|meeting about domestic abuse|
NEET|not in school or work|
SEN|extra help with learning|
PEP|your education plan|PEPs
key worker|the person who helps you|key workers
pathway plan|plan for leaving care|pathway plans
transition|move;change|transitions,transitioned,transitioning
independent living|living on your own|
move on|move to a new home|moves on,moved on,moving on
placement breakdown|had to move home|placement breakdowns
breakdown|ending|breakdowns
out of borough|far from home|
looked after child|child in our care|looked after children
peers|friends|peer
lack of insight|does not yet see|
robust|strong;clear|
holistic|whole|
outcome|what will be better|outcomes
moving forward|from now on|
`;
export const TERMS = RAW.trim()
  .split("\n")
  .map((l, i) => {
    const [term, sugg, forms] = l.split("|");
    return { id: i, term, suggestions: sugg.split(";"), forms: forms ? forms.split(",") : [] };
  });
// init(terms) receives [{id, term, suggestions, forms}] – base forms only are the job of the main table.
export function expandForms(terms) {
  const out = [];
  for (const t of terms) {
    out.push({ ...t, forms: [] });
    for (const f of t.forms) out.push({ ...t, term: f, forms: [] });
  }
  return out;
}
