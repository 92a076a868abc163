import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  name: string;
  nameHint: string;
  born: string;
  counted: string;
  nobody: string;
  nobodyNext: string;
  tooMany: string;
  /** the person ended what the actor had open */
  youCannot: (name: string, when: string) => string;
  /** the person ended what a colleague had open */
  endedFor: (name: string, colleague: string, when: string) => string;
  // the person's own page
  lookedFor: string;
  lookedForLine: (name: string, role: string, organisation: string, when: string) => string;
  homeTitle: (name: string) => string;
  homeText: (organisation: string, when: string) => string;
  homeNext: string;
  // records officer
  searches: string;
  searchesHint: string;
  searchesHead: [string, string, string, string];
};

/** Looking for somebody by name and date of birth, and what is told of it. */
export const SEARCH_WORDS: Words<Texts> = sentences({
  "en-GB": {
    name: "Their name",
    nameHint: "The name they use, their full name, or a part of it such as the family name.",
    born: "Their date of birth",
    counted: "Each search is counted, and a records officer sees how many you make. Whoever is found can see that you looked for them.",
    nobody: "Nobody your organisation works with was found by this name and this date of birth.",
    nobodyNext:
      "Try the family name alone. It may also be that nobody has written down their date of birth, or that another organisation works with them: do what you would do without a plan, and ring someone who knows them.",
    tooMany: "You have searched many times in a short while, so searching is paused. Try again in an hour, or ask a colleague to search.",
    youCannot: (name, when) =>
      `${name} ended what you had open, ${when}. If it is needed again within a week of that, another practitioner of your organisation has to open it.`,
    endedFor: (name, colleague, when) =>
      `${name} ended what ${colleague} had open, ${when}. You can open it if you think it is needed all the same. Say why: ${name} will read it.`,
    lookedFor: "Who looked for you",
    lookedForLine: (name, role, organisation, when) => `${name}, ${role}, ${organisation}: ${when}`,
    homeTitle: (name) => `${name} looked for you in an emergency`,
    homeText: (organisation, when) =>
      `${when}, for ${organisation}. They now know that you are with the service. Nothing of yours was opened by that.`,
    homeNext: "See what happens in an emergency",
    searches: "Searches in the last 30 days",
    searchesHint: "Who searched for somebody in an emergency. Many searches and few openings are worth a question.",
    searchesHead: ["Who", "Searched", "Found somebody", "Opened"],
  },
  "en-GB-x-easyread": {
    name: "Their name",
    nameHint: "You can write a part of the name.",
    born: "Their birthday",
    counted: "We count each search. The person can see that you looked.",
    nobody: "We found nobody with this name and birthday.",
    nobodyNext: "Try only the last name. Or ask somebody who knows them.",
    tooMany: "You searched too often. Please wait an hour.",
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
  },
});
