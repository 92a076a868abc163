export const en = {
  message: {
    subject: "Please confirm your e-mail address",
    text: (link: string) =>
      `Hello,\n\nthis address was given for an account in Ownterms. If it is yours, open this page within a day and sign in there:\n\n${link}\n\nIf you do not know what this is, you need not do anything: nothing more will be sent to you.\n`,
  },
  title: "Confirm your e-mail address",
  lede: (email: string) => `You read ${email}, and messages about your account may go there.`,
  button: "Yes, this is my address",
  overTitle: "This link is over",
  over: "It was used already, it is more than a day old, it was made for another account, or the address was changed since.",
  again: "Send me a new link",
  state: { proved: "confirmed", unproved: "not confirmed yet", noMail: "not confirmed: this service has no mail server" },
  send: "Send me a link to confirm it",
  why: "Until you confirm your e-mail address, we send nothing to it, and you cannot get a new password by e-mail.",
  sent: "We are sending a link to your address. Nothing there in five minutes? Look at whether the address is right, then ask again.",
  done: "Thank you. Your e-mail address is confirmed.",
};
