import type { Cast } from "../people.ts";

/** What Maya wants to do though it worries her sister and her doctor, looked at from both sides, agreed, and told afterwards. */
export async function tellWorthTrying({ life, riverside, jo, amin, sam }: Cast, maya: string): Promise<void> {
  await life.shares(maya, { team: riverside, sections: ["positive-risk"], may: ["see", "answer", "write"], days: 36 });
  await life.shares(maya, { account: sam, name: "Sam (sister)", sections: ["positive-risk"], may: ["see", "answer"], days: 36 });
  const leeds = await life.says(maya, {
    kind: "positive-risk",
    body: { text: "Take the train to my brother in Leeds for four days, by myself" },
    days: 36,
  });
  const view = (aspect: string, text: string, days: number, who: { by?: string; voice?: "supporter" | "practitioner" } = {}) =>
    life.says(maya, { kind: "risk-view", about: leeds, body: { aspect, text }, days, ...who });
  await view("hope", "To see my nephews before they forget my face. To come home having done it.", 36);
  await view("wrong", "I do not sleep in a strange bed, and on the third day I get quick.", 35);
  await view("wrong", "That I hear it too late, because you say you are fine.", 34, { by: sam, voice: "supporter" });
  await view("wrong", "Two nights without sleep were how it began in spring.", 33, { by: amin, voice: "practitioner" });
  await view("before", "Whitby, two years ago: I took my own pillow and rang Sam each evening.", 35);
  await view("strengths", "I know the first day of it. I have written it in my wellness plan.", 35);
  await view("do", "I send Sam a photograph each morning, and say in it how many hours I slept.", 33);
  await view("do", "I keep the Thursday free and can fetch you by car, without a word about it.", 33, { by: sam, voice: "supporter" });
  await view("do", "I leave a note for the crisis line that you may ring about a dose for one night.", 32, {
    by: jo,
    voice: "practitioner",
  });
  await view("stop", "Two nights under four hours. Then we talk, all three, before I decide.", 32);
  const agreed = await life.agrees(maya, { family: "positive-risk", about: leeds, with: [jo, amin, sam], review: 3, days: 30 });
  await life.signs(maya, agreed, maya, "agree", 30);
  await life.signs(maya, agreed, sam, "agree", 30);
  await life.signs(maya, agreed, jo, "agree", 29);
  await life.signs(maya, agreed, amin, "agree-but", 28, {
    reason: "I would have waited for spring. It is hers to decide, and the signs are well chosen.",
  });
  await life.says(maya, {
    kind: "risk-outcome",
    about: leeds,
    body: {
      text: "Four days, three good nights and one of five hours. The little one remembered me. I was tired for a week and I would do it again.",
    },
    days: 6,
  });
}
