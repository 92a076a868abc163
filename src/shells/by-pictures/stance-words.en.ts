export const en = {
  said: "You have said:",
  allYes: "You said yes to all of it.",
  notAll: "You did not say yes to all of it. This is kept as your reason:",
  no: "No to",
  unsure: "Not sure about",
  skipped: "Not answered:",
  sign: "What you say to all of it",
  signs: "Pressing one signs in your name. You can say something else later.",
  other: "Read it whole, or say something else in words",
};
