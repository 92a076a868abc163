export const en = {
  signTitle: (name: string) => `Sign on behalf of ${name}`,
  signLede: (name: string, as: string) =>
    `You can, as ${as}, because a record says that ${name} cannot decide this now. It stands as your signature for ${name}. ${name} is still asked as soon as they can.`,
  signRecord: (decision: string, day: string) => `The record: “${decision}”, until ${day}.`,
  wants: (name: string) => `What does ${name} want, and what have they said?`,
  wantsHint: "Now and before. In their own words where you can.",
  whyYou: "Why do you sign so?",
  whyHint: "What you weighed, and why it is best for them.",
  signButton: (name: string) => `Sign on behalf of ${name}`,
};
