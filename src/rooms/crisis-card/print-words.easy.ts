import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./print-words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "Print your card",
  lede: "It is small. It fits in a pocket.",
  sheet: "Print it. Cut it out. Fold it.",
  sheetHow: "Choose “Print”.",
  cardPaper: "This is for small card paper.",
  cardHow: "Choose “Print”.",
  toSheet: "Print it on big paper",
  toCard: "I have small card paper",
  how: "How to print it",
  front: "Front",
  behind: "Back",
  side: (at) => `Side ${at}`,
  tooLong: "This is too much for one card. It prints two cards.",
  square: "Opens this card",
  pdf: "Get a file to print (PDF)",
  unprintable: (count) =>
    `${count === 1 ? "1 letter is" : `${count} letters are`} missing in the file. You see □ instead. Print this page in your browser. Then all letters are there.`,
  withSquare: "Print it with the QR code",
  withoutSquare: "Print it without the QR code",
};
