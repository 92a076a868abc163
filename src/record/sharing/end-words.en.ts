export const en = {
  allTitle: "End all sharing now?",
  allLede: "Everything you share ends straight away. Whoever reads it now, because you shared it, can open no other page of it.",
  allAlso: "End this too",
  allAlsoHint: "You did not share this, so it would stay. Take a tick away to keep it.",
  /** each as what the tick does; what would stay without it stands under it */
  allAct: {
    "emergency-open": "Close what is open now, in an emergency",
    "card-code": "Switch off the code on my crisis card",
    emergency: "Close everything in an emergency",
  },
  allStays: "This stays",
  allStaysLink: (count: number) => (count === 1 ? "One thing stays: see what." : `${count} things stay: see which.`),
  allActingNext:
    "You can say that you want it to end, each by itself. Where a record says that you cannot decide that now, what you say is kept as your wish, and somebody looks at it.",
  allActingLink: "Who may act for me, and how to end it",
  allAgain: "Nothing is deleted. For a week you can bring it all back with one button.",
  allYes: "Yes, end all sharing",
  no: "No, leave it as it is",
  teamTitle: (team: string) => `Stop working with ${team}?`,
  teamLede: (team: string) => `${team} will no longer have you on their list. They no longer see your name or how to contact you.`,
  teamSees: "All that you share with this team ends at once. What you share with others stays as it is.",
  teamPlans: (team: string, years: number) =>
    years === 0
      ? `Plans that you put forward together stay readable to ${team}. It need not keep them for any set time.`
      : `Plans that you put forward together stay readable to ${team}. It must keep them for ${years} years.`,
  teamBack:
    "To work together again, they need to invite you again. If you are getting care from this team now, you may want to tell them first.",
  teamYes: (team: string) => `Yes, stop working with ${team}`,
};
