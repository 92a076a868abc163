export const en = {
  waits: (names: string) => `${names} asked you with pictures`,
  count: (n: number) => (n === 1 ? "1 answer was written down for you." : `${n} answers were written down for you.`),
  look: "Is it right?",
  title: "Is this what you meant?",
  lede: (names: string) =>
    `${names} pressed these for you. Each stays marked as written down by somebody else until you say that it is right.`,
  allRight: "All of it is right",
  oneRight: "Right",
  notRight: "Not right",
  nothing: "There is nothing to check.",
  confirmed: "Thank you. It says now that you checked it.",
  away: "Put away. Nothing of it is lost.",
};
