export const en = {
  title: "My story",
  lede: "Whatever you want known about you, in parts. You can share each part alone, or none.",
  emptyTitle: "Your story starts where you like",
  empty:
    "Some people write about where they come from, some about one good day, some what they are tired of explaining. It saves people asking again, and it is you who tells it.",
  begin: "Write the first part",
  another: "Write another part",
  newTitle: "A part of my story",
  editTitle: "Change this part",
  fields: {
    title: {
      ask: "What is this part called?",
      hint: "For example “Growing up” or “What I wish people knew”.",
      later: "What this part is called",
      read: "",
    },
    text: { ask: "Your words", hint: "As much or as little as you like.", later: "The words", read: "" },
  },
  ideas: [
    "Where I come from, and who was there",
    "Something I am proud of",
    "What happened to me, as I see it",
    "What I do not want to be asked again",
    "What you would never guess about me",
  ],
  section: {
    title: "My story",
    theirs: "Story",
    yours: "your story",
    mine: "my story",
    inPlan: "What I want you to know",
    none: "Whatever you want known about you.",
    count: (n: number) => (n === 1 ? "1 part." : `${n} parts.`),
    entry: "A part of the story",
  },
};
