import type { TextsOf } from "../../ground/core/words.ts";
import type { en } from "./link-words.en.ts";

export const easy: TextsOf<typeof en> = {
  title: "A QR code",
  none: "A QR code is a square. People can scan it with a phone. Then they see the card. They see nothing else. You can switch it off.",
  make: "Make a QR code",
  on: (day) => `It works since ${day}. It shows only this card.`,
  only: "It is on the printed card.",
  show: "Show the QR code",
  address: "The link",
  lost: "This QR code works. But we cannot print it again. You can make a new one.",
  renew: "Make a new QR code",
  renewText: "The old QR code stops. Old cards stop, too.",
  renewYes: "Yes, make a new one",
  off: "Switch it off",
  madeNotice: "Your card has a QR code now. You can print it.",
  offNotice: "It is off. The QR code does not work now.",
  openedTitle: "When people looked",
  never: "Nobody has looked yet.",
  opened: (when) => `Somebody looked on ${when}`,
  fresh: "new",
  inAll: (times) => `${times} times.`,
  all: "See each time",
  linkToo: "People who have the QR code can see it, too.",
  programTitle: "A crisis card",
  programText: "This card is for people.",
  programShow: "Show the card",
};
