import type { Words } from "../ground/core/language.ts";
import { sentences } from "../ground/core/sentences.ts";

type Text = { title: string; text: string };
type Told =
  | "not-here"
  | "not-allowed"
  | "too-long"
  | "too-much"
  | "one-at-a-time"
  | "too-often"
  | "too-slow"
  /** invitations that are sent: by this account, and by all together */
  | "invitations"
  | "all-invitations"
  | "not-understood"
  /** the database is away; something was sent */
  | "unavailable"
  /** the same, where a page was only opened */
  | "unavailable-page"
  /** the database went away while it was keeping what was sent */
  | "unsure"
  | "broken"
  | "broken-page";

type Texts = Record<Told, Text> & {
  home: string;
  /** under which the people who run the service find what happened */
  reference(reference: string): string;
};

export const ERROR_WORDS: Words<Texts> = sentences({
  "en-GB": {
    home: "Go to the start",
    reference: (reference) => `If you tell somebody about this, give them this number: ${reference}.`,
    "not-here": {
      title: "There is nothing here",
      text: "The page may have moved, or it is not shared with you. Nothing you wrote is lost.",
    },
    "not-allowed": {
      title: "We did not take that",
      text: "It did not come from a page of ours, so nothing was changed. If you were filling in a form, go back, copy your words, open the page again and try once more.",
    },
    "too-long": {
      title: "That is too much at once",
      text: "Go back: your words are still there. Send a shorter piece, or split it into two entries.",
    },
    "too-much": {
      title: "There is too much in it for this file",
      text: "We stopped making it, so that everybody else can go on. Nothing is lost or changed. Go back and take another kind of file: plain text is the smallest and holds every word. Or print the page itself.",
    },
    "one-at-a-time": {
      title: "Several files are being made for you already",
      text: "We make them one after the other. Wait until those have arrived, then ask for this one again.",
    },
    invitations: {
      title: "That is enough invitations for this hour",
      text: "One person can send 30 in an hour, so that nobody can write to strangers through this service. This one was not sent. Wait an hour; or go back, leave the e-mail empty, and hand over the link or the code on paper.",
    },
    "all-invitations": {
      title: "No more invitations can be sent for now",
      text: "This service can send 300 in an hour, and did. This one was not sent. Wait an hour; or go back, leave the e-mail empty, and hand over the link or the code on paper.",
    },
    "too-often": { title: "Too many tries", text: "Wait a few minutes, then try again. This keeps others from guessing their way in." },
    "not-understood": {
      title: "That did not work",
      text: "Nothing was changed. Go back, open the page again and try once more; your words are still in the form.",
    },
    "too-slow": {
      title: "That took too long to arrive",
      text: "Nothing was changed. Your signal may be weak. Go back: your words are still in the form. Please try again.",
    },
    unavailable: {
      title: "We cannot save anything just now",
      text: "What you just sent was not saved. Go back: your words are still in the form. Please try again in a minute or two. What was saved before is safe.",
    },
    "unavailable-page": {
      title: "We cannot open this just now",
      text: "The fault is on our side, not yours. What is saved is safe. Please try again in a minute or two.",
    },
    unsure: {
      title: "We do not know whether that was saved",
      text: "The connection broke while we were saving. Go back and copy your words, then open the page again and look. If they are not there, send them once more.",
    },
    broken: {
      title: "Something broke on our side",
      text: "What you just sent was not saved. Go back: your words are still in the form. Please try again in a minute.",
    },
    "broken-page": {
      title: "Something broke on our side",
      text: "This page could not be opened. Nothing was changed. Please try again in a minute.",
    },
  },
  "en-GB-x-easyread": {
    home: "Go to the start",
    reference: (reference) => `You can tell somebody about this. Give them this number: ${reference}.`,
    "not-here": { title: "Nothing is here", text: "This page is not here. Or it is not shared with you. Your words are safe." },
    "not-allowed": { title: "We did not save that", text: "Nothing changed. Go back. Open the page again. Try once more." },
    "too-long": { title: "That is too long", text: "Go back. Your words are still there. Make them shorter." },
    "too-much": {
      title: "It is too long for this file",
      text: "We could not make the file. Nothing is lost. Go back. Take the plain text. It has all the words. Or print the page.",
    },
    "one-at-a-time": {
      title: "Please wait for your files",
      text: "We are still making files for you. Wait until you have them. Then try again.",
    },
    invitations: {
      title: "You sent many invitations",
      text: "You can send 30 in one hour. This one was not sent. Please wait one hour. Or go back and leave the e-mail out. Then give them the code on paper.",
    },
    "all-invitations": {
      title: "Many invitations were sent",
      text: "No more can be sent for one hour. This one was not sent. Please wait. Or go back and leave the e-mail out. Then give them the code on paper.",
    },
    "too-often": { title: "Too many tries", text: "Please wait a few minutes. Then try again." },
    "not-understood": { title: "That did not work", text: "Nothing changed. Go back and try again." },
    "too-slow": { title: "That was too slow", text: "Your signal may be weak. Nothing changed. Go back and try again." },
    unavailable: {
      title: "We cannot save now",
      text: "It is our fault. It was not saved. Go back. Your words are still there. Try again soon.",
    },
    "unavailable-page": { title: "We cannot open this now", text: "It is our fault. Your saved words are safe. Try again soon." },
    unsure: {
      title: "We do not know if it was saved",
      text: "Go back. Copy your words. Open the page again and look. Are they not there? Then send them again.",
    },
    broken: { title: "Something went wrong", text: "It was our fault. It was not saved. Go back and try again soon." },
    "broken-page": { title: "Something went wrong", text: "It was our fault. The page did not open. Try again soon." },
  },
});
