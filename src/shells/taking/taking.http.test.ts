import { TEST_OUTSIDE } from "../../../tests/builders/seals.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAll } from "../../agreements/sealed/verify.ts";
import { Life } from "../../../demo/life.ts";
import { tellEverybody, type Character } from "../../../demo/people.ts";
import { linkKey } from "../../rooms/crisis-card/address.ts";
import { tidyUp } from "../../app/tidy-up.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";

let server: TestServer;
let people: Character[];
const named = (name: string): string => people.find((each) => each.name === name)!.accountId;

beforeAll(async () => {
  server = await aServer();
  people = await tellEverybody(server.database, server.context.house.kinds, linkKey(server.context), server.context.seals);
});
afterAll(() => server.stop());

describe("taking everything with you", () => {
  it("holds every word of the record, earlier ones too, and opens without this site", async () => {
    const maya = await server.as(named("Maya"));
    const { rows } = await server.database.pool.query("select body from revision where person_id = $1", [named("Maya")]);
    expect(rows.length).toBeGreaterThan(30);
    const document = (await maya.get("/take/document")).body;
    const text = (await maya.get("/take/text")).body;
    const bundle = (await maya.get("/take/fhir")).body;
    expect(document).not.toContain("<script");
    for (const { body } of rows) {
      for (const line of String(body.text ?? "").split("\n")) {
        expect(document).toContain(line.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
        expect(text).toContain(line);
        expect(bundle).toContain(JSON.stringify(line).slice(1, -1));
      }
    }
  });

  it("carries the newest seal of what was agreed, so that nothing of it can be changed unseen", async () => {
    const maya = await server.as(named("Maya"));
    const { rows } = await server.database.pool.query("select number, mac from seal where person_id = $1 order by number desc limit 1", [
      named("Maya"),
    ]);
    const callum = (await (await server.as(named("Callum"))).get("/take/text")).body;
    for (const path of ["/take/document", "/take/text"]) {
      const { body } = await maya.get(path);
      expect(body).toContain(`Link ${rows[0].number}: ${rows[0].mac}`);
      expect(callum).not.toContain(rows[0].mac);
    }
  });

  it("holds the crisis card as it reads, and who opened it by its square", async () => {
    const callum = await server.as(named("Callum"));
    for (const path of ["/take/document", "/take/text"]) {
      const { body } = await callum.get(path);
      const card = body.slice(body.lastIndexOf("What helps"));
      expect(card).toContain("Sit beside me, not in front of me.");
      expect(card).toContain("Ada. I only have to say “soup”. · 020 7946 0123, at any hour");
      expect(card).toContain("Somebody with the crisis card: looked at crisis card (they opened its link)");
    }
    expect((await callum.get("/take/fhir")).body).toContain("Somebody with the crisis card");
  });

  it("names the way back for what it is", async () => {
    const { body } = await (await server.as(named("Maya"))).get("/take");
    expect(body).toContain('<a href="/account">Your account</a>');
    expect(body).toContain('<a href="/take/close">Close my account</a>');
    // what each of the two does stands above it
    const [, ending, closing] = body.split("<h2>");
    expect(ending).toMatch(/Your words stay here.*href="\/sharing\/end-all"/s);
    expect(closing).toMatch(/deleted for good.*href="\/take\/close"/s);
  });

  it("is there for a person with a record alone", async () => {
    for (const path of ["/take", "/take/document", "/take/text", "/take/fhir", "/take/close"]) {
      expect((await (await server.as(named("Jo Ferris"))).get(path)).statusCode).toBe(404);
      expect((await (await server.as(null)).get(path)).statusCode).toBe(303);
    }
  });
});

describe("closing the account", () => {
  it("says first what is kept and by whom, and asks for tick and password", async () => {
    const maya = await server.as(named("Maya"));
    expect((await maya.get("/take/close")).body).toContain("Riverside community team keeps the plans");
    expect((await maya.post("/take/close", { password: "wrong" })).statusCode).toBe(422);
    expect((await maya.post("/take/close", { password: "wrong", sure: "yes" })).statusCode).toBe(422);
    expect((await maya.get("/goals")).statusCode).toBe(200);
  });

  it("deletes every word that is in no plan, keeps the plan whole for the team as long as was said, and lets nobody in again", async () => {
    const made = await server.accounts.createAccount({
      name: "Person A",
      username: "person.a",
      password: "a quiet harbour 72",
      language: "en-GB",
    });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const [person, jo] = [made.value, named("Jo Ferris")];
    const { pool } = server.database;
    await pool.query("insert into person (person_id, called, contact, welcomed_at) values ($1, 'Person A', 'by letter', now())", [person]);
    const team = (await pool.query("select team_id as \"teamId\", name, keeps_years from team where name like 'Riverside%'")).rows[0];
    const keeps: number = team.keeps_years;
    const life = new Life(server.database, server.context.house.kinds, linkKey(server.context), server.context.seals);
    await life.worksWith(person, team);
    await life.shares(person, { team, sections: ["goals", "plan"], days: 9 });
    const inPlan = await life.says(person, { kind: "goal", body: { text: "Words in the plan", why: "" }, days: 8 });
    await life.says(person, { kind: "story-part", body: { title: "", text: "Words in no plan" }, days: 7 });
    const plan = await life.plan(person, { with: [jo], statements: [inPlan], review: 30, days: 6 });
    await life.signs(person, plan, person, "agree", 6);

    const visitor = await server.as(person);
    const closed = await visitor.post("/take/close", { password: "a quiet harbour 72", sure: "yes" });
    expect(closed.statusCode).toBe(200);
    expect(closed.body).toContain("Your account is closed");
    expect((await visitor.get("/home")).statusCode).toBe(303);
    const words = await pool.query("select body->>'text' as text from revision where person_id = $1", [person]);
    expect(words.rows).toEqual([{ text: "Words in the plan" }]);
    expect((await (await server.as(jo)).get(`/people/${person}/plan/${plan.agreementId}`)).body).toContain("Words in the plan");
    expect((await verifyAll(pool, server.context.house.kinds, TEST_OUTSIDE)).broken).toEqual([]);
    const again = await server.accounts.signIn({
      nameOrEmail: "person.a",
      password: "a quiet harbour 72",
      sharedDevice: false,
      from: { address: "127.0.0.1", userAgent: "" },
    });
    expect(again.ok).toBe(false);

    const left = async () => ({
      plans: (await pool.query("select 1 from agreement where person_id = $1", [person])).rowCount,
      words: (await pool.query("select 1 from revision where person_id = $1", [person])).rowCount,
      looks: (await pool.query("select 1 from access_event where person_id = $1", [person])).rowCount! > 0,
      people: (await pool.query("select 1 from person where person_id = $1", [person])).rowCount,
    });
    const yearsPass = async (years: number) => {
      const past = `make_interval(years => ${years})`;
      await pool.query(`update agreement set put_forward_at = put_forward_at - ${past} where person_id = $1`, [person]);
      await pool.query(`update signature set at = at - ${past} where person_id = $1`, [person]);
      await pool.query(`update person set closed_at = closed_at - ${past} where person_id = $1`, [person]);
      await tidyUp(server.context);
    };
    await yearsPass(keeps - 1);
    expect(await left()).toEqual({ plans: 1, words: 1, looks: true, people: 1 });
    await yearsPass(1);
    expect(await left()).toEqual({ plans: 0, words: 0, looks: false, people: 0 });
    expect((await (await server.as(named("Maya"))).get("/goals")).statusCode).toBe(200);
    expect((await pool.query("select 1 from agreement")).rowCount).toBeGreaterThan(0);
  });
});
