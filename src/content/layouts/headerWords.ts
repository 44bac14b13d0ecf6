import type { PlanLayout } from "../../core/checks/plan/layout";

/** Phrases written between commas. */
const phrases = (words: string): readonly string[] =>
  words.split(",").map((phrase) => phrase.replace(/\s+/g, " ").trim());

/** Header words of forms that are not known by name, and the usual headings of plans written as lists. */
export const headerWords: PlanLayout = {
  id: "header-words",
  title: "Any table with headed columns",
  minimumColumns: 2,
  columns: [
    {
      headers: phrases(`
        desired outcome, outcome, outcomes, outcome wanted, goal, goals, desired change, what will be
        different, what will change, change needed, changes needed, what needs to change, what we want,
        we want to see, what do we want, aim, aims, what does good look like, what would success look
        like, success, hoped for change, need to see, best hopes, where we want to be, what would be
        better, result, expected outcome, intended outcome, what will life look like`),
      roles: ["goal"],
    },
    {
      headers: phrases(`
        objective, objectives, smart objective, smart target, target, targets, milestone, steps to
        goal, small step`),
      roles: ["objective"],
    },
    {
      headers: phrases(`
        action, actions, task, tasks, what will we do, what will happen, what needs to happen, what
        needs to be done, going to do, what will be done, intervention, interventions, steps, step,
        next steps, how will we do it, how will this be achieved, how, services, service to be
        provided, service, support offered, support, help, help offered, what help, what are we doing,
        plan, what, activity, to do, agreed action, action needed, action required, work to be done,
        what they will do, will do, what i will do, promise, commitment`),
      roles: ["action"],
    },
    {
      headers: phrases(`
        by who and when, by whom and when, who and when, who by when, who will do this and by when,
        person responsible and timescale, lead and timescale, by whom by when`),
      roles: ["who", "when"],
    },
    {
      headers: phrases(`
        who, by who, by whom, whom, who will do, who will do it, who will do this, lead, lead person,
        owner, person responsible, responsible, responsibility, responsible person, person, who is
        responsible, agency, agency responsible, who will help, whose job, led by, named person,
        provided by, worker`),
      roles: ["who"],
    },
    {
      headers: phrases(`
        when, by when, timescale, timescales, timeframe, time scale, target date, deadline, date, due,
        due date, completion date, date to be completed, to be completed by, start and end, how long,
        frequency and duration, end date, how often and until when, until when, date due, review date`),
      roles: ["when"],
    },
    {
      headers: phrases(`
        how will we know, measure, measures, how measured, how will it be measured, evidence, how will
        progress be measured, success measure, success criteria, indicator, indicators, how will we
        measure, what will tell us, how will this be measured, what will we see, signs, what we will
        see, proof`),
      roles: ["measure"],
    },
    {
      headers: phrases(`
        why, reason, rationale, purpose, why is this important, what difference, impact on child,
        impact on the child, so that, reason for action`),
      roles: ["why"],
    },
    {
      headers: phrases(`
        worry, worries, worried about, concern, concerns, risk, risks, need, needs, identified need,
        area of need, issue, issues, problem, what is the worry, harm, area of concern, current
        situation, dimension, domain, area`),
      roles: ["worry"],
    },
    {
      headers: phrases(`
        strength, strengths, working well, going well, what's good, protective factors, safety, what is
        good`),
      roles: ["strength"],
    },
    {
      headers: phrases(`
        contingency, contingency plan, what if, if not, if this does not work, plan b, what if it does
        not work, if it does not happen, what happens if`),
      roles: ["contingency"],
    },
    {
      headers: phrases(`
        progress, update, progress update, outcome achieved, achieved, status, completed, what
        happened, done, comments, review of action, review comments, progress since last, was it done,
        has this happened, progress made, rag`),
      roles: ["progress"],
    },
    {
      headers: phrases(`
        name, names, full name, who they are, people`),
      roles: ["person"],
    },
    {
      headers: phrases(`
        no, number, ref, item`),
      roles: ["number"],
    },
  ],
  headings: [
    {
      headers: phrases(`
        outcomes, goals, goal, outcome, what we want, what do we want to change, what needs to change,
        what will be different, what we hope, desired outcomes, safety goal, best hopes, need to see`),
      roles: ["goal"],
    },
    {
      headers: phrases(`
        objectives, objective, targets, smart objectives, smart targets, small steps`),
      roles: ["objective"],
    },
    {
      headers: phrases(`
        actions, action, action plan, what will happen, what needs to happen, next steps, what will we
        do, what are we going to do, what will everyone do, the plan, bottom line, bottom lines, tasks,
        who will do what, agreed actions, what we will do, who does what, what happens next, things we
        will do, what we have agreed, family will do, will do, network will do, rules, promises, going
        to happen, steps, help and support, agreed plan, what we agreed, outline plan`),
      roles: ["action"],
    },
    {
      headers: phrases(`
        worried about, worries, concerns, danger statement, risks, harm, what are the risks, reasons
        for concern, risk of harm`),
      roles: ["worry"],
    },
    {
      headers: phrases(`
        going well, working well, strengths, what's good, what is good, good things, protective
        factors, happy about, what is better, what is strong`),
      roles: ["strength"],
    },
  ],
  sections: [
    {
      headers: phrases(`
        aim, aims, purpose, overall aim, why do we have a plan, why is there a plan, why there is a
        plan, why have we got a plan, why we have a plan, why a plan, why do i have a plan, why am i
        having a plan, what is the plan for, what is this plan for, reason for plan, reason for the
        plan, reasons for the plan, reason for this plan, about this plan, summary of the plan, what we
        want to achieve, overall goal, overall outcome, long term goal, safety goal, safety goals, why
        are we here, why are we involved, why is social care involved, why this plan, plan is about,
        reason for involvement, goal of the plan, what the plan is for, what this plan is for, what are we trying
        to achieve, what do we want to achieve, what we are working towards, what we are trying to change, why are we
        working together, what this plan is about, what is this plan about, reasons for child protection plan, reason
        for child protection plan, reason for child in need plan, reasons for child in need plan, why we are worried`),
      section: "aim",
    },
    {
      headers: phrases(`
        about my life, about me, my views, child's views, childs views, children's views, childrens
        views, child views, wishes and feelings, voice of the child, child's voice, children's voices,
        my voice, my wishes, three houses, what i think, what i say, what i want, what does the child,
        what do the children, what the children, what the child, views of the child, views of the
        children, views of child, views of the young person, young person's views, my worries, my
        hopes, my dreams, house of dreams, a day in my life, lived experience, in my words, in my own
        words, my words, child's wishes, children's wishes, child's lived experience, what matters to
        me, my day, what i want people to know, what i would like, what i want to say, how i feel, my story, my thoughts,
        my life now, child's words, children's words, the child's experience, hearing from, what life is like for, a day
        in the life`),
      section: "childs_views",
    },
    {
      headers: phrases(`
        parents' views, parents views, parent's views, parental views, views of parents, views of the
        parents, mum's views, dad's views, mother's views, father's views, family's views, family
        views, views of mum, views of dad, views of the family, what mum, what dad, what parents, what
        the parents, what do the parents, what does mum, what does dad, what do mum, parent and carer
        views, carers' views, views of carers, what the family, what do the family, what does the
        family, parents say`),
      section: "parents_views",
    },
    {
      headers: phrases(`
        contingency, contingency plan, contingency planning, contingencies, what if, if things go
        wrong, if the plan does not work, if the plan doesn't work, if this plan does not work, if the
        plan is not working, if it does not work, if it doesn't work, if things do not, if things
        don't, if things get worse, plan b, back-up plan, backup plan, what will happen if, what
        happens if, what we will do if, what will we do if, what to do if, if nothing changes, if there
        is a crisis, crisis plan, emergency plan, in an emergency, when things go wrong, if something
        goes wrong, if we are still worried, if worries, when the plan is not working, safety net, if
        this plan, if not, if things go off track, if progress is not made, if things do not change, if nothing
        changes, what we will do if not, what if the plan fails, if the plan fails, if we are worried again, if risk
        increases, alternative plan, fallback`),
      section: "contingency",
    },
    {
      headers: phrases(`
        review, reviews, review date, date of review, next review, reviewing the plan, review
        arrangements, next meeting, next meetings, date of next meeting, meeting dates, future
        meetings, core group, core groups, dates of core groups, when will we look at, when do we look at, look at this again, look at it again, look at the plan again, when do we check, when will we
        meet, when do we meet, when we will meet, when will the plan be, when will this plan be, how
        will we check, looking at the plan again, when we will look, check the plan, checking the plan,
        meeting again, review conference, how will the plan be reviewed, what happens next, key dates,
        dates for the diary, when is the next, dates, date for review, plan review, date of review meeting, plan to be reviewed, when we will review,
        how and when, when will we review, when we will check`),
      section: "review_date",
    },
    {
      headers: phrases(`
        who is helping, who will help, who's helping, people, network, family network, safety network,
        my network, who is in, people involved, professionals involved, professional network, core
        group members, team around, who is who, who's who, who we are, key people, contacts, contact list, list of contacts, useful contacts, contact numbers, who is in
        my team, helpers, named people, important people, membership, members, my people, who is working with us, who is on our
        team, my support team, family and professionals, who will be involved, who was involved`),
      section: "named_people",
    },
    {
      headers: phrases(`
        who will do what in the family, what the family, family's part, family network, family plan,
        what will the family, network, safety network, family and friends, what family and friends will do, family
        commitments, our part, what we will do as a family, how the family will help`),
      section: "family_role",
    },
    {
      headers: phrases(`
        signed, signature, signatures, signatories, agreement, agreed by, agreed, who agrees, who has
        agreed, who has read, sign, signing, consent, we agree, consent and agreement, read and agreed,
        who has signed, who signed, declaration, agreement to the plan, agreement and signatures, our agreement, who agrees
        to this plan, confirmation`),
      section: "agreed_signed",
    },
    {
      headers: phrases(`
        risks, danger statement, danger statements, worried about, why are we worried, why we are worried, what worries us, has us worried, concerns, harm, risk, worries,
        reasons for concern`),
      section: "risks",
    },
    {
      headers: phrases(`
        strengths, working well, going well, what's good, what is good, good things, protective
        factors, happy about, positives, what's better, what is better`),
      section: "strengths",
    },
    {
      headers: phrases(`
        previous plans, history, previous involvement, background, legal status`),
      section: "previous_plans",
    },
    {
      headers: phrases(`
        explaining the plan, explain the plan, who will explain, sharing the plan, who will tell, words
        and pictures`),
      section: "explained_to_child",
    },
  ],
};
