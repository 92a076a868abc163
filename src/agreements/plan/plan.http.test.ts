import { sayer } from "../../../tests/builders/sayer.ts";
import { TEST_OUTSIDE } from "../../../tests/builders/seals.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../ground/core/id.ts";
import { transaction } from "../../ground/database/transaction.ts";
import { sign } from "../sealed/store.ts";
import { verifyAll } from "../sealed/verify.ts";
import * as statements from "../../record/statements/say.ts";
import { aGrant, aMember, aPerson, aSupporter, aTeam, workingTogether } from "../../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../../tests/builders/server.ts";

let server: TestServer;
let person: string, practitioner: string, supporter: string, stranger: string;
let asPerson: Visitor, asPractitioner: Visitor, asSupporter: Visitor, asStranger: Visitor;

beforeAll(async () => {
  server = await aServer();
  const { database } = server;
  person = await aPerson(database, "Person A");
  const team = await aTeam(database, "Team A");
  practitioner = await aMember(database, team, "practitioner", "Member A");
  supporter = await aSupporter(database, person, "Supporter A", "sister");
  stranger = await aMember(database, await aTeam(database, "Team B"), "practitioner", "Member B");
  await workingTogether(database, person, team.teamId);
  await aGrant(database, person, { teamId: team.teamId, sections: ["strengths", "plan"] });
  await aGrant(database, person, { accountId: supporter, sections: ["plan"], may: ["see", "answer"] });
  asPerson = await server.as(person);
  asPractitioner = await server.as(practitioner);
  asSupporter = await server.as(supporter);
  asStranger = await server.as(stranger);
});
afterAll(() => server.stop());

const say = (text: string, statementId = newId(), basedOn: string | null = null, revisionId = newId()) =>
  transaction(server.database.pool, { provenAccount: person }, async (tx, actor) => {
    const body = { area: "home", type: "good-at", text };
    const saved = await statements.say(sayer(tx, actor!), {
      personId: person,
      statementId,
      revisionId,
      basedOn,
      kind: "strength",
      voice: "own",
      body,
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    return { statementId, revisionId };
  });

const meeting = () => `/people/${person}/plan/meeting`;
const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

/** A meeting from beginning to end; answers the path of the agreement. */
async function putForward(statements: string[], add: (visitor: Visitor) => Promise<void> = async () => {}): Promise<string> {
  expect((await asPractitioner.post(`/people/${person}/plan/meetings`, { id: newId() })).headers.location).toBe(meeting());
  for (const statementId of statements) expect((await asPractitioner.post(`${meeting()}/add`, { statementId })).statusCode).toBe(303);
  expect((await asPerson.post(`${meeting()}/ask-in`, { accountId: supporter })).statusCode).toBe(303);
  await add(asPractitioner);
  expect((await asPerson.post(`${meeting()}/review`, { reviewOn: "2099-01-31" })).headers.location).toBe(`${meeting()}/ready`);
  const ready = await asPerson.get(`${meeting()}/ready`);
  expect(ready.statusCode).toBe(200);
  expect(ready.body).toContain("To be looked at again on 31 January 2099.");
  const answer = await asPerson.post(`${meeting()}/put-forward`, { read: hidden(ready.body, "read") });
  expect(answer.headers.location).toMatch(/\?done=put-forward$/);
  return String(answer.headers.location).split("?")[0]!;
}

describe("a plan made together", () => {
  let plan: string;
  let words: { statementId: string; revisionId: string };

  it("is put forward from statements that stay where they are, with a difference kept side by side", async () => {
    words = await say("Growing things from seed");
    plan = await putForward([words.statementId], async (visitor) => {
      const difference = newId();
      await asPerson.post(`${meeting()}/difference`, {
        id: newId(),
        statementId: difference,
        aboutId: "",
        text: "I want to stop the evening dose.",
      });
      await visitor.post(`${meeting()}/difference`, {
        id: newId(),
        statementId: newId(),
        aboutId: difference,
        text: "I would halve it first.",
      });
      await visitor.post(`${meeting()}/contribution`, {
        id: newId(),
        statementId: newId(),
        aboutId: "",
        text: "I ring every second Thursday.",
      });
    });
    expect(plan).toMatch(/\/plan\/[0-9a-f-]{36}$/);
    for (const visitor of [asPerson, asPractitioner, asSupporter]) {
      const page = await visitor.get(plan);
      expect(page.statusCode).toBe(200);
      for (const text of [
        "Growing things from seed",
        "I want to stop the evening dose.",
        "I would halve it first.",
        "I ring every second Thursday.",
      ]) {
        expect(page.body).toContain(text);
      }
    }
  });

  it("is a file named after what it is, its version and its day, and after nobody", async () => {
    for (const [path, ending] of [
      ["pdf", "pdf"],
      ["large-pdf", "large-print.pdf"],
      ["text", "txt"],
      ["fhir", "fhir.json"],
    ]) {
      const file = await asPractitioner.get(`${plan}/${path}`);
      const { name } = /filename="(?<name>[^"]*)"/.exec(String(file.headers["content-disposition"]))!.groups!;
      expect(name!.replace(/\d{4}-\d\d-\d\d/, "DAY")).toBe(`care-and-support-plan-v1-DAY.${ending}`);
    }
  });

  it("is not there for somebody who is not concerned", async () => {
    for (const path of [plan, `${plan}/pdf`, `${plan}/large-pdf`, `${plan}/text`, `${plan}/fhir`, meeting(), `/people/${person}/plan`]) {
      expect((await asStranger.get(path)).statusCode).toBe(404);
    }
    expect((await asStranger.post(`${plan}/sign`, { id: newId(), digest: "x", stance: "agree" })).statusCode).toBe(404);
  });

  it("is signed by each in their own name, with a reason where one is needed", async () => {
    const digest = hidden((await asPerson.get(plan)).body, "digest");
    const without = await asPerson.post(`${plan}/sign`, { id: newId(), digest, stance: "disagree", reason: " " });
    expect(without.statusCode).toBe(422);
    const forged = await asPerson.post(`${plan}/sign`, { id: newId(), digest: "0".repeat(64), stance: "agree" });
    expect(forged.statusCode).toBe(422);
    const id = newId();
    for (const _twice of [1, 2]) {
      const signed = await asPerson.post(`${plan}/sign`, { id, digest, stance: "disagree", reason: "It is not mine <yet>." });
      expect(signed.statusCode).toBe(303);
    }
    expect((await asPractitioner.post(`${plan}/sign`, { id: newId(), digest, stance: "agree" })).statusCode).toBe(303);
    const { rows } = await server.database.pool.query("select account_id, stance, how from signature order by at");
    expect(rows).toEqual([
      { account_id: person, stance: "disagree", how: "own sign-in" },
      { account_id: practitioner, stance: "agree", how: "own sign-in" },
    ]);
  });

  it("says on its first line that the person does not agree, with the reason", async () => {
    const text = (await asPractitioner.get(`${plan}/text`)).body;
    const [first] = text.split("\n").filter((line) => line.trim() !== "");
    expect(`${first}\n${text}`).toContain("It is not mine <yet>.");
    expect((await asPerson.get(plan)).body).toContain("It is not mine &lt;yet>.");
  });

  it("records that somebody could not take part, which never counts as agreement", async () => {
    const digest = hidden((await asPractitioner.get(plan)).body, "digest");
    const absence = { id: newId(), digest, accountId: supporter, stance: "could-not", reason: "Away this week", askAgainOn: "2099-01-10" };
    expect((await asPractitioner.post(`${plan}/absence`, { ...absence, askAgainOn: "" })).statusCode).toBe(422);
    expect((await asPractitioner.post(`${plan}/absence`, absence)).statusCode).toBe(303);
    const own = await asPractitioner.post(`${plan}/absence`, { ...absence, id: newId(), accountId: practitioner });
    expect(own.statusCode).toBe(404);
    expect((await asPerson.get(plan)).body).toContain("Away this week");
  });

  it("is signed on another's device by one's own PIN alone", async () => {
    const digest = hidden((await asPractitioner.get(plan)).body, "digest");
    const form = { id: newId(), digest, accountId: supporter, stance: "agree-but", reason: "Ring me on Sundays", pin: "8351" };
    expect((await asPractitioner.post(`${plan}/sign-here`, form)).statusCode).toBe(422);
    await givePin(supporter, "8351");
    const wrong = await asPractitioner.post(`${plan}/sign-here`, { ...form, pin: "8352" });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain("Ring me on Sundays");
    expect(wrong.body).not.toContain("8352");
    expect((await asPractitioner.post(`${plan}/sign-here`, form)).statusCode).toBe(303);
    const { rows } = await server.database.pool.query("select how, stance from signature where account_id = $1 and recorded_by is null", [
      supporter,
    ]);
    expect(rows).toEqual([{ how: "pin", stance: "agree-but" }]);
    for (const path of [plan, `${plan}/text`])
      expect((await asPerson.get(path)).body).toContain("signed with their own PIN on Member A’s device");
  });

  it("says after too many wrong PINs whose it is, how long the pause is, and what helps, with what was written kept", async () => {
    const digest = hidden((await asPractitioner.get(plan)).body, "digest");
    const form = { id: newId(), digest, accountId: supporter, stance: "agree-but", reason: "Ring me on Sundays", pin: "0000" };
    const tries = [];
    for (let each = 0; each < 7; each++) tries.push((await asPractitioner.post(`${plan}/sign-here`, form)).body);
    const last = tries.at(-1)!;
    for (const words of ["The PIN of Supporter A", "sign from their own device", "fifteen minutes", "Ring me on Sundays"])
      expect(last).toContain(words);
    await server.database.pool.query("delete from attempt");
  });

  it("tells whoever signed on another's device, and counts for nothing once they say that it was not them", async () => {
    const { rows } = await server.database.pool.query<{ id: string }>("select signature_id as id from signature where how = 'pin'");
    const signatureId = rows[0]!.id;
    expect((await asSupporter.get(plan)).body).toContain("That was not me");
    expect((await asPerson.get(plan)).body).not.toContain("That was not me");
    expect((await asPerson.post(`${plan}/not-me`, { signatureId })).statusCode).toBe(404);
    for (const _twice of [1, 2]) {
      const said = await asSupporter.post(`${plan}/not-me`, { signatureId });
      expect([404, 303]).toContain(said.statusCode);
    }
    for (const visitor of [asPerson, asPractitioner, asSupporter])
      expect((await visitor.get(`${plan}/text`)).body).toContain("Supporter A says: that was not me");
    expect((await asPerson.get("/home")).body).toContain("Supporter A says of a signature in their name: that was not me");
    expect((await asPractitioner.get("/people")).body).toContain("A signature does not count any more");
    expect((await asSupporter.get(plan)).body).toContain(`action="${plan}/sign"`);
    expect((await verifyAll(server.database.pool, server.context.house.kinds, TEST_OUTSIDE)).broken).toEqual([]);
  });

  it("is never signed by PIN without whose device it was, nor on one's own", async () => {
    const [agreementId, digest] = [plan.split("/").at(-1)!, hidden((await asPerson.get(plan)).body, "digest")];
    const by = { accountId: person, stance: "agree", reason: "", how: "pin", recordedBy: null, askAgainOn: null } as const;
    for (const lentBy of [null, person, stranger]) {
      const signing = { personId: person, agreementId, digest, signatureId: newId(), ...by, lentBy };
      const signs = transaction(server.database.pool, { provenAccount: person }, (tx) => sign(tx, server.context.seals, signing));
      await expect(signs).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("shows to everybody concerned what has changed since, and keeps what was agreed", async () => {
    await say("Growing things from cuttings", words.statementId, words.revisionId);
    for (const visitor of [asPerson, asPractitioner]) {
      const { body } = await visitor.get(plan);
      const words = body.replace(/<\/?(span|del|ins)>/g, "");
      expect(words).toContain("Growing things from cuttings");
      expect(words).toContain("Growing things from seed");
      expect(body).toContain("<ins>cuttings</ins>");
      expect(body).toContain("1 thing is different today");
    }
    // the supporter sees the plan, but strengths are not shared with her
    expect((await asSupporter.get(plan)).body).not.toContain("cuttings");
  });

  it("has a next version that begins with the last, and both stay readable and hold", async () => {
    const next = await putForward([]);
    expect((await asPerson.get(next)).body).toContain("Growing things from cuttings");
    expect((await asPerson.get(plan)).body).toContain("Growing things from seed");
    const digest = hidden((await asPerson.get(plan)).body, "digest");
    const older = await asPerson.post(`${plan}/sign`, { id: newId(), digest, stance: "agree-but", reason: "Words that stay" });
    expect(older.statusCode).toBe(422);
    expect(older.body).toContain("A newer version was put forward");
    expect(older.body).toContain("Words that stay");
    expect(await verifyAll(server.database.pool, server.context.house.kinds, TEST_OUTSIDE)).toMatchObject({ checked: 2, broken: [] });
  });

  it("can be stopped by whoever takes part, and the words stay", async () => {
    expect((await asPractitioner.post(`/people/${person}/plan/meetings`, { id: newId() })).statusCode).toBe(303);
    expect((await asPractitioner.post(`${meeting()}/stop`)).statusCode).toBe(303);
    expect((await asPerson.get(meeting())).headers.location).toBe("/plan");
    expect((await asPerson.get(plan)).statusCode).toBe(200);
  });

  it("stays readable to those it was signed with after all sharing has ended, and nothing else does", async () => {
    await server.database.pool.query("update sharing_grant set ended_at = now() where person_id = $1 and ended_at is null", [person]);
    expect((await asPractitioner.get(plan)).statusCode).toBe(200);
    expect((await asPractitioner.get(meeting())).statusCode).toBe(404);
    expect((await asPractitioner.get(plan)).body).not.toContain("cuttings");
  });

  it("is named when it no longer holds", async () => {
    await server.database.pool.query("update signature set digest = repeat('0', 64) where account_id = $1", [practitioner]);
    const { broken } = await verifyAll(server.database.pool, server.context.house.kinds, TEST_OUTSIDE);
    expect(broken.map((each) => each.reasons)).toEqual([
      ["a signature is for other words", expect.stringMatching(/^the signature .* is not what was sealed$/)],
    ]);
  });
});

async function givePin(accountId: string, pin: string): Promise<void> {
  const done = (await server.setPin(accountId, pin)) as { ok: boolean };
  expect(done.ok).toBe(true);
}
