import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  none: string;
  make: string;
  on(day: string): string;
  only: string;
  show: string;
  address: string;
  lost: string;
  renew: string;
  renewText: string;
  renewYes: string;
  off: string;
  madeNotice: string;
  offNotice: string;
  openedTitle: string;
  never: string;
  opened(when: string): string;
  fresh: string;
  inAll(times: number): string;
  all: string;
  linkToo: string;
  /** for whoever opens the link */
  programTitle: string;
  programText: string;
  programShow: string;
};

export const LINK_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "A QR code that opens it",
    none: "You can have a QR code printed on the card. Whoever points a phone at it reads the card at once, without signing in: this card, and nothing else of yours. As with the card itself, whoever finds it can read it. You see here each time it is opened, and you can switch it off.",
    make: "Make a QR code",
    on: (day) => `It works since ${day}, until you switch it off. It opens this card and nothing else of yours.`,
    only: "It stands on the printed card. Copy the address only for those who may read the card.",
    show: "Show the QR code and its address",
    address: "The address",
    lost: "This QR code still works where it is printed, but it cannot be printed again. Make a new one when you need it.",
    renew: "Make a new QR code",
    renewText: "The one you have now stops at once, on every card you have printed or given away.",
    renewYes: "Yes, make a new one",
    off: "Switch it off",
    madeNotice: "There is a QR code on your card now. Print the card to have it with you.",
    offNotice: "Switched off. The QR code on your printed cards opens nothing any more.",
    openedTitle: "When it was opened",
    never: "Nobody has opened it by its QR code yet.",
    opened: (when) => `Opened on ${when}`,
    fresh: "new",
    inAll: (times) => `${times} times in all.`,
    all: "See each time",
    linkToo: "Whoever holds the QR code can read it, too.",
    programTitle: "A crisis card",
    programText: "Somebody carries this card for a hard hour. It is shown to people, and not to programs that look at links by themselves.",
    programShow: "Show the card",
  },
  "en-GB-x-easyread": {
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
  },
});
