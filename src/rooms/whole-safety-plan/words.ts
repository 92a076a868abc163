import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  steps: string;
  stepsHint: string;
  stepsMissing: string;
  entries: (count: number) => string;
  goOn: string;
  onlyYou: string;
  nothing: string;
  begin: string;
  before: string;
  read: string;
  pdf: string;
  changed: string;
  link: string;
};

export const WHOLE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "My safety plan as a document",
    lede: "To agree on it with somebody, to print it, or to keep it as a file. You choose which steps stand in it, and then who reads it.",
    steps: "Which steps stand in it?",
    stepsHint: "In your order. What you do not tick is not in it.",
    stepsMissing: "Tick at least one step.",
    entries: (count) => (count === 1 ? "1 thing" : `${count} things`),
    goOn: "Read it as it would stand",
    onlyYou: "This shares nothing. Next you read it, and choose who else does.",
    nothing: "No step is in it yet. Go back and tick what should stand in it.",
    begin: "Write something in a step first. Then it can stand in a document.",
    before: "What you put forward last",
    read: "Read it, print it or sign it",
    pdf: "PDF",
    changed: "Your plan has other words now. Put it forward again to have them in it.",
    link: "Print it, keep it as a file, or agree on it with somebody",
  },
  "en-GB-x-easyread": {
    title: "My safety plan on paper",
    lede: "You can print your plan. You can show it to somebody. You choose what is in it.",
    steps: "What should be in it?",
    stepsHint: "You decide what to tick.",
    stepsMissing: "Please tick one thing or more.",
    entries: (count) => (count === 1 ? "1 thing" : `${count} things`),
    goOn: "Show me the plan",
    onlyYou: "This shares nothing yet. You choose who you give it to.",
    nothing: "There is nothing in it yet. Go back and tick something.",
    begin: "Write something in your safety plan first.",
    before: "Your last plan on paper",
    read: "Read it, print it or sign it",
    pdf: "PDF",
    changed: "You changed your words. You can make it again.",
    link: "Print it or show it to somebody",
  },
});
