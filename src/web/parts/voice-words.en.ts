export const en = {
  own: "own words",
  scribed: "written down, not yet confirmed",
  confirmed: "written down, and confirmed",
  supporter: "supporter",
  peer: "peer worker",
  practitioner: "practitioner",
  confirmedOn: (when: string) => `confirmed on ${when}`,
};
