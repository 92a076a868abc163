import type { Life } from "../life.ts";
import type { Cast, Character } from "../people.ts";
import { tellNight } from "./night.ts";
import { tellGraceRights } from "./rights.ts";

/** Agrees, but; and the day to look at it again has passed. */
export async function tellWinston(cast: Cast): Promise<Character> {
  const { life, riverside, jo } = cast;
  const winston = await life.person("Winston", {
    born: "1957-06-22",
    pronouns: "he/him",
    contact: "E-mail, not before noon.",
    colour: "clay",
  });
  await life.worksWith(winston, riverside, 300);
  await life.shares(winston, { team: riverside, sections: ["goals", "strengths", "plan"], may: ["see", "answer", "write"], days: 290 });
  const band = await life.says(winston, {
    kind: "goal",
    body: { text: "Play bass in front of people again", why: "I was good. I would like my daughter to have seen it." },
    days: 200,
  });
  for (const [days, value] of [
    [195, 1],
    [150, 4],
    [90, 6],
    [30, 8],
  ] as const)
    await life.says(winston, { kind: "mark", about: band, body: { value }, days });
  await life.says(winston, {
    kind: "step",
    about: band,
    body: { text: "Open mic at the Anchor, one song", who: "Winston", by: null },
    days: 120,
  });
  const smoke = await life.says(winston, { kind: "goal", body: { text: "Smoke less before breakfast", why: "" }, days: 198 });
  await life.acts(winston, smoke, "reached", 60);
  const plan = await life.plan(winston, { with: [jo], statements: [band, smoke], review: -4, days: 180 });
  await life.signs(winston, plan, winston, "agree-but", 180, { reason: "I agree, but call me Winston, not Mr Clarke." });
  await life.signs(winston, plan, jo, "agree", 179);
  await tellNight(cast, winston);
  return {
    accountId: winston,
    name: "Winston",
    line: "His plan should have been looked at four days ago. Two nights ago somebody of the night team opened his safety plan.",
  };
}

/** Reads Easy Read, and shares one goal alone. */
export async function tellAisha({ life, riverside, priya }: Cast): Promise<Character> {
  const aisha = await life.person("Aisha", {
    born: "1999-01-30",
    pronouns: "she/her",
    takesPart: ["easy-read"],
    colour: "sun",
    language: "en-GB-x-easyread",
  });
  await life.worksWith(aisha, riverside, 50);
  const bus = await life.says(aisha, { kind: "goal", body: { text: "Go to college on the bus", why: "My friends go there." }, days: 40 });
  await life.says(aisha, { kind: "step", about: bus, body: { text: "Try the bus with Priya", who: "Priya", by: null }, days: 39 });
  await life.says(aisha, { kind: "goal", body: { text: "Have a birthday party", why: "I never had one." }, days: 38 });
  await life.shares(aisha, { team: riverside, statement: bus, may: ["see", "answer", "write"], days: 37 });
  await life.says(aisha, {
    kind: "question",
    about: bus,
    body: { text: "Shall we go on Tuesday? Tuesdays are quiet." },
    voice: "peer",
    by: priya,
    days: 1,
  });
  return { accountId: aisha, name: "Aisha", line: "Uses Easy Read. She shares one goal with her team, and nothing else." };
}

/** No service in his record: one friend keeps what he wants in a crisis. */
export async function tellCallum({ life, ada }: Cast): Promise<Character> {
  const callum = await life.person("Callum", { born: "2003-10-11", pronouns: "they/them", colour: "plum" });
  await life.supporter(callum, ada, "Ada", "friend");
  await life.shares(callum, { account: ada, name: "Ada (friend)", sections: ["wellness-plan"], may: ["see", "answer"], days: 30 });
  await life.says(callum, {
    kind: "wellness-entry",
    body: { part: "early-signs", text: "I cancel choir twice.", response: "Ada comes round with soup. I let her in." },
    days: 29,
  });
  await life.says(callum, {
    kind: "wellness-entry",
    body: { part: "in-crisis", text: "No hospital unless Ada says so too. Feed the cat. Do not post anything." },
    days: 28,
  });
  const said = new Map<string, string>();
  for (const [step, body] of [
    ["signs", { text: "I give away plants." }],
    ["signs", { text: "I say “fine” four times in one call." }],
    ["surroundings", { text: "Ada has my spare medication in her bathroom cabinet. I asked her to." }],
    ["reasons", { text: "The cat will not eat for anybody else." }],
    ["reasons", { text: "The Fauré in spring. Nobody else has the low D." }],
    ["myself", { text: "Sit in the bath with the radio on, until the programme is over." }],
    ["distraction", { text: "The 38 to the end and back, top deck." }],
    ["people", { text: "Ada. I only have to say “soup”.", contact: "020 7946 0123, at any hour" }],
  ] as const)
    said.set(body.text, await life.says(callum, { kind: `safety-${step}`, body, days: 26 }));
  await makeCard(life, callum, said);
  await life.shares(callum, {
    account: ada,
    name: "Ada (friend)",
    sections: ["safety-signs", "safety-people", "crisis-card"],
    may: ["see", "answer"],
    days: 25,
  });
  await life.keepsPicture(callum, "cat.png", "Pudding on the window sill, at eight in the morning", 20);
  const soup = await life.says(callum, {
    kind: "safety-part",
    body: {
      text: "When I say “soup”, come round the same evening. You do not have to say anything.",
      who: ada,
      name: "Ada",
      shows: [...said.values()].slice(0, 2),
    },
    days: 24,
  });
  const asked = await life.agrees(callum, { family: "safety-plan", about: soup, review: 60, days: 24 });
  await life.signs(callum, asked, ada, "agree-but", 23, { reason: "not while I am at my mother’s in August: then ring, and I answer" });
  await life.says(callum, { kind: "safety-whole", body: { steps: ["signs", "people", "distraction"] }, days: 22 });
  const whole = await life.agrees(callum, { family: "whole-safety-plan", about: "", with: [ada], review: 60, days: 22 });
  await life.signs(callum, whole, callum, "agree", 22);
  await life.signs(callum, whole, ada, "agree", 21);
  await life.says(callum, {
    kind: "safety-check",
    body: { fits: "yes", helped: "I said “soup” on a Sunday and it was enough.", askOn: null },
    days: 12,
  });
  await life.says(callum, { kind: "story-part", body: { title: "", text: "I write here so that I do not have to carry it." }, days: 20 });
  return {
    accountId: callum,
    name: "Callum",
    line: "Writes for themself: a wellness plan, a safety plan and a crisis card, shared in parts with one friend, and to be kept on a phone for when there is no signal (“In your pocket”, in their space). No service is let in.",
  };
}

/** A card for the pocket, from the safety plan and two lines written for it. */
async function makeCard(life: Life, callum: string, said: Map<string, string>): Promise<void> {
  const line = (heading: string, text: string) => life.says(callum, { kind: "card-line", body: { heading, text }, days: 24 });
  const items = [
    { heading: "who", statementId: await line("who", "I sing bass in a choir. I live with a cat called Pudding.") },
    { heading: "who", statementId: said.get("The cat will not eat for anybody else.") },
    { heading: "helps", statementId: await line("helps", "Sit beside me, not in front of me. Say what you are going to do.") },
    { heading: "helps", statementId: said.get("Sit in the bath with the radio on, until the programme is over.") },
    { heading: "worse", statementId: await line("worse", "Being touched from behind. Being asked the same question twice.") },
    { heading: "call", statementId: said.get("Ada. I only have to say “soup”.") },
  ];
  await life.says(callum, { kind: "crisis-card", body: { items, name: true, advance: false }, days: 24 });
  await life.cardOpened(callum, [6]);
}

/** Ended all sharing: what was signed with the team stays readable to it, and nothing else. */
export async function tellGrace(cast: Cast): Promise<Character> {
  const { life, riverside, jo } = cast;
  const grace = await life.person("Grace", { born: "1976-12-08", pronouns: "she/her", colour: "leaf" });
  await life.worksWith(grace, riverside, 250);
  await life.shares(grace, { team: riverside, sections: ["goals", "plan"], may: ["see", "answer", "write"], days: 240 });
  const paint = await life.says(grace, {
    kind: "goal",
    body: { text: "Paint the kitchen yellow", why: "It has been hospital green for six years." },
    days: 200,
  });
  const plan = await life.plan(grace, { with: [jo], statements: [paint], review: 40, days: 150 });
  await life.signs(grace, plan, grace, "agree", 150);
  await life.signs(grace, plan, jo, "agree", 150);
  await life.endsAllSharing(grace, 15);
  await tellGraceRights(cast, grace);
  await life.says(grace, { kind: "goal", body: { text: "Have people round in the yellow kitchen", why: "" }, days: 5 });
  return {
    accountId: grace,
    name: "Grace",
    line: "Has stopped all sharing. Her team still reads the plan that they signed together, and what the law obliges it to write: a community treatment order, which ends in a week.",
  };
}

/** Somebody new, with nothing written. */
export async function tellTomasz({ life, riverside }: Cast): Promise<Character> {
  const tomasz = await life.person("Tomasz", { born: "1988-07-19", isNew: true });
  await life.worksWith(tomasz, riverside, 0);
  return {
    accountId: tomasz,
    name: "Tomasz",
    line: "Has just accepted an invitation. Nothing is written yet: begin here to see the welcome.",
  };
}
