import type { Words } from "../core/language.ts";

type Texts = {
  title: string;
  lede: string;
  none: string;
  add: string;
  file: string;
  fileHint: string;
  words: string;
  wordsHint: string;
  save: string;
  full: string;
  fileMissing: string;
  fileAgain: string;
  notPicture: string;
  tooLarge: string;
  remove: string;
  removeSure: string;
  removeYes: string;
  removed: string;
  saved: string;
  onPlan: string;
  link: string;
  onlyYou: string;
  back: string;
};

export const PICTURE_WORDS: Words<Texts> = {
  "en-GB": {
    title: "Pictures of what I live for",
    lede: "A face, a place, a cat. A few pictures that help you remember what is worth staying for.",
    none: "There is no picture yet.",
    add: "Add a picture",
    file: "The picture",
    fileHint: "JPEG, PNG or WebP, up to 4 MB. Where and when it was taken is removed before it is kept.",
    words: "What is in it?",
    wordsHint: "In a few words, for when the picture itself cannot be seen.",
    save: "Keep this picture",
    full: "You have six pictures. Take one away before you add another.",
    fileMissing: "Choose a picture first.",
    fileAgain: "Choose the same picture once more. It was not kept, because its words are missing.",
    notPicture: "This file is not a JPEG, PNG or WebP picture. Save it as one of these, and try again.",
    tooLarge: "This picture is larger than 4 MB. Make it smaller, or send it to yourself in a smaller size, and try again.",
    remove: "Take this picture away",
    removeSure: "It is deleted from here for good. Your own copy, on your phone or computer, stays.",
    removeYes: "Delete it here",
    removed: "The picture is deleted.",
    saved: "The picture is kept. Only you can see it.",
    onPlan: "Pictures",
    link: "Add or take away pictures",
    onlyYou: "Only you can see these, whatever you share.",
    back: "What I live for",
  },
  "en-GB-x-easyread": {
    title: "My pictures",
    lede: "Pictures of people, places or things you love.",
    none: "There is no picture yet.",
    add: "Add a picture",
    file: "The picture",
    fileHint: "It can be up to 4 MB. We remove where it was taken.",
    words: "What is in the picture?",
    wordsHint: "Use a few words.",
    save: "Keep this picture",
    full: "You have 6 pictures. Take one away first.",
    fileMissing: "Please pick a picture.",
    fileAgain: "Pick the picture again.",
    notPicture: "This is not a picture we can show. Try another one.",
    tooLarge: "This picture is too big. Make it smaller.",
    remove: "Take this picture away",
    removeSure: "It will be gone from here.",
    removeYes: "Delete it",
    removed: "The picture is gone.",
    saved: "We keep the picture. Only you see it.",
    onPlan: "Pictures",
    link: "Add or take away pictures",
    onlyYou: "Only you can see these.",
    back: "What I live for",
  },
};
