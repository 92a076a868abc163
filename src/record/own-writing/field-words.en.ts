export const en = {
  text: "The words",
};
