export const en = {
  onCard: "Shall this stand on your card?",
  cardRoom: "My crisis card",
};
