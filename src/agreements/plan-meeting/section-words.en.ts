export const en = {
  section: {
    title: "Our plan, while it is being made",
    theirs: "Plan",
    yours: "your plan while it is being made",
    mine: "plan",
  },
};
