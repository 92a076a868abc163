export const en = {
  link: "With pictures",
  answer: { yes: "Yes", no: "No", unsure: "Not sure" },
  here: "Answered with pictures",
  wroteDown: (scribe: string) => `${scribe} wrote it down`,
  whence: "History",
};
