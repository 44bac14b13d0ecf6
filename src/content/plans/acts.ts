/** A list written as words between commas. */
const list = (words: string): readonly string[] =>
  words.split(",").map((word) => word.replace(/\s+/g, " ").trim());

export const emptyVerbs = list(`
  support, monitor, engage, liaise, address, improve, develop, promote, encourage, ensure, maintain,
  continue, consider, explore, help, assist, reduce, manage, prioritise, prioritize, enable, empower,
  facilitate, enhance, increase, work, strengthen, understand, recognise, accept, acknowledge, reflect,
  cooperate, co-operate, comply, participate, contribute, think, look, be, have, access, implement, sustain,
  build, make, demonstrate, meet, provide, offer, oversee, coordinate, co-ordinate, gain, raise, be aware,
  protect, safeguard, keep, put, deal, tackle, be mindful, try, use, take, review, put in place, take part,
  show, do, be involved, get, commit, focus, respond, react, nurture, boost, remain, stay, be available, be
  supported, know, learn, feel, see, remember, follow, step, intervene, escalate, evaluate, listen, respect,
  cope`);

export const taskVerbs = list(`
  refer, visit, ring, call, phone, telephone, text, email, e-mail, contact, write, send, post, give, hand,
  bring, take, collect, drop, pick, book, arrange, organise, organize, set, complete, fill, finish, submit,
  apply, register, enrol, sign, share, tell, inform, notify, report, update, meet, attend, go, come, hold,
  convene, chair, invite, request, ask, speak, talk, discuss, explain, read, show, teach, train, measure,
  weigh, check, test, count, record, log, note, assess, observe, carry, undertake, conduct, deliver, run,
  lead, provide, supply, buy, order, fit, install, fix, repair, replace, clean, clear, wash, cook, make,
  draw, draft, prepare, produce, create, find, identify, search, research, source, secure, identify, gather,
  obtain, seek, get, pay, open, close, move, transfer, change, start, begin, accompany, supervise, watch,
  babysit, mind, sleep, stay, look, review, agree, decide, offer, allocate, appoint, nominate, circulate,
  distribute, print, copy, upload, download, add, remove, put, place, hang, lock, store, throw, sort, tidy,
  paint, decorate, build, plan, schedule, confirm, cancel, reschedule, follow, chase, discharge, admit,
  prescribe, screen, immunise, vaccinate, see, support, monitor, help, work, liaise, engage, escalate,
  translate, interpret, transport, drive, walk, feed, bath, dress, consult, map, interview, mark, present,
  feed back, sit, join, volunteer, join in, establish, develop, facilitate, implement, coordinate,
  co-ordinate, ensure, consider, explore, provide, access, use, let, allow, keep, return, leave, introduce,
  link, signpost, enquire, inquire, chat, knock, list, ride, mend, redecorate, unblock, decide, tick,
  practise, practice, rehearse, undertake, cut, board, change`);

export const deliverableVerbs = list(`
  refer, visit, ring, call, phone, telephone, text, email, e-mail, contact, write, send, post, give, hand,
  bring, take, collect, drop, pick, book, arrange, organise, organize, complete, fill, finish, submit,
  apply, register, enrol, sign, share, tell, inform, notify, report, update, attend, hold, convene, chair,
  invite, request, ask, weigh, measure, test, record, log, carry, undertake, conduct, deliver, buy, order,
  fit, install, fix, repair, replace, draw, draft, produce, prepare, circulate, distribute, print, copy,
  upload, pay, open, close, move, transfer, allocate, appoint, confirm, cancel, lock, store, throw,
  accompany, sleep, assess, observe, explain, see, stay, clear, prescribe, immunise, vaccinate, hang, paint,
  make, create, read, teach, show, go, come, set, allocate, screen, cook, wash, meet, join, speak, start,
  begin, put, obtain, leave, return, introduce, run, lead, drive, walk, count, secure, seek, sterilise,
  supervise, check, provide, supply, present, interview, nominate, discharge, clean, brush, bath, feed,
  change, sit, remove, mend, redecorate, unblock, decide, agree, ride, list, tick, undertake, mind, babysit, cut`);

export const changeVerbs = list(`
  gain, lose, put on, grow, halve, double, lessen, stabilise, stop, cease, reduce, cut, give up, quit, stay, remain, keep, be, have, sleep,
  eat, drink, brush, attend, arrive, get, wake, manage, control, say, speak, use, read, walk, play, achieve,
  reach, score, rate, name, list, explain, describe, identify, recognise, show, demonstrate, know,
  understand, learn, increase, improve, maintain, sustain, live, return, settle, make, spend, follow,
  respond, resolve, calm, avoid, refrain, abstain, protect, put, prioritise, supervise, set, cook, catch,
  earn, save, pay, wear, wash, bath, bathe, sit, share, talk, tell, ask, go, come, do, finish, complete,
  pass, limit, prevent, ensure, continue, hit, shout, smack, argue, swear, smoke, be able, respect, test,
  develop, build, meet, thrive, put first, refuse, turn, happen, fall, rise, drop, take`);

export const stateVerbs = list(`
  feel, enjoy, thrive, live, grow up, love, trust, hope, want, wish, like, experience, flourish, belong,
  deserve, need`);

export const stateWords = list(`
  safe, safer, secure, happy, happier, healthy, healthier, well, loved, settled, protected, stable,
  confident, calm, cared for, looked after, nurtured, valued, listened to, heard, included, supported,
  understood, well cared for, free, free from harm, resilient, independent, proud, ready, better, okay, ok,
  content, warm, clean, fed, comfortable, relaxed, stimulated, emotionally available, successful, respected,
  kept safe, worried, scared, frightened, afraid, harmed, neglected, hurt, positive, close, attached,
  accepted, at ease`);

export const vagueWords = list(`
  appropriate, appropriately, suitable, adequate, acceptable, reasonable, good enough, better, improved,
  positive, additional, extra, necessary, particular, certain, various, relevant, needed, required, more,
  possible, proper, properly, sufficient, robust, consistent, consistently, effective, effectively, regular,
  regularly, healthy, as necessary, as needed, as required, where possible, when possible, things, more
  often, further, safer, safe, in a timely manner, in a timely way, in a timely fashion`);

export const vagueTimes = list(`
  ongoing, on-going, on going, asap, a.s.a.p, as soon as possible, as soon as practicable, straight away,
  straightaway, immediately, immediate, right away, at once, soon, at all times, always, all the time,
  constantly, continually, continuously, continuous, tbc, tba, to be confirmed, to be arranged, as and when,
  as needed, as required, as necessary, when needed, when required, when necessary, if needed, when
  possible, where possible, in due course, in the near future, near future, short term, short-term, long
  term, long-term, medium term, in future, in the future, from now on, going forward, forthwith, promptly,
  in a timely manner, in a timely way, timely, overnight, now, eventually, quickly, urgently, when
  appropriate, as appropriate, when ready, with immediate effect, without delay, at the earliest
  opportunity, at earliest opportunity, for the foreseeable future, for the duration of the plan,
  throughout, throughout the plan, for the foreseeable, n/a, at some point, sometime, one day, when able, as
  soon as they can, as soon as she can, as soon as he can, permanently, indefinitely, longer term, no
  timescale`);

export const feelings = list(`
  worried, frustrated, angry, upset, low, stressed, anxious, struggling, overwhelmed, sad, unsafe, scared,
  frightened, concerned, unhappy, down, depressed, tired, exhausted, lonely, annoyed, irritated, cross,
  wobbly, tempted, paranoid, suicidal, unwell, distressed, tense, wound up, stressed out`);

export const substances = list(`
  alcohol, drink, drinking, drug, drugs, cannabis, weed, heroin, cocaine, crack, crack cocaine, ketamine,
  amphetamine, amphetamines, speed, opiates, opiate, methadone, spice, smoking, smoke, using, use, drinker,
  user, substances, substance, vodka, wine, beer, spirits, sherry, cider, gin, whisky, rum, lager, drunk, mdma, diazepam, valium, pregabalin, tramadol,
  codeine, gambling, gamble, vaping, misuse, alcoholic, addict, addiction, dependent, dependency`);

export const services = list(`
  course, programme, program, counselling, therapy, group, sessions, session, service, class, classes,
  project, aa, na, aa meetings, camhs, freedom programme, triple p, incredible years, drug service, alcohol
  service, rehab, detox, workshop, intervention, mentoring, play therapy, family therapy, parenting,
  referral, support group, children's centre, clinic, treatment, school, nursery, appointments, appointment,
  meetings, meeting, work`);

export const harms = list(`
  domestic abuse, domestic violence, violence, abuse, abusive, neglect, neglected, hit, hitting, hurt, harm,
  harmed, shout, shouting, argue, arguing, argument, arguments, drunk, intoxicated, fight, fights, fighting,
  smack, smacking, swearing, drug use, under the influence, alcohol free, alcohol-free, drug free,
  drug-free, sober, stops breathing, exposed, witness, witnessing, witnesses, aggressive, aggression,
  scared, frightened, afraid, unsafe, risk, danger, injured, injury, exploited, exploitation, drinking, drug
  misuse, alcohol misuse, substance misuse, threaten, threatening, criticise, belittle`);

export const processes = list(`
  conference, child protection conference, initial child protection conference, review conference, review,
  core group, meeting, cin meeting, child in need meeting, plan, plans, icpc, rcpc, legal planning meeting,
  lpm, public law outline, plo, strategy meeting, strategy discussion, supervision, panel, fgc, family group
  conference, family network meeting, fnm, lac review, case, referral, assessment`);
