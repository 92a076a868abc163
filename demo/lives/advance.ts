import { dayIn } from "../days.ts";
import type { Cast } from "../people.ts";

/** What Maya chose in advance with her sister and her team: signed, witnessed, one part of it meant to bind in law. */
export async function tellMayasChoices({ life, riverside, jo, amin, sam }: Cast, maya: string): Promise<void> {
  const parts = ["advance-treatment", "advance-care", "advance-people", "advance-life"];
  await life.shares(maya, { team: riverside, sections: parts.slice(0, 3), may: ["see", "answer"], days: 26 });
  await life.shares(maya, { account: sam, name: "Sam (sister)", sections: parts, may: ["see", "answer"], days: 26 });
  const chose = (part: string, topic: string, text: string, more: Record<string, string> = {}) =>
    life.says(maya, { kind: `advance-${part}`, body: { topic, text, ...more }, days: 25 });
  await chose("treatment", "wanted", "Quetiapine at night, before anything else. Start with what I had in spring.", {
    why: "It lets me sleep, and I can still smell things.",
  });
  await chose("treatment", "refused", "Haloperidol, as tablet or as injection.", {
    when: "In every situation in which I cannot decide, and also if my life is at risk.",
    why: "In 2019 my neck and tongue locked for a day and nobody believed me. I would rather be frightened than that.",
    binding: "yes",
    adult: "yes",
    life: "yes",
  });
  await chose("treatment", "refused", "Being moved to another medicine in the first week without anybody ringing Sam.");
  await chose("care", "places", "At home with visits twice a day, as long as Sam can sleep here.");
  await chose("care", "not-places", "The old ward by the ring road. If there is no other, please say so to me first.");
  await chose("care", "calms", "A cold flannel. Sitting on the floor by the window. Somebody who waters the plants and says nothing.");
  await chose("care", "never", "Never hold my head. Never laugh in the corridor.");
  await chose("care", "well-again", "I ask after the allotment and get the names of the dahlias right. Sam can tell on the telephone.");
  await chose("people", "tell", "Sam, everything, at any hour.", { contact: "07700 900 123, at any hour" });
  const shop = await chose("people", "not-tell", "The shop. They may know that I am ill, and not with what.");
  await chose("people", "nominated", "Sam, my sister", { who: sam, contact: "07700 900 123" });
  await chose("life", "pets", "The cat from next door comes in by the kitchen window. Please leave it on the latch for her.");
  await chose("life", "home", "Sam has the key. The tomatoes want water every second day.");
  await life.says(maya, { kind: "advance-dates", body: { days: [dayIn(60), dayIn(240)], every: "12", askOn: null }, days: 25 });
  const it = await life.agrees(maya, { family: "advance-choices", about: "", with: [jo, amin, sam], review: 60, days: 24 });
  await life.signs(maya, it, maya, "agree", 24);
  await life.signs(maya, it, sam, "witness", 24);
  await life.signs(maya, it, sam, "agree", 23);
  await life.signs(maya, it, jo, "agree", 23, { capacity: { said: "could", words: "" } });
  await life.signs(maya, it, amin, "agree-but", 22, {
    reason: "if nothing else works I will ask her again, and again after that, before I think of it",
    capacity: { said: "could", words: "" },
  });
  const now = await life.says(maya, {
    kind: "advance-withdrawal",
    about: shop,
    body: { text: "The shop can know. They have known since spring, and kept my hours for me.", could: "could", doubt: "" },
    voice: "scribed",
    by: jo,
    days: 4,
  });
  await life.confirms(maya, now, 3);
  // written since, and so not in what stands
  await chose("life", "post", "Sam may open what looks like a bill.");
}

/** What Denis has begun: two lines that Len wrote down for him, and one of his own; nothing is signed. */
export async function tellDenissChoices({ life, ward, len }: Cast, denis: string): Promise<void> {
  await life.shares(denis, { team: ward, sections: ["advance-care", "advance-life"], may: ["see", "answer", "write"], days: 9 });
  await life.says(denis, {
    kind: "advance-life",
    body: { topic: "pets", text: "Biscuit stays with Mrs Okafor at number 9. He needs his drops." },
    days: 8,
  });
  const written = await life.says(denis, {
    kind: "advance-care",
    body: { topic: "calms", text: "Let me stand in the yard until I am cold." },
    voice: "scribed",
    by: len,
    days: 8,
  });
  await life.confirms(denis, written, 7);
  await life.says(denis, {
    kind: "advance-care",
    body: { topic: "never", text: "Nobody takes my boots while I sleep." },
    voice: "scribed",
    by: len,
    days: 6,
  });
}
