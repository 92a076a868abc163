import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./end-words.en.ts";

export const easy: TextsOf<typeof en> = {
  allTitle: "Stop all sharing now?",
  allLede: "All that you share stops now.",
  allAlso: "Stop this too",
  allAlsoHint: "Do you want to keep one? Take its tick away.",
  allAct: {
    "emergency-open": "Make them stop reading now",
    "card-code": "Turn off the code on my card",
    emergency: "Let nobody look in emergencies",
  },
  allStays: "This stays",
  allStaysLink: (count) => (count === 1 ? "1 thing stays. See it." : `${count} things stay. See them.`),
  allActingNext: "You can say that you want them to stop. You do that on another page.",
  allActingLink: "Who can act for me",
  allAgain: "Your words are safe. You can share it all again later. That is 1 button.",
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
};
