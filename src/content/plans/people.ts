/** A list written as words between commas. */
const list = (words: string): readonly string[] =>
  words.split(",").map((word) => word.replace(/\s+/g, " ").trim());

export const relatives = list(`
  mum, mom, mam, mummy, mother, dad, daddy, father, parent, step-mum, stepmum, step mum, stepmother,
  step-mother, step-dad, stepdad, step dad, stepfather, step-father, nan, nana, nanna, nanny, nannie, gran,
  grandma, granny, grandmother, grandad, granddad, grandpa, grandfather, grampy, gramps, grandparent, aunt,
  aunty, auntie, uncle, cousin, brother, sister, half-brother, half-sister, stepbrother, stepsister, niece,
  nephew, godmother, godfather, godparent, partner, husband, wife, boyfriend, girlfriend, ex-partner, ex,
  fiancé, fiancee, family friend, friend, neighbour, best friend, foster carer, foster mum, foster dad,
  carer, kinship carer, guardian, special guardian, mother-in-law, father-in-law, sister-in-law,
  brother-in-law, great-grandmother, great-aunt, great aunt, great-uncle, childminder, family, household, pop, yiayia,
  nani, dadi, bibi, abuela, bhabhi, paternal grandmother, maternal grandmother, paternal grandfather,
  maternal grandfather, paternal aunt, maternal aunt, maternal uncle, paternal uncle, paternal grandparent,
  maternal grandparent, babysitter`);

export const children = list(`
  child, children, baby, unborn baby, unborn, young person, young people, son, daughter, boy, girl, twin,
  toddler, kid, teenager, sibling, infant, newborn, pupil, bump, little one, eldest, youngest`);

export const roles = list(`
  social worker, allocated social worker, senior social worker, newly qualified social worker, duty social
  worker, sw, ssw, family support worker, fsw, support worker, family worker, early help worker, family
  practitioner, keyworker, key worker, health visitor, hv, specialist health visitor, community midwife,
  midwife, specialist midwife, school nurse, community nurse, nursery nurse, nursery manager, nursery key
  person, key person, gp, doctor, paediatrician, consultant, psychiatrist, psychologist, clinical
  psychologist, educational psychologist, ep, therapist, play therapist, art therapist, counsellor, school
  counsellor, speech therapist, speech and language therapist, occupational therapist, ot, physiotherapist,
  dentist, optician, dietitian, dietician, teacher, class teacher, headteacher, head teacher, head, deputy
  head, head of year, form tutor, tutor, teaching assistant, ta, learning mentor, mentor, senco, elsa, dsl,
  designated safeguarding lead, safeguarding lead, designated teacher, pastoral lead, pastoral manager,
  pastoral worker, attendance officer, education welfare officer, ewo, team manager, manager, service
  manager, assistant team manager, practice manager, practice supervisor, reviewing officer, independent
  reviewing officer, iro, chair, conference chair, chairperson, child protection chair, drug worker,
  substance misuse worker, alcohol worker, recovery worker, idva, idsva, domestic abuse worker, domestic
  abuse advocate, outreach worker, youth worker, yot worker, yjs worker, probation officer, offender
  manager, police officer, pc, pcso, community support officer, housing officer, tenancy officer, housing
  worker, advocate, independent visitor, personal adviser, personal advisor, pa, contact supervisor, contact
  worker, family time supervisor, family time worker, fostering social worker, supervising social worker,
  cpn, mental health nurse, community psychiatric nurse, mental health worker, camhs worker, camhs
  practitioner, camhs nurse, practitioner, lead practitioner, lead professional, advisor, adviser,
  solicitor, interpreter, perpetrator, landlord, coach, business support officer, administrator, minute
  taker, group leader, club leader, football coach, virtual head, school, paternity worker, portage worker,
  children's centre worker, parenting practitioner, parenting worker, young carers worker, money adviser,
  debt adviser, job coach, work coach, care coordinator, care co-ordinator, fgc coordinator, fgc
  co-ordinator, family group conference coordinator, pharmacist, nurse, specialist nurse, clinic nurse,
  family nurse`).filter((role) => role !== "school");

export const organisations = list(`
  children's social care, childrens social care, social care, csc, children's services, childrens services,
  social services, local authority, the la, la, council, city council, county council, housing, housing
  association, housing team, nursery, school, primary school, secondary school, college, pre-school,
  preschool, playgroup, academy, children's centre, family hub, family centre, camhs, police, the police,
  health, nhs, hospital, surgery, gp surgery, probation, yot, yjs, youth offending team, youth justice
  service, turning point, change grow live, cgl, women's aid, womens aid, barnardo's, barnardos, nspcc,
  action for children, home-start, homestart, citizens advice, drug service, alcohol service, substance
  misuse service, domestic abuse service, mental health team, community mental health team, crisis team,
  early help, early help team, family support team, emergency duty team, edt, out of hours team, duty team,
  mash, legal team, court, the court, virtual school, school nursing team, health visiting team, midwifery,
  midwifery team, maternity unit, refuge, food bank, dwp, jobcentre, immigration service, fostering team,
  adoption team, contact centre, safety network, the network, network, family network, core group, the core
  group, care team, team around the family, team around the child, young carers, youth club, breakfast club,
  after-school club, the team, ambulance service, the gp, drugs service, provider, office, school office, reception, pharmacy, chemist, ward, mosque, church,
  temple, gym, bank, leisure centre, young carers project, business support, admin team`);

export const collectives = list(`
  professionals, all professionals, agencies, agency, all agencies, partner agencies, everyone, everybody,
  someone, somebody, anyone, anybody, all, all parties, all parties involved, staff, services, all services,
  workers, practitioners, others, people, other people, other professionals, relevant professionals,
  relevant agencies, multi-agency team, partners, multi-agency partners, we, the service, service, adults,
  an adult, a professional, core group members, all members, members, wider family, the wider family,
  extended family, wider network, all concerned, those involved, all involved`);

export const things = list(`
  attendance, success, behaviour, bedtime, routine, boundary, contact, session, work, home, house, flat, bedroom,
  medication, drug, alcohol, appointment, referral, assessment, plan, meeting, visit, letter, risk, safety,
  support, education, diet, sleep, speech, weight, relationship, anger, money, debt, rent, benefit, food,
  meal, clothes, clothing, uniform, bottle, nappy, phone, bus, transport, taxi, test, result, report,
  review, chart, diary, log, book, key, smoke alarm, stair gate, stairgate, lock, bed, mattress, cot, toy,
  dog, pet, cat, garden, kitchen, bathroom, check, passport, certificate, wellbeing, well-being, emotional,
  physical, mental, health needs, healthcare, need, development, learning, play, language, self-esteem,
  confidence, identity, culture, progress, concern, worry, goal, outcome, objective, action, task, step,
  target, timescale, direct, life story, life-story, story, words, pictures, explanation, agreement,
  written, supervision, supervised, unsupervised, family time, arrangement, arrangements, conference, core,
  group, group work, course, programme, program, parenting, therapy, counselling, service, intervention,
  package, scheme, place, date, time, week, month, year, day, night, morning, evening, afternoon, weekend,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may,
  june, july, august, september, october, november, december, christmas, easter, summer, spring, autumn,
  winter, term, half, holiday, next, new, no, not, none, any, some, more, less, fewer, improved,
  improvement, better, good, clean, regular, regularly, daily, weekly, monthly, fortnightly, positive,
  negative, healthy, stable, consistent, appropriate, continued, continue, further, additional, increased,
  reduced, reduction, increase, ongoing, two, three, four, five, six, seven, eight, nine, ten, one, first,
  second, third, this, that, these, those, there, it, its, the, a, an, as, at, by, for, from, in, of, on,
  once, or, over, should, so, to, until, unannounced, announced, under, up, upon, via, what, when, where,
  which, while, who, why, with, within, without, if, after, before, during, following, because, but, also,
  and, although, please, yes, ensure, maintain, remain, evidence, information, feedback, update, training,
  advice, guidance, help, housing benefit, universal credit, income, budget, budgeting, tenancy, move,
  moving, transition, placement, respite, short break, break, nursery place, school place, homework,
  reading, toilet, toileting, hygiene, teeth, hair, head lice, glasses, hearing, eyes, immunisation,
  vaccination, jab, growth, feeding, feed, milk, equipment, drug test, hair strand, hair strand test, urine,
  breath, alcohol test, positive test, negative test, injury, injuries, bruise, mark, incident, argument,
  violence, abuse, domestic abuse, neglect, exploitation, substance, internet, screen, device, tablet,
  games, gaming, social media, image, photo, camera, alarm, window, door, floor, carpet, clutter, rubbish,
  bin, fridge, cupboard, oven, washing, laundry, bedding, heating, electricity, gas, meter, hot water, damp,
  mould, repairs, repair, furniture, trigger, sign, signs, threshold, scale, score, questionnaire, evidence,
  childcare, furniture, counselling, mediation, nursery, life, legal, strategy, initial, core, emergency, urgent, formal, subject, immediate, multi-agency, joint,
  specialist, individual, police call-out, call-out, call, text, email, message`);
