export const en = {
  title: "Are you still there?",
  warned: "Other people use this device, so you will be signed out in two minutes. Touch the page or press any key to stay.",
  ending:
    "You have been signed in here for hours, so you will be signed out in two minutes. What you are writing is kept: sign in again, and it waits for you.",
  covered: "Your words are hidden. You will be signed out in one minute. What you were writing is kept for you.",
  stay: "Stay signed in",
  go: "Sign out now",
};
