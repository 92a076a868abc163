import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./pages-words.en.ts";

export const easy: TextsOf<typeof en> = {
  nav: "Parts of this list",
  shown: (from, until, all) => `${from} to ${until} of ${all}`,
  before: "Go back",
  more: "Show more",
  all: (count) => `Show all ${count}`,
  inParts: "Show fewer",
  printed: "There are more. They are not on this paper.",
  readAll: "Read all of it",
  rest: "There is more. It is not on this paper.",
};
