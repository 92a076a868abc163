import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: (name: string) => string;
  lede: string;
  period: (from: string | null, until: string | null) => string;
  count: (count: number) => string;
  never: string;
  made: (by: string, when: string) => string;
  notTalked: string;
  choose: string;
  from: string;
  until: string;
  show: string;
  pdf: string;
  largePdf: string;
  text: string;
  keep: string;
  none: string;
};

/** The record of what was done without agreement, as a document. */
export const DOCUMENT_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: (name) => `Done without the agreement of ${name}`,
    lede: "Made of what is written here, word for word. Nothing is typed a second time.",
    period: (from, until) => {
      if (from && until) return `What began from ${from} until ${until}.`;
      return from ? `What began from ${from} on.` : until ? `What began until ${until}.` : "Everything there is.";
    },
    count: (count) => (count === 1 ? "1 event." : `${count} events.`),
    never: "None of this was agreed, whoever signs or prints it.",
    made: (by, when) => `Made for ${by} on ${when}, of what they may read.`,
    notTalked: "There has been no conversation about it yet.",
    choose: "Choose a time",
    from: "From",
    until: "Until",
    show: "Show these",
    pdf: "As a PDF",
    largePdf: "As a PDF in large print",
    text: "As plain text",
    keep: "Ways to keep it",
    none: "Nothing is recorded in this time.",
  },
  "en-GB-x-easyread": {
    title: (name) => `Done without a yes from ${name}`,
    lede: "These are the same words. You can print them.",
    period: (from, until) => {
      if (from && until) return `From ${from} until ${until}.`;
      return from ? `From ${from}.` : until ? `Until ${until}.` : "All of it.";
    },
    count: (count) => (count === 1 ? "1 time." : `${count} times.`),
    never: "Nobody said yes to this.",
    made: (by, when) => `For ${by}. ${when}.`,
    notTalked: "Nobody talked about it yet.",
    choose: "Pick a time",
    from: "From",
    until: "Until",
    show: "Show",
    pdf: "PDF",
    largePdf: "PDF with big letters",
    text: "Text",
    keep: "Keep a copy",
    none: "There is nothing here.",
  },
});
