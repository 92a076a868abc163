import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  back: string;
  lede: string;
  unsavedFirst: string;
  document: string;
  text: string;
  documentHint: string;
  fhir: string;
  fhirHint: string;
  endAllTitle: string;
  endAllText: string;
  endAll: string;
  close: string;
  closeTitle: string;
  closeText: string;
  deleted: string;
  deletedList: string[];
  kept: string;
  keptPlan: (team: string, years: number) => string;
  keptEvidence: string;
  noPlans: string;
  noPlansButLaw: string;
  deletedByDuty: string;
  keptByLaw: (services: string) => string;
  first: string;
  password: string;
  areYouSure: string;
  sure: string;
  sureMissing: string;
  closeButton: string;
  goodbye: string;
  goodbyeText: string;
};

export const TAKING_WORDS: Words<Texts> = sentences({
  "en-GB": {
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
    keptPlan: (team, years) =>
      `${team} keeps the plans that were put forward with it, exactly as they were, with what each said to them, for ${years} years after the last one was signed.`,
    keptEvidence:
      "A list of who you shared with and who looked, with the days and without your words. It is deleted with the last of what is kept, after a year at the earliest.",
    noPlans: "No plan was put forward with a service, so no service keeps any of your words.",
    noPlansButLaw: "No plan was put forward with a service.",
    deletedByDuty:
      "What services wrote here about your legal status and about what you could decide, with all that is beside it. The papers that the law asks of them are in their own files, not here.",
    keptByLaw: (services) =>
      `What ${services} wrote of what was done to you without your agreement, for three years from the day it was written: the law asks it of a service where force was used, and you may need it yourself if you complain. Not one of your own words is kept with it. Only whoever answers for the records of that service can read it.`,
    first: "Take your words with you first. Afterwards they cannot be brought back.",
    password: "Your password",
    areYouSure: "Are you sure?",
    sure: "I have read this, and I want to close my account",
    sureMissing: "Tick this to go on.",
    closeButton: "Close my account for good",
    goodbye: "Your account is closed",
    goodbyeText: "Go well. If you want to come back one day, ask for a new invitation.",
  },
  "en-GB-x-easyread": {
    title: "Take everything with you",
    back: "Your account",
    lede: "You can have all your words. You can keep them.",
    unsavedFirst: "Some words are not saved. Please save them first.",
    document: "To read and print",
    text: "Only the words",
    documentHint: "One file with all your words.",
    fhir: "For computers (FHIR)",
    fhirHint: "Other systems can read this file.",
    endAllTitle: "Stop sharing",
    endAllText: "Your words stay here. Other people can only read the plans they made with you. You can share again later.",
    endAll: "Stop all sharing",
    close: "Close my account",
    closeTitle: "Close your account",
    closeText: "We delete your words. You cannot come back to them. First we tell you more. You can still say no.",
    deleted: "What we delete",
    deletedList: ["Your words that are not in a plan.", "How to contact you.", "Who can act for you.", "Your way to sign in."],
    kept: "What is kept",
    keptPlan: (team, years) => `${team} keeps your signed plans for ${years} years.`,
    keptEvidence: "The list of who looked. It has no words of yours. We keep it for 1 year, or as long as we keep the rest.",
    noPlans: "No service keeps your words.",
    noPlansButLaw: "No service keeps a plan of yours.",
    deletedByDuty: "What services wrote here about the law and you. They have their own papers.",
    keptByLaw: (services) =>
      `${services} keeps what they wrote when they did things you did not want. They keep it for 3 years. The law says so. Your own words are not kept.`,
    first: "Save your words first. You cannot get them back later.",
    password: "Your password",
    areYouSure: "Are you sure?",
    sure: "Yes, close my account",
    sureMissing: "Please tick this box.",
    closeButton: "Close my account",
    goodbye: "Your account is closed",
    goodbyeText: "Goodbye. You can come back if somebody invites you.",
  },
});
