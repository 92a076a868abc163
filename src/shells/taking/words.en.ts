export const en = {
  title: "Take everything with you",
  back: "Your account",
  lede: "Your whole record: every word, every earlier version, who you shared with, who looked, and every plan.",
  unsavedFirst: "Some of your words are not saved yet. Save them first, so that they come along.",
  document: "As a document to read",
  text: "As plain text",
  documentHint: "One file that opens in any browser and can be printed.",
  fhir: "For other systems (FHIR)",
  fhirHint: "A file that other health software can read.",
  endAllTitle: "Stop sharing with everybody",
  endAllText:
    "Your words stay here. Others can read only the plans that were put forward to sign, nothing else. You can share again whenever you want.",
  endAll: "End all sharing",
  close: "Close my account",
  closeTitle: "Close your account",
  closeText: "Your words here are deleted for good. First you read what is deleted and what is kept. You can still go back then.",
  deleted: "What is deleted, for good",
  deletedList: [
    "All your words that are in no plan you put forward: story, strengths, wellness plan, goals, and what others said beside them.",
    "How you like to be contacted, and what helps you take part.",
    "Who may act for you, and what was written down about what you could decide.",
    "Your ways to sign in. Nobody can sign in as you again.",
  ],
  kept: "What is kept",
  keptPlan: (team: string, years: number) =>
    `${team} keeps the plans that were made with it, exactly as they were, with what each person said to them. It keeps them for ${years} years after the last one was signed.`,
  keptEvidence:
    "A list of who you shared with and who looked, with the days and without your words. It is deleted with the last of what is kept, after a year at the earliest.",
  noPlans: "No plan was put forward with a service, so no service keeps any of your words.",
  noPlansButLaw: "No plan was put forward with a service.",
  deletedByDuty:
    "What services wrote here about your legal status and about what you could decide, with all that is beside it. The papers that the law asks of them are in their own files, not here.",
  keptByLaw: (services: string) =>
    `What ${services} wrote about what was done to you without your agreement, for three years from the day it was written. The law requires this where force was used, and you may need it yourself if you complain. None of your own words are kept with it. Only the people who look after that service’s records can read it.`,
  first: "Take your words with you first. Afterwards they cannot be brought back.",
  password: "Your password",
  areYouSure: "Are you sure?",
  sure: "I have read this, and I want to close my account",
  sureMissing: "Tick this to go on.",
  closeButton: "Close my account for good",
  goodbye: "Your account is closed",
  goodbyeText: "Go well. If you want to come back one day, ask for a new invitation.",
};
