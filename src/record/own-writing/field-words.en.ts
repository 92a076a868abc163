export const en = {
  text: "The words",
  goal: { text: "The goal", why: "Why it matters" },
  step: {
    text: "What there is to do",
    who: "Who does it",
    whoHint: "A name, or “me”.",
    by: "By when",
    byHint: "The day, month and year. No day is needed.",
  },
  story: { title: "What this part is called" },
  strength: { area: "Part of life", type: "What kind of thing is it?" },
  wellness: { part: "Part of the plan", then: "What they then do" },
  mark: { value: "How far along does it feel?", valueHint: "0 is not begun, 10 is there.", note: "A word about it" },
};
