export const en = {
  lede: "Pictures that you have not answered yet. What you press waits here, and is sent by itself when there is a signal.",
  open: (n: number) => (n === 1 ? "1 more picture, if you like" : `${n} more pictures, if you like`),
  answeredElsewhere: (answer: string) => `You have answered this elsewhere meanwhile: ${answer}. That stands until you change it there.`,
  writtenElsewhere: (answer: string, scribe: string) =>
    `${scribe} wrote down another answer for you meanwhile: ${answer}. It stands until you change it there.`,
  putAwayElsewhere: "You have put your answer to this away elsewhere meanwhile. If you want it again, press it once more.",
};
