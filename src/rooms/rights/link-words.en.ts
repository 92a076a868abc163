export const en = { rights: "Legal status and rights", asks: "What they ask for" };
