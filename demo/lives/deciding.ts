import type { Cast } from "../people.ts";

/** What Maya decides about her tablets: prepared alone, looked at with her doctor, and weighed by her. */
export async function tellDeciding({ life, riverside, amin, jo }: Cast, maya: string, picked: { helps: string[] }): Promise<void> {
  const decision = await life.says(maya, {
    kind: "decision",
    body: { text: "Whether I go on with the tablets as they are", about: "medicine" },
    days: 60,
  });
  const preparation = await life.says(maya, {
    kind: "preparation",
    body: {
      decision,
      on: "",
      text: "Steady since the summer. Slow until eleven; I missed two mornings of the class because of it.",
      helps: "Running before it is light, with my phone at home.",
      helpsFrom: picked.helps,
      power: "I paint. Help that takes the colours away is no help.",
      worries: "That you hear “less tablets” and write “relapse”.",
    },
    days: 52,
  });
  await life.shares(maya, {
    team: riverside,
    sections: ["decisions", "decision-preparation"],
    may: ["see", "answer", "write"],
    days: 51,
  });
  const asked = await life.says(maya, {
    kind: "question",
    about: preparation,
    body: { text: "How would we notice early that less is too little?" },
    days: 52,
  });
  const doctor = { by: amin, voice: "practitioner" as const };
  await life.says(maya, {
    kind: "answer",
    about: asked,
    body: { text: "By the signs you wrote yourself: the ideas at night, and the messages to everybody. We ask you and Sam each week." },
    days: 49,
    ...doctor,
  });
  const option = (text: string, days: number, who = {}) =>
    life.says(maya, { kind: "decision-option", about: decision, body: { text, medicine: null }, days, ...who });
  const point = (about: string, side: "good" | "bad", text: string, days: number, who = {}) =>
    life.says(maya, { kind: "option-point", about, body: { side, text, nothing: about === decision }, days, ...who });
  const weighs = (about: string, weight: "lot" | "some" | "little", days: number, text = "") =>
    life.says(maya, { kind: "option-matters", about, body: { weight, text }, days });
  const less = await option("A quarter less, for three months", 50);
  const evening = await option("The same, all of it in the evening", 48, doctor);
  await weighs(await point(less, "good", "Mornings back, I hope", 50), "lot", 48);
  await weighs(await point(less, "good", "The blood tests stay half-yearly", 48, doctor), "little", 47);
  await weighs(
    await point(less, "bad", "For about one in four it comes back within a year; on the full dose one in six", 48, doctor),
    "some",
    47,
  );
  await point(less, "bad", "The first two weeks can be restless", 48, doctor);
  await weighs(await point(evening, "good", "Nothing changes in how well it protects", 48, doctor), "some", 47);
  await weighs(await point(evening, "bad", "I go out on Thursday evenings, and it makes me heavy", 47), "some", 47);
  await weighs(await point(decision, "good", "It has held since the summer", 50), "some", 47);
  await weighs(await point(decision, "bad", "I am not there before eleven", 50), "lot", 47);
  await life.says(maya, {
    kind: "option-matters",
    about: less,
    body: { weight: "lot", text: "That I can paint in the morning light again." },
    days: 47,
  });
  await life.says(maya, {
    kind: "answer",
    about: decision,
    body: { text: "I can bring the lower dose to the pharmacy on Monday, if that is what you decide." },
    days: 47,
    by: jo,
    voice: "practitioner",
  });
}
