import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  nav: string;
  shown(from: number, until: number, all: number): string;
  before: string;
  more: string;
  all(count: number): string;
  inParts: string;
  printed: string;
  readAll: string;
  rest: string;
};

export const PAGES_WORDS: Words<Texts> = sentences({
  "en-GB": {
    nav: "Parts of this list",
    shown: (from, until, all) => `${from} to ${until} of ${all}`,
    before: "Show the ones before",
    more: "Show more",
    all: (count) => `Show all ${count}, to read or print in one go`,
    inParts: "Show them in parts again",
    printed: "The others are not on this paper.",
    readAll: "Read all of it",
    rest: "There is more of this, and it is not on this paper.",
  },
  "en-GB-x-easyread": {
    nav: "Parts of this list",
    shown: (from, until, all) => `${from} to ${until} of ${all}`,
    before: "Go back",
    more: "Show more",
    all: (count) => `Show all ${count}`,
    inParts: "Show fewer",
    printed: "There are more. They are not on this paper.",
    readAll: "Read all of it",
    rest: "There is more. It is not on this paper.",
  },
});
