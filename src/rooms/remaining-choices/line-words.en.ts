export const en = {
  answer: { yes: "Yes", partly: "Partly", "not-now": "Not now", no: "No" },
  why: "Why",
  againOn: "Looked at again on",
  reply: { "all-right": "To that answer", again: "Asked again" },
  allRight: "That is all right.",
  to: { team: "The team", advocate: "With my advocate", hearing: "At my hearing", complaint: "As a complaint" },
};
