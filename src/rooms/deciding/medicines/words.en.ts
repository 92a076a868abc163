import type { Flaw } from "./file.ts";

const column = { system: "system", code: "code", term: "term" };

export const en = {
  title: "List of medicines",
  lede: "People write about medicines in their own words. If you load a list, they are offered the name from the list to put beside them. Everything works without a list. Nothing in Ownterms prescribes.",
  none: "No list is loaded.",
  coming: (name: string) => `${name} is being loaded.`,
  sofar: (loaded: number, terms: number) => `${loaded.toLocaleString("en-GB")} of ${terms.toLocaleString("en-GB")} terms are in.`,
  comingHint: "You can leave this page; it goes on. Until all of it is there, what was there before is what people are offered.",
  lookAgain: "See how far it is now",
  stopped: (name: string, loaded: number, terms: number) =>
    `Loading ${name} stopped at ${loaded.toLocaleString("en-GB")} of ${terms.toLocaleString("en-GB")} terms, for example as the server was started anew. What was there before is unchanged. Load the file again.`,
  loaded: (name: string, terms: number, day: string, by: string) =>
    `${name}: ${terms.toLocaleString("en-GB")} terms, loaded on ${day} by ${by}.`,
  name: "What is this list called?",
  nameHint: "With its version, for example “dm+d virtual products, October 2026”.",
  system: "Which system are its codes of?",
  systemHint: "Only where the file has no column “system”. For SNOMED CT: http://snomed.info/sct",
  file: "The file",
  fileHint:
    "CSV with a line of headings, or JSON. At most 20 MB and 100,000 terms. A long list comes in piece by piece, and this page says how far it is.",
  fileMissing: "Choose a file.",
  example: "CSV: columns “code”, “term” and, unless you name it here, “system”. JSON: a list of objects with the same three names.",
  licence: "Load only what you are licensed for, such as an extract of dm+d or of SNOMED CT.",
  load: "Load this list",
  replace: "Load this list in place of the one there is",
  remove: "Remove the list",
  removeHint: "Codes that stand beside somebody’s words stay there.",
  done: "The list is loaded.",
  removed: "The list is removed.",
  flawTitle: "The file was not loaded, and what was there before is unchanged",
  flawMore: (count: number) => `And ${count.toLocaleString("en-GB")} more.`,
  flaw: (flaw: Flaw) => {
    const at = flaw.line > 0 ? `Line ${flaw.line}: ` : "";
    switch (flaw.what) {
      case "not-text":
        return "It is no text in UTF-8. Save it as “CSV UTF-8” and try again.";
      case "too-large":
        return "It is larger than 20 MB. Load a part of it, for example medicines by their generic names alone.";
      case "too-many":
        return `${at}there are more than 100,000 terms. Load a part of them.`;
      case "empty":
        return "There is no term in it.";
      case "not-json":
        return `${at}it begins like JSON and cannot be read as that.`;
      case "no-list":
        return "It is JSON, and no list. It has to begin with [ and hold one object a term.";
      case "open-quote":
        return `${at}a quotation mark begins here and never ends.`;
      case "no-column":
        return `${at}there is no column called “${column[flaw.column]}”.`;
      case "missing":
        return `${at}“${column[flaw.column]}” is empty.`;
      case "too-long":
        return `${at}“${column[flaw.column]}” is too long.`;
      case "space":
        return `${at}there is a space within “${column[flaw.column]}”.`;
    }
  },
  systemWrong: "Write it without spaces, in at most 60 letters.",
  pick: {
    title: "Is it one of these?",
    lede: "Your words stay as they are. The name in the list of medicines would stand beside them, so that nobody mistakes one medicine for another.",
    words: "You wrote",
    this: "This one",
    none: "None of these: leave only my words",
    noneFound: "Nothing in the list is called like this.",
    other: "Look for another name",
    otherHint: "The name on the box, or the one in the leaflet.",
    look: "Look",
    now: "Beside it stands now",
    takeOff: "Take it off",
    back: "Back to the options",
    link: "Name in the list of medicines",
  },
};
