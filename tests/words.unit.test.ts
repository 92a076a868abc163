import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { grouped } from "../src/ground/core/grouped.ts";
import { saidBy, sentencesIn, wordsIn } from "../tools/words/said.ts";
import { ROOMS, textsOf, type Tag } from "../tools/words/texts.ts";

/** Everything that the product can say to somebody in a language, and where: its words, with something given to each sentence, and content. */
async function everythingSaid(tag: "en" | "easy"): Promise<{ where: string; said: string }[]> {
  const rooms = await Promise.all(ROOMS.map(async (room) => ({ room, texts: (await textsOf(room, tag)) ?? [] })));
  const words = rooms.flatMap(({ room, texts }) =>
    texts.flatMap((text) => saidBy(text).map((said) => ({ where: `${room} ${text.key}`, said }))),
  );
  const files = readdirSync("content").filter((name) => name.endsWith(".json"));
  const content = files.flatMap((name) =>
    contentIn(JSON.parse(readFileSync(`content/${name}`, "utf8")), tag, name).map(([where, said]) => ({ where, said })),
  );
  return [...words, ...content];
}

/** The texts of a file of content. Its sources are for whoever checks them, in the words of the field. */
function contentIn(it: unknown, tag: Tag, where: string): [string, string][] {
  if (typeof it !== "object" || it === null) return [];
  const inLanguages = it as Record<string, unknown>;
  const own = inLanguages[tag === "en" ? "en-GB" : "en-GB-x-easyread"];
  if (own !== undefined) return [own].flat().map((text) => [where, String(text)]);
  return Object.entries(it).flatMap(([key, each]) => (key === "sources" ? [] : contentIn(each, tag, `${where} ${key}`)));
}

const LONGEST = { en: 25, easy: 12 };

it.each(["en", "easy"] as const)("has no sentence that is too long to be read at once (%s)", async (tag) => {
  const all = await everythingSaid(tag);
  expect(all.length).toBeGreaterThan(3000);
  const long = all.flatMap(({ where, said }) =>
    sentencesIn(said)
      .filter((sentence) => wordsIn(sentence).length > LONGEST[tag])
      .map((sentence) => `${where}: ${sentence}`),
  );
  expect([...new Set(long)]).toEqual([]);
});

it("can make nearly every sentence say something, so that what is measured is all there is", async () => {
  const silent = await Promise.all(
    ROOMS.map(async (room) =>
      ((await textsOf(room, "en")) ?? []).filter((text) => saidBy(text).length === 0).map(({ key }) => `${room} ${key}`),
    ),
  );
  // these are given one of a few named things, and are read in the tests of their rooms
  expect(silent.flat()).toEqual([
    "src/agreements/documents/words how",
    "src/agreements/documents/words howYou",
    "src/record/emergency-access/words endedAt",
    "src/rooms/deciding/medicines/words flaw",
  ]);
});

/** Words that many people do not know. A room or a file of content may use one where it also says what it means. */
const HARD: Record<string, RegExp> = {
  seclusion: /alone|locked/i,
  tribunal: /judge|independent|panel|hearing/i,
  statutory: /\blaw/i,
  detained: /hospital|police/i,
  capacity: /decid|decision|advocate/i,
  tranquillisation: /calm|injection|medicine/i,
};

/** In Easy Read none of these stands at all. */
const TOO_HARD = /\b(?:statutory|seclusion|electroconvulsive|tranquillisation|revoked?|supersede[sd]?|canonical|pursuant|whom|whoever)\b/i;

it("uses no hard word without its explanation", async () => {
  const places = grouped(await everythingSaid("en"), ({ where }) => where.split(" ")[0]!);
  const found = [...places].flatMap(([place, all]) => {
    const text = all.map(({ said }) => said).join(" ");
    return Object.entries(HARD).flatMap(([word, explained]) =>
      new RegExp(`\\b${word}\\b`, "i").test(text) && !explained.test(text) ? [`${word} in ${place}`] : [],
    );
  });
  expect(found).toEqual([]);
  const easy = (await everythingSaid("easy")).filter(({ said }) => TOO_HARD.test(said));
  expect([...new Set(easy.map(({ where, said }) => `${where}: ${said}`))]).toEqual([]);
});
