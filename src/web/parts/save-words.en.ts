export const en = {
  saved: "Saved for you alone. Press the button when it is as you want it.",
  quiet: "Saved as you write, for you alone.",
  saving: "Saving…",
  kept: "Not saved: no connection. Your words are kept on this device, locked, and sent when the connection is back.",
  unkept: "Not saved: no connection, and this browser keeps nothing. Leave this page open until it says saved.",
  refused: "Not saved yet: something needs another look.",
  signedOut: "Not saved: you are signed out. Your words stay here until you sign in again.",
  signIn: "Sign in in a new tab, then carry on here",
  beside: "You also wrote this somewhere else. Both are kept.",
  both: "See both",
  over: "This was saved from another page, as you have it here.",
};
