import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Change } from "./shape.ts";

type Texts = {
  status: string;
  statusHint: string;
  from: string;
  fromHint: string;
  time: string;
  timeHint: string;
  until: string;
  untilHint: string;
  decidedBy: string;
  decidedByHint: string;
  why: string;
  whyHint: string;
  takenAway: string;
  takenAwayHint: string;
  where: string;
  whereHint: string;
  advocate: string;
  advocateHint: string;
  told: string;
  toldHint: string;
  missing: string;
  missingDay: string;
  order: string;
  missingTime: string;
  tooLate: (day: string, why: string) => string;
  notRenewed: (why: string) => string;
  newTime: string;
  newTimeHint: string;
  change: string;
  changeWhat: string;
  changes: Record<Change["what"], string>;
  changeOn: string;
  newUntil: string;
  newUntilHint: string;
  changeWhy: string;
  changeBy: string;
  hearing: string;
  hearingWhat: string;
  hearingOn: string;
  hearingTime: string;
  hearingWhere: string;
  hearingFor: string;
  outcome: string;
  outcomeWhat: string;
  advocateAdd: string;
  word: string;
  wordHint: string;
  save: string;
  takeBack: string;
  takeBackHint: string;
};

/** For whoever writes down what holds somebody by law, and for the person who notes what they were told. */
export const STATUS_FORM_WORDS: Words<Texts> = sentences({
  "en-GB": {
    status: "Which one is it?",
    statusHint: "As it stands on the paper.",
    from: "From which day?",
    fromHint: "The first day counts.",
    time: "From what time?",
    timeHint: "Where it lasts hours: as 14:30.",
    until: "Until which day?",
    untilHint: "As it stands on the paper. Leave it empty and it is worked out as the law counts it.",
    decidedBy: "Who decided it?",
    decidedByHint: "By name and role.",
    why: "Why, in plain words?",
    whyHint: "As you would say it to the person. They read it at once, with your name.",
    takenAway: "What is taken away by it?",
    takenAwayHint: "Leave, a phone, visitors, belongings, a choice about treatment: each one, and for how long.",
    where: "Where?",
    whereHint: "Ward, home or address.",
    advocate: "Who is the advocate, and how can they be reached?",
    advocateHint: "Name, telephone, days on the ward.",
    told: "What were you told, and why?",
    toldHint: "In your words. If it made no sense to you, write that.",
    missing: "Write this too: the person has a right to know it.",
    missingDay: "Give the first day: everything else is counted from it.",
    order: "The last day comes before the first. Check both.",
    missingTime: "Give the time, such as 14:30: it lasts hours, and they are counted from it.",
    tooLate: (day, why) =>
      `By law it can last until ${day} at the latest, the first day counted. ${why} Check both days. If the law itself made it longer, leave this empty, save, and then record that it was made longer.`,
    notRenewed: (why) => `This cannot be renewed. ${why} If the law itself made it longer, choose that instead.`,
    newTime: "Until what time on that day?",
    newTimeHint: "Where it lasts hours: as 14:30.",
    change: "It was renewed, ended or changed",
    changeWhat: "What happened?",
    changes: {
      renewed: "It was renewed",
      ended: "It ended",
      changed: "Something about it changed",
      longer: "The law made it longer: a doctor’s 12 hours, an absence, a court",
    },
    changeOn: "On which day?",
    newUntil: "Until which day?",
    newUntilHint: "Only where it was renewed or made longer.",
    changeWhy: "Why, in plain words?",
    changeBy: "Who decided it?",
    hearing: "A hearing or a review",
    hearingWhat: "Which?",
    hearingOn: "On which day?",
    hearingTime: "At what time, as 14:30?",
    hearingWhere: "Where, or how?",
    hearingFor: "What is asked for there?",
    outcome: "What came of it?",
    outcomeWhat: "What came of it, in plain words?",
    advocateAdd: "Who the advocate is",
    word: "What do you say to it?",
    wordHint: "Whether you agree or not. You choose who you share it with.",
    save: "Save",
    takeBack: "Take back",
    takeBackHint: "It stays to be read, as taken back.",
  },
  "en-GB-x-easyread": {
    status: "Which one is it?",
    statusHint: "Look at the paper.",
    from: "What was the first day?",
    fromHint: "Look at the paper.",
    time: "What time?",
    timeHint: "Like 14:30.",
    until: "What is the last day?",
    untilHint: "If there is one.",
    decidedBy: "Who decided?",
    decidedByHint: "Name and job.",
    why: "Why? Use plain words.",
    whyHint: "The person reads this now. They see your name.",
    takenAway: "What do they lose?",
    takenAwayHint: "Leave, phone, visitors, things.",
    where: "Where?",
    whereHint: "Ward or home.",
    advocate: "Who is the advocate?",
    advocateHint: "Name and number.",
    told: "What did they tell you?",
    toldHint: "Use your own words.",
    missing: "Please write this, too.",
    missingDay: "Please give the first day.",
    order: "The last day is before the first day.",
    missingTime: "Please give the time. Like 14:30.",
    tooLate: (day, why) => `The law says: until ${day} at most. ${why} Please check both days.`,
    notRenewed: (why) => `They cannot ask for more time. ${why}`,
    newTime: "What time is the end?",
    newTimeHint: "Like 14:30.",
    change: "More time, the end, or a change",
    changeWhat: "What happened?",
    changes: { renewed: "More time", ended: "It ended", changed: "Something changed", longer: "More time than the law has as a rule" },
    changeOn: "What day?",
    newUntil: "What is the new last day?",
    newUntilHint: "Only if there is more time.",
    changeWhy: "Why?",
    changeBy: "Who decided?",
    hearing: "A meeting about it",
    hearingWhat: "What meeting?",
    hearingOn: "What day?",
    hearingTime: "What time? Like 14:30.",
    hearingWhere: "Where?",
    hearingFor: "What do you ask for there?",
    outcome: "What happened?",
    outcomeWhat: "What did they decide?",
    advocateAdd: "Who the advocate is",
    word: "What do you say?",
    wordHint: "You choose who you share it with.",
    save: "Save",
    takeBack: "Take back",
    takeBackHint: "People can still read that it was wrong.",
  },
});
