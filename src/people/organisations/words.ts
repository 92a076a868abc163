import { sentences } from "../../ground/core/sentences.ts";
import type { Words } from "../../ground/core/language.ts";

/** What is asked of whoever sets up or looks after an installation. */
type Texts = {
  name: string;
  nameHint: string;
  language: string;
  languages: Record<"en-GB" | "en-GB-x-easyread", string>;
  timeZone: string;
  timeZoneHint: string;
  leaveUrl: string;
  leaveUrlHint: string;
  emergencyHours: string;
  emergencyHoursHint: string;
  help: string;
  helpHint: string;
  helpNow: (names: string) => string;
  helpChange: string;
  helpRow: (row: number) => string;
  helpName: string;
  helpNumber: string;
  helpNumberHint: string;
  helpText: string;
  problems: Record<
    | "code"
    | "paused"
    | "name"
    | "language"
    | "timeZone"
    | "leaveUrl"
    | "emergencyHours"
    | "helpWrong"
    | "helpMissing"
    | "organisation"
    | "team"
    | "keepsYears"
    | "emailMissing"
    | "noSuchAccount",
    string
  >;
  setUp: {
    title: string;
    lede: string;
    code: string;
    codeHint: string;
    who: string;
    numbers: string;
    account: string;
    accountHint: string;
    adminName: string;
    email: string;
    username: string;
    usernameHint: string;
    password: string;
    passwordHint: string;
    first: string;
    organisation: string;
    organisationHint: string;
    team: string;
    teamHint: string;
    done: string;
  };
  admin: {
    title: string;
    lede: string;
    organisations: string;
    noTeams: string;
    members: (count: number) => string;
    addTeam: (organisation: string) => string;
    addTeamTo: (organisation: string) => string;
    addOrganisation: string;
    organisationName: string;
    teamName: string;
    add: string;
    settings: string;
    messages: string;
    medicines: string;
    administrators: string;
    administratorsLede: string;
    addAdministrator: string;
    administratorName: string;
    administratorHint: string;
    invitations: string;
    save: string;
    team: (organisation: string) => string;
    keepsYears: string;
    keepsYearsHint: string;
    people: string;
    peopleHead: [string, string, string, string];
    since: (day: string) => string;
    until: (day: string) => string;
    end: string;
    noPeople: string;
    invite: string;
    role: string;
    roleHints: Record<string, string>;
    inviteName: string;
    inviteEmail: string;
    inviteEmailHint: string;
    make: string;
    messagesLede: string;
    noMessages: string;
    to: string;
    toSomebody: string;
    on: string;
    state: string;
    sent: (when: string) => string;
    kept: string;
    failed: (why: string) => string;
    noMailLede: string;
    again: string;
    notices: Record<
      | "saved"
      | "added"
      | "administratorEnded"
      | "administratorLast"
      | "ended"
      | "already"
      | "known"
      | "withdrawn"
      | "sentAgain"
      | "ready"
      | "sent",
      string
    >;
  };
};

const english: Texts = {
  name: "Who runs this?",
  nameHint: "People read this name on the first page.",
  language: "Language for those who have not chosen yet",
  languages: { "en-GB": "English", "en-GB-x-easyread": "Easy Read" },
  timeZone: "Time zone",
  timeZoneHint: "Days and times are told in it.",
  leaveUrl: "Where “Leave this page quickly” goes",
  leaveUrlHint: "An everyday page that says nothing about this one.",
  emergencyHours: "How many hours does emergency access last?",
  emergencyHoursHint: "From 1 to 72. People are told at once, and it can be ended earlier.",
  help: "Help numbers",
  helpHint: "They are on every page, under “Help right now”. Check each by using it. Empty rows are left out.",
  helpNow: (names) => `On every page, under “Help right now”: ${names}.`,
  helpChange: "Change the help numbers",
  helpRow: (row) => `Help number ${row}`,
  helpName: "Name",
  helpNumber: "Number",
  helpNumberHint: "To ring, such as 116 123; or to text, such as text SHOUT to 85258.",
  helpText: "When to ring it",
  problems: {
    code: "This is not the code. It is on the terminal, in the last lines that the server printed when it started.",
    paused: "Too many wrong codes. Wait a quarter of an hour, then try again.",
    name: "Write a name in up to 100 characters.",
    language: "Choose a language.",
    timeZone: "Choose a time zone of the list.",
    leaveUrl: "Write the whole address of a page, such as https://www.bbc.co.uk/weather.",
    emergencyHours: "Give a whole number of hours from 1 to 72.",
    helpWrong:
      "Give a name and a number that can be rung, such as 116 123, or texted, such as text SHOUT to 85258; or leave the whole row empty.",
    helpMissing: "Give at least one number, so that nobody is left without help.",
    organisation: "Write a name in up to 100 characters.",
    team: "Write a name in up to 100 characters.",
    keepsYears: "Give a whole number of years from 0 to 100.",
    emailMissing: "Give an e-mail address or a sign-in name.",
    noSuchAccount: "Nobody signs in with this name or address. Check it, or invite them to a team first.",
  },
  setUp: {
    title: "Set up Ownterms",
    lede: "Nobody has set this up yet. It takes about five minutes, and happens once. All of it but the code can be changed later.",
    code: "The code from the terminal",
    codeHint: "The server printed it when it started. It shows that you look after this machine.",
    who: "This installation",
    numbers: "Help",
    account: "Your account",
    accountHint:
      "You become the first administrator: you invite others and look after teams. Being administrator lets you read nobody's record.",
    adminName: "Your name",
    email: "Your e-mail",
    username: "A sign-in name",
    usernameHint: "Instead of e-mail, or besides. Letters and numbers, no spaces.",
    password: "A password",
    passwordHint: "12 characters or more. Three or four words in a row are easy to remember and hard to guess.",
    first: "The first team",
    organisation: "Organisation",
    organisationHint: "Who the team belongs to: a trust, a charity, a recovery college.",
    team: "Team",
    teamHint: "As people know it, for example “Riverside community team”.",
    done: "Set up",
  },
  admin: {
    title: "Administration",
    lede: "Teams, who is in them, and what every page shows. Nobody's record is here.",
    organisations: "Organisations and teams",
    noTeams: "No team yet.",
    members: (count) => (count === 1 ? "1 person" : `${count} people`),
    addTeam: () => "Add a team",
    addTeamTo: (organisation) => ` to ${organisation}`,
    addOrganisation: "Add an organisation",
    organisationName: "Name of the organisation",
    teamName: "Name of the team",
    add: "Add",
    settings: "This installation: name, time zone, help numbers",
    messages: "Messages",
    medicines: "List of medicines",
    administrators: "Administrators",
    administratorsLede: "They look after teams and settings, and read nobody's record. Have two, so that one is always there.",
    addAdministrator: "Make somebody an administrator",
    administratorName: "Their sign-in name or e-mail address",
    administratorHint: "They need an account first: invite them to a team.",
    invitations: "Invitations",
    save: "Save",
    team: (organisation) => `A team of ${organisation}`,
    keepsYears: "How many years the service must keep a plan that was signed with it",
    keepsYearsHint:
      "People are told this before they sign. What the NHS asks for mental health care in England is 20 years after somebody was last seen. Fewer may do where your service keeps the plan in its own records too: ask whoever answers for those.",
    people: "People in this team",
    peopleHead: ["Name", "Role", "Since", "Change"],
    since: (day) => day,
    until: (day) => `until ${day}`,
    end: "End",
    noPeople: "Nobody yet. Invite the first one below.",
    invite: "Invite somebody to this team",
    role: "Role",
    roleHints: {
      practitioner: "Works with people; sees what is shared with the team.",
      "peer worker": "Works with people from lived experience; has a voice of their own.",
      lead: "Leads the team, and works with people like a practitioner.",
      educator: "Runs courses. Sees nobody's record.",
      "records officer": "Answers for what the service must keep. Sees nobody's record through the team.",
    },
    inviteName: "Name",
    inviteEmail: "E-mail",
    inviteEmailHint: "We send them the link. Without one, hand over the link or the code.",
    make: "Make the invitation",
    messagesLede:
      "What was sent by e-mail, to whom, and what became of it. The words of a message are kept nowhere: it may hold a link that lets somebody in. That you opened this page is written down.",
    noMailLede:
      "This service has no mail server (SMTP_URL), so nothing is sent. Invitations are handed over on paper; somebody who forgot their password is helped in with two people, under “Accounts”.",
    noMessages: "No message yet.",
    to: "To",
    toSomebody: "somebody who does not work here",
    on: "Written",
    state: "State",
    sent: (when) => `sent ${when}`,
    kept: "not sent: there was no mail server",
    again: "Send a new link",
    failed: (why) => `not sent: ${why}`,
    notices: {
      sent: "Invited. The link is being sent to them by e-mail, and nobody else sees it. When they have accepted, somebody in the team confirms who they are.",
      sentAgain: "A new link is on its way. The one before no longer works.",
      saved: "Saved.",
      added: "Added.",
      ended: "Ended. They see nothing of the team any more, from their next click on.",
      administratorEnded: "They are no administrator any more.",
      administratorLast: "Nothing was changed: one administrator has to stay.",
      already: "That had ended already.",
      known: "This invitation was made before, and its link is shown only once. If it is lost, make a new one.",
      withdrawn: "Withdrawn. The link and the code no longer work.",
      ready: "Ownterms is set up. Next, invite somebody to your team.",
    },
  },
};

/** Easy Read is for the pages of people; whoever sets up a server gets its words where they are shorter anyway. */
export const ORGANISATION_WORDS: Words<Texts> = sentences({
  "en-GB": english,
  "en-GB-x-easyread": {
    ...english,
    nameHint: "People see this name on the first page.",
    helpHint: "These numbers are on every page. Check each number.",
    setUp: {
      ...english.setUp,
      lede: "This takes 5 minutes. You do it once. You can change it later.",
      codeHint: "The server showed it when it started.",
    },
    admin: { ...english.admin, lede: "Here are teams and settings. You see nobody's words here." },
  },
});
