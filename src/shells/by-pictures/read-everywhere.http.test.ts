import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aGrant } from "../../../tests/builders/people.ts";
import { aPersonAsked, press } from "../../../tests/builders/pictures.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { HOUSE } from "../../app/house.ts";
import { pictureQuestions, sectionOfRoom } from "../../record/pictured/questions.ts";

let server: TestServer;
let asked: Awaited<ReturnType<typeof aPersonAsked>>;
const rooms = pictureQuestions().rooms.filter(({ about }) => about === undefined);

beforeAll(async () => {
  server = await aServer();
  asked = await aPersonAsked(server, []);
  const sections = [...new Set(rooms.map((room) => sectionOfRoom(HOUSE.kinds, room)))];
  await aGrant(server.database, asked.personId, { teamId: asked.team.teamId, sections, may: ["see"] });
  for (const { id, questions } of rooms) {
    await press(asked.person, `/by-pictures/${id}/${questions[0]!.id}`, "yes");
    await press(asked.person, `/by-pictures/${id}/${questions[1]!.id}`, "no");
  }
});
afterAll(() => server.stop());

/** What stands beside some words, as far as the next ones. */
const after = (page: string, words: string): string => page.slice(page.indexOf(words), page.indexOf(words) + 1500);

describe("what was answered with pictures", () => {
  it.each(rooms.map((room) => [room.id, room] as const))("in “%s” is read where the same is written, as what it is", async (id, room) => {
    const [yes, no] = room.questions;
    const heaps = (await asked.person.get(`/by-pictures/${id}`)).body;
    const written = /<a href="([^"]*)">See it in words/.exec(heaps)![1]!;
    for (const [path, who] of [
      [written, asked.person],
      ...(room.group === "safety" ? [["/safety", asked.person] as const] : []),
      [`/people/${asked.personId}`, asked.member],
    ] as const) {
      const { body } = await who.get(path);
      expect([path, body.includes(no!.asks["en-GB"])]).toEqual([path, true]);
      expect([path, after(body, yes!.says["en-GB"])]).toEqual([path, expect.stringContaining("Answered with a picture")]);
    }
  });
});
