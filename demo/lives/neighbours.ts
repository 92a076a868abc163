import type { Stance } from "../../src/agreements/sealed/content.ts";
import type { Cast } from "../people.ts";

type Neighbour = {
  called: string;
  pronouns?: string;
  contact?: string;
  goal: string;
  why: string;
  step: string;
  strength?: string;
  /** days until the plan is looked at again; negative: it was due so many days ago */
  review: number;
  stance?: Stance;
  reason?: string;
  /** asked of the team since */
  asks?: string;
};

/** Others whom the community team works with: an ordinary week of somebody with eleven plans to look at again. */
const NEIGHBOURS: Neighbour[] = [
  {
    called: "Ines",
    pronouns: "she/her",
    contact: "Ring after three, when school is out.",
    goal: "Be at the school gate myself",
    why: "My son looks for me first, and then for his gran.",
    step: "Walk him there on Fridays, gran waits at home",
    strength: "I plait hair. Half the street comes to me.",
    review: -21,
  },
  {
    called: "Big Al",
    pronouns: "he/him",
    goal: "Keep the flat through the winter",
    why: "It is the first door in nine years that only I have the key to.",
    step: "Take the letter from the council to the advice café",
    review: -12,
    stance: "agree-but",
    reason: "I agree, but nobody comes in without ringing first.",
  },
  {
    called: "Shanice",
    pronouns: "she/her",
    contact: "Text only.",
    goal: "Finish my second year",
    why: "I am the first of us to go.",
    step: "Ask the tutor what can be handed in late",
    strength: "I wrote my best essay at four in the morning, in one go.",
    review: -9,
    asks: "Can you write to the university, or does that have to come from the doctor?",
  },
  {
    called: "Mr Okafor",
    goal: "Sing at my granddaughter’s wedding",
    why: "I promised her when she was six.",
    step: "Two hymns a week with the choir on the phone",
    review: -2,
  },
  {
    called: "Robin",
    pronouns: "they/them",
    contact: "E-mail. I answer on Sundays.",
    goal: "Go out after dark again",
    why: "Everything that I like happens after dark.",
    step: "To the corner shop at six, with headphones",
    review: 1,
  },
  {
    called: "Pat",
    pronouns: "she/her",
    goal: "Have a week without the crisis line",
    why: "They are kind. I would like to be bored for once.",
    step: "Ring my sister first, and then see",
    strength: "I know when it is coming, a day before.",
    review: 5,
    asks: "Who answers when you are on leave in December?",
  },
  {
    called: "Yusuf",
    pronouns: "he/him",
    goal: "Work two mornings in the bike workshop",
    why: "Hands busy, head quiet, and they pay in parts.",
    step: "Show them the frame I welded",
    review: 8,
  },
  {
    called: "Dee",
    pronouns: "she/her",
    goal: "Learn to drive the van",
    why: "My brother’s van stands there, and so do I.",
    step: "Ask my doctor about driving and the tablets",
    strength: "I fix what others throw away.",
    review: 11,
  },
  {
    called: "Lena",
    pronouns: "she/her",
    goal: "Take the tablets that let me read",
    why: "I read three pages and forget the first. I was a librarian.",
    step: "Bring the list of what I have tried to the next talk",
    review: 13,
    stance: "disagree",
    reason: "The plan says that I will keep the dose until spring. I said that I would think about it.",
  },
];

/** Each goes the way of every other life; none is on the list of those one can become. */
export async function tellNeighbours({ life, riverside, jo }: Cast): Promise<void> {
  for (const [index, each] of NEIGHBOURS.entries()) {
    const days = 190 + index * 7;
    const id = await life.person(each.called, { pronouns: each.pronouns, contact: each.contact, born: "1972-02-09" });
    await life.worksWith(id, riverside, days);
    await life.shares(id, { team: riverside, sections: ["goals", "strengths", "plan"], may: ["see", "answer", "write"], days: days - 1 });
    const goal = await life.says(id, { kind: "goal", body: { text: each.goal, why: each.why }, days: days - 2 });
    await life.says(id, { kind: "step", about: goal, body: { text: each.step, who: "me", by: null }, days: days - 3 });
    const strengths = each.strength
      ? [await life.says(id, { kind: "strength", body: { area: "", type: "good-at", text: each.strength }, days: days - 4 })]
      : [];
    const plan = await life.plan(id, { with: [jo], statements: [goal, ...strengths], review: each.review, days: 100 });
    await life.signs(id, plan, id, each.stance ?? "agree", 99, { reason: each.reason });
    await life.signs(id, plan, jo, "agree", 98);
    await life.looked(id, jo, ["goals", "strengths"], 30 + index);
    if (each.asks) await life.says(id, { kind: "question", about: goal, body: { text: each.asks }, days: 2 + index });
  }
}
