export const en = {
  title: "Pictures of what I live for",
  lede: "A face, a place, a cat. A few pictures that help you remember what is worth staying for.",
  none: "There is no picture yet.",
  add: "Add a picture",
  file: "The picture",
  fileHint:
    "A photo from a phone is fine: JPEG, PNG or WebP, up to 20 MB. We keep a smaller copy, with nothing in it about where, when or with what it was taken.",
  smaller: "Making the picture smaller…",
  words: "What is in it?",
  wordsHint: "In a few words, for when the picture itself cannot be seen.",
  save: "Keep this picture",
  full: "You have six pictures. Take one away before you add another.",
  fileMissing: "Choose a picture first.",
  fileAgain: "Choose the same picture once more. It was not kept, because its words are missing.",
  /** why a file is not kept, and what to do */
  refused: {
    "not-picture": "This file is not a JPEG, PNG or WebP picture, or it is damaged. Save it as one of these, and try again.",
    moving: "This picture moves. Take a screenshot of the moment you want to keep, and add that.",
    "phone-format":
      "This picture is in a format that not every browser can show (HEIC or AVIF). Take a screenshot of it and add that, or send it to yourself as JPEG.",
    "too-many-points": "This picture has more points than we can open. Take a screenshot of it, and add that.",
    "too-large": "This file is larger than 20 MB. Take a screenshot of the picture and add that, or send it to yourself in a smaller size.",
  },
  remove: "Take this picture away",
  removeSure: "It is deleted from here for good. Your own copy, on your phone or computer, stays.",
  removeYes: "Delete it here",
  removed: "The picture is deleted.",
  saved: "The picture is kept. Only you can see it.",
  onPlan: "Pictures",
  link: "Add or take away pictures",
  onlyYou: "Only you can see these, whatever you share.",
  back: "What I live for",
};
