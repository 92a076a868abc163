import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  /** a tick where something new is written */
  tick: string;
  tickHint: string;
  keep: string;
  undo: string;
  /** before it is pressed */
  would: string;
  /** where it stands all the same */
  stays: string;
  document(title: string, day: string): string;
  withdrawn(title: string, day: string): string;
  safetyDocuments(who: string): string;
  printedCard: string;
  offCard: string;
  offMeeting: string;
  inAdvance: string;
  undone: string;
  back: string;
  all: string;
  none: string;
  kept: string;
  others: string;
  count(count: number): string;
  /** in a list from which entries are chosen */
  notOffered(count: number): string;
  noCard: string;
  refused: string;
};

/** An entry for the person alone. Who can see what is said by `readers/words.ts`, and here what happens to it. */
export const ONLY_ME_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Only for me",
    lede: "Some things you may want to keep for yourself, also where you share the part they are in.",
    tick: "Only for me",
    tickHint: "It stays yours also when you share this part. You can change that later.",
    keep: "Keep it only for me",
    undo: "No longer only for me",
    would:
      "If you keep it for yourself, it is left out of what you share, of your crisis card and of what opens in an emergency. You can undo this.",
    stays: "This stays as it is:",
    document: (title, day) => `${title}, put forward on ${day}, as it was then`,
    withdrawn: (title, day) => `${title}, put forward on ${day} and taken back`,
    safetyDocuments: (who) => `Safety documents that ${who} made before may hold it`,
    printedCard: "A crisis card that was printed or copied before still has it",
    offCard: "You chose it for your crisis card. As long as you keep it for yourself, it is not on it.",
    offMeeting: "It is also taken out of a plan you are preparing.",
    inAdvance: "A choice in advance that you keep for yourself is not found in an emergency. It may not be followed then.",
    undone: "It is no longer only for you.",
    back: "Go back",
    all: "Everything you keep for yourself",
    none: "You keep nothing for yourself alone at the moment.",
    kept: "You keep these for yourself",
    others: "What else could be only for you",
    count: (count) => (count === 1 ? "You keep 1 entry for yourself" : `You keep ${count} entries for yourself`),
    notOffered: (count) =>
      count === 1
        ? "1 entry is left out here, because you keep it for yourself."
        : `${count} entries are left out here, because you keep them for yourself.`,
    noCard: "What you keep for yourself does not go on the card.",
    refused: "You keep this one for yourself, so nobody can be asked to agree to it. Undo that first, if you want to.",
  },
  "en-GB-x-easyread": {
    title: "Only for me",
    lede: "You can keep some words for yourself. Other people do not get them.",
    tick: "Only for me",
    tickHint: "We do not share this one. You can change that later.",
    keep: "Keep it only for me",
    undo: "Not only for me any more",
    would: "You can keep this for yourself. Then it is not shared. It is not on your card. You can change it back.",
    stays: "This stays:",
    document: (title, day) => `${title} from ${day}`,
    withdrawn: (title, day) => `${title} from ${day}, taken back`,
    safetyDocuments: (who) => `Old safety papers from ${who}. It can be in them`,
    printedCard: "An old printed card. It can be on it",
    offCard: "It was for your card. Now it is not on the card.",
    offMeeting: "It is not in the plan you are making now.",
    inAdvance: "This is a choice for later. It is not found in an emergency. So people may not follow it.",
    undone: "It is not only for you any more.",
    back: "Go back",
    all: "All that is only for you",
    none: "Nothing is only for you now.",
    kept: "Only for you",
    others: "What else can be only for you",
    count: (count) => (count === 1 ? "You keep 1 thing for yourself" : `You keep ${count} things for yourself`),
    notOffered: (count) =>
      count === 1
        ? "1 thing is not in this list. You keep it for yourself."
        : `${count} things are not in this list. You keep them for yourself.`,
    noCard: "They do not go on the card.",
    refused: "You keep this for yourself. So nobody can sign it. You can change that first.",
  },
});
