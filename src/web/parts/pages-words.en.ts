export const en = {
  nav: "Parts of this list",
  shown: (from: number, until: number, all: number) => `${from} to ${until} of ${all}`,
  before: "Show the ones before",
  more: "Show more",
  all: (count: number) => `Show all ${count}, to read or print in one go`,
  inParts: "Show them in parts again",
  printed: "The others are not on this paper.",
  readAll: "Read all of it",
  rest: "There is more of this, and it is not on this paper.",
};
