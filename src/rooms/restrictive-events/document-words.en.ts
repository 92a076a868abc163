export const en = {
  title: (name: string) => `Done without the agreement of ${name}`,
  lede: "Made of what is written here, word for word. Nothing is typed a second time.",
  period: (from: string | null, until: string | null) => {
    if (from && until) return `What began from ${from} until ${until}.`;
    return from ? `What began from ${from} on.` : until ? `What began until ${until}.` : "Everything there is.";
  },
  count: (count: number) => (count === 1 ? "1 event." : `${count} events.`),
  never: "None of this was agreed, whoever signs or prints it.",
  made: (by: string, when: string) => `Made for ${by} on ${when}, of what they may read.`,
  notTalked: "There has been no conversation about it yet.",
  choose: "Choose a time",
  from: "From",
  until: "Until",
  show: "Show these",
  pdf: "As a PDF",
  largePdf: "As a PDF in large print",
  text: "As plain text",
  keep: "Ways to keep it",
  none: "Nothing is recorded in this time.",
};
