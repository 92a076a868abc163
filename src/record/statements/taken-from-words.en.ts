export const en = {
  whole: (name: string) => `taken up from ${name}`,
  added: (name: string) => `with words taken up from ${name}`,
  reworded: (name: string) => `began as a suggestion of ${name}`,
};
