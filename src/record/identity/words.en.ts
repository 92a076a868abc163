export const en = {
  title: "So that they find you",
  lede: "In an emergency, a worker of your service finds you by your name and your date of birth. Nobody finds you by name alone. The practitioners who work with you see these two facts. Your choices in advance can say them too, if you tick that when you put them forward.",
  theirTitle: (name: string) => `${name}: name and date of birth`,
  theirLede: (name: string) =>
    `With these, a colleague can find ${name} in an emergency. ${name} reads who wrote them down, and can change them.`,
  fullName: "Your full name",
  fullNameHint: "As it stands on your papers. Leave it empty if the name you use here is enough.",
  theirFullName: "Full name, as on their papers",
  bornOn: "Your date of birth",
  theirBornOn: "Date of birth",
  bornWrong: "Write a date of birth that is in the past.",
  save: "Save",
  saved: "Saved.",
  saidBy: (name: string, day: string) => `Written down by ${name}, ${day}. Please check it.`,
  saidByThem: (name: string, day: string) => `${name} said this, ${day}.`,
  theirsToChange: (name: string) => `${name} gave this themselves, so only they can change it.`,
  nobodyFinds:
    "Nobody has written down your date of birth, so no worker who does not already know you can find your plans in an emergency.",
  found: (born: string) => `They find you by your name and your date of birth, ${born}.`,
  change: "Change it",
  give: "Give my date of birth",
  /** on the page of a person, for a practitioner who works with them */
  born: "Born",
  notKnown: "not known here: nobody can find them in an emergency",
  writeDown: "Write it down",
};
