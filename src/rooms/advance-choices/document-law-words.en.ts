export const en = {
  takenBack: "Does not bind: this document was taken back",
  replaced: "Does not bind by this document: there is a newer one",
  withdrawn: "Does not bind: withdrawn since it was signed",
  /** what a signature alone can never settle: Mental Capacity Act 2005, sections 24 to 26 and 28; Mental Health Act 1983, section 58A */
  note: (name: string) =>
    [
      `Before you go by a refusal that may bind in law, check each of these. ${name} cannot decide this now. It is this treatment, in a situation that ${name} names.`,
      `${name} has not withdrawn it since, not even just by saying so. ${name} has not given an attorney the power to decide this later.`,
      `${name} has done nothing that plainly does not fit with it. Nothing has come up that ${name} did not foresee and that would have changed it.`,
      "Where the Mental Health Act lets treatment for mental disorder be given without consent, that can still apply. A valid refusal of electroconvulsive therapy holds there too, except in an emergency.",
      "(England and Wales: Mental Capacity Act 2005, sections 24 to 26 and 28.)",
    ].join(" "),
};
