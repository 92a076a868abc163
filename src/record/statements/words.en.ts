export const en = {
  mark: (value: string) => `${value} out of 10`,
  byPicture: "Answered with a picture",
  takenFrom: "Whose idea",
  /** the wings of a record, at home and where they are shared */
  wing: { life: "My life", hard: "When it is hard", together: "Deciding with others" },
};
