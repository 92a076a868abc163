import { sentences } from "../../ground/core/sentences.ts";
import type { Words } from "../../ground/core/language.ts";
import type { ActKind } from "./act.ts";

type Texts = {
  title: string;
  lede: string;
  none: string;
  older: string;
  newest: string;
  take: string;
  takeHint: string;
  head: { when: string; who: string; what: string; about: string };
  kinds: Record<ActKind, string>;
  from: (before: string, after: string) => string;
  empty: string;
};

const english: Texts = {
  title: "What administrators did",
  lede: "Each act is written down as it is done. Nobody can change or delete a line here, and nobody's record is in it.",
  none: "Nothing has been done yet.",
  older: "Older",
  newest: "Back to the newest",
  take: "Download all as a table (CSV)",
  takeHint: "With what each setting was before and after.",
  head: { when: "When", who: "Who", what: "What they did", about: "About" },
  kinds: {
    "set-up": "Set up the installation",
    settings: "Changed the settings",
    "organisation-added": "Added an organisation",
    "team-added": "Added a team",
    "team-changed": "Changed a team",
    "member-invited": "Invited somebody to a team",
    "member-confirmed": "Confirmed a new member of a team",
    "member-refused": "Refused a new member of a team",
    "member-ended": "Ended a membership",
    "invitation-withdrawn": "Withdrew an invitation",
    "administrator-made": "Made somebody an administrator",
    "administrator-ended": "Ended somebody's time as administrator",
    "medicines-loaded": "Loaded a list of medicines",
    "medicines-removed": "Removed the lists of medicines",
    "messages-read": "Read the list of messages",
    "message-again": "Had a message sent again",
    "sessions-ended": "Signed somebody out everywhere",
    "account-looked-for": "Looked for an account by its name or address",
    "account-closed": "Closed somebody's account",
    "way-in-asked": "Asked for a new way in for somebody",
    "way-in-confirmed": "Confirmed a new way in for somebody",
    "way-in-refused": "Refused a new way in for somebody",
    "way-in-made": "Made a link for a new password and handed it over",
  },
  from: (before, after) => `${before} → ${after}`,
  empty: "nothing",
};

export const ACT_WORDS: Words<Texts> = sentences({
  "en-GB": english,
  "en-GB-x-easyread": {
    ...english,
    lede: "We write down what administrators do. Nobody can change this list here. It shows nobody’s record.",
    none: "There is nothing here yet.",
    newest: "Back to the start",
    take: "Get the list as a file",
    takeHint: "It shows each setting before and after.",
    head: { when: "When", who: "Who", what: "What they did", about: "About what" },
    kinds: {
      "set-up": "Started this service",
      settings: "Changed the settings",
      "organisation-added": "Added an organisation",
      "team-added": "Added a team",
      "team-changed": "Changed a team",
      "member-invited": "Asked somebody to join a team",
      "member-confirmed": "Said yes to a new person in a team",
      "member-refused": "Said no to a new person in a team",
      "member-ended": "Took somebody out of a team",
      "invitation-withdrawn": "Took back an invitation",
      "administrator-made": "Made somebody an administrator",
      "administrator-ended": "Somebody is no longer an administrator",
      "medicines-loaded": "Put in a list of medicines",
      "medicines-removed": "Took out the lists of medicines",
      "messages-read": "Read the list of messages",
      "message-again": "Sent a message again",
      "sessions-ended": "Signed somebody out everywhere",
      "account-looked-for": "Looked for an account",
      "account-closed": "Closed an account",
      "way-in-asked": "Asked to let somebody in again",
      "way-in-confirmed": "Said yes: let them in again",
      "way-in-refused": "Said no: do not let them in",
      "way-in-made": "Made a link for a new password",
    },
  },
});
