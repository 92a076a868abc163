/** What whoever works with the person, or supports them, sees without being given it. */
export const en = {
  always: (who: string) =>
    `Your name, your pronouns, how to contact you and what helps you take part can always be seen by ${who}; your full name and date of birth, if you gave them, by the teams among them.`,
};
