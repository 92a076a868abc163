import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  fits: string;
  tight: string;
  over(sides: number): string;
  leaveOut: string;
  shorter(words: string, lines: number): string;
  tooLong(words: string): string;
};

export const FIT_WORDS: Words<Texts> = sentences({
  "en-GB": {
    fits: "It fits on a card.",
    tight: "It fits on a card, in small letters. With a line less they could be larger.",
    over: (sides) => `This is more than fits on a card: it would need ${sides} sides, and a card has two.`,
    leaveOut: "Which of these could stay in your plan and leave the card, or be said in fewer words?",
    shorter: (words, lines) => `“${words}” (${lines} lines)`,
    tooLong: (words) => `“${words}” is longer than a whole side. It cannot be printed on a card; write a short line in its place.`,
  },
  "en-GB-x-easyread": {
    fits: "It fits on a card.",
    tight: "It fits. The letters are small.",
    over: () => "This is too much for a small card.",
    leaveOut: "What can you take off? Or use fewer words:",
    shorter: (words) => `“${words}”`,
    tooLong: (words) => `“${words}” is too long for a card. Write a short line.`,
  },
});
