import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./document-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
};
