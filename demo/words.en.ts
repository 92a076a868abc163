export const en = {
  title: "Who would you like to be?",
  lede: "All of these people are invented. Become one, look around, write something; then come back and become the other side.",
  become: (name: string) => `Become ${name}`,
};
