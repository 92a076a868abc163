export const en = {
  title: "What I was told",
  lede: "What you were told about your legal status, when and by whom, in your own words. You choose who you share it with.",
  emptyTitle: "Write down what you were told",
  empty:
    "Much is said in the first days, and quickly. Notes help you later: with an advocate, at a tribunal hearing, or when someone says it differently.",
  begin: "Note what I was told",
  another: "Note something else",
  newTitle: "What were you told?",
  editTitle: "Change my note",
  ideas: [
    "They said I am on a section and gave me a paper I could not read.",
    "They said I can leave, but the door is locked.",
    "I do not know what holds me here.",
  ],
  room: "My rights",
  notFromHere: "What a service wrote about it is on the page",
};
