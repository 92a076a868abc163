import { tellDenissAdvocate, tellRuthsDaughter } from "./acting.ts";
import { tellDenisAsked, tellRuthAnswers } from "./by-pictures.ts";
import { tellDenissChoices } from "./advance.ts";
import type { Cast, Character } from "../people.ts";
import { tellDenisRights } from "./rights.ts";
import { tellDecidedByOthers } from "./deciding.ts";
import { tellWithoutAgreement } from "./without-agreement.ts";

/** Detained on a ward, and does not agree with the plan: it says so on its first line, with his reason. */
export async function tellDenis(cast: Cast): Promise<Character> {
  const { life, ward, len, amin } = cast;
  const denis = await life.person("Denis", {
    born: "1968-11-02",
    pronouns: "he/him",
    contact: "Come and find me. Mornings are bad.",
    takesPart: ["large-print", "pictures"],
    colour: "sky",
  });
  await life.worksWith(denis, ward, 40);
  await life.shares(denis, { team: ward, sections: ["goals", "wellness-plan", "plan"], may: ["see", "answer", "write"], days: 38 });
  const says = (kind: string, body: unknown, days: number, about?: string) => life.says(denis, { kind, body, days, about });
  const home = await says("goal", { text: "Go home to my dog", why: "Biscuit is eleven. My neighbour cannot keep him for ever." }, 36);
  await says("step", { text: "Photograph of Biscuit from the neighbour every week", who: "Len", by: null }, 34, home);
  await says("mark", { value: 1 }, 35, home);
  await says("mark", { value: 2 }, 12, home);
  const air = await life.says(denis, {
    kind: "goal",
    body: { text: "Be outside twice a day", why: "I have worked outdoors since I was fifteen." },
    voice: "scribed",
    by: len,
    days: 30,
  });
  await life.confirms(denis, air, 29);
  const crisis = await says(
    "wellness-entry",
    { part: "in-crisis", text: "Do not crowd me. One person, sitting down. Let me keep my boots on." },
    33,
  );
  const differ = await says("difference", { text: "I do not need to be here. I can take the tablets at home." }, 21);
  await life.says(denis, {
    kind: "difference",
    about: differ,
    body: { text: "I think another two weeks here keeps you from coming back in the spring. I know you see it otherwise." },
    voice: "practitioner",
    by: amin,
    days: 21,
  });
  const plan = await life.plan(denis, { with: [len, amin], statements: [home, air, crisis, differ], review: 5, days: 20 });
  await life.signs(denis, plan, denis, "disagree", 20, {
    reason: "It is a good plan for somebody who wants to stay. I want to go home.",
    how: "pin",
    lentBy: amin,
  });
  await life.signs(denis, plan, len, "agree", 19);
  await life.signs(denis, plan, amin, "agree", 19);
  await tellDenisRights(cast, denis);
  await tellDenissAdvocate(cast, denis);
  await tellDenisAsked(cast, denis);
  await tellDecidedByOthers(cast, denis);
  await tellDenissChoices(cast, denis);
  await tellWithoutAgreement(cast, denis, crisis);
  return {
    accountId: denis,
    name: "Denis",
    line: "Detained on Beech Ward: “My rights” says why, until when, what he still chooses, and what was done without his agreement. He does not agree with his plan, and it says so on its first line.",
  };
}

/** Older adult. Others write down what she says; she was too unwell to sign, and is asked again. */
export async function tellRuth(cast: Cast): Promise<Character> {
  const { life, riverside, jo, priya, nadia } = cast;
  const ruth = await life.person("Ruth", {
    born: "1941-04-27",
    pronouns: "she/her",
    contact: "Telephone, after eleven. Speak up.",
    takesPart: ["large-print", "pictures", "somebody-with-me"],
    takesPartWords: "My hands shake: somebody else holds the pen.",
    colour: "plum",
  });
  await life.worksWith(ruth, riverside, 90);
  await life.shares(ruth, {
    team: riverside,
    sections: ["goals", "strengths", "wellness-plan", "plan"],
    may: ["see", "answer", "write"],
    days: 88,
  });
  const stairs = await life.says(ruth, {
    kind: "goal",
    body: { text: "Sleep in my own bed upstairs", why: "Fifty-one years I have slept in that bed." },
    voice: "scribed",
    by: jo,
    days: 60,
  });
  await life.confirms(ruth, stairs, 58);
  await life.says(ruth, {
    kind: "step",
    about: stairs,
    body: { text: "Have the second banister put up", who: "Jo asks the housing office", by: null },
    voice: "scribed",
    by: jo,
    days: 55,
  });
  const piano = await life.says(ruth, {
    kind: "strength",
    body: { area: "making-and-playing", type: "good-at", text: "I taught three generations of this street to play the piano." },
    voice: "scribed",
    by: priya,
    days: 50,
  });
  await life.confirms(ruth, piano, 49);
  await life.says(ruth, {
    kind: "goal",
    body: { text: "Hear the choir at Christmas, in the church and not on the telephone", why: "" },
    voice: "scribed",
    by: priya,
    days: 3,
  });
  const plan = await life.plan(ruth, { with: [jo, nadia], statements: [stairs, piano], review: 60, days: 30 });
  await life.signs(ruth, plan, jo, "agree", 30);
  await life.signs(ruth, plan, ruth, "could-not", 30, {
    recordedBy: jo,
    reason: "Ruth had a chest infection and was confused on the day. She was asked twice, with her hearing aids in.",
    askAgainIn: 2,
  });
  await tellRuthAnswers(cast, ruth);
  await tellRuthsDaughter(cast, ruth);
  return {
    accountId: ruth,
    name: "Ruth",
    line: "Seventy-nine. Others write down what she says; two things wait for her “yes, that’s what I meant”.",
  };
}
