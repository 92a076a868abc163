import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { WrongContent } from "../../ground/content/load.ts";
import { LANGUAGES } from "../../ground/core/language.ts";
import { HOUSE } from "../../app/house.ts";
import { kindNamed } from "../statements/kinds.ts";
import { pictureQuestions, usePictureQuestions } from "./questions.ts";
import { pictureRooms } from "../../shells/by-pictures/rooms.ts";

const NOWHERE = join(tmpdir(), "no-such-installation");
afterEach(() => usePictureQuestions(NOWHERE, HOUSE.kinds));

const words = (text: string) => ({ "en-GB": text, "en-GB-x-easyread": text });
const question = { id: "one", picture: "music", asks: words("Is it?"), says: words("It is.") };
const room = { id: "room", group: "well", picture: "music", title: words("Room"), kind: "safety-myself", questions: [question] };

/** An installation's own file. */
function installation(rooms: unknown[]): string {
  const dir = mkdtempSync(join(tmpdir(), "ownterms-questions-"));
  mkdirSync(join(dir, "content"));
  writeFileSync(join(dir, "content", "picture-questions.json"), JSON.stringify({ groups: [{ id: "well", title: words("Well") }], rooms }));
  return dir;
}

describe("the questions", () => {
  it("come with the product, and every yes can be kept as the kind it names", () => {
    expect(() => usePictureQuestions(NOWHERE, HOUSE.kinds)).not.toThrow();
    for (const each of pictureQuestions().rooms)
      for (const { says, fields, kind } of each.questions)
        for (const language of LANGUAGES) {
          const parsed = kindNamed(HOUSE.kinds, kind ?? each.kind).body.safeParse({ ...fields, text: says[language] });
          expect(parsed).toMatchObject({ success: true, data: { text: says[language] } });
        }
  });

  it("ask for one thing each, and in Easy Read in no more words", () => {
    for (const { questions } of pictureQuestions().rooms)
      for (const { asks, says } of questions) {
        const count = (text: string) => text.split(/\s+/).length;
        expect(count(asks["en-GB-x-easyread"])).toBeLessThanOrEqual(Math.min(15, count(asks["en-GB"])));
        expect(count(says["en-GB-x-easyread"])).toBeLessThanOrEqual(15);
        expect(asks["en-GB"]).toMatch(/\?$/);
        expect(asks["en-GB"]).not.toMatch(/\bnot\b|n[’']t /);
      }
  });

  it("have rooms and questions that are each named once", () => {
    const rooms = pictureRooms(HOUSE).map(({ id }) => id);
    expect(new Set(rooms).size).toBe(rooms.length);
    expect(rooms).not.toContain("check");
  });

  it("can be an installation's own", () => {
    usePictureQuestions(installation([room]), HOUSE.kinds);
    expect(pictureQuestions().rooms.map(({ id }) => id)).toEqual(["room"]);
  });

  it.each([
    ["a drawing there is not", [{ ...room, picture: "unicorn" }], "there is no drawing of this name"],
    ["a kind there is not", [{ ...room, kind: "wish" }], "there is no kind of this name"],
    [
      "a yes that cannot be kept",
      [{ ...room, kind: "wellness-entry", questions: [{ ...question, fields: { part: "" } }] }],
      "cannot be kept as this kind",
    ],
    ["a kind that is about another", [{ ...room, kind: "risk-view" }], "does not begin here"],
    ["a group there is not", [{ ...room, group: "lost" }], "no such group"],
    ["the name of a page", [{ ...room, id: "check" }], "is the name of a page"],
    ["one question twice", [{ ...room, questions: [question, question] }], "each id can be used once"],
  ])("are refused at the start with %s, saying where", (_what, rooms, says) => {
    const dir = installation(rooms);
    expect(() => usePictureQuestions(dir, HOUSE.kinds)).toThrow(WrongContent);
    expect(() => usePictureQuestions(dir, HOUSE.kinds)).toThrow(says);
  });
});
