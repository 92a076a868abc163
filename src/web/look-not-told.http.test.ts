import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { aGrant, aPerson, aSupporter } from "../../tests/builders/people.ts";
import { said } from "../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../tests/builders/server.ts";
import { tellAccess } from "../record/statements/access.ts";
import { readSection } from "../record/statements/store.ts";
import { route, type Asked } from "./route.ts";

let server: TestServer;
let [personId, friendId] = ["", ""];
let [person, friend] = [] as unknown as [Visitor, Visitor];

/** Pages that somebody might write: of a record by its address, and by whatever else leads to it. */
const words = async ({ tx }: Asked, of: string) => (await readSection(tx, of, "goals")).map((each) => each.body.text).join();
const tell = ({ tx, actor }: Asked) => tellAccess(tx, actor, { personId, act: "saw", right: "grant", what: ["goals"] });

beforeAll(async () => {
  server = await aServer();
  const { context, database } = server;
  const text = (file: string) => ({ file, type: "text/plain", name: "words" });
  route(context, "GET", "/test/:personId/forgotten", async (asked) => text(await words(asked, asked.params.personId!)));
  route(context, "GET", "/test/:personId/blind", async () => ({ json: { ok: true, words: "by a function of the database" } }));
  route(context, "GET", "/test/:personId/told", async (asked) => {
    tell(asked);
    return text(await words(asked, asked.params.personId!));
  });
  route(context, "GET", "/test/elsewhere", async (asked) => text(await words(asked, personId)));
  route(context, "GET", "/test/:personId/form", async () => ({ json: { ok: true, form: "" }, noneOfTheirWords: "an empty form" }));
  route(context, "GET", "/test/:personId/wrong", async () => ({ json: { ok: false, problems: { text: "Empty" } }, status: 422 }));
  personId = await aPerson(database);
  friendId = await aSupporter(database, personId);
  await aGrant(database, personId, { accountId: friendId, sections: ["goals"] });
  await said(database, personId, { body: { text: "Swim", why: "" } });
  person = await server.as(personId);
  friend = await server.as(friendId);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => server.stop());

const looks = async () =>
  (await server.database.pool.query("select account_id, what from access_event where person_id = $1", [personId])).rows;

describe("given a route that forgets to tell the person", () => {
  it.each(["/test/:personId/forgotten", "/test/:personId/blind", "/test/elsewhere"])(
    "when somebody else opens %s, then nothing of it is sent, and it is logged under the reference that the page names",
    async (path) => {
      const log = vi.spyOn(console, "error").mockReturnValue(undefined);
      const { statusCode, body } = await friend.get(path.replace(":personId", personId));
      expect([statusCode, body.includes("Swim")]).toEqual([500, false]);
      const [, reference] = /give them this number: ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(body)!;
      const line = JSON.parse(log.mock.calls[0]![0]);
      expect(line).toMatchObject({ event: "request-failed", route: path, status: 500, error: "LookNotTold", reference });
      expect(await looks()).toEqual([]);
    },
  );

  it("when the person opens it themselves, then it is sent, and nobody is told", async () => {
    for (const path of [`/test/${personId}/forgotten`, "/test/elsewhere"]) expect((await person.get(path)).body).toBe("Swim");
    expect(await looks()).toEqual([]);
  });
});

describe("given a route that tells the person", () => {
  it("when somebody else opens it, then the words and the event are there together", async () => {
    expect((await friend.get(`/test/${personId}/told`)).body).toBe("Swim");
    expect(await looks()).toEqual([{ account_id: friendId, what: ["goals"] }]);
  });
});

it("given an answer that says why it holds no words, or tells only what is wrong, it is sent without an event", async () => {
  const before = (await looks()).length;
  expect((await friend.get(`/test/${personId}/form`)).statusCode).toBe(200);
  expect((await friend.get(`/test/${personId}/wrong`)).statusCode).toBe(422);
  expect(await looks()).toHaveLength(before);
});
