export const en = {
  title: "Was it you?",
  lede: (asked: string, confirmed: string, when: string) =>
    `On ${when} ${asked} and ${confirmed} made a link with which a new password could be set for your account. They said that they know you.`,
  dropped: "The second step of your account was turned off with it.",
  why: "Before you go on, please say whether you asked for that. We ask at each new sign-in for a week.",
  me: "It was me",
  notMe: "It was not me",
  surelyTitle: "Close every way into your account?",
  surely: [
    "Everybody is signed out of your account, you too.",
    "The password, passkeys, codes and PIN of now stop working.",
    "The records officers are told, and speak with whoever let somebody in.",
    "Your words stay as they are. You get back in with help from your team, or by e-mail if you confirmed an address.",
  ],
  surelyYes: "Yes, it was not me: close them",
  surelyBack: "Go back",
  notMeDoes:
    "“It was not me” signs everybody out of your account, takes away the password, passkeys, PIN and codes, and tells the records officers. You then need a new way in yourself.",
  mailTitle: "Was it not you?",
  mailLede: (name: string) =>
    `This is about the account of ${name}. Two people who work for the service made a link with which a new password could be set.`,
  mailMe: "If you asked for it, close this page.",
  doneTitle: "Nobody is signed in to your account any more",
  done: "Everybody is signed out, and no password, passkey, PIN, code or link opens your account now. The records officers have been told.",
  nextProved: "You can set a new password yourself: we send a link to your e-mail address.",
  nextProvedLink: "Send me a link",
  nextOther: "To get in again, speak with somebody you know from your team, face to face. Tell them that it was not you.",
  overTitle: "This link is over",
  over: "It was used already, or it is more than 30 days old. If somebody is in your account, tell the people who run this service at once.",
  message: {
    subject: "Somebody was given a way into your account",
    text: (asked: string, confirmed: string, link: string) =>
      `Hello,\n\n${asked} and ${confirmed} made a link with which a new password can be set for your account. They said that they know you.\n\nIf you asked for it, you need not do anything.\n\nIf it was not you, open this page within 30 days. You need not sign in:\n\n${link}\n`,
  },
  officers: {
    subject: "Somebody says: it was not me",
    text: (name: string, link: string) =>
      `Hello,\n\n${name} says that they did not ask for the way into their account that two members of staff made. Everybody has been signed out of it. Please look into it with them. Who asked and who confirmed is written here:\n\n${link}\n`,
  },
  toLookAt: (count: number) => (count === 1 ? "1 says: it was not me" : `${count} say: it was not me`),
};
