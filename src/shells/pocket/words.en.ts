export const en = {
  title: "In your pocket",
  lede: "Your plans on this phone, for when there is no signal.",
  helpNumbers: "Numbers to ring",
  helpText: "At any hour, for everybody.",
  /** before a stance is given, and beside one for as long as it waits */
  stanceHint:
    "This signs nothing yet. It is sent when there is a signal, and becomes your signature only if these words still stand then. If they do not, we tell you why, and your answer stays here with you.",
  stanceButton: "Send it when there is a signal",
  stanceWaits: "Not signed yet. When it arrives, we look whether these words still stand.",
  /** why a stance was not taken */
  stanceGone: "What you answered to is not in your record any more. So nothing was signed.",
  stanceTakenBack: "It was taken back before your answer arrived. So nothing was signed.",
  stanceNewer: (it: string) => `There is a newer version of ${it}. Your answer was to the one before, so nothing was signed.`,
  stanceAsksMore: (it: string) =>
    `More is asked about ${it} than can be answered without a signal, so nothing was signed yet. Open its page, and say it there.`,
  /** what can bind in law is signed on its page alone */
  stanceBinds: (it: string) =>
    `Nothing was signed. Some of ${it} can bind in law, so it is signed on its own page, where you are signed in. Open it, and sign there.`,
  stanceOnline: (it: string) => `Some of ${it} can bind in law, so it is signed on its own page, when you have a signal.`,
  toPage: "Open its page",
  noScript:
    "To open your plans without a signal, this page needs JavaScript, and here it is switched off. Nothing is kept on this device. With a signal, everything is where it always is:",
  unsupported:
    "This browser cannot keep your plans safely on this device, or the address is not a secure one (https). Nothing is kept here. With a signal, everything is where it always is:",
  nothingTitle: "Nothing is kept on this device",
  nothing: "There is no signal, and your plans were not kept here before. They are safe in your record.",
  signedOutTitle: "You are not signed in here",
  signedOut: "So none of your plans is kept on this device. They are safe in your record.",
  signIn: "Sign in",
  sharedTitle: "Nothing is kept on a shared device",
  shared: "You said that others use this device too. So it keeps none of your words, not even for a moment without a signal.",
  noRecord: "What can be kept here are a person’s own plans, and this account has none.",
  online: "With a signal, everything is where it always is:",
  setUpTitle: "Keep my plans on this device",
  whatIsKept:
    "Your wellness plan, your safety plan, your crisis card, your goals, the pictures you have begun, and what waits for your signature are kept here. They open without a signal, also after the phone was off. What you write or answer then waits here, and is sent by itself.",
  pin: "A PIN, or a few words",
  pinHint: "Six digits or more. Four words that only you would put together are much safer.",
  pinAgain: "The same once more",
  keep: "Keep my plans here",
  locked:
    "Your words are locked on this device (encrypted). Your PIN or words are the key. They are never sent anywhere, and nobody else has them: not your team, not whoever runs this site.",
  protection: "How your words are locked",
  protects: "What it protects from",
  protectsFrom: [
    "Somebody who picks up this phone and opens this page.",
    "Somebody who copies what is stored on it, if you chose words that are hard to guess.",
  ],
  protectsNotTitle: "What it does not protect from",
  protectsNotFrom: [
    "A computer that tries every PIN on a copy. Six digits are found in minutes. Four words that only you would put together hold for very long.",
    "Somebody who watches you type it, or who holds the phone while your plans are open.",
    "Harmful software on this phone.",
    "Whoever can unlock this phone as you do, if you let a passkey open your plans.",
    "Anybody who opens this page sees that plans are kept here, and the numbers to ring. They see your crisis card too, if you let it be read without PIN.",
  ],
  /** who else keeps something, and what to do when the phone is lost */
  onlyYou:
    "Only you can keep your plans like this. People you share with read them with a signal, and nothing of yours is kept on their devices.",
  lost: "If you lose this phone, sign in on another one and end this device there. When this phone next has a signal, your plans are removed from it.",
  lostLink: "Your devices",
  resumeTitle: "Something of yours still waits here",
  resume: "Type the PIN or the words you chose here before. Then you see it, and your plans are kept here again.",
  resumeButton: "Open and keep here",
  lockedTitle: "Open your pocket",
  yourPin: "Your PIN or words for this device",
  open: "Open",
  forgot: "I do not know it any more",
  forgotText:
    "Nobody can open it without, not even whoever runs this site. Your plans are safe in your record: with a signal you can begin again here with a new PIN. What waits is sent first. Only what the server refused, and nobody else can read, is lost.",
  forgotButton: "Begin again with a new PIN",
  card: "Crisis card",
  close: "Close and lock",
  settings: "Settings for this device",
  cardOpenTitle: "The crisis card without PIN",
  cardOpenText:
    "If you like, your crisis card can be read here without the PIN: by you in a hurry, or by someone who helps you. Anyone else who picks up this phone, or copies what is stored on it, can read it too.",
  cardOpen: "Let it be read without PIN",
  cardShut: "Put it behind the PIN",
  openByPasskey: "Open with my passkey",
  passkeyTitle: "Open with a passkey",
  passkeyText:
    "If you have a passkey for this site, it can open your plans too: with your finger, your face, or however you unlock this phone. It works without a signal. Your PIN or words stay as the other way in.",
  /** who can open it then */
  passkeyMeans: [
    "Anyone who can unlock this phone can then open your plans too. They may know its code, or hold it to your face. If you fear that someone near you might, do without.",
    "A copy of what is stored here cannot be opened through the passkey: its secret is not kept beside it. By trying every PIN it still can.",
    "Taking a passkey off your account does not take it off this phone. You do that here.",
  ],
  passkeyFirst: "You have none yet, or it cannot do this? Make one with a signal:",
  passkeyLink: "Your passkeys",
  passkeyAdd: "Let my passkey open it",
  passkeyIsOn: "Your passkey opens your plans here.",
  passkeyDrop: "Only my PIN or words, from now on",
  passkeyNone: "This browser cannot open your plans with a passkey. Nothing is wrong, and nothing is missing: your PIN or words open them.",
  stopTitle: "Stop keeping my plans here",
  stopText: "Everything that is kept on this device is removed. Your record stays as it is.",
  stop: "Stop, and remove it",
  waitingTitle: "Waiting to be sent",
  waitingLede: "It is kept on this device and is sent by itself, in the order you wrote it.",
  waitingNone: "Nothing is waiting. Everything is sent.",
  leavingTitle: "Not everything is sent yet",
  leaving:
    "If you sign out now, your plans are removed from this device. What has not been sent stays here, locked, and goes out when you have signed in here again. Nobody else can read or send it.",
  leaveAnyway: "Sign out all the same",
  stay: "Stay signed in",
};
