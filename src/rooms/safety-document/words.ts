import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  titleOf: (name: string) => string;
  lede: (name: string) => string;
  yours: string;
  asItWould: string;
  nothing: (name: string) => string;
  missing: string;
  missingLink: string;
  noView: string;
  make: string;
  makeHint: (name: string) => string;
  before: string;
  none: string;
  made: (by: string, team: string, when: string) => string;
  of: string;
  viewOwn: string;
  viewAbsent: string;
  level: string;
  read: (name: string, when: string) => string;
  notRead: (name: string) => string;
  seal: string;
  done: string;
  pdf: string;
  text: string;
  changed: string;
  keep: string;
  home: (who: string) => string;
  homeText: string;
  homeRead: string;
  tries: string;
  safety: string;
  link: string;
  ofMine: string;
};

export const DOCUMENT_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Risk and safety document",
    titleOf: (name) => `Risk and safety document: ${name}`,
    lede: (name) => `Made of the words of ${name}, and of those who spoke with them. Nothing is typed into it, and nothing in it is rated.`,
    yours: "What services made of your words: each as it was on its day. You read it as soon as it is made.",
    asItWould: "As it would be made now",
    nothing: (name) =>
      `${name} has not shared a safety plan with you, nor anything worth trying. Without their own view there is no document: ask them, or sit down with them and write it together.`,
    missing: "These have no words of the person’s own yet. Ask first, or record why their view is missing; then the document can be made.",
    missingLink: "Ask, or record why",
    noView: "No word of the person’s own is in it yet: what was written down for them waits for their yes.",
    make: "Make the document",
    makeHint: (name) => `${name} reads it at once, and that you made it.`,
    before: "Made before",
    none: "None has been made.",
    made: (by, team, when) => `Made by ${by}, ${team}, on ${when}.`,
    of: "Where each word comes from is written under it.",
    viewOwn: "The person’s own view is in this.",
    viewAbsent: "The person’s own view is missing in part; why, and when they are asked again, is in it.",
    level:
      "Nobody is given a level of risk here: such levels do not tell who will come to harm. (NHS England, Staying safe from suicide, 2025.)",
    read: (name, when) => `${name} opened it on ${when}.`,
    notRead: (name) => `${name} has not opened it yet.`,
    seal: "Seal of these words",
    done: "It is made. The person can read it now.",
    pdf: "PDF",
    text: "Plain text",
    changed: "What the person wrote since is not in it. Make it again to have the words of today.",
    keep: "Keep it",
    home: (who) => `${who} made a risk and safety document from your words`,
    homeText: "It holds what you shared with them, and what others said beside it. You read the same as they do.",
    homeRead: "Read it",
    tries: "What the person wants to do",
    safety: "Safety plan",
    link: "Risk and safety document",
    ofMine: "Documents that services made of your words",
  },
  "en-GB-x-easyread": {
    title: "Safety paper",
    titleOf: (name) => `Safety paper: ${name}`,
    lede: (name) => `These are the words of ${name}. Nobody gives marks.`,
    yours: "Services made these papers from your words. You can read them.",
    asItWould: "This is how it looks now",
    nothing: (name) => `${name} did not share a safety plan with you. Ask first.`,
    missing: "The person did not say anything about these. Ask first.",
    missingLink: "Ask, or say why not",
    noView: "There are no words from the person yet.",
    make: "Make the paper",
    makeHint: (name) => `${name} can read it now.`,
    before: "Older papers",
    none: "There are none.",
    made: (by, team, when) => `${by} made this. ${team}. ${when}.`,
    of: "You can see who said each thing.",
    viewOwn: "The person said what they think.",
    viewAbsent: "The person could not say what they think. You can read why.",
    level: "Nobody gives a mark for risk here.",
    read: (name, when) => `${name} looked at it on ${when}.`,
    notRead: (name) => `${name} did not look at it yet.`,
    seal: "The code of these words",
    done: "The paper is ready. The person can read it.",
    pdf: "PDF",
    text: "Text",
    changed: "New words are not in it.",
    keep: "Keep a copy",
    home: (who) => `${who} made a safety paper from your words`,
    homeText: "You can read it.",
    homeRead: "Read it",
    tries: "What the person wants to do",
    safety: "Safety plan",
    link: "Safety paper",
    ofMine: "Papers that services made from your words",
  },
});
