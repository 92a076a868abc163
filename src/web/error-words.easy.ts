import type { TextsOf } from "../ground/core/words.ts";
import type { en } from "./error-words.en.ts";

export const easy: TextsOf<typeof en> = {
  home: "Go to the start",
  reference: (reference) => `You can tell somebody about this. Give them this number: ${reference}.`,
  "not-here": { title: "Nothing is here", text: "This page is not here. Or it is not shared with you. Your words are safe." },
  "no-longer": {
    title: "You cannot see this any more",
    text: "The person stopped sharing with you. They do not have to say why. You can ask them.",
  },
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
};
