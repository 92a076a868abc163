export const en = {
  name: "Their name",
  nameHint: "The name they use, their full name, or a part of it such as the family name.",
  born: "Their date of birth",
  counted: "Each search is counted, and a records officer sees how many you make. Whoever is found can see that you looked for them.",
  nobody: "Nobody your organisation works with was found by this name and this date of birth.",
  nobodyNext:
    "Try the family name alone. Their date of birth may not be written down, or another organisation may work with them. Do what you would do without a plan, and ring someone who knows them.",
  tooMany: "You have searched many times in a short while, so searching is paused. Try again in an hour, or ask a colleague to search.",
  /** the person ended what the actor had open */
  youCannot: (name: string, when: string) =>
    `${name} ended what you had open, ${when}. If it is needed again within a week of that, another practitioner of your organisation has to open it.`,
  /** before they say why */
  allClosed: (name: string) =>
    `${name} keeps everything closed in an emergency. Nothing would open, whatever you write here. Act on what you know, and on what others can tell you. If you try all the same, ${name} is told.`,
  /** the person ended what a colleague had open */
  endedFor: (name: string, colleague: string, when: string) =>
    `${name} ended what ${colleague} had open, ${when}. You can open it if you think it is needed all the same. Say why: ${name} will read it.`,
  // the person's own page
  lookedFor: "Who looked for you",
  lookedForLine: (name: string, role: string, organisation: string, when: string) => `${name}, ${role}, ${organisation}: ${when}`,
  homeTitle: (name: string) => `${name} looked for you in an emergency`,
  homeText: (organisation: string, when: string) =>
    `${when}, for ${organisation}. They now know that you are with the service. Nothing of yours was opened by that.`,
  homeNext: "See what happens in an emergency",
  // records officer
  searches: "Searches in the last 30 days",
  searchesHint: "Who searched for somebody in an emergency. Many searches and few openings are worth a question.",
  searchesHead: ["Who", "Searched", "Found somebody", "Opened"],
};
