import type { Cast, Character } from "../people.ts";
import { tellMayasChoices } from "./advance.ts";
import { tellDeciding } from "./deciding.ts";
import { tellWorthTrying } from "./worth-trying.ts";

/** Community. A whole year: words of four voices, a plan with a difference of view, and a goal changed since. */
export async function tellMaya(cast: Cast): Promise<Character> {
  const { life, riverside, jo, amin, priya, sam } = cast;
  const maya = await life.person("Maya", {
    born: "1984-03-05",
    pronouns: "she/her",
    contact: "A text first, please. I do not pick up unknown numbers.",
    takesPart: ["somebody-with-me"],
    colour: "leaf",
  });
  await life.worksWith(maya, riverside, 200);
  await life.supporter(maya, sam, "Sam", "sister");
  const says = (kind: string, body: unknown, days: number, about?: string) => life.says(maya, { kind, body, days, about });

  await says(
    "story-part",
    {
      title: "Where I come from",
      text: "I grew up on the allotments behind the railway. Dad had plot 14 and I had a bucket.\nI was a florist for eleven years. I can still name most things by their smell.",
    },
    160,
  );
  await says(
    "story-part",
    {
      title: "2019",
      text: "I was in hospital for nine weeks. I do not want to tell it again each time somebody new comes. This is the part I want people to read before they meet me.",
    },
    150,
  );
  await says(
    "one-page",
    {
      "what-matters": "My allotment, being asked before things are decided, and tea before talk.",
      people: "Sam, my sister. Biscuit, who is a cat and does not like visitors.",
      talk: "Plainly, and not three people at once. When I am slow to answer I am thinking, not ignoring you.",
      "please-do": "Tell me what you are writing down.",
      "please-dont": "Do not stand in the doorway while I sit.",
    },
    145,
  );
  await life.shares(maya, {
    team: riverside,
    sections: ["goals", "strengths", "one-page", "plan"],
    may: ["see", "answer", "write"],
    days: 140,
    until: 100,
    reason: "So that we can plan together",
  });
  await life.shares(maya, { account: sam, name: "Sam (sister)", sections: ["wellness-plan", "goals"], may: ["see", "answer"], days: 130 });

  const strengths = [
    ["making-and-playing", "good-at", "Growing things from seed. I have never lost a tray."],
    ["people", "people-and-places", "Sam. She never makes it about herself."],
    ["health", "helped-before", "Getting up with the birds, even when I would rather not."],
    ["out-and-about", "people-and-places", "The bench by the weir, before eight."],
  ] as const;
  const strengthIds: string[] = [];
  for (const [index, [area, type, text]] of strengths.entries())
    strengthIds.push(await says("strength", { area, type, text }, 139 - index));

  await says("wellness-entry", { part: "when-well", text: "I sing to the radio and I answer messages the same day." }, 128);
  await says("wellness-entry", { part: "every-day", text: "Porridge. Ten minutes outside. Tablets with the eight o’clock news." }, 128);
  const envelopes = await says(
    "wellness-entry",
    {
      part: "upsets",
      text: "Brown envelopes, and anything about the flat.",
      response: "I put them in the blue tin and open them with Sam on Sundays.",
    },
    127,
  );
  await says(
    "wellness-entry",
    {
      part: "early-signs",
      text: "I stop opening the curtains.",
      response: "I tell Sam, and I go to the weir the next morning whatever happens.",
    },
    126,
  );
  await says(
    "wellness-entry",
    { part: "getting-bad", text: "I hear the shop bell when there is no shop.", response: "I ring Jo. I do not wait for my appointment." },
    126,
  );
  await says(
    "wellness-entry",
    {
      part: "in-crisis",
      text: "Talk to me slowly and tell me your name each time. Do not stand in the doorway. Ring Sam before you decide anything.",
    },
    125,
  );

  const allotment = await says(
    "goal",
    {
      text: "Get the allotment going again",
      why: "When my hands are in the soil my head goes quiet. Dad and I dug that plot. I want to eat my own beans in July.",
    },
    120,
  );
  for (const [days, value] of [
    [118, 2],
    [100, 3],
    [82, 3],
    [61, 5],
    [40, 4],
    [9, 6],
  ] as const)
    await says("mark", { value }, days, allotment);
  await says("build-on", { text: "Dad’s tools are in Sam’s shed, and I know the soil." }, 117, allotment);
  await says("place", { text: "The Green Gym, Wednesdays at ten, at the park gate." }, 90, allotment);
  const key = await says("step", { text: "Ring the allotment office about the key", who: "Maya", by: null }, 110, allotment);
  await life.acts(maya, key, "done", 96);
  await says("step", { text: "Dig the first bed", who: "Maya and Sam", by: null }, 95, allotment);
  const bus = await life.says(maya, {
    kind: "answer",
    about: allotment,
    body: { text: "I’d go more if I didn’t have to pass the bus station on my own." },
    voice: "scribed",
    by: jo,
    days: 52,
  });
  await life.confirms(maya, bus, 51);
  await life.says(maya, {
    kind: "answer",
    about: allotment,
    body: { text: "I can drive you on Saturdays. I miss the beans too." },
    voice: "supporter",
    by: sam,
    days: 50,
  });
  await life.says(maya, {
    kind: "answer",
    about: allotment,
    body: { text: "I kept a plot when I came out of hospital. Some days I only sat on the bucket. That counted." },
    voice: "peer",
    by: priya,
    days: 48,
  });
  const walk = await life.says(maya, {
    kind: "suggestion",
    about: allotment,
    body: { text: "Ask who walks to the Green Gym together, past the bus station", of: "step" },
    voice: "practitioner",
    by: jo,
    days: 47,
  });
  const asked = await says(
    "step",
    { text: "Ask who walks to the Green Gym together, past the bus station", who: "Jo", by: null },
    46,
    allotment,
  );
  await life.acts(maya, walk, "taken up", 46, { becameId: asked });

  const sleep = await says(
    "goal",
    {
      text: "Sleep without the tablets making me thick-headed until noon",
      why: "I lose every morning, and mornings are when I am any good.",
    },
    112,
  );
  await says("mark", { value: 3 }, 80, sleep);
  const baking = await life.says(maya, {
    kind: "suggestion",
    about: sleep,
    body: { text: "Move the evening dose to six o’clock for two weeks and write down how the mornings are", of: "step" },
    voice: "practitioner",
    by: amin,
    days: 60,
  });
  const own = await says(
    "step",
    { text: "Take the evening dose at seven, after my programme, and tell Jo how the mornings are", who: "Maya", by: null },
    58,
    sleep,
  );
  await life.acts(maya, baking, "changed", 58, { becameId: own });
  const money = await says("goal", { text: "Open my post without Sam", why: "I would like Sundays to be just Sundays." }, 100);
  await life.acts(maya, money, "rest", 70, { note: "Not before winter." });
  const group = await life.says(maya, {
    kind: "suggestion",
    about: allotment,
    body: { text: "Join the Tuesday anxiety group", of: "step" },
    voice: "practitioner",
    by: jo,
    days: 66,
  });
  await life.acts(maya, group, "declined", 65, { note: "Not a room full of people. Thank you though." });

  const bring = await life.says(maya, {
    kind: "contribution",
    body: { text: "I will ring every second Thursday, and I come to the plot rather than ask her to the clinic." },
    voice: "practitioner",
    by: jo,
    days: 45,
  });
  const differ = await says("difference", { text: "I want to come off the evening dose before Christmas." }, 44);
  await life.says(maya, {
    kind: "difference",
    about: differ,
    body: { text: "I would rather halve it now and look again in January. I worry about the dark weeks." },
    voice: "practitioner",
    by: amin,
    days: 44,
  });

  const plan = await life.plan(maya, {
    with: [jo, amin, sam],
    statements: [allotment, sleep, strengthIds[0]!, strengthIds[1]!, envelopes, bring, differ],
    review: 10,
    days: 43,
  });
  await life.signs(maya, plan, maya, "agree", 43);
  await life.signs(maya, plan, jo, "agree", 42);
  await life.signs(maya, plan, sam, "agree", 41);
  await life.signs(maya, plan, amin, "agree-but", 40, {
    reason: "Agreed, but I would halve the evening dose before stopping it. We look at this again together in January.",
  });

  await life.rewords(
    maya,
    allotment,
    {
      text: "Get half of the allotment going again, with Sam",
      why: "When my hands are in the soil my head goes quiet. Half a plot is a plot. I want to eat my own beans in July.",
    },
    8,
  );
  await life.says(maya, {
    kind: "question",
    about: allotment,
    body: { text: "When you get out to the allotment, what makes it a good day?" },
    voice: "practitioner",
    by: jo,
    days: 2,
  });
  await life.says(maya, {
    kind: "question",
    about: sleep,
    body: { text: "Could we talk about the mornings before the review, not in it?" },
    days: 1,
  });
  await life.says(maya, {
    kind: "answer",
    about: allotment,
    body: { text: "The robin came back. That is how I know it is a good day." },
    voice: "scribed",
    by: priya,
    days: 1,
  });
  for (const [who, what, days] of [
    [jo, ["goals", "strengths"], 64],
    [amin, ["goals"], 46],
    [sam, ["wellness-plan", "goals"], 30],
    [jo, ["goals", "strengths"], 9],
    [priya, ["goals"], 1],
  ] as const)
    await life.looked(maya, who, [...what], days);
  await tellWorthTrying(cast, maya);
  await tellMayasChoices(cast, maya);
  await tellDeciding(cast, maya, { helps: [strengthIds[0]!] });
  return {
    accountId: maya,
    name: "Maya",
    line: "Lives at home. Four voices beside her goals, a plan with two views in it, and a goal she has changed since.",
  };
}
