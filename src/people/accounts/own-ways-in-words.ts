import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

/** How one signs in and signs: password, code on paper, passkeys, the second step and the PIN. */
export type WaysInTexts = {
  wayBackTitle: string;
  wayBackLede: string;
  wayBackThere: string;
  wayBackMade: string;
  wayBackNone: string;
  wayBackButton: string;
  wayBackAgain: string;
  wayBackShown: string;
  wayBackKeep: string;
  wayBackUse: (address: string) => string;
  passwordTitle: string;
  currentPassword: string;
  newPassword: string;
  newPasswordHint: string;
  passwordButton: string;
  passwordChanged: string;
  passkeysTitle: string;
  passkeysLede: string;
  passkeyName: string;
  passkeyNameHint: string;
  passkeyUnnamed: string;
  passkeyAdd: string;
  passkeyAdded: (when: string) => string;
  passkeyRemove: string;
  passkeyNoScript: string;
  passkeyNone: string;
  passkeyUnable: string;
  confirmHint: string;
  secondTitle: string;
  secondLede: string;
  secondOn: string;
  secondOff: string;
  secondStart: string;
  secondStop: string;
  secondScan: string;
  secondSecret: string;
  secondQr: string;
  secondCode: string;
  secondConfirm: string;
  secondStarted: string;
  codesTitle: string;
  codesLede: string;
  codesNew: string;
  codesBack: string;
  pinTitle: string;
  pinLede: string;
  pinThere: string;
  pinSet: string;
  pinNotSet: string;
  pin: string;
  pinHint: string;
  pinButton: string;
  pinRemove: string;
  passkeyNew: string;
  passkeyGone: string;
  secondNowOn: string;
  secondNowOff: string;
  pinSaved: string;
  pinGone: string;
};

export const WAYS_IN_WORDS: Words<WaysInTexts> = sentences({
  "en-GB": {
    wayBackTitle: "A code on paper, for when you forget your password",
    wayBackLede: "Write it down or print it, and keep it where you keep what matters. It gives you a new password, once, without e-mail.",
    wayBackThere: "made",
    wayBackMade: "You have a code on paper. A new one takes its place.",
    wayBackNone: "You have no code on paper yet.",
    wayBackButton: "Make a code",
    wayBackAgain: "Make a new code",
    wayBackShown: "Your code",
    wayBackKeep: "It is not shown again. Whoever has it and knows your sign-in name can get in, so keep it to yourself.",
    wayBackUse: (address) => `To use it, open ${address}`,
    passwordTitle: "Password",
    currentPassword: "Your password now",
    newPassword: "New password",
    newPasswordHint: "At least 12 characters. Three or four words that only you would put together work well.",
    passwordButton: "Change the password",
    passwordChanged: "Your password is changed. Everywhere else you are signed out.",
    passkeysTitle: "Passkeys",
    passkeysLede:
      "Sign in with your fingerprint, your face or the lock of your device, without typing a password. You can sign a plan with it too.",
    passkeyName: "A name for it",
    passkeyNameHint: "For example: my phone",
    passkeyUnnamed: "Passkey",
    passkeyAdd: "Add a passkey",
    passkeyAdded: (when) => `added ${when}`,
    passkeyRemove: "Remove",
    passkeyNoScript: "To add a passkey the browser's JavaScript has to be on. Everything else works without it.",
    passkeyNone: "You have none yet, and you do not need one: your password is enough.",
    passkeyUnable: "This browser cannot make passkeys. Your password lets you in as before. On another device it may work.",
    confirmHint: "So that nobody else does this on a device you left open.",
    secondTitle: "A second step when you sign in",
    secondLede: "After your password, a code from an app on your phone. Somebody who learns your password still cannot get in.",
    secondOn: "The second step is on.",
    secondOff: "The second step is off.",
    secondStart: "Set up the second step",
    secondStop: "Turn it off",
    secondScan: "Scan this picture with your authenticator app, or type the secret into it by hand.",
    secondSecret: "The secret",
    secondQr: "A square picture that an authenticator app reads. The secret below says the same.",
    secondCode: "The six digits the app shows now",
    secondConfirm: "Turn the second step on",
    secondStarted: "Almost there",
    codesTitle: "Your recovery codes",
    codesLede:
      "Write them down and keep them somewhere safe. Each lets you in once when you do not have your phone. They are not shown again.",
    codesNew: "Make new recovery codes",
    codesBack: "I have written them down",
    pinTitle: "PIN for signing",
    pinLede: "With your own PIN you can sign a plan on somebody else's device, without signing in there.",
    pinThere: "set",
    pinSet: "You have a PIN.",
    pinNotSet: "You have no PIN yet.",
    pin: "New PIN",
    pinHint: "4 to 8 digits. Not a year, and not like 1234.",
    pinButton: "Set the PIN",
    pinRemove: "Remove the PIN",
    passkeyNew: "Your passkey is added. You can sign in with it from now on.",
    passkeyGone: "The passkey is removed. It lets nobody in any more.",
    secondNowOn: "The second step is on. We will ask for a code when you sign in.",
    secondNowOff: "The second step is off.",
    pinSaved: "Your PIN is set.",
    pinGone: "Your PIN is removed.",
  },
  "en-GB-x-easyread": {
    wayBackTitle: "A paper code, if I forget my password",
    wayBackLede: "You get a code. Write it on paper. Keep the paper safe. The code gives you a new password.",
    wayBackThere: "made",
    wayBackMade: "You have a paper code.",
    wayBackNone: "You have no paper code yet.",
    wayBackButton: "Make a code",
    wayBackAgain: "Make a new code",
    wayBackShown: "Your code",
    wayBackKeep: "Write it down now. You cannot see it again. Do not show it to other people.",
    wayBackUse: (address) => `To use it, go to ${address}`,
    passwordTitle: "Password",
    currentPassword: "Your password now",
    newPassword: "New password",
    newPasswordHint: "Use 12 letters or more. You can use 3 or 4 words.",
    passwordButton: "Change it",
    passwordChanged: "Your password is new now.",
    passkeysTitle: "Passkeys",
    passkeysLede: "A passkey lets you sign in with your finger or your face.",
    passkeyName: "A name for it",
    passkeyNameHint: "For example: my phone",
    passkeyUnnamed: "Passkey",
    passkeyAdd: "Add a passkey",
    passkeyAdded: (when) => `added ${when}`,
    passkeyRemove: "Remove",
    passkeyNoScript: "This needs JavaScript in your browser.",
    passkeyNone: "You have none. That is OK. Your password is enough.",
    passkeyUnable: "This does not work here. That is OK. Use your password. It may work on another device.",
    confirmHint: "We ask to keep you safe.",
    secondTitle: "A second step",
    secondLede: "You type your password. Then you type a code from your phone. This is extra safe.",
    secondOn: "It is on.",
    secondOff: "It is off.",
    secondStart: "Set it up",
    secondStop: "Turn it off",
    secondScan: "Open the app on your phone. Point it at this picture. Or type the secret.",
    secondSecret: "The secret",
    secondQr: "A picture for the app on your phone.",
    secondCode: "The 6 numbers from the app",
    secondConfirm: "Turn it on",
    secondStarted: "Almost done",
    codesTitle: "Your recovery codes",
    codesLede: "Write them on paper. Keep the paper safe. Use one when you do not have your phone. We show them only now.",
    codesNew: "Make new codes",
    codesBack: "I wrote them down",
    pinTitle: "Your PIN",
    pinLede: "A PIN is a secret number. You can sign a plan with it.",
    pinThere: "set",
    pinSet: "You have a PIN.",
    pinNotSet: "You have no PIN.",
    pin: "New PIN",
    pinHint: "4 to 8 numbers. Not 1234.",
    pinButton: "Save the PIN",
    pinRemove: "Remove the PIN",
    passkeyNew: "Your passkey is ready.",
    passkeyGone: "The passkey is gone.",
    secondNowOn: "It is on now.",
    secondNowOff: "It is off now.",
    pinSaved: "Your PIN is saved.",
    pinGone: "Your PIN is gone.",
  },
});
