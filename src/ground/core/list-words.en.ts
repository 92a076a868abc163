export const en = { and: "and" };
