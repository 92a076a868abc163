export const en = {
  title: "Crisis card",
  /** on the card */
  heading: { who: "Who I am", helps: "What helps", worse: "What makes it worse", call: "Who to call" },
  advance: "I have written advance choices. Whoever I shared them with finds them in my record.",
  writtenDown: (who: string) => `written down by ${who}`,
  fields: {
    heading: { ask: "Where does it stand?", read: "" },
    text: { ask: "The line", hint: "Short is good: a card has room for about 12 lines on each side.", read: "" },
    contact: {
      ask: "How to reach them",
      hint: "Only where somebody is to be called. A telephone number, and when.",
      read: "How to reach them",
    },
  },
  /** in a record's list of what was chosen */
  advanceShort: "Says that advance choices exist",
  yes: "Yes",
  no: "No",
  /** the person's page */
  lede: "The few things someone should know when it is hard for you to say them. In your pocket, on your phone, with the people you choose.",
  emptyTitle: "A card for your pocket",
  empty:
    "You choose from what you have written already, and add a short line where something is missing. When you change the words in your plan, the card changes with them.",
  begin: "Choose what goes on it",
  change: (heading: string) => `Change: ${heading}`,
  changeAbout: "Change: your name, and advance choices",
  nothingUnder: "Nothing yet",
  up: "Up",
  down: "Down",
  leaveOff: "Take off the card",
  phone: "Show it large, on a phone",
  print: "Print it",
  share: "Share it with somebody",
  sameWords:
    "These are the words of your plans and story. Change them there, and they change here; put them away there, and they leave the card.",
  aboutTitle: "Your name, and advance choices",
  nameNo: "No, leave it off",
  linesOff: "Lines that are not on the card",
  linesOffText: "Written for the card, and not on it now.",
  putOn: "Put on the card",
  /** the phone page */
  always: "At any hour, for everybody",
  back: "Back",
  of: (name: string) => `Crisis card of ${name}`,
  open: "Open the card, large",
  nobodyElse: "There is no card to read yet.",
  section: {
    title: "Crisis card",
    theirs: "Crisis card",
    yours: "your crisis card",
    mine: "crisis card",
    inPlan: "Crisis card",
    none: "For a pocket or a phone: what helps, and who to call.",
    count: () => "Your card is there.",
    entry: "A line for the crisis card",
  },
};
