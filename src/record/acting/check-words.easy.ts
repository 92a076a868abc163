import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./check-words.en.ts";

export const easy: TextsOf<typeof en> = {
  endTheirs: "Stop this",
  checksTitle: "Who can act for somebody",
  toCheck: (count) => `${count} to check`,
  checksLede: "Please check these papers.",
  checksNone: "There is nothing here yet.",
  checkFor: (name) => `For ${name}`,
  checkButton: "I saw the paper. It is right",
  checkHint: "Then it counts.",
  refuse: "It is not right",
  refuseButton: "Stop it",
  email: (name) => `${name}’s e-mail`,
  emailHint: "You can leave this empty. Then you get a link on paper.",
  invite: (name) => `Invite ${name}`,
  handOver: (name) => `Give it to ${name} yourself. Then somebody asks ${name}: is this your account?`,
  accepted: (name) => `Somebody said yes as ${name}`,
  whose: (name, signsInAs) => `Ask ${name}: is this your account?${signsInAs ? ` The sign-in name is “${signsInAs}”.` : ""}`,
  itIsTheirs: (name) => `I asked ${name}. Yes`,
  itIsNot: "No",
};
