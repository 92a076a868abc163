/** Pages that many others lead back to, called there as on the page itself. */
export const en = {
  people: "People I work with",
  sharing: "Who can see what?",
  emergency: "In an emergency",
  rights: "My rights",
  administration: "Administration",
};
