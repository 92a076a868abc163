import { easy as joining } from "../../../people/joining/words.easy.ts";
import type { TextsOf } from "../../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  onlyYou: "Only you",
  you: "You",
  until: (who, day) => `${who} until ${day}`,
  from: (who, day) => `${who} from ${day}`,
  between: (who, from, until) => `${who} from ${from} until ${until}`,
  someOfIt: (who) => `${who} (some of it)`,
  inEmergency: (who, until) => `${who} because of an emergency, until ${until}`,
  also: {
    duty: (who) => `What staff wrote: staff of ${who}`,
    scribe: (who) => `What they wrote for you: ${who}`,
    signed: (who, part) => `${part ? "What you made to sign" : "The words made to sign"}: ${who}`,
    document: (who) => `In a safety paper: ${who}`,
    picked: (who) => `In what you got ready: ${who}`,
    card: (who, part) => `${part ? "What is on your card" : "On your card"}: ${who}`,
    emergency: (who) => `In an emergency: staff of ${who}`,
  },
  anyoneWithCode: "anyone with the code",
  still: {
    authority: (who) => `${who} acts for you. They see some things.`,
    "emergency-open": (who) => `${who} can read some of it now. There is an emergency.`,
    duty: (who) => `Staff of ${who} can read what they wrote by law.`,
    scribe: (who) => `${who} can read what they wrote down for you.`,
    signed: (who) => `${who} can still read what was made to sign.`,
    document: (who) => `${who} keeps the safety papers it made.`,
    "card-code": () => "Anyone with the code can open your card.",
    emergency: (who) => `In an emergency staff of ${who} can read three things. We tell you.`,
    basics: joining.alwaysSeen,
  },
  glance: {
    nobody: "Only you can see what you write.",
    emergency: (who) => `Only you see it. In an emergency ${who} too.`,
    later: "Only you can see it now.",
    some: (who) => `${who} can see some of it.`,
    stays: (who) => `You share nothing now. ${who} can see a few things still.`,
    many: (count) => `${count} people and teams`,
  },
  keptBack: "You keep this one for yourself.",
  stopped: "It has stopped.",
  stillShared: (who) => `You still share other things with ${who}.`,
  seesNothing: "They cannot see anything now.",
  shared: { none: "You share nothing yet. You can choose who sees what.", title: "Nothing is shared" },
};
