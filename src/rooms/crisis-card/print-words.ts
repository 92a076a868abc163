import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  sheet: string;
  sheetHow: string;
  cardPaper: string;
  cardHow: string;
  toSheet: string;
  toCard: string;
  how: string;
  front: string;
  behind: string;
  side(at: number): string;
  tooLong: string;
  square: string;
  pdf: string;
  unprintable(count: number): string;
  withSquare: string;
  withoutSquare: string;
};

export const PRINT_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Print your card",
    lede: "As large as a bank card, two sides.",
    sheet: "On ordinary paper: print this page at its real size (100 %), cut along the line, and fold it in the middle.",
    sheetHow: "Choose “Print” in your browser. Nothing but the card is printed.",
    cardPaper: "For a card printer, or paper of that size: each side is a page of 85.6 × 54 mm.",
    cardHow: "Choose “Print” in your browser, both sides, without margins.",
    toSheet: "Print it on ordinary paper instead",
    toCard: "I have paper or a printer for cards",
    how: "How to print it",
    front: "Front",
    behind: "Back",
    side: (at) => `Side ${at}`,
    tooLong: "There is more than fits on one card: this prints as two. You can go back and leave something out.",
    square: "Opens this card",
    pdf: "Take it as a file for printing (PDF)",
    unprintable: (count) =>
      `${count === 1 ? "One character" : `${count} characters`} of this card can’t be printed in the PDF file and ${count === 1 ? "is" : "are"} shown there as □. To have ${count === 1 ? "it" : "them"} on paper, print the page itself from the browser.`,
    withSquare: "Print it with the QR code",
    withoutSquare: "Print it without the QR code",
  },
  "en-GB-x-easyread": {
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
  },
});
