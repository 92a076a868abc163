export const en = {
  home: "Go to the start",
  /** under which the people who run the service find what happened */
  reference: (reference: string) => `If you tell somebody about this, give them this number: ${reference}.`,
  "not-here": {
    title: "There is nothing here",
    text: "The page may have moved, or it is not shared with you. Nothing you wrote is lost.",
  },
  "no-longer": {
    title: "This is not shared with you any more",
    text: "The person has stopped sharing with you, or the time they chose is over. They do not have to say why, and it may be nothing you did. You can ask them when you next speak.",
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
};
