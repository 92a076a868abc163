import { en as places } from "../../web/place-words.en.ts";
export const quoted = (all: string[]): string => all.map((each) => `“${each}”`).join("; ");

export const en = {
  title: places.sharing,
  lede: "You decide what you share, and you can stop at any time.",
  shareSomething: "Share something",
  /** in the table, of one part and one who can see it */
  can: { see: "can see it", answer: "can see it and answer", write: "can see it, answer, and write down what you say" },
  until: (words: string, day: string) => `${words}, until ${day}`,
  from: (words: string, day: string) => `${words}, from ${day}`,
  /** one or several that the same ones see alike */
  single: (all: string[]) => `${quoted(all)}, ${all.length === 1 ? "with its parts" : "each with its parts"} and what is said beside it`,
  noWords: "An entry",
  openNow: (names: string, several: boolean) => `${names} ${several ? "have" : "has"} some of your record open in an emergency.`,
  actsTitle: "What you shared",
  actsHint: "Each time you shared something, who with, and for how long.",
  /** single things, folded where there are many */
  /** with one reader: opened, each is there with its end */
  actsWith: (name: string, count: number) => (count === 1 ? name : `${name}: ${count} times`),
  singleActs: (count: number) => `${count} single things, each shared by itself`,
  actCan: "They",
  /** for how long: until null, as long as the person does not stop it */
  when: (from: string, until: string | null) => `From ${from} ${until ? `until ${until}` : "until you stop it"}`,
  actReason: "Why",
  stop: "Stop this",
  stopOf: (name: string) => `sharing with ${name}`,
  undo: "Undo",
  endedTitle: "What you no longer share",
  ended: (name: string, what: string, day: string) => `${name}: ${what}. It ended on ${day}.`,
  again: "Share again",
  plansTitle: "What was signed stays readable",
  plansHint:
    "What was put forward to sign can still be read by those who took part, even after you stop sharing. What you write later is not in it.",
  plan: (title: string, day: string) => `${title} of ${day}`,
  teamsTitle: "Teams you work with",
  people: (count: number) => (count === 1 ? "1 person today" : `${count} people today`),
  endTeam: (team: string) => `Stop working with ${team}`,
  supportersLink: "Your supporters",
  lookedLink: "Who looked?",
  endAllLink: "End all sharing",
  notices: {
    again: "Shared again, from now on.",
    shared: "Shared. They can see it from now on.",
    stopped: "Stopped.",
    "brought-back": "Done. They can see it from now on.",
    "already-back": "That was brought back already, or it is more than a week old.",
    "team-ended": "You no longer work with this team, and you share nothing with it.",
    already: "That had ended already.",
  },
};
