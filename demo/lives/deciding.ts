import { dayIn } from "../days.ts";
import type { Cast } from "../people.ts";

/** What Maya decides about her tablets: prepared alone, looked at with her doctor, and weighed by her. */
export async function tellDeciding({ life, riverside, amin, jo }: Cast, maya: string, picked: { helps: string[] }): Promise<void> {
  const decision = await life.says(maya, {
    kind: "decision",
    body: { text: "Whether I go on with the tablets as they are", about: "medicine" },
    days: 72,
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
    days: 64,
  });
  await life.shares(maya, {
    team: riverside,
    sections: ["decisions", "decision-preparation"],
    may: ["see", "answer", "write"],
    days: 63,
  });
  const asked = await life.says(maya, {
    kind: "question",
    about: preparation,
    body: { text: "How would we notice early that less is too little?" },
    days: 64,
  });
  const doctor = { by: amin, voice: "practitioner" as const };
  await life.says(maya, {
    kind: "answer",
    about: asked,
    body: { text: "By the signs you wrote yourself: the ideas at night, and the messages to everybody. We ask you and Sam each week." },
    days: 61,
    ...doctor,
  });
  const option = (text: string, days: number, who = {}) =>
    life.says(maya, { kind: "decision-option", about: decision, body: { text, medicine: null }, days, ...who });
  const point = (about: string, side: "good" | "bad", text: string, days: number, who = {}) =>
    life.says(maya, { kind: "option-point", about, body: { side, text, nothing: about === decision }, days, ...who });
  const weighs = (about: string, weight: "lot" | "some" | "little", days: number, text = "") =>
    life.says(maya, { kind: "option-matters", about, body: { weight, text }, days });
  const less = await option("A quarter less, for three months", 62);
  const evening = await option("The same, all of it in the evening", 60, doctor);
  await weighs(await point(less, "good", "Mornings back, I hope", 62), "lot", 60);
  await weighs(await point(less, "good", "The blood tests stay half-yearly", 60, doctor), "little", 59);
  await weighs(
    await point(less, "bad", "For about one in four it comes back within a year; on the full dose one in six", 60, doctor),
    "some",
    59,
  );
  await point(less, "bad", "The first two weeks can be restless", 60, doctor);
  await weighs(await point(evening, "good", "Nothing changes in how well it protects", 60, doctor), "some", 59);
  await weighs(await point(evening, "bad", "I go out on Thursday evenings, and it makes me heavy", 59), "some", 59);
  await weighs(await point(decision, "good", "It has held since the summer", 62), "some", 59);
  await weighs(await point(decision, "bad", "I am not there before eleven", 62), "lot", 59);
  await life.says(maya, {
    kind: "option-matters",
    about: less,
    body: { weight: "lot", text: "That I can paint in the morning light again." },
    days: 59,
  });
  await life.says(maya, {
    kind: "answer",
    about: decision,
    body: { text: "I can bring the lower dose to the pharmacy on Monday, if that is what you decide." },
    days: 59,
    by: jo,
    voice: "practitioner",
  });
  await tellAfterwards({ life, amin, jo, riverside }, maya, { decision });
}

/** They decide, she takes it differently for a while, says what she feels of it, and begins to prepare the next meeting. */
async function tellAfterwards(
  { life, amin, jo, riverside }: Pick<Cast, "life" | "amin" | "jo" | "riverside">,
  maya: string,
  { decision }: { decision: string },
): Promise<void> {
  const doctor = { by: amin, voice: "practitioner" as const };
  const question = await life.says(maya, {
    kind: "question",
    about: decision,
    body: { text: "Can I go back to the full dose by myself, on a bad week?" },
    days: 59,
  });
  await life.says(maya, {
    kind: "answer",
    about: question,
    body: { text: "Yes. Ring us on the day, not to ask but to tell." },
    days: 58,
    ...doctor,
  });
  await life.says(maya, {
    kind: "decided",
    about: decision,
    body: {
      text: "A quarter less for three months, from Monday. Jo brings it to the pharmacy; Sam asks me each Sunday how I sleep.",
      sure: "7",
      sureWords: "Surer since I may go back by myself.",
      who: "together",
      lookOn: dayIn(12),
    },
    days: 58,
  });
  const agreed = await life.agrees(maya, { family: "decision", about: decision, with: [amin, jo], review: 12, days: 58 });
  await life.signs(maya, agreed, maya, "agree", 58);
  await life.signs(maya, agreed, jo, "agree", 57);
  await life.signs(maya, agreed, amin, "agree-but", 57, { reason: "I would have waited until after the move. The signs are well chosen." });
  await life.shares(maya, { team: riverside, sections: ["decision-afterwards"], may: ["see"], days: 30 });

  const took = (what: string, days: number, text = "") =>
    life.says(maya, { kind: "afterwards", body: { decision, took: what, text, on: "" }, days });
  await took("agreed", 55);
  await took("agreed", 38);
  await took("differently", 31, "The full dose for a week, when my neighbour moved in above and I heard every step.");
  await took("differently", 27);
  await took("agreed", 23, "Back to the quarter less. I told Jo on the day, as we said.");
  await took("not", 15, "Two evenings without any: I slept at my brother’s and the box was at home.");
  await took("agreed", 9);
  await took("agreed", 2);

  const scale = "not at all\na little\nsomewhat\na lot\nvery much";
  const names = (text: string, wish: string, days: number, steps = scale) =>
    life.says(maya, { kind: "decision-effect", body: { decision, text, wish, steps }, days });
  const marks = async (effect: string, steps: string, said: [number, number, string?][]) => {
    const words = steps.split("\n");
    for (const [days, step, text = ""] of said)
      await life.says(maya, { kind: "after", about: effect, body: { word: words[step], step, of: words.length, text, on: "" }, days });
  };
  const mornings = "gone until noon\nslow until eleven\nup, but in fog\nhere by nine\nmine";
  await marks(await names("Mornings", "wanted", 57, mornings), mornings, [
    [57, 1],
    [38, 1],
    [31, 0],
    [24, 2],
    [17, 3, "I painted the yard before anybody was up."],
    [10, 3],
    [2, 4],
  ]);
  await marks(await names("Restless legs", "unwanted", 55), scale, [
    [55, 2],
    [38, 3, "Worse lying down. I walked the corridor."],
    [31, 1],
    [22, 2],
    [15, 1],
    [2, 0],
  ]);
  await life.looked(maya, amin, ["decision-afterwards"], 4);
  await life.says(maya, {
    kind: "preparation",
    body: {
      decision,
      on: dayIn(1),
      text: "Better than I had hoped, and I am still afraid to say so.",
      helps: "",
      helpsFrom: [],
      power: "I paint. Help that takes the colours away is no help.",
      worries: "That the good weeks are taken for a reason to hurry.",
    },
    days: 1,
  });
  await life.says(maya, {
    kind: "decision-option",
    about: decision,
    body: { text: "A quarter less, as it is now, over the winter", medicine: null },
    days: 1,
  });
}

/** What was decided about Denis on the ward by somebody else: recorded as what it is, with what he asks and says beside it. */
export async function tellDecidedByOthers(
  { life, ward, amin, len }: Pick<Cast, "life" | "ward" | "amin" | "len">,
  denis: string,
): Promise<void> {
  const decision = await life.says(denis, { kind: "decision", body: { text: "The injection, or tablets", about: "medicine" }, days: 9 });
  await life.shares(denis, { team: ward, sections: ["decisions"], may: ["see", "answer"], days: 9 });
  const doctor = { by: amin, voice: "practitioner" as const };
  const tablets = await life.says(denis, {
    kind: "decision-option",
    about: decision,
    body: { text: "Tablets, in the evening", medicine: null },
    days: 9,
  });
  const good = await life.says(denis, {
    kind: "option-point",
    about: tablets,
    body: { side: "good", text: "Nobody has to hold my arm", nothing: false },
    days: 9,
  });
  await life.says(denis, { kind: "option-matters", about: good, body: { weight: "lot", text: "" }, days: 9 });
  await life.says(denis, {
    kind: "option-point",
    about: tablets,
    body: { side: "bad", text: "They were found under the mattress twice in October", nothing: false },
    days: 8,
    ...doctor,
  });
  await life.says(denis, {
    kind: "decided",
    about: decision,
    body: {
      text: "The injection every four weeks while he is detained, first on Friday. He chooses the arm, the hour and who sits with him.",
      who: "other",
      power: "mha-detained",
      powerWords: "Dr Amin Haddad, as responsible clinician. Denis said no. A second opinion doctor comes on the 14th.",
      lookOn: dayIn(6),
    },
    days: 7,
    ...doctor,
  });
  const question = await life.says(denis, {
    kind: "question",
    about: decision,
    body: { text: "If I take the tablets in front of somebody for four weeks, does it stop?" },
    days: 6,
  });
  await life.says(denis, {
    kind: "answer",
    about: question,
    body: { text: "I will put exactly that to Dr Haddad at the round on Thursday, with you in the room." },
    days: 5,
    by: len,
    voice: "practitioner",
  });
}
