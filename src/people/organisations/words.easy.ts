import type { TextsOf } from "../../ground/core/words.ts";
import { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  ...en,
  nameHint: "People see this name on the first page.",
  helpNumberHint: "To ring: 116 123. To text: text SHOUT to 85258.",
  problems: {
    ...en.problems,
    code: "Look at the server window. The code is in the last lines.",
    helpWrong: "Write a name and a number. Or leave the whole line empty.",
  },
  helpHint: "These numbers are on every page. Check each number.",
  setUp: {
    ...en.setUp,
    lede: "This takes 5 minutes. You do it once. You can change it later.",
    passwordHint: "Use 3 or 4 words. They are easy to remember.",
    codeHint: "The server showed it when it started.",
  },
  admin: {
    ...en.admin,
    lede: "Here are teams and settings. You see nobody's words here.",
    keepsYears: "How many years must the service keep a signed plan?",
    keepsYearsHint: "Does your service keep the plan somewhere else too? Then fewer years may do.",
    messagesLede: "We do not keep the words of a message. It may hold a secret link.",
    noMailLede: "You give invitations on paper. Did somebody forget their password? Look under “Accounts”.",
    notices: {
      ...en.admin.notices,
      sent: "We are sending them the link.",
      ended: "They see nothing of the team now.",
    },
  },
};
