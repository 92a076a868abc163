export const en = {
  pick: (name: string) => `What ${name} has said about this`,
  pickHint: "Tick what you weighed. It stands beside what you write, word for word, and leads back to where it was said.",
  none: (name: string) => `You can read nothing here that ${name} has said about this. Ask them, and write below what they say.`,
  title: (name: string) => `What ${name} has said about it`,
  titleOwn: "What you have said about it",
  more: (count: number) =>
    count === 1
      ? "One more thing they said stands beside it. It is not shared with you."
      : `${count} more things they said stand beside it. They are not shared with you.`,
  by: (name: string, scribe: string | null) => (scribe ? `${name}, written down by ${scribe}` : name),
  history: "Where this comes from",
};
