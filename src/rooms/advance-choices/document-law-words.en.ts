export const en = {
  takenBack: "Does not bind: this document was taken back",
  replaced: "Does not bind by this document: there is a newer one",
  withdrawn: "Does not bind: withdrawn since it was signed",
  /** what a signature alone can never settle: Mental Capacity Act 2005, sections 24 to 26 and 28; Mental Health Act 1983, section 58A */
  note: (name: string) =>
    [
      `Before you go by a refusal that may bind in law, check: ${name} cannot decide this now; it is this treatment, in a situation that ${name} names;`,
      `${name} has not withdrawn it since, also by only saying so; has not given an attorney the power to decide this later;`,
      `has done nothing that plainly does not fit with it; and nothing has come up that ${name} did not foresee and that would have changed it.`,
      "Where the Mental Health Act lets treatment for mental disorder be given without consent, that can still apply; for electroconvulsive therapy a valid refusal holds there too, but for an emergency.",
      "(England and Wales: Mental Capacity Act 2005, sections 24 to 26 and 28.)",
    ].join(" "),
};
