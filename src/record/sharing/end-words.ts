import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  allTitle: string;
  allLede: string;
  allAlso: string;
  allAlsoHint: string;
  allStays: string;
  allStaysLink(count: number): string;
  allActingNext: string;
  allActingLink: string;
  allAgain: string;
  allYes: string;
  no: string;
  teamTitle: (team: string) => string;
  teamLede: (team: string) => string;
  teamSees: string;
  teamPlans: (team: string, years: number) => string;
  teamBack: string;
  teamYes: (team: string) => string;
};

/** What is said before sharing, or working together, ends. */
export const END_WORDS: Words<Texts> = sentences({
  "en-GB": {
    allTitle: "End all sharing now?",
    allLede: "Everything you share ends straight away. Whoever reads it now, because you shared it, can open no other page of it.",
    allAlso: "End this too",
    allAlsoHint: "This is not something you shared, so it would stay. Take the tick away to keep it.",
    allStays: "This stays",
    allStaysLink: (count) => (count === 1 ? "One thing stays: see what." : `${count} things stay: see which.`),
    allActingNext:
      "You can say that you want it to end, each by itself. Where a record says that you cannot decide that now, what you say is kept as your wish, and somebody looks at it.",
    allActingLink: "Who may act for me, and how to end it",
    allAgain: "Nothing is deleted. You can share again whenever you want.",
    allYes: "Yes, end all sharing",
    no: "No, leave it as it is",
    teamTitle: (team) => `Stop working with ${team}?`,
    teamLede: (team) => `${team} will no longer have you on their list. They no longer see your name or how to contact you.`,
    teamSees: "All that you share with this team ends at once. What you share with others stays as it is.",
    teamPlans: (team, years) =>
      years === 0
        ? `Plans that you put forward together stay readable to ${team}. It need not keep them for any set time.`
        : `Plans that you put forward together stay readable to ${team}. It must keep them for ${years} years.`,
    teamBack:
      "To work together again, they need to invite you again. If you are getting care from this team now, you may want to tell them first.",
    teamYes: (team) => `Yes, stop working with ${team}`,
  },
  "en-GB-x-easyread": {
    allTitle: "Stop all sharing now?",
    allLede: "All that you share stops now.",
    allAlso: "Stop this too",
    allAlsoHint: "Take the tick away to keep it.",
    allStays: "This stays",
    allStaysLink: (count) => (count === 1 ? "1 thing stays. See it." : `${count} things stay. See them.`),
    allActingNext: "You can say that you want them to stop. You do that on another page.",
    allActingLink: "Who can act for me",
    allAgain: "Your words are safe. You can share again later.",
    allYes: "Yes, stop all sharing",
    no: "No, change nothing",
    teamTitle: (team) => `Stop working with ${team}?`,
    teamLede: (team) => `${team} will not have you on their list.`,
    teamSees: "Other people still see what you share with them.",
    teamPlans: (team, years) =>
      years === 0
        ? `${team} can still read the plans you made together.`
        : `${team} can still read the plans you made together. They must keep them for ${years} years.`,
    teamBack: "Do you want to work with them again later? Then they must invite you. You may want to talk to them first.",
    teamYes: (team) => `Yes, stop working with ${team}`,
  },
});
