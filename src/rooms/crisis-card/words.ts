import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Heading } from "./headings.ts";

type Texts = {
  title: string;
  /** on the card */
  heading: Record<Heading, string>;
  advance: string;
  writtenDown(who: string): string;
  contact: string;
  /** in a record's list of what was chosen */
  advanceShort: string;
  yes: string;
  no: string;
  /** the person's page */
  lede: string;
  emptyTitle: string;
  empty: string;
  begin: string;
  change(heading: string): string;
  changeAbout: string;
  nothingUnder: string;
  up: string;
  down: string;
  leaveOff: string;
  phone: string;
  print: string;
  share: string;
  sameWords: string;
  aboutTitle: string;
  nameNo: string;
  linesOff: string;
  linesOffText: string;
  putOn: string;
  /** the phone page */
  always: string;
  back: string;
  of(name: string): string;
  open: string;
  nobodyElse: string;
};

export const CARD_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Crisis card",
    heading: { who: "Who I am", helps: "What helps", worse: "What makes it worse", call: "Whom to call" },
    advance: "I have written advance choices. Whoever I shared them with finds them in my record.",
    writtenDown: (who) => `written down by ${who}`,
    contact: "How to reach them",
    advanceShort: "Says that advance choices exist",
    yes: "Yes",
    no: "No",
    lede: "The few things somebody should know when it is hard for you to say them: in your pocket, on your phone, with whom you choose.",
    emptyTitle: "A card for your pocket",
    empty:
      "You choose from what you have written already, and add a short line where something is missing. When you change the words in your plan, the card changes with them.",
    begin: "Choose what stands on it",
    change: (heading) => `Change: ${heading}`,
    changeAbout: "Change: your name, and advance choices",
    nothingUnder: "Nothing yet",
    up: "Up",
    down: "Down",
    leaveOff: "Take off the card",
    phone: "Show it large, on a phone",
    print: "Print it",
    share: "Share it with somebody",
    sameWords:
      "These are the words of your plans and story. Change them there, and they change here; put them away there, and they leave the card.",
    aboutTitle: "Your name, and advance choices",
    nameNo: "No, leave it off",
    linesOff: "Lines that are not on the card",
    linesOffText: "Written for the card, and not on it now.",
    putOn: "Put on the card",
    always: "At any hour, for everybody",
    back: "Back",
    of: (name) => `Crisis card of ${name}`,
    open: "Open the card, large",
    nobodyElse: "There is no card to read yet.",
  },
  "en-GB-x-easyread": {
    title: "Crisis card",
    heading: { who: "Who I am", helps: "What helps me", worse: "What makes it worse", call: "Who to call" },
    advance: "I have written what I want. People I shared it with can find it in my record.",
    writtenDown: (who) => `${who} wrote it down`,
    contact: "Phone number",
    advanceShort: "Says that I wrote what I want",
    yes: "Yes",
    no: "No",
    lede: "A small card. It helps people help you. You choose what it says.",
    emptyTitle: "A card for your pocket",
    empty: "You pick from your own words. You can add short lines.",
    begin: "Make my card",
    change: (heading) => `Change: ${heading}`,
    changeAbout: "Change: my name",
    nothingUnder: "Nothing yet",
    up: "Up",
    down: "Down",
    leaveOff: "Take it off",
    phone: "Show it big",
    print: "Print it",
    share: "Share it",
    sameWords: "The words come from your plans. Change them there. Then the card changes too.",
    aboutTitle: "Your name",
    nameNo: "No",
    linesOff: "Not on the card now",
    linesOffText: "You wrote these for the card.",
    putOn: "Put it on the card",
    always: "You can always call",
    back: "Back",
    of: (name) => `Crisis card of ${name}`,
    open: "Show the card big",
    nobodyElse: "There is no card yet.",
  },
});
