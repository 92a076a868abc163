export const en = {
  title: "Only for me",
  lede: "Some things you may want to keep for yourself, also where you share the part they are in.",
  /** a tick where something new is written */
  tick: "Only for me",
  tickHint: "It stays yours also when you share this part. You can change that later.",
  keep: "Keep it only for me",
  undo: "No longer only for me",
  /** before it is pressed */
  would:
    "If you keep it for yourself, it is left out of what you share, of your crisis card and of what opens in an emergency. You can undo this.",
  /** where it stands all the same */
  stays: "This stays as it is:",
  document: (title: string, day: string) => `${title}, put forward on ${day}, as it was then`,
  withdrawn: (title: string, day: string) => `${title}, put forward on ${day} and taken back`,
  safetyDocuments: (who: string) => `Safety documents that ${who} made before may hold it`,
  printedCard: "A crisis card that was printed or copied before still has it",
  offCard: "You chose it for your crisis card. As long as you keep it for yourself, it is not on it.",
  offMeeting: "It is also taken out of a plan you are preparing.",
  inAdvance: "A choice in advance that you keep for yourself is not found in an emergency. It may not be followed then.",
  undone: "It is no longer only for you.",
  back: "Go back",
  all: "Everything you keep for yourself",
  none: "You keep nothing for yourself alone at the moment.",
  kept: "You keep these for yourself",
  others: "What else could be only for you",
  count: (count: number) => (count === 1 ? "You keep 1 entry for yourself" : `You keep ${count} entries for yourself`),
  /** in a list from which entries are chosen */
  notOffered: (count: number) =>
    count === 1
      ? "1 entry is left out here, because you keep it for yourself."
      : `${count} entries are left out here, because you keep them for yourself.`,
  noCard: "What you keep for yourself does not go on the card.",
  refused: "You keep this one for yourself, so nobody can be asked to agree to it. Undo that first, if you want to.",
};
