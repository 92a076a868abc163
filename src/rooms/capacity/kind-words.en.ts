export const en = {
  decision: "Which decision",
  outcome: "What was found",
  outcomes: {
    can: "Could decide this",
    cannot: "Could not decide this at the time",
    fluctuates: "Can decide this at some times and not at others: ask again at a better time",
  },
  why: "Why",
  tried: "What was tried first",
  ability: {
    understand: "Understand what it is about",
    keep: "Keep it in mind long enough to decide",
    weigh: "Weigh it up",
    tell: "Tell what they decided, in any way",
  },
  could: { yes: "Yes", "with-support": "With the support that was tried", no: "No" },
  assessor: "Who assessed it",
  assessedOn: "On which day",
  reviewOn: "Ends and is looked at again on",
  absent: "Why the person’s own account is not here yet",
  askOn: "They are asked again on",
};
