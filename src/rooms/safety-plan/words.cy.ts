import type { SomeTextsOf } from "../../ground/core/words.ts";
import type { en } from "./words.en.ts";

/** Not yet checked by a speaker of Welsh. */
export const cy: SomeTextsOf<typeof en> = {
  title: "Cynllun diogelwch",
  lede: "Beth rydych chi am ei gael wrth law pan fydd hi'n anodd: yn eich geiriau chi, un cam ar y tro, ar eich pen eich hun neu gyda rhywun.",
  emptyTitle: "Ar gyfer awr anodd, wedi'i ysgrifennu mewn un well",
  empty:
    "Mae cael ychydig linellau'n barod yn helpu llawer o bobl. Sut maen nhw'n sylwi ei bod hi'n mynd yn anodd, beth sy'n eu cario drwy'r hanner awr nesaf, pwy allan nhw ei ffonio. Dechreuwch gydag unrhyw gam. Does dim rhaid llenwi'r un ohonyn nhw.",
  begin: "Dechrau gyda'r cam cyntaf",
  step: {
    signs: "Fy arwyddion rhybudd",
    surroundings: "Gwneud y lle o'm cwmpas yn fwy diogel",
    reasons: "Beth rwy'n byw er ei fwyn",
    myself: "Beth alla i ei wneud fy hun",
    distraction: "Pobl a lleoedd sy'n mynd â'm meddwl oddi arno",
    people: "Pobl y galla i ofyn iddyn nhw am help",
    services: "Gweithwyr proffesiynol a gwasanaethau",
  },
  add: "Ychwanegu at y cam hwn",
  change: "Newid y cam hwn",
  notYet: "Heb ei ysgrifennu eto",
  notYetHint: "Mewn unrhyw drefn, a dim ond os hoffech chi.",
  entries: (count) => (count === 1 ? "1 peth" : `${count} o bethau`),
  nothingYet: "Dim byd eto",
  soFar: "Beth sydd gennych chi hyd yma",
  oneMore: "Ychwanegu un peth",
  fields: {
    contact: {
      ask: "Sut i gael gafael arnyn nhw",
      hint: "Rhif ffôn, a phryd. Gallwch adael hwn allan.",
      read: "Sut i gael gafael arnyn nhw",
    },
  },
  next: (name) => `Nesaf: ${name}`,
  toAll: "Y cynllun diogelwch cyfan",
  editTitle: "Newid hwn",
  arrange: "Newid y drefn, neu adael cam allan",
  arrangeLede: "Chi biau'r drefn. Mae cam sy'n cael ei adael allan yn cadw ei eiriau.",
  up: "I fyny",
  down: "I lawr",
  leaveOut: "Gadael allan",
  takeIn: "Rhoi yn ôl",
  leftOut: "wedi'i adael allan",
  always: "Yno ar unrhyw awr, i bawb",
  arranged: "Mae eich trefn wedi'i chadw.",
  differs: "Mae gwahanol bobl yn gweld gwahanol gamau.",
  ways: "Beth arall allwch chi ei wneud ag ef",
  card: "Dewis ohono ar gyfer cerdyn yn eich poced",
  onCard: "Mae rhywfaint ohono ar eich cerdyn argyfwng hefyd",
  group: {
    title: "Cynllun diogelwch",
    none: "Beth sy'n helpu pan fydd hi'n anodd, ar gyfer awr anodd.",
    count: (n) => (n === 1 ? "1 peth." : `${n} o bethau.`),
  },
};
