import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  title: string;
  lede: string;
  theirTitle: (name: string) => string;
  theirLede: (name: string) => string;
  none: string;
  noneText: string;
  noneTheirs: (name: string) => string;
  name: string;
  record: string;
  link: string;
  byAuthority: string;
  theirLink: string;
  youAct: (as: string, until: string | null) => string;
  speaksHere: string;
  is: (name: string, relationship: string, as: string) => string;
  state: Record<"in-force" | "to-check" | "not-accepted" | "to-confirm" | "later" | "over" | "ended", string>;
  from: (day: string, until: string | null) => string;
  when: string;
  what: string;
  may: Record<"see" | "answer" | "decide", string>;
  mayHint: Record<"see" | "answer" | "decide", string>;
  paper: string;
  noPaper: string;
  paperOf: (number: string, day: string | null) => string;
  kept: (where: string, seen: string) => string;
  wrote: string;
  wroteBy: (name: string, when: string) => string;
  checked: string;
  checkedBy: (name: string, when: string) => string;
  notChecked: string;
  needsNoCheck: string;
  endedBy: (name: string, when: string) => string;
  wishes: (name: string) => string;
  wishSaid: (when: string) => string;
  wishSilent: string;
  mayDo: string;
  mayNot: string;
  noLegalAdvice: string;
  end: string;
  stepBack: string;
  takeBack: string;
  endHint: string;
  endButton: string;
  why: string;
  done: Record<"saved" | "ended" | "wish" | "checked" | "invited" | "confirmed" | "refused", string>;
  paperOnly: string;
  notKnown: string;
  holderConfirmed: string;
  homeTitle: (who: string) => string;
  homeText: string;
  homeNext: string;
  /** to whoever acts: what they may do */
  youMay: Record<"answer" | "decide", string>;
  speaks: (as: string, name: string) => string;
};

/** Who may act for somebody, as it is read and ended. */
export const ACTING_PAGE_WORDS: Words<Texts> = sentences({
  "en-GB": {
    title: "Who may act for me",
    lede: "Somebody who speaks beside you, or who decides when you cannot. What they may do, from when and until when, and on what it rests.",
    theirTitle: (name) => `Who may act for ${name}`,
    theirLede: (name) => `${name} reads all of this too.`,
    none: "Nobody acts for you",
    noneText:
      "You can name somebody you trust: a nominated person or an advocate. They see what you choose, and speak beside you. They never decide for you.",
    noneTheirs: (name) => `You see nobody here who may act for ${name}.`,
    name: "Name somebody",
    record: "Write down an authority you have seen",
    link: "Who may act for me",
    theirLink: "Who may act for them",
    youAct: (as, until) => `You act for them as ${as}${until ? `, until ${until}` : ""}.`,
    speaksHere: "What you say here shows that you act for the person. It stands in your own name, never in theirs.",
    byAuthority: "Not shared by you: they may act for you.",
    is: (name, relationship, as) => `${name}, ${relationship}: ${as}`,
    state: {
      "in-force": "In force",
      "to-check": "Not in force: waits for a check",
      "not-accepted": "Not in force: they have not joined yet",
      "to-confirm": "Not in force: somebody checks that the account is theirs",
      later: "Begins later",
      over: "Over by its date",
      ended: "Ended",
    },
    from: (day, until) => (until ? `From ${day} until ${until}` : `From ${day}, until it is ended`),
    when: "When",
    what: "What they reach",
    may: {
      see: "see it",
      answer: "speak about it in their own name",
      decide: "decide, where a record says that the person cannot decide that now; they read that one record",
    },
    mayHint: {
      see: "They read it, and that is all.",
      answer: "They read it, ask and answer. Their words show that they act for the person.",
      decide:
        "They can also sign on the person’s behalf, as long as a record says that the person cannot decide exactly that. It never counts as the person’s own signature.",
    },
    paper: "What it rests on",
    noPaper: "On the person’s word. There is no paper, and none is needed.",
    paperOf: (number, day) => [number && `Number ${number}`, day && `of ${day}`].filter(Boolean).join(", "),
    kept: (where, seen) => `Kept: ${where}. Seen on ${seen}.`,
    wrote: "Written down by",
    wroteBy: (name, when) => `${name}, ${when}`,
    checked: "Checked by",
    checkedBy: (name, when) => `${name}, ${when}`,
    notChecked: "Nobody yet. Until then nobody acts under it.",
    needsNoCheck: "Named by the person: it needs no check.",
    endedBy: (name, when) => `Ended by ${name}, ${when}.`,
    wishes: (name) => `${name} wants this to end`,
    wishSaid: (when) => `Said on ${when}:`,
    wishSilent: "Without words.",
    mayDo: "What they do",
    mayNot: "What they do not do",
    noLegalAdvice: "In England and Wales. This is no legal advice.",
    end: "I want this to end",
    stepBack: "I no longer act for them",
    takeBack: "Take this back",
    endHint: "It ends now. What was said and signed until now stays to be read.",
    endButton: "End it now",
    why: "Why? You need not say.",
    done: {
      saved: "Saved.",
      ended: "It has ended.",
      wish: "A record says that you cannot decide this now. What you said is kept as yours, and stands beside it. The records officer is told.",
      checked: "Checked. Now invite whoever the paper names.",
      invited: "Invited. The link is being sent to them by e-mail, and nobody else sees it.",
      confirmed: "It is in force now. The person is told.",
      refused: "That account is let go. Whoever the paper names can be invited again.",
    },
    paperOnly:
      "An attorney or a deputy rests on a registered paper or an order of a court. Show it to somebody of your team: they write down what they saw, and somebody else checks it.",
    notKnown: "I do not know this person",
    holderConfirmed: "Says the account is theirs",
    homeTitle: (who) => `${who} is written down as somebody who may act for you`,
    homeText: "Read who wrote it down, on what it rests, and what it lets them do. You can say that you want it to end.",
    homeNext: "Read it",
    youMay: {
      answer: "You can read it, ask and answer.",
      decide:
        "You can also sign on their behalf, as long as a record says that they cannot decide exactly that. It never counts as their own signature.",
    },
    speaks: (as, name) => `What you say here is marked: you act for ${name} as ${as}. It stands in your name, never in theirs.`,
  },
  "en-GB-x-easyread": {
    title: "Who can act for me",
    lede: "Here you see who can speak for you. You see what they can do.",
    theirTitle: (name) => `Who can act for ${name}`,
    theirLede: (name) => `${name} can read this too.`,
    none: "Nobody acts for you",
    noneText: "You can pick somebody you trust. They can speak with you. They never decide for you.",
    noneTheirs: (name) => `Nobody here acts for ${name}.`,
    name: "Pick somebody",
    record: "Write down what you saw",
    link: "Who can act for me",
    theirLink: "Who can act for them",
    youAct: (as, until) => `You act for them. You are the ${as}.${until ? ` Until ${until}.` : ""}`,
    speaksHere: "We show that you act for the person. You speak in your own name.",
    byAuthority: "They can act for you.",
    is: (name, relationship, as) => `${name}, ${relationship}: ${as}`,
    state: {
      "in-force": "Yes, now",
      "to-check": "Not yet. Somebody must check it",
      "not-accepted": "Not yet. They are not here yet",
      "to-confirm": "Not yet. Somebody checks that it is really them",
      later: "It starts later",
      over: "It is over",
      ended: "It is over",
    },
    from: (day, until) => (until ? `From ${day}. Until ${until}` : `From ${day}. Until somebody stops it`),
    when: "When",
    what: "What they can see",
    may: { see: "read it", answer: "say what they think", decide: "decide when you cannot. They read why" },
    mayHint: {
      see: "They can only read.",
      answer: "They can read and say what they think.",
      decide: "They can sign for the person. This is only when the person cannot decide.",
    },
    paper: "The paper",
    noPaper: "There is no paper. Nobody needs one for this.",
    paperOf: (number, day) => [number && `Number ${number}`, day && `from ${day}`].filter(Boolean).join(", "),
    kept: (where, seen) => `It is here: ${where}. Somebody saw it on ${seen}.`,
    wrote: "Who wrote this",
    wroteBy: (name, when) => `${name}, ${when}`,
    checked: "Who checked it",
    checkedBy: (name, when) => `${name}, ${when}`,
    notChecked: "Nobody yet. So it does not count yet.",
    needsNoCheck: "You picked them.",
    endedBy: (name, when) => `${name} stopped it. ${when}.`,
    wishes: (name) => `${name} wants this to stop`,
    wishSaid: (when) => `On ${when}:`,
    wishSilent: "No words.",
    mayDo: "What they do",
    mayNot: "What they do not do",
    noLegalAdvice: "This is for England and Wales.",
    end: "I want this to stop",
    stepBack: "I do not act for them now",
    takeBack: "Take this back",
    endHint: "It stops now. Old words stay here.",
    endButton: "Stop it now",
    why: "Why? You can leave this empty.",
    done: {
      saved: "Saved.",
      ended: "It has stopped.",
      wish: "We kept what you said. Somebody will look at it.",
      checked: "You checked it. Now invite them.",
      invited: "We are sending them the link.",
      confirmed: "It counts now. We tell the person.",
      refused: "That account is gone. You can invite them again.",
    },
    paperOnly: "An attorney needs a special paper. Show the paper to your team.",
    notKnown: "I do not know this person",
    holderConfirmed: "Who checked that it is them",
    homeTitle: (who) => `${who} may act for you`,
    homeText: "Read what they can do. You can say stop.",
    homeNext: "Read it",
    youMay: {
      answer: "You can read and say what you think.",
      decide: "You can sign for them. This is only when they cannot decide.",
    },
    speaks: (as, name) => `You act for ${name}. You are the ${as}. We show that.`,
  },
});
