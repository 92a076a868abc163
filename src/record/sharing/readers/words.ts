import type { Words } from "../../../ground/core/language.ts";
import { sentences } from "../../../ground/core/sentences.ts";
import type { Right } from "./readers.ts";

export type Still = Exclude<Right, "grant" | "card" | "picked">;

type Texts = {
  onlyYou: string;
  you: string;
  and: string;
  until(who: string, day: string): string;
  from(who: string, day: string): string;
  between(who: string, from: string, until: string): string;
  someOfIt(who: string): string;
  inEmergency(who: string, until: string): string;
  /** behind who it is shared with, each its own sentence without its full stop; `part`: some entries of it */
  also: {
    duty(who: string): string;
    scribe(who: string): string;
    signed(who: string, part: boolean): string;
    document(who: string): string;
    picked(who: string): string;
    card(who: string, part: boolean): string;
    emergency(who: string): string;
  };
  anyoneWithCode: string;
  /** of the whole record, each a full sentence: what stays open when nothing is shared */
  still: Record<Still, (who: string) => string>;
  keptBack: string;
  ended: string;
  endedAndOnlyYou: string;
  stopped: string;
  stillShared(who: string): string;
  seesNothing: string;
  shared: { none: string; title: string };
};

/** Every word in which a page says who can see something: chosen by `readersOf`, and used nowhere else. */
export const READER_WORDS: Words<Texts> = sentences({
  "en-GB": {
    onlyYou: "Only you",
    you: "You",
    and: "and",
    until: (who, day) => `${who} until ${day}`,
    from: (who, day) => `${who} from ${day}`,
    between: (who, from, until) => `${who} from ${from} until ${until}`,
    someOfIt: (who) => `${who} (some of it)`,
    inEmergency: (who, until) => `${who} in an emergency, until ${until}`,
    also: {
      duty: (who) => `What staff wrote down: practitioners of ${who} who work with you`,
      scribe: (who) => `What they wrote down for you: ${who}`,
      signed: (who, part) => `${part ? "What was put forward to sign" : "As it was put forward to sign"}: ${who}`,
      document: (who) => `In a safety document: ${who}`,
      picked: (who) => `Where you prepared for a decision: ${who}`,
      card: (who, part) => `${part ? "What is on your crisis card" : "On your crisis card"}: ${who}`,
      emergency: (who) => `In an emergency: ${who}`,
    },
    anyoneWithCode: "anyone with its code",
    still: {
      authority: (who) => `${who} can act for you, and sees what that needs.`,
      "emergency-open": (who) => `${who} has some of it open now, because of an emergency.`,
      duty: (who) => `Practitioners of ${who} who work with you can read what their service had to write by law.`,
      scribe: (who) => `${who} can still read what you told them to write down, as long as you work together.`,
      signed: (who) => `${who} can still read what was put forward to sign, as it was then.`,
      document: (who) => `${who} keeps the safety documents it made.`,
      "card-code": () => "Anyone who has your card’s code can open your crisis card.",
      emergency: (who) =>
        `In an emergency a practitioner of ${who} can open your safety plan, crisis card or choices in advance. You are told at once.`,
      basics: (who) =>
        `Your name, your pronouns, how to contact you and what helps you take part can always be seen by ${who}; your full name and date of birth, if you gave them, by the teams among them.`,
    },
    keptBack: "You keep this one for yourself, whatever you share.",
    ended: "What you shared has ended. This stays:",
    endedAndOnlyYou: "All sharing has ended. Only you can see your record now.",
    stopped: "Stopped.",
    stillShared: (who) => `You still share other things with ${who}.`,
    seesNothing: "They can no longer see anything of yours.",
    shared: {
      none: "You share nothing yet. When you want someone to read along, you choose what, who and for how long.",
      title: "Nothing is shared",
    },
  },
  "en-GB-x-easyread": {
    onlyYou: "Only you",
    you: "You",
    and: "and",
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
      basics: (who) => `${who} always see your name, how to contact you and what helps you. Teams see your date of birth.`,
    },
    keptBack: "You keep this one for yourself.",
    ended: "You share nothing now. But this stays:",
    endedAndOnlyYou: "You share nothing now. Only you see your words.",
    stopped: "It has stopped.",
    stillShared: (who) => `You still share other things with ${who}.`,
    seesNothing: "They cannot see anything now.",
    shared: { none: "You share nothing yet. You can choose who sees what.", title: "Nothing is shared" },
  },
});
