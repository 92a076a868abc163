import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aGrant, aMember, aSupporter } from "../../../tests/builders/people.ts";
import { aPersonAsked, hidden, inUseOf, press, recordOf } from "../../../tests/builders/pictures.ts";
import { ABSENT, anEvent, PLANNED } from "../../../tests/builders/restrictive-event.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";

let server: TestServer;
beforeAll(async () => void (server = await aServer()));
afterAll(() => server.stop());

type Asked = Awaited<ReturnType<typeof aPersonAsked>> & { at: string; event: string; status: string };
let asked: Asked;
beforeEach(async () => {
  const of = await aPersonAsked(server, []);
  const { eventId } = await anEvent(server.database, of.personId, of.memberId, {}, [ABSENT, PLANNED]);
  const facts = { status: "s3", text: "Reason", decidedBy: "Doctor D", from: "2026-11-01", until: "2027-05-01" };
  const status = await said(server.database, of.personId, { by: of.memberId, kind: "legal-status", voice: "practitioner", body: facts });
  asked = { ...of, at: `/people/${of.personId}/by-pictures`, event: `?about=${eventId}`, status: `?about=${status}` };
});

const told = async (personId: string) =>
  (await server.database.pool.query("select act, by_right, what from access_event where person_id = $1 order by at", [personId])).rows;
const statusOf = async (who: Visitor, paths: string[]) => Promise.all(paths.map(async (path) => (await who.get(path)).statusCode));

describe("a practitioner with whom nothing is shared, but whose service must write down what was done", () => {
  it("asks with pictures how it was, and what the person says to it; the person says whether that is right", async () => {
    const { personId, person, member, at, event, status } = asked;
    expect((await member.get(`${at}/what-happened/frightened${event}`)).body).toContain("practitioners of your service");
    await press(member, `${at}/what-happened/frightened${event}`, "yes");
    await press(member, `${at}/what-happened/told${event}`, "no");
    await press(member, `${at}/what-holds-me/advocate${status}`, "yes");
    const answered = (await recordOf(server, personId)).filter((each) => each.body.byPicture);
    expect(answered.map(({ kind, voice }) => [kind, voice])).toEqual(
      expect.arrayContaining([
        ["event-account", "scribed"],
        ["picture-answer", "scribed"],
        ["status-word", "scribed"],
      ]),
    );
    expect(await told(personId)).toEqual(
      expect.arrayContaining([
        { act: "wrote", by_right: "duty", what: ["restrictive-events"] },
        { act: "wrote", by_right: "duty", what: ["legal-status"] },
      ]),
    );
    const home = (await person.get("/home")).body;
    expect(home).toContain("3 answers were written down for you.");
    expect(home).not.toContain("wrote down how something was for you");
  });

  it("finds the way there, and what was answered, on the pages of the event and of the legal status", async () => {
    const { personId, person, member, at, event, status } = asked;
    await press(member, `${at}/what-happened/frightened${event}`, "yes");
    await press(member, `${at}/what-happened/told${event}`, "no");
    await press(member, `${at}/what-holds-me/know${status}`, "unsure");
    for (const [page, room, about, words] of [
      ["events", "what-happened", event, ["I was frightened.", "Answered with a picture", "Did somebody tell you why?"]],
      ["rights", "what-holds-me", status, ["Do you know why you are here?"]],
    ] as const)
      for (const [who, base] of [
        [member, at],
        [person, "/by-pictures"],
      ] as const) {
        const { body } = await who.get(`/people/${personId}/${page}/${about.slice("?about=".length)}`);
        for (const each of [`${base}/${room}${about}`, ...words]) expect([page, body.includes(each), each]).toEqual([page, true, each]);
      }
  });

  it("takes back what they pressed wrongly themselves, and never what the person or a colleague said", async () => {
    const { personId, person, member, team, at, status } = asked;
    const path = `${at}/what-holds-me/advocate${status}`;
    for (const answer of ["yes", "no", "unsure", "yes"] as const) expect((await press(member, path, answer)).statusCode).toBe(303);
    const answers = async () => (await inUseOf(server, personId)).filter((each) => each.body.byPicture);
    expect(await answers()).toMatchObject([{ voice: "scribed", kind: "status-word" }]);
    const home = (await person.get("/home")).body;
    expect(home.match(/name="what" value="confirm"/g)).toHaveLength(1);
    expect(home).toContain("1 answer was written down for you.");
    const colleague = await server.as(await aMember(server.database, team, "practitioner", "Member B"));
    await press(colleague, path, "no");
    expect(await answers()).toHaveLength(2);
    await press(person, path.slice(`/people/${personId}`.length), "unsure");
    await press(member, path, "no");
    expect((await answers()).find(({ voice }) => voice === "own")).toMatchObject({ body: { answer: "unsure" } });
  });

  it("finds nothing else to ask about, from the start or by its address", async () => {
    const { person, member, at, event } = asked;
    const start = (await member.get(at)).body;
    const rooms = [...start.matchAll(/by-pictures\/([a-z-]+)"/g)].map(([, room]) => room);
    expect(new Set(rooms)).toEqual(new Set(DUTY_ROOMS));
    for (const room of ["every-day", "safety-myself", "what-i-ask-for", "advance-treatment", "crisis-card", "agreement", "options"])
      expect([room, (await member.get(`${at}/${room}`)).statusCode]).toEqual([room, 404]);
    const form = { id: newId(), statementId: newId(), answer: "yes" };
    expect((await member.post(`${at}/every-day/music`, { ...form, shown: "Music helps me." })).statusCode).toBe(404);
    expect((await person.get(`/by-pictures/what-happened${event}`)).statusCode).toBe(200);
  });

  it("does not see there what the person says about it by themselves, and presses beside it", async () => {
    const { personId, person, member, at, event } = asked;
    await press(person, `/by-pictures/what-happened/hurt${event}`, "yes");
    expect((await member.get(`${at}/what-happened/hurt${event}`)).body).not.toContain("Your answer now");
    await press(member, `${at}/what-happened/hurt${event}`, "no");
    expect((await inUseOf(server, personId)).filter((each) => each.body.byPicture).map(({ voice }) => voice)).toEqual(["own", "scribed"]);
  });

  it("is nobody who has no such duty: who left the person's care, a peer worker, a supporter, another service", async () => {
    const { personId, member, team, at, event } = asked;
    const peer = await server.as(await aMember(server.database, team, "peer worker", "Peer A"));
    const friendId = await aSupporter(server.database, personId, "Supporter A", "friend");
    await aGrant(server.database, personId, { accountId: friendId, sections: ["safety-myself"], may: ["see", "answer", "write"] });
    const friend = await server.as(friendId);
    const paths = [`${at}/what-happened${event}`, `${at}/what-happened/hurt${event}`];
    for (const who of [peer, friend]) expect(await statusOf(who, paths)).toEqual([404, 404]);
    const shown = hidden((await member.get(paths[1]!)).body, "shown");
    const form = { id: newId(), statementId: newId(), shown, answer: "yes" };
    await server.database.pool.query("update team_relation set ended_at = now() where person_id = $1", [personId]);
    expect(await statusOf(member, [at, ...paths])).toEqual([404, 404, 404]);
    for (const who of [peer, friend, member]) expect((await who.post(paths[1]!, form)).statusCode).toBe(404);
    expect((await recordOf(server, personId)).filter((each) => each.body.byPicture)).toEqual([]);
  });
});

/** The rooms whose answers are kept where a service must write. */
const DUTY_ROOMS = ["what-holds-me", "what-happened", "what-i-can-decide", "who-acts"];
