/** Neutral, as a telephone shows it to whoever holds it. */
export const en = {
  subject: "Something new for you to read",
  what: {
    new: "There is something new for you to read. Sign in to read it:",
    "authority-wish": "Somebody asks that an authority ends. Sign in to read it:",
    "emergency-opened": "Something was opened that you keep. Sign in to read who opened it, when and why:",
    "emergency-told":
      "Somebody who trusts you asked that you are told: something they keep was opened in an emergency. You may want to get in touch with them. To read more, sign in:",
  },
};
