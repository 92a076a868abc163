import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";
import type { Need } from "./rules.ts";

type Texts = {
  title: string;
  lede: string;
  emptyTitle: string;
  empty: string;
  begin: string;
  entries(count: number): string;
  nothingYet: string;
  allOf: string;
  write: string;
  add: string;
  soFar: string;
  oneMore: string;
  next(name: string): string;
  toPart(name: string): string;
  leaveOut: string;
  editTitle: string;
  // the form
  when: string;
  whenHint: string;
  why: string;
  whyHint: string;
  binding: string;
  bindingHint: string;
  bindingNo: string;
  bindingYes: string;
  adult: string;
  adultYes: string;
  life: string;
  lifeHint: string;
  lifeNo: string;
  lifeYes: string;
  onlyBinding: string;
  contact: string;
  contactHint: string;
  who: string;
  whoHint: string;
  whoNone: string;
  name: string;
  topic: string;
  // what may bind
  wish: string;
  mayBind: string;
  notYet: string;
  need: Record<Need, Record<"has" | "open" | "missing" | "doubted", string>>;
  /** what is missing, to somebody else than the person */
  needOfOthers: Record<Need, string>;
  everySituation: string;
  lawTitle: string;
  lawMore: string;
  sources: string;
  /** above it, to others */
  lawTold: string;
  // signing
  toSignTitle: string;
  toSign: string;
  /** where something stands already */
  toSignAgain: string;
  putForward: string;
  nothingToSign: string;
};

export const ADVANCE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Choices in advance",
    lede: "What you want and do not want, if one day you cannot decide or say it. You choose, while you can; others read it then.",
    emptyTitle: "So that your voice is there when you cannot use it",
    empty:
      "People write down which treatment they want or refuse, where they want to be, who is to be told, who feeds the cat. You can write one line today and the rest another day, alone or with somebody. No topic has to be filled in.",
    begin: "Begin with what matters most",
    entries: (count) => (count === 1 ? "1 thing" : `${count} things`),
    nothingYet: "Nothing yet",
    allOf: "All your choices in advance",
    write: "Write",
    add: "Add or change",
    soFar: "What you have so far",
    oneMore: "Add one thing",
    next: (name) => `Next: ${name}`,
    toPart: (name) => `Back to: ${name}`,
    leaveOut: "Every topic can be left out.",
    editTitle: "Change this",
    when: "In which situations?",
    whenHint: "Leave it empty if it holds in every situation.",
    why: "Why?",
    whyHint: "What happened, what it did to you, what you would rather have. It helps people to do what you mean.",
    binding: "How do you mean it?",
    bindingHint: "What each of them means is explained below.",
    bindingNo: "It is a wish. Those who treat me have to think about it.",
    bindingYes: "I mean it to bind in law: an advance decision to refuse treatment.",
    adult: "How old are you?",
    adultYes: "I am 18 or older",
    life: "Does it hold even if your life is at risk?",
    lifeHint: "If yes, a witness has to sign, too. Talk it over with somebody first, if you can.",
    lifeNo: "No, not if my life is at risk",
    lifeYes: "Yes, even if my life is at risk",
    onlyBinding: "Only if you mean it to bind in law",
    contact: "How to reach them",
    contactHint: "A telephone number, and when. You can leave this out.",
    who: "Is it one of the people you share with?",
    whoHint: "Choosing somebody here shares nothing with them.",
    whoNone: "Somebody else, whose name I write",
    name: "Their name, and who they are to you",
    topic: "What is it about?",
    wish: "A wish",
    mayBind: "May bind in law",
    notYet: "Meant to bind, not ready yet",
    need: {
      adult: { has: "18 or older", open: "", missing: "Say in it that you are 18 or older.", doubted: "" },
      capacity: {
        has: "A practitioner says: able to decide when it was signed",
        open: "The law takes it that everybody can decide, unless it is shown otherwise. Nobody has written down a doubt.",
        missing: "",
        doubted: "A practitioner had doubts about capacity when it was signed. Whoever goes by it should look at that.",
      },
      treatment: { has: "Says which treatment", open: "", missing: "Say which treatment.", doubted: "" },
      signed: { has: "Signed", open: "", missing: "Sign it.", doubted: "" },
      life: { has: "Says that it holds even if life is at risk", open: "", missing: "", doubted: "" },
      witness: { has: "A witness signed", open: "", missing: "A witness has to sign after you, with you there.", doubted: "" },
    },
    needOfOthers: {
      adult: "It does not say that they were 18 or older.",
      capacity: "",
      treatment: "It does not say which treatment.",
      signed: "Not signed in these words.",
      life: "",
      witness: "No witness has signed.",
    },
    everySituation: "It names no situation, so it is meant for every one.",
    lawTitle: "What binds, and what is a wish",
    lawMore: "More of what the law says",
    sources: "Where we have this from",
    lawTold: "This is how it is told to people who write their choices:",
    toSignTitle: "When it says what you want: sign it",
    toSign:
      "You read all of it once more, choose who is to read and sign it, and sign. A practitioner can say beside their name that you could decide. Until you have signed, others find only that you are writing.",
    toSignAgain: "When you change something: sign it again",
    putForward: "Read it once more, and sign",
    nothingToSign: "Write something first. One line is enough.",
  },
  "en-GB-x-easyread": {
    title: "My choices for later",
    lede: "What you want if you cannot say it. You choose now.",
    emptyTitle: "Your voice, when you cannot speak",
    empty: "Write what you want. Write what you do not want. You can leave parts empty.",
    begin: "Start",
    entries: (count) => (count === 1 ? "1 thing" : `${count} things`),
    nothingYet: "Nothing yet",
    allOf: "All my choices",
    write: "Write",
    add: "Add or change",
    soFar: "What you wrote",
    oneMore: "Add one thing",
    next: (name) => `Next: ${name}`,
    toPart: (name) => `Back to: ${name}`,
    leaveOut: "You can leave any part empty.",
    editTitle: "Change this",
    when: "When?",
    whenHint: "Leave this empty if you mean always.",
    why: "Why?",
    whyHint: "What happened? What do you want instead?",
    binding: "Is this a wish? Or do you say no by law?",
    bindingHint: "You can read more below.",
    bindingNo: "It is a wish. People must think about it.",
    bindingYes: "I say no. People must follow it by law.",
    adult: "How old are you?",
    adultYes: "I am 18 or older",
    life: "Do you say no even if you could die?",
    lifeHint: "Then a witness must sign. Talk to somebody first.",
    lifeNo: "No, not if my life is at risk",
    lifeYes: "Yes, even if my life is at risk",
    onlyBinding: "Only if you say no by law",
    contact: "Phone number",
    contactHint: "You can leave this empty.",
    who: "Do you share with this person here?",
    whoHint: "This does not share anything with them.",
    whoNone: "Another person. I write the name",
    name: "Their name",
    topic: "What is it about?",
    wish: "A wish",
    mayBind: "People may have to follow this by law",
    notYet: "This is not ready yet",
    need: {
      adult: { has: "18 or older", open: "", missing: "Say that you are 18 or older.", doubted: "" },
      capacity: {
        has: "A professional says: the person could decide",
        open: "The law says: everybody can decide. Nobody wrote a doubt.",
        missing: "",
        doubted: "A professional was not sure that the person could decide.",
      },
      treatment: { has: "It says which treatment", open: "", missing: "Say which treatment.", doubted: "" },
      signed: { has: "Signed", open: "", missing: "Sign it.", doubted: "" },
      life: { has: "It says: even if life is at risk", open: "", missing: "", doubted: "" },
      witness: { has: "A witness signed", open: "", missing: "A witness must sign after you.", doubted: "" },
    },
    needOfOthers: {
      adult: "It does not say: 18 or older.",
      capacity: "",
      treatment: "It does not say which treatment.",
      signed: "These words are not signed.",
      life: "",
      witness: "No witness signed.",
    },
    everySituation: "It is for every time.",
    lawTitle: "What is a wish? What is the law?",
    lawMore: "More about the law",
    sources: "Where we found this",
    lawTold: "People who write their choices read this:",
    toSignTitle: "Is it right? Then sign it",
    toSign: "You read it again. You choose who you give it to. You sign.",
    toSignAgain: "Did you change something? Sign again",
    putForward: "Read it again and sign",
    nothingToSign: "Please write something first.",
  },
});
