import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Verdict } from "./shape.ts";

type Texts = {
  find: string;
  findLede: string;
  search: string;
  openNow: string;
  three: Record<"card" | "safety" | "advance", string>;
  /** of the three things, those of which nothing is open */
  notOpen: (name: string, what: string) => string;
  toReview: (count: number) => string;
  isWith: (organisation: string) => string;
  openFor: (name: string) => string;
  title: (name: string) => string;
  why: string;
  whyHint: string;
  reasonShort: string;
  whatOpens: string;
  whatHappens: (name: string, organisation: string, hours: number) => string[];
  open: string;
  back: string;
  reading: (name: string) => string;
  until: (when: string, reason: string) => string;
  nothing: (name: string) => string;
  card: string;
  done: string;
  ended: string;
  over: string;
  // the person's own page
  ownTitle: string;
  ownLede: (organisations: string) => string;
  ownNobody: string;
  sections: string;
  sectionsHint: string;
  closedMeans: string;
  told: string;
  toldHint: string;
  toldNobody: string;
  toldInvite: string;
  save: string;
  saved: string;
  times: string;
  none: string;
  who: (name: string, role: string, team: string, organisation: string) => string;
  opened: (when: string) => string;
  endsAt: (when: string) => string;
  endedAt: (when: string, by: "you" | "person" | "them") => string;
  /** where it ended before its hour */
  wouldHave: (when: string) => string;
  seen: string;
  notSeen: string;
  /** to a supporter who is told */
  toldHere: (name: string, when: string) => string;
  ranOut: (when: string) => string;
  reason: string;
  looked: string;
  lookedNone: string;
  look: (when: string, what: string) => string;
  /** in place of parts: what somebody opened held nothing for them */
  lookNothing: string;
  /** the person keeps every part closed */
  ownClosed: (organisations: string) => string;
  homeTriedTitle: (who: string) => string;
  homeTriedText: (organisation: string, when: string) => string;
  reviews: string;
  notReviewed: string;
  verdict: Record<Verdict, string>;
  reviewedBy: (name: string, when: string) => string;
  endNow: string;
  link: string;
  seeOrEnd: string;
  // home
  homeTitle: (who: string) => string;
  /** `open`: they can still read it */
  homeText: (organisation: string, when: string, open: boolean) => string;
  homeNext: string;
  // asked at home, where the welcome did not ask
  asksTitle: string;
  asksText: string;
  asksNext: string;
  // records officer
  reviewTitle: string;
  reviewLede: string;
  reviewNone: string;
  waiting: string;
  reviewed: string;
  say: string;
  sayHint: string;
  keep: string;
  whose: (called: string) => string;
};

export const EMERGENCY_WORDS: Words<Texts> = sentences({
  "en-GB": {
    find: "In an emergency",
    findLede:
      "For somebody your organisation works with, who has shared nothing with you, and who is in danger now. You can open their safety plan, crisis card and advance choices, and nothing else. They are told at once.",
    search: "Find",
    openNow: "Open to you now",
    three: { card: "the crisis card", safety: "the safety plan", advance: "the choices in advance" },
    notOpen: (name, what) => `Nothing is open to you of: ${what}. ${name} has written nothing there, or keeps it closed.`,
    toReview: (count) => `${count} to review`,
    isWith: (organisation) => `Is with ${organisation}`,
    openFor: (name) => `Open for ${name}`,
    title: (name) => `Open for ${name} in an emergency`,
    why: "Why do you need to read it now?",
    whyHint: "In a sentence or two. The person reads exactly this, and so does whoever reviews it.",
    reasonShort: "Say in a sentence why you need to read it now.",
    whatOpens:
      "What opens: the safety plan, the crisis card and the advance choices, as far as the person has not closed them. You can read them, not write in them.",
    whatHappens: (name, organisation, hours) => [
      `${name} is told now: who you are, when and why. Those they chose are told that it happened.`,
      `It ends by itself after ${hours} hours, or as soon as you or they end it.`,
      `A records officer of ${organisation} reviews it.`,
    ],
    open: "Open it now",
    back: "Back",
    reading: (name) => `What ${name} wants you to know now`,
    until: (when, reason) => `Open to you until ${when}, because: “${reason}”`,
    nothing: (name) => `${name} has written nothing of this, or keeps it closed also in an emergency.`,
    card: "Crisis card",
    done: "I am done: close it again",
    ended: "It is closed again.",
    over: "This is no longer open to you.",
    ownTitle: "In an emergency",
    ownLede: (organisations) =>
      `If you are in danger, a practitioner of ${organisations} who has been given nothing by you can open your safety plan, your crisis card and your choices in advance by saying why. You are told at once, and it ends after some hours.`,
    ownNobody: "You are with no organisation here, so nobody can open anything in an emergency but those you share it with.",
    sections: "What may be opened in an emergency?",
    sectionsHint: "Take out what should stay closed even then.",
    closedMeans:
      "What you close stays closed in an emergency, also to staff who could help. Staff then act on what they know themselves: they may not know whom you want with you, what helps, or what you have refused.",
    told: "Who is told besides you?",
    toldHint: "They are told that it happened, and not what you wrote.",
    toldNobody: "You have invited nobody yet who could be told.",
    toldInvite: "Invite somebody you trust",
    save: "Save",
    saved: "Saved.",
    times: "Each time it was opened",
    none: "Nobody has ever opened anything in an emergency.",
    who: (name, role, team, organisation) => `${name}, ${role}, ${team}, ${organisation}`,
    opened: (when) => `Opened on ${when}.`,
    endsAt: (when) => `Open until ${when}.`,
    endedAt: (when, by) =>
      ({
        you: `You ended it on ${when}.`,
        person: `Ended on ${when} by the person.`,
        them: `Closed again on ${when} by whoever opened it.`,
      })[by],
    wouldHave: (when) => `It would have ended by itself on ${when}.`,
    seen: "First read about by the person",
    notSeen: "Not yet",
    toldHere: (name, when) =>
      `On ${when} something that ${name} keeps for an emergency was opened. ${name} wanted you to be told. You may want to get in touch: who opened it, and why, is theirs to tell.`,
    ranOut: (when) => `Ended by itself on ${when}.`,
    reason: "Why",
    looked: "What was read",
    lookedNone: "Nothing was read.",
    look: (when, what) => `${when}: ${what}`,
    lookNothing: "nothing, as it was closed or empty",
    ownClosed: (organisations) =>
      `You have closed every part: in an emergency ${organisations} can open none of it. You can allow it again below.`,
    homeTriedTitle: (who) => `${who} tried to open what you keep for an emergency`,
    homeTriedText: (organisation, when) => `On ${when}, of ${organisation}. You keep it closed, so nothing was read. Read why they tried.`,
    reviews: "What the records officer says",
    notReviewed: "Not reviewed yet.",
    verdict: { justified: "Justified", "not justified": "Not justified", "more to ask": "There is more to ask" },
    reviewedBy: (name, when) => `${name}, ${when}`,
    endNow: "End it now",
    link: "What happens in an emergency",
    seeOrEnd: "See who and why, or end it",
    homeTitle: (who) => `${who} opened what you keep for an emergency`,
    homeText: (organisation, when, open) =>
      `On ${when}, of ${organisation}. ${open ? "It is open now, and you can end it. Read why, what was read, and until when." : "It is closed again. Read why, and what was read."}`,
    homeNext: "Read it",
    asksTitle: "May something be opened if you are in danger?",
    asksText: "A worker of your service could then read your safety plan, your crisis card and your choices in advance. You decide.",
    asksNext: "Say yes or no",
    reviewTitle: "Opened in an emergency",
    reviewLede:
      "Each time somebody of your organisation opened what a person keeps for an emergency. You see who, when, why and which parts: never a word of the person’s. The person reads what you say.",
    reviewNone: "It has never happened.",
    waiting: "Waits for your review",
    reviewed: "Reviewed",
    say: "What do you find?",
    sayHint: "Needed unless it was justified. The person reads it.",
    keep: "Keep this review",
    whose: (called) => `Opened for ${called}`,
  },
  "en-GB-x-easyread": {
    find: "In an emergency",
    findLede: "A person is in danger. You can open their safety plan and card. They will know.",
    search: "Find",
    openNow: "You can read now",
    three: { card: "the card", safety: "the safety plan", advance: "the choices for later" },
    notOpen: (_name, what) => `There is nothing for you here: ${what}.`,
    toReview: (count) => `${count} to check`,
    isWith: (organisation) => `With ${organisation}`,
    openFor: (name) => `Open for ${name}`,
    title: (name) => `Open for ${name}`,
    why: "Why do you need to read it now?",
    whyHint: "The person will read this.",
    reasonShort: "Please say why. Write one sentence.",
    whatOpens: "You can read the safety plan, the card and the advance choices.",
    whatHappens: (name, organisation, hours) => [
      `${name} will know now.`,
      `It ends after ${hours} hours.`,
      `${organisation} will check it.`,
    ],
    open: "Open it now",
    back: "Back",
    reading: (name) => `What ${name} wants you to know`,
    until: (when, reason) => `You can read until ${when}. You said: “${reason}”`,
    nothing: (name) => `${name} has nothing here for you.`,
    card: "Crisis card",
    done: "I am done. Close it",
    ended: "It is closed.",
    over: "You cannot read this now.",
    ownTitle: "In an emergency",
    ownLede: (organisations) =>
      `You may be in danger. Then a professional of ${organisations} can read your safety plan, your card and your choices for later. We tell you at once.`,
    ownNobody: "Nobody can open anything. You are with no service here.",
    sections: "What can they read?",
    sectionsHint: "Take away what they must not read.",
    closedMeans: "If you take something away, they cannot read it. Then they do not know what helps you.",
    told: "Who do we tell?",
    toldHint: "We tell them that it happened.",
    toldNobody: "There is nobody to tell yet.",
    toldInvite: "Ask somebody you trust",
    save: "Save",
    saved: "Saved.",
    times: "Who opened it",
    none: "Nobody opened it.",
    who: (name, role, team, organisation) => `${name}, ${role}, ${team}, ${organisation}`,
    opened: (when) => `Opened: ${when}.`,
    endsAt: (when) => `Open until ${when}.`,
    endedAt: (when, by) =>
      ({ you: `You ended it. ${when}.`, person: `The person ended it. ${when}.`, them: `They closed it. ${when}.` })[by],
    wouldHave: (when) => `It could have been open until ${when}.`,
    seen: "When the person read this",
    notSeen: "Not yet",
    toldHere: (name, when) => `Somebody opened the emergency words of ${name}. It was ${when}. You can ask ${name} how they are.`,
    ranOut: (when) => `It ended. ${when}.`,
    reason: "Why",
    looked: "What they read",
    lookedNone: "They read nothing.",
    look: (when, what) => `${when}: ${what}`,
    lookNothing: "nothing. It was closed or empty",
    ownClosed: (organisations) => `You closed it all. ${organisations} can open none of it. You can change that here.`,
    homeTriedTitle: (who) => `${who} tried to open your emergency words`,
    homeTriedText: (organisation, when) => `${when}. They are from ${organisation}. It is closed, so they read nothing. Read why.`,
    reviews: "Was it right?",
    notReviewed: "Nobody checked it yet.",
    verdict: { justified: "It was right", "not justified": "It was not right", "more to ask": "There are more questions" },
    reviewedBy: (name, when) => `${name}, ${when}`,
    endNow: "Stop it now",
    link: "What happens in an emergency",
    seeOrEnd: "See who and why. Or stop it",
    homeTitle: (who) => `${who} opened your emergency words`,
    homeText: (organisation, when, open) =>
      `${when}. They are from ${organisation}. ${open ? "You can stop it." : "It is closed now."} Read why.`,
    homeNext: "Read it",
    asksTitle: "What if you are in danger?",
    asksText: "Can staff read three things then? You decide.",
    asksNext: "Say yes or no",
    reviewTitle: "Opened in an emergency",
    reviewLede: "You see who, when and why. You do not see the words.",
    reviewNone: "It never happened.",
    waiting: "Please check",
    reviewed: "Checked",
    say: "Was it right?",
    sayHint: "The person will read this.",
    keep: "Save",
    whose: (called) => `Opened for ${called}`,
  },
});
