import type { SomeTextsOf } from "../ground/core/words.ts";
import type { en } from "./front-words.en.ts";

/** Not yet checked by a speaker of Welsh. */
export const cy: SomeTextsOf<typeof en> = {
  title: "Croeso",
  welcome: "Eich geiriau. Eich cofnod. Ar eich telerau chi.",
  lede: "Lle i ysgrifennu beth sy'n bwysig i chi, i rannu'r hyn rydych chi'n ei ddewis gyda'r bobl rydych chi'n eu dewis, ac i wneud cynlluniau gyda'ch gilydd.",
  signIn: "Mewngofnodi",
  invited: "Mae gen i wahoddiad",
  demo: "Gweld y bobl yn yr arddangosiad",
  whatItIs: "Beth allwch chi ddibynnu arno",
  promises: [
    "Chi sy'n penderfynu beth i'w rannu, gyda phwy, ac am ba hyd.",
    "Does neb yn newid eich geiriau. Gallan nhw ateb wrth eu hymyl.",
    "Gallwch weld pwy all weld beth, a phwy edrychodd.",
    "Gallwch lofnodi cynllun, neu beidio. Mae'r ddau'n cael eu cadw fel y dywedoch chi nhw.",
    "Gallwch roi'r gorau i rannu ar unrhyw adeg, a mynd â phopeth gyda chi.",
  ],
  runBy: (name) => `Yn cael ei redeg gan ${name}.`,
  help: "Cymorth nawr",
  helpLede: "Does dim rhaid i chi fod yn siŵr ei fod yn ddigon difrifol. Ffoniwch neu anfonwch neges destun, a dweud sut mae hi.",
  ring: "Ffonio",
  send: (words, to) => (words ? `Tecstio ${words} i ${to}` : `Tecstio ${to}`),
  helpTexts: {
    "If you or somebody else is in danger now.": "Os ydych chi neu rywun arall mewn perygl nawr.",
    "Press 2 for urgent help with your mental health, at any hour.": "Pwyswch 2 am gymorth brys gyda'ch iechyd meddwl, ar unrhyw awr.",
    "To talk to somebody, at any hour. Free.": "I siarad â rhywun, ar unrhyw awr. Am ddim.",
    "If you would rather write than talk. At any hour. Free.": "Os yw'n well gennych ysgrifennu na siarad. Ar unrhyw awr. Am ddim.",
  },
  back: "Yn ôl i ble roeddwn i",
  backToStart: "Yn ôl i'r dechrau",
  myCard: "Fy ngherdyn argyfwng",
  mySafetyPlan: "Fy nghynllun diogelwch",
  myPlan: "Agor fy nghynllun cadw'n iach",
  myPocket: "Fy nghynlluniau ar y ffôn hwn, heb signal",
  stopTitle: "Os ydych chi eisiau rhoi'r gorau i rannu",
  stopText: "Gallwch roi'r gorau i rannu un peth, neu bopeth ar unwaith, ar unrhyw awr. Does dim rhaid dweud pam.",
  stopLink: "Gweld beth fyddai'n dod i ben",
};
