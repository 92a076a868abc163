import { en as places } from "../../web/place-words.en.ts";
export const en = {
  find: "In an emergency",
  findLede:
    "For somebody your organisation works with, who has shared nothing with you, and who is in danger now. You can open their safety plan, crisis card and advance choices, and nothing else. They are told at once.",
  search: "Find",
  openNow: "Open to you now",
  three: { card: "the crisis card", safety: "the safety plan", advance: "the choices in advance" },
  /** of the three things, those of which nothing is open */
  notOpen: (name: string, what: string) => `Nothing is open to you of: ${what}. ${name} has written nothing there, or keeps it closed.`,
  toReview: (count: number) => `${count} to review`,
  isWith: (organisation: string) => `Is with ${organisation}`,
  openFor: (name: string) => `Open for ${name}`,
  title: (name: string) => `Open for ${name} in an emergency`,
  /** beside the way to open it, where there is nothing to open */
  allClosed: (name: string) => `${name} keeps everything closed in an emergency: nothing would open.`,
  why: "Why do you need to read it now?",
  whyHint: "In a sentence or two. The person reads exactly this, and so does whoever reviews it.",
  reasonShort: "Say in a sentence why you need to read it now.",
  whatOpens:
    "What opens: the safety plan, the crisis card and the advance choices, as far as the person has not closed them. You can read them, not write in them.",
  whatHappens: (name: string, organisation: string, hours: number) => [
    `${name} is told now: who you are, when and why. Those they chose are told that it happened.`,
    `It ends by itself after ${hours} hours, or as soon as you or they end it.`,
    `A records officer of ${organisation} reviews it.`,
  ],
  open: "Open it now",
  back: "Back",
  reading: (name: string) => `What ${name} wants you to know now`,
  until: (when: string, reason: string) => `Open to you until ${when}, because: “${reason}”`,
  nothing: (name: string) => `${name} has written nothing of this, or keeps it closed also in an emergency.`,
  card: "Crisis card",
  done: "I am done: close it again",
  ended: "It is closed again.",
  over: "This is no longer open to you.",
  // the person's own page
  ownTitle: places.emergency,
  ownLede: (organisations: string) =>
    `If you are in danger, a practitioner of ${organisations} can open your safety plan, crisis card and choices in advance. You need not have shared them. They must say why. You are told at once, and it ends after some hours.`,
  ownNobody: "You are with no organisation here, so nobody can open anything in an emergency but those you share it with.",
  sections: "What may be opened in an emergency?",
  sectionsHint: "Remove what should stay closed even then.",
  closedMeans:
    "What you close stays closed in an emergency, also to staff who could help. Staff then act on what they know themselves: they may not know who you want with you, what helps, or what you have refused.",
  told: "Who is told besides you?",
  toldHint: "They are told that it happened, and not what you wrote.",
  toldNobody: "You have invited nobody yet who could be told.",
  toldInvite: "Invite somebody you trust",
  save: "Save",
  saved: "Saved.",
  times: "Each time it was opened",
  none: "Nobody has ever opened anything in an emergency.",
  who: (name: string, role: string, team: string, organisation: string) => `${name}, ${role}, ${team}, ${organisation}`,
  opened: (when: string) => `Opened on ${when}.`,
  endsAt: (when: string) => `Open until ${when}.`,
  endedAt: (when: string, by: "you" | "person" | "them") =>
    ({
      you: `You ended it on ${when}.`,
      person: `Ended on ${when} by the person.`,
      them: `Closed again on ${when} by whoever opened it.`,
    })[by],
  /** where it ended before its hour */
  wouldHave: (when: string) => `It would have ended by itself on ${when}.`,
  seen: "First read about by the person",
  notSeen: "Not yet",
  /** to a supporter who is told */
  toldHere: (name: string, when: string) =>
    `On ${when} something that ${name} keeps for an emergency was opened. ${name} wanted you to be told. You may want to get in touch: who opened it, and why, is theirs to tell.`,
  ranOut: (when: string) => `Ended by itself on ${when}.`,
  reason: "Why",
  looked: "What was read",
  lookedNone: "Nothing was read.",
  look: (when: string, what: string) => `${when}: ${what}`,
  /** in place of parts: what somebody opened held nothing for them */
  lookNothing: "nothing, as it was closed or empty",
  /** the person keeps every part closed */
  ownClosed: (organisations: string) =>
    `You have closed every part: in an emergency ${organisations} can open none of it. You can allow it again below.`,
  homeTriedTitle: (who: string) => `${who} tried to open what you keep for an emergency`,
  homeTriedText: (organisation: string, when: string) =>
    `On ${when}, of ${organisation}. You keep it closed, so nothing was read. Read why they tried.`,
  reviews: "What the records officer says",
  notReviewed: "Not reviewed yet.",
  verdict: { justified: "Justified", "not justified": "Not justified", "more to ask": "There is more to ask" },
  reviewedBy: (name: string, when: string) => `${name}, ${when}`,
  endNow: "End it now",
  link: "What happens in an emergency",
  seeOrEnd: "See who and why, or end it",
  // home
  homeTitle: (who: string) => `${who} opened what you keep for an emergency`,
  /** `open`: they can still read it */
  homeText: (organisation: string, when: string, open: boolean) =>
    `On ${when}, of ${organisation}. ${open ? "It is open now, and you can end it. Read why, what was read, and until when." : "It is closed again. Read why, and what was read."}`,
  homeNext: "Read it",
  // asked at home, where the welcome did not ask
  asksTitle: "May something be opened if you are in danger?",
  asksText: "A worker of your service could then read your safety plan, your crisis card and your choices in advance. You decide.",
  asksNext: "Say yes or no",
  // records officer
  reviewTitle: "Opened in an emergency",
  reviewLede:
    "Each time somebody of your organisation opened what a person keeps for an emergency. You see who, when, why and which parts: never a word of the person’s. The person reads what you say.",
  reviewNone: "It has never happened.",
  waiting: "Waits for your review",
  reviewed: "Reviewed",
  say: "What do you find?",
  sayHint: "Needed unless it was justified. The person reads it.",
  keep: "Keep this review",
  whose: (called: string) => `Opened for ${called}`,
};
