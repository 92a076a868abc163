import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "My pictures",
  lede: "Pictures of people, places or things you love.",
  none: "There is no picture yet.",
  add: "Add a picture",
  file: "The picture",
  fileHint: "A photo from your phone is fine. We remove where and when it was taken.",
  smaller: "Making the picture smaller…",
  words: "What is in the picture?",
  wordsHint: "Use a few words.",
  save: "Keep this picture",
  full: "You have 6 pictures. Take one away first.",
  fileMissing: "Please pick a picture.",
  fileAgain: "Pick the picture again.",
  refused: {
    "not-picture": "This is not a picture we can show. Try another one.",
    moving: "This picture moves. Take a screenshot of it. Add the screenshot.",
    "phone-format": "We cannot show this kind of photo. Take a screenshot of it. Add the screenshot.",
    "too-many-points": "This picture is too big. Take a screenshot of it. Add the screenshot.",
    "too-large": "This picture is too big. Take a screenshot of it. Add the screenshot.",
  },
  remove: "Take this picture away",
  removeSure: "It will be gone from here.",
  removeYes: "Delete it",
  removed: "The picture is gone.",
  saved: "We keep the picture. Only you see it.",
  onPlan: "Pictures",
  link: "Add or take away pictures",
  onlyYou: "Only you can see these.",
  back: "What I live for",
};
