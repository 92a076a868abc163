import type { Words } from "../core/language.ts";

type Texts = {
  allTitle: string;
  allLede: string;
  /** where somebody may act for the person */
  allLedeActing: string;
  allActing: string;
  allActingOne: (name: string, as: string) => string;
  allActingNext: string;
  allActingLink: string;
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
    allLedeActing: "From then on, only you and those who may act for you see anything of your record.",
    allActing: "This does not end who may act for you. These still see what they need for that:",
    allActingOne: (name, as) => `${name}, ${as}`,
    allActingNext:
      "You can say that you want it to end, each by itself. Where a record says that you cannot decide that now, what you say is kept as your wish, and somebody looks at it.",
    allActingLink: "Who may act for me, and how to end it",
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
    allLedeActing: "Then you share your words with nobody. Only people who act for you see some.",
    allActing: "These people act for you. They still see some things:",
    allActingOne: (name, as) => `${name}. They are your ${as}`,
    allActingNext: "You can say that you want them to stop. You do that on another page.",
    allActingLink: "Who can act for me",
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
