import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./search-words.en.ts";

export const easy: TextsOf<typeof en> = {
  name: "Their name",
  nameHint: "You can write a part of the name.",
  born: "Their birthday",
  counted: "We count each search. The person can see that you looked.",
  nobody: "We found nobody with this name and birthday.",
  nobodyNext: "Try only the last name. Or ask somebody who knows them.",
  tooMany: "You searched too often. Please wait an hour.",
  allClosed: (name) => `${name} keeps all of it closed. Nothing will open. Ask others who know ${name}. If you try, ${name} is told.`,
  youCannot: (name, when) => `${name} stopped you. ${when}. Another worker must open it now.`,
  endedFor: (name, colleague, when) => `${name} stopped ${colleague}. ${when}. Do you still need to open it? Say why.`,
  lookedFor: "Who looked for you",
  lookedForLine: (name, role, organisation, when) => `${name}, ${role}, ${organisation}. ${when}`,
  homeTitle: (name) => `${name} looked for you`,
  homeText: (organisation, when) => `${when}. They are from ${organisation}. They did not open your words by this.`,
  homeNext: "Read more",
  searches: "Searches",
  searchesHint: "Who looked for somebody in the last 30 days.",
  searchesHead: ["Who", "Searched", "Found", "Opened"],
};
