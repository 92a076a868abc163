export const what =
  (decided: string, under: string, somebody: string) =>
  (by: string, power: string): string =>
    `${decided} ${by || somebody}${power ? `${under} “${power}”` : ""}`;

const EN = what("decided by", ", under", "somebody else");

export const en = {
  /** as a label: "Not agreed" */
  label: "Not agreed",
  /** what comes after it: who decided, and under which power */
  what: EN,
  line: (by: string, under: string) => `Not agreed: ${EN(by, under)}.`,
  stance: {
    agree: "It is written down as it was. This is not agreement.",
    "agree-but": "It is written down as it was, but… This is not agreement.",
  },
};
