export const en = {
  fits: "It fits on a card.",
  tight: "It fits on a card, in small letters. With a line less they could be larger.",
  over: (sides: number) => `This is more than fits on a card: it would need ${sides} sides, and a card has two.`,
  leaveOut: "Which of these could stay in your plan and leave the card, or be said in fewer words?",
  shorter: (words: string, lines: number) => `“${words}” (${lines} lines)`,
  tooLong: (words: string) => `“${words}” is longer than a whole side. It cannot be printed on a card; write a short line in its place.`,
};
