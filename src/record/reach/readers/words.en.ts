import { en as joining } from "../../../people/joining/words.en.ts";
export const en = {
  onlyYou: "Only you",
  you: "You",
  until: (who: string, day: string) => `${who} until ${day}`,
  from: (who: string, day: string) => `${who} from ${day}`,
  between: (who: string, from: string, until: string) => `${who} from ${from} until ${until}`,
  someOfIt: (who: string) => `${who} (some of it)`,
  inEmergency: (who: string, until: string) => `${who} in an emergency, until ${until}`,
  /** behind who it is shared with, each its own sentence without its full stop; `part`: some entries of it */
  also: {
    duty: (who: string) => `What staff wrote down: practitioners of ${who} who work with you`,
    scribe: (who: string) => `What they wrote down for you: ${who}`,
    signed: (who: string, part: boolean) => `${part ? "What was put forward to sign" : "As it was put forward to sign"}: ${who}`,
    document: (who: string) => `In a safety document: ${who}`,
    picked: (who: string) => `Where you prepared for a decision: ${who}`,
    card: (who: string, part: boolean) => `${part ? "What is on your crisis card" : "On your crisis card"}: ${who}`,
    emergency: (who: string) => `In an emergency: ${who}`,
  },
  anyoneWithCode: "anyone with its code",
  /** of the whole record, each a full sentence: what stays open when nothing is shared */
  still: {
    authority: (who: string) => `${who} can act for you, and sees what that needs.`,
    "emergency-open": (who: string) => `${who} has some of it open now, because of an emergency.`,
    duty: (who: string) => `Practitioners of ${who} who work with you can read what their service had to write by law.`,
    scribe: (who: string) => `${who} can still read what you told them to write down, as long as you work together.`,
    signed: (who: string) => `${who} can still read what was put forward to sign, as it was then.`,
    document: (who: string) => `${who} keeps the safety documents it made.`,
    "card-code": (_who: string) => "Anyone who has your card’s code can open your crisis card.",
    emergency: (who: string) =>
      `In an emergency a practitioner of ${who} can open your safety plan, crisis card or choices in advance. You are told at once.`,
    basics: joining.alwaysSeen,
  },
  /** of the whole record, at home */
  glance: {
    nobody: "Only you can see your record.",
    emergency: (who: string) => `Only you can see your record; in an emergency, ${who} too.`,
    later: "Only you can see your record just now.",
    some: (who: string) => `${who} can see some of your record.`,
    /** nothing is shared: what was signed, or written down by law, for one, stays */
    stays: (who: string) => `You share nothing now. A few things stay open to ${who}.`,
    many: (count: number) => `${count} people and teams`,
  },
  keptBack: "You keep this one for yourself, whatever you share.",
  stopped: "Stopped.",
  stillShared: (who: string) => `You still share other things with ${who}.`,
  seesNothing: "They can no longer see anything of yours.",
  shared: {
    none: "You share nothing yet. When you want someone to read along, you choose what, who and for how long.",
    title: "Nothing is shared",
  },
};
