export const en = {
  agree: "Do you agree with this?",
  agreementRoom: "What I am asked to agree to",
};
