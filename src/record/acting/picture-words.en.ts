export const en = {
  title: "Who acts for me",
  leads: "Read who acts for you, and end it",
  ask: {
    want: (name: string) => `Do you want ${name} to act for you?`,
    know: (name: string) => `Do you know what ${name} may do for you?`,
    right: (name: string) => `Is it all right how ${name} acts for you?`,
    fewer: (name: string) => `Do you want ${name} to decide less for you?`,
    other: (name: string) => `Do you want somebody else instead of ${name}?`,
  },
};
