import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOUSE } from "../src/app/house.ts";
import { newId } from "../src/ground/core/id.ts";
import type { Kind } from "../src/record/statements/kinds.ts";
import { aGrant, aPerson, aSupporter } from "./builders/people.ts";
import { arrivalsOf, type Arrive } from "./builders/pocket-arrival.ts";
import { said } from "./builders/said.ts";
import { aServer, type Fields, type TestServer, type Visitor } from "./builders/server.ts";

/**
 * The same words get the same answer by whichever door they come: one's own form, whoever writes down for the person, whoever changes
 * them later, and a device that was without a signal. A rule that only a route knows would be missing at the others.
 */
let server: TestServer;
let personId: string;
let person: Visitor;
let writer: Visitor;
let arrive: Arrive;
let about: Record<string, string>;
beforeAll(async () => {
  server = await aServer();
  personId = await aPerson(server.database, "Person A");
  person = await server.as(personId);
  const writerId = await aSupporter(server.database, personId);
  const sections = [...new Set([...HOUSE.kinds.values()].flatMap(({ section }) => section ?? []))];
  await aGrant(server.database, personId, { accountId: writerId, sections, may: ["see", "answer", "write"] });
  writer = await server.as(writerId);
  arrive = arrivalsOf(person, personId);
  about = { goal: await said(server.database, personId), decision: await said(server.database, personId, DECISION) };
});
afterAll(() => server.stop());

const DECISION = { kind: "decision", body: { text: "Whether to move", about: "other" } };
const tomorrow = "2099-01-01";
const yesterday = "2001-01-01";

/** Words that hold, and for each field what it refuses. */
type Case = { right: Fields; wrong: Record<string, string[]>; about?: "goal" | "decision"; own?: string; device?: true };
const CASES: Record<string, Case> = {
  goal: { right: { text: "Swim", why: "" }, wrong: { text: ["", " ", "x".repeat(50_001)], why: ["x".repeat(50_001)] }, own: "/goals" },
  step: {
    right: { text: "Ring", who: "me", by: "" },
    wrong: { text: [""], who: ["x".repeat(201)], by: ["2026-02-30", "soon"] },
    about: "goal",
  },
  mark: {
    right: { value: "6", note: "" },
    wrong: { value: ["", "11", "-1", "six"], note: ["x".repeat(2001)] },
    about: "goal",
    device: true,
  },
  "story-part": { right: { title: "", text: "The river" }, wrong: { text: [""], title: ["x".repeat(201)] }, own: "/story" },
  "one-page": {
    right: { "what-matters": "Tea first", people: "" },
    wrong: { "what-matters": [" ", "x".repeat(50_001)], people: ["x".repeat(50_001)] },
    own: "/one-page",
  },
  strength: {
    right: { text: "Growing things", type: "good-at", area: "" },
    wrong: { text: [""], type: ["bad-at"], area: ["no-such-area", "Not an id"] },
    own: "/strengths",
  },
  "wellness-entry": {
    right: { part: "upsets", text: "Noise", response: "" },
    wrong: { part: ["", "no-such-part"], text: [""], response: ["x".repeat(50_001)] },
    own: "/wellness/entries",
    device: true,
  },
  "safety-people": {
    right: { text: "My sister", contact: "0207" },
    wrong: { text: [""], contact: ["x".repeat(201)] },
    own: "/safety/people",
    device: true,
  },
  "safety-signs": { right: { text: "I stop cooking" }, wrong: { text: [""] }, own: "/safety/signs", device: true },
  "card-line": {
    right: { heading: "helps", text: "Sit with me", contact: "" },
    wrong: { heading: ["", "elsewhere"], text: ["", "x".repeat(201)], contact: ["x".repeat(201)] },
    own: "/card/lines",
  },
  "positive-risk": { right: { text: "Live by myself" }, wrong: { text: [""] }, own: "/worth-trying" },
  decision: { right: { text: "Whether to move", about: "other" }, wrong: { text: [""], about: ["nonsense"] }, own: "/deciding" },
  "choice-ask": { right: { topic: "room", text: "A key" }, wrong: { topic: ["", "no-such-topic"], text: [""] } },
  afterwards: {
    right: { decision: "", took: "agreed", text: "", on: yesterday },
    wrong: { took: ["", "maybe"], on: [tomorrow, "2026-02-30"] },
  },
  "decision-effect": {
    right: { decision: "", text: "Sleep", wish: "wanted", steps: "None\nSome" },
    wrong: { text: [""], wish: ["", "maybe"], steps: ["", "Only one"] },
  },
  preparation: { right: { decision: "", on: "", text: "Better" }, wrong: { on: ["2026-02-30"], text: ["x".repeat(50_001)] } },
  "legal-status": {
    right: { status: "informal", text: "They told me", from: yesterday, until: "", decidedBy: "Dr Haddad" },
    wrong: { status: [""], from: ["2026-02-30"] },
  },
  decided: {
    right: { text: "I stay", who: "me", power: "", powerWords: "", sure: "", sureWords: "", lookOn: tomorrow },
    wrong: { text: [""], who: ["nobody"], lookOn: [yesterday, "soon"], sure: ["11"] },
    about: "decision",
  },
};
/** Fields that hold one another: what is wrong with both is said at one of them. */
const TOGETHER: [string, Fields, string][] = [["decided", { who: "other", power: "no-such-power" }, "power"]];

type Door = { name: string; send(kind: string, fields: Fields): Promise<{ refused: boolean; body: string }> };
const ids = (): Fields => ({ id: newId(), statementId: newId(), based: "" });
const answer = ({ statusCode, body }: { statusCode: number; body: string }) => {
  expect([303, 422, 200, 409], body.slice(0, 2000)).toContain(statusCode);
  return { refused: statusCode === 422, body };
};

const ownForm = (path: string): Door => ({
  name: path,
  send: async (_kind, fields) => answer(await person.post(path, { ...ids(), ...fields })),
});
const writtenDown: Door = {
  name: "written down",
  send: async (kind, fields) => {
    const { about: of } = CASES[kind]!;
    return answer(await writer.post(`/people/${personId}/write-down`, { ...ids(), ...fields, kind, ...(of && { aboutId: about[of]! }) }));
  },
};
const changed: Door = {
  name: "changed",
  send: async (kind, fields) => {
    const { about: of, right } = CASES[kind]!;
    const id = await said(server.database, personId, { kind, body: right, about: of && about[of] });
    const { rows } = await server.database.pool.query("select revision_id from statement where statement_id = $1", [id]);
    return answer(await person.post(`/people/${personId}/statements/${id}`, { ...ids(), based: rows[0].revision_id, ...fields }));
  },
};
const device: Door = {
  name: "from a device",
  send: async (kind, fields) => {
    const { about: of } = CASES[kind]!;
    return answer(await arrive({ kind, fields: fields as Record<string, string>, about: of ? about[of]! : "" }));
  },
};

const doorsOf = ({ voices }: Kind, { own, device: onDevice }: Case): Door[] => [
  ...(own ? [ownForm(own)] : []),
  ...(voices.includes("scribed") ? [writtenDown] : []),
  changed,
  ...(onDevice ? [device] : []),
];

describe.each(Object.entries(CASES))("%s", (name, it) => {
  const kind = HOUSE.kinds.get(name)!;
  const wrongs = [
    ...Object.entries(it.wrong).flatMap(([field, values]) => values.map((value) => [field, { ...it.right, [field]: value }] as const)),
    ...TOGETHER.flatMap(([of, fields, field]) => (of === name ? [[field, { ...it.right, ...fields }] as const] : [])),
  ];

  test("is taken at every door", async () => {
    for (const door of doorsOf(kind, it))
      expect([door.name, (await door.send(name, { ...it.right, ...differs(it.right) })).refused]).toEqual([door.name, false]);
  });

  test("is refused in the same words at every door, with what was typed kept", async () => {
    for (const [field, fields] of wrongs)
      for (const door of doorsOf(kind, it)) {
        const { refused, body } = await door.send(name, fields);
        const what = `${door.name}: ${field} = ${String(fields[field]).slice(0, 40)}`;
        expect([what, refused]).toEqual([what, true]);
        if (door !== device && typeof fields.text === "string" && fields.text.trim() && fields.text.length < 1000)
          expect(body, what).toContain(fields.text);
      }
  });
});

/** Something else than the words before, so that changing them is a change. */
const differs = ({ text }: Fields): Fields => (typeof text === "string" && text !== "" ? { text: `${text} now` } : {});

/** Of one field of words, and nothing else that could be wrong. */
const JUST_WORDS = ["contribution", "difference"];

test("every kind that somebody can write down for the person is in this table, but for those that are words alone", () => {
  const more = [...HOUSE.kinds.values()].filter(
    ({ voices, section }) => section !== null && voices.includes("scribed") && voices.includes("own"),
  );
  const missing = more.map(({ kind }) => kind).filter((kind) => !(kind in CASES) && !/^safety-|^advance-/.test(kind));
  expect(missing).toEqual(JUST_WORDS);
});
