export const en = {
  open: "Read it all",
  title: (name: string) => `Legal status and rights: ${name}`,
  lede: (name: string) =>
    `${name} reads all of this at once, with who wrote it. Anybody who works with ${name} as a practitioner of your service reads it too.`,
  shared: (name: string) => `${name} shares this with you.`,
  none: (name: string) =>
    `No legal status of ${name} is written here. If they are in hospital of their own free will, write that: it says that they may leave and may say no.`,
  now: "What holds today",
  over: "What is over",
  record: "Record a legal status",
  recordTitle: (name: string) => `Record a legal status: ${name}`,
  next: "Next",
  seenBy: (name: string) =>
    `${name} reads this at once, with your name. So does anybody of your service who works with ${name} as a practitioner.`,
  paper: "Print for them",
  paperEasy: "On paper in Easy Read",
  paperHint: (name: string) => `For ${name} to keep: what it means, how to challenge it, and what they still choose.`,
  asks: "What they ask for",
  /** where several hold today */
  beside: (name: string) =>
    `More than one holds today, and ${name} reads all of them. A new one does not end the one before: if one is over, write that.`,
  contradict: (name: string) =>
    `${name} reads here that they are free to go, and also that they are held. Both cannot be so: write which one is over.`,
  isOver: (status: string) => `It is over: ${status}`,
  write: (status: string) => `Write about: ${status}`,
  writeLede: (name: string) => `Each thing you write is read by ${name} at once.`,
  writeOwn: "What you write here is yours. You choose who you share it with.",
  takenBack: "Taken back",
  done: { saved: "Saved. The person can read it now.", taken: "Taken back. It can be read as that." },
  doneOwn: "Saved. You choose who you share it with.",
};
