export const en = {
  part: {
    step: {
      title: "Steps",
      none: "No step yet. A small one is enough: something that could be done this week.",
      add: "Add a step",
      formTitle: "A small step",
    },
    "build-on": {
      title: "What there is to build on",
      none: "What you know, have, have done before, or somebody who is with you in this.",
      add: "Add something to build on",
      formTitle: "Something to build on",
    },
    place: {
      title: "People and places outside services",
      none: "A club, a neighbour, a library, a shop where they know you.",
      add: "Add a person or place",
      formTitle: "A person or place outside services",
    },
  },
  by: (day: string) => `by ${day}`,
  done: "done",
  open: "to do",
  doneSteps: (count: number) => `Done (${count})`,
  partAct: { done: "Mark as done", "not done": "Mark as not done", "put away": "Put away", "bring back": "Bring back" },
  partDone: {
    done: "Done.",
    "not done": "It is to do again. That is fine.",
    "put away": "Put away. Nothing of it is lost.",
    "bring back": "It is back.",
  },
  away: (count: number) => `Put away (${count})`,
  added: { step: "Step added.", "build-on": "Added.", place: "Added.", mark: "Marked." },
  more: "More about this",
  beside: (count: number) => (count === 1 ? "1 thing said beside this" : `${count} things said beside this`),
  waiting: (count: number) => (count === 1 ? "1 thing said beside this waits for you" : `${count} things said beside this wait for you`),
  fields: {
    goal: {
      text: { ask: "What you want", later: "The goal", read: "" },
      why: { ask: "Why it matters", read: "Why it matters" },
    },
    step: {
      text: {
        ask: "What is there to do?",
        hint: "Small enough that it could be done this week.",
        later: "What there is to do",
        read: "",
      },
      who: { ask: "Who does it", hint: "A name, or “me”.", read: "Who" },
      by: { ask: "By when", hint: "The day, month and year. No day is needed.", read: "By" },
    },
    "build-on": {
      text: { ask: "What is already there?", hint: "Something you know, have, or have done before.", later: "The words", read: "" },
    },
    place: { text: { ask: "Who or where?", hint: "Somebody or somewhere that could help with this.", later: "The words", read: "" } },
    mark: {
      value: { ask: "How far along does it feel?", hint: "0 is not begun, 10 is there.", read: "" },
      note: { ask: "A word about it", read: "" },
    },
  },
};
