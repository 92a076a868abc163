import type { Words } from "../core/language.ts";

type Texts = {
  allTitle: string;
  allLede: string;
  allNow: string;
  allPlans: string;
  allNoPlans: string;
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
export const END_WORDS: Words<Texts> = {
  "en-GB": {
    allTitle: "End all sharing now?",
    allLede: "From then on, only you see your record.",
    allNow: "It takes effect at once, even for somebody who is reading just now: the next page they open is gone.",
    allPlans: "What you put forward, or said something to, stays readable to those who took part:",
    allNoPlans: "You have put no plan forward and signed none, so nothing stays readable to anybody.",
    allAgain: "Nothing is deleted. You can share again whenever you want.",
    allYes: "Yes, end all sharing",
    no: "No, leave it as it is",
    teamTitle: (team) => `Stop working with ${team}?`,
    teamLede: (team) => `${team} will no longer have you on their list, and will see nothing of your record.`,
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
    allLede: "Then only you see your words.",
    allNow: "It stops straight away.",
    allPlans: "People can still read the plans they made with you:",
    allNoPlans: "You made no plan with others. So nobody can read anything.",
    allAgain: "Your words are safe. You can share again later.",
    allYes: "Yes, stop all sharing",
    no: "No, change nothing",
    teamTitle: (team) => `Stop working with ${team}?`,
    teamLede: (team) => `${team} will not see your words.`,
    teamSees: "Other people still see what you share with them.",
    teamPlans: (team, years) =>
      years === 0
        ? `${team} can still read the plans you made together.`
        : `${team} can still read the plans you made together. They must keep them for ${years} years.`,
    teamBack: "Do you want to work with them again later? Then they must invite you. You may want to talk to them first.",
    teamYes: (team) => `Yes, stop working with ${team}`,
  },
};
