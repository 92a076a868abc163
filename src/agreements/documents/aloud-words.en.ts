export const en = {
  gone: "No longer stands: they said so",
  withdrawn: (name: string, day: string, by: string) => `${name} said on ${day} that this no longer stands. ${by} wrote it down.`,
  waits: (name: string) => `${name} has not said yet whether that is right.`,
  confirmed: (name: string) => `${name} says that is right.`,
  doubted: (name: string, day: string, by: string) =>
    `${by} wrote down on ${day} that ${name} said this no longer stands, and had doubts whether ${name} could decide it then. It stands.`,
  doubtWhy: "Why there were doubts",
  notSo: (name: string, day: string, by: string) =>
    `${by} wrote down on ${day} that ${name} said this no longer stands. ${name} says that is not so. It stands.`,
  /** in the document of what was signed */
  inDocument: (name: string, count: number) =>
    `Since this was signed, ${name} has said that ${count === 1 ? "one of these choices" : `${count} of these choices`} no longer ${count === 1 ? "stands" : "stand"}. It is marked there.`,
};
