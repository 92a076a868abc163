import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../../ground/core/id.ts";
import { aMember, anAccount, aPerson, aTeam, workingTogether, aGrant } from "../../../../tests/builders/people.ts";
import { said } from "../../../../tests/builders/said.ts";
import { aServer, type TestServer, type Visitor } from "../../../../tests/builders/server.ts";
import { readMedicines } from "./file.ts";
import { tokensOf } from "./matching.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, system = "dmd") => readMedicines(bytes(text), system);
const flaws = (text: string, system?: string) => {
  const it = read(text, system);
  return it.ok ? [] : it.flaws.map(({ what, line }) => `${what} ${line}`);
};

describe("a file of medicines", () => {
  it("is read whole, as spreadsheets and programs write it", () => {
    const two = [
      { system: "dmd", code: "1", term: "Olanzapine 5 mg, tablets" },
      { system: "dmd", code: "2", term: 'The "other"\nline' },
    ];
    for (const text of [
      'code,term\n1,"Olanzapine 5 mg, tablets"\n2,"The ""other""\nline"\n',
      '\uFEFFterm;code;x\r\n"Olanzapine 5 mg, tablets";1;y\r\n"The ""other""\nline";2;\r\n\r\n',
      `code\tterm\tsystem\n1\tOlanzapine 5 mg, tablets\tdmd\n2\t"The ""other""\nline"\tdmd`,
      JSON.stringify(two),
      JSON.stringify(two.map(({ code, term }) => ({ code: Number(code), term }))),
    ])
      expect(read(text)).toEqual({ ok: true, terms: two });
  });

  it("is refused whole for one flaw, and says in which line", () => {
    expect(flaws("code,term\n1,A\n,B\n3,\n4 4,D\n")).toEqual(["missing 3", "missing 4", "space 5"]);
    expect(flaws("code,name\n1,A")).toEqual(["no-column 1"]);
    expect(flaws("code,term\n1,A", "")).toEqual(["no-column 1"]);
    expect(flaws('code,term\n1,A\n2,"B\n3,C')).toEqual(["open-quote 3"]);
    expect(flaws('[\n{"code":"1","term":"A"},\n{"code" "2"}]')).toEqual(["not-json 3"]);
    expect(flaws('{"code":"1"}')).toEqual(["no-list 1"]);
    expect(flaws('[{"code":"1","term":"A"},3]')).toEqual(["missing 2", "missing 2"]);
    expect(flaws("  \n ")).toEqual(["empty 0"]);
    expect(flaws("code,term\n")).toEqual(["empty 0"]);
    expect(flaws(`code,term\n1,${"x".repeat(301)}`)).toEqual(["too-long 2"]);
    expect(readMedicines(new Uint8Array([0xff, 0xfe, 0x41]), "")).toMatchObject({ ok: false, flaws: [{ what: "not-text" }] });
    const many = read(`code,term\n${Array.from({ length: 30 }, () => ",x").join("\n")}`);
    expect(many).toMatchObject({ ok: false, more: 10 });
    expect(flaws(`code,term\n${Array.from({ length: 100_001 }, (_, at) => `${at},x`).join("\n")}`)).toEqual(["too-many 100002"]);
  });

  it("loses no term, whatever is in it", () => {
    const cell = fc
      .string({ minLength: 1, maxLength: 30, unit: "binary" })
      .filter((text) => text.trim() !== "" && text.isWellFormed() && !text.includes("\0"));
    const term = fc.record({ code: fc.stringMatching(/^[0-9A-Za-z]{1,12}$/), term: cell });
    fc.assert(
      fc.property(fc.uniqueArray(term, { minLength: 1, selector: ({ code }) => code }), (terms) => {
        const csv = `code,term\n${terms.map(({ code, term }) => `${code},"${term.replaceAll('"', '""')}"`).join("\n")}`;
        const expected = terms.map(({ code, term }) => ({ system: "dmd", code, term: term.trim() }));
        expect(read(csv)).toEqual({ ok: true, terms: expected });
        expect(read(JSON.stringify(terms))).toEqual({ ok: true, terms: expected });
      }),
    );
  });
});

it("looks for words that could name a medicine, and for no others", () => {
  expect(tokensOf("A quarter less Olanzapine, 5 mg tablets in the evening")).toEqual(["olanzapine"]);
  expect(tokensOf("Less, and slowly")).toEqual([]);
});

describe("the list of an installation", () => {
  let server: TestServer;
  let administrator: Visitor, person: Visitor, member: Visitor;
  let personId: string, decision: string, at: string;
  beforeAll(async () => {
    server = await aServer();
    const { database } = server;
    const administratorId = await anAccount(database, "Administrator");
    await database.pool.query("update account set administrator = true where id = $1", [administratorId]);
    administrator = await server.as(administratorId);
    personId = await aPerson(database, "Person A");
    const team = await aTeam(database);
    await workingTogether(database, personId, team.teamId);
    await aGrant(database, personId, { teamId: team.teamId, sections: ["decisions"], may: ["see", "answer"] });
    person = await server.as(personId);
    member = await server.as(await aMember(database, team, "practitioner"));
    decision = await said(database, personId, { kind: "decision", body: { text: "The tablets", about: "medicine" } });
    at = `/people/${personId}/deciding/${decision}`;
  });
  afterAll(() => server.stop());

  const load = async (who: Visitor, text: string, fields: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ name: "A list", system: "dmd", ...fields })) form.set(name, value);
    if (text !== "") form.set("file", new File([text], "list.csv"));
    const request = new Request("http://x", { method: "POST", body: form });
    return who.send("/administration/medicines", Buffer.from(await request.arrayBuffer()), request.headers.get("content-type")!);
  };
  const option = async (who: Visitor, text: string) => {
    const sent = { id: newId(), statementId: newId(), text };
    const { headers } = await who.post(`${at}/options`, sent);
    return { optionId: sent.statementId, to: String(headers.location) };
  };

  it("is missed by nobody where there is none", async () => {
    const { to } = await option(person, "Olanzapine at night");
    expect(to).not.toContain("/medicine");
    expect((await person.get(at)).body).not.toContain("Name in the list of medicines");
  });

  it("is loaded by administrators alone, replaced as a whole, and kept where a file is bad", async () => {
    for (const who of [person, member]) expect((await load(who, "code,term\n1,Olanzapine 5 mg tablets")).statusCode).toBe(404);
    expect((await load(administrator, "")).body).toContain("Choose a file");
    expect(
      (
        await load(
          administrator,
          "code,term\n1,Olanzapine 5 mg tablets\n2,Lithium carbonate 400 mg tablets\n3,Sodium valproate 200 mg tablets",
        )
      ).statusCode,
    ).toBe(303);
    const bad = await load(administrator, "code,term\n9,Aripiprazole\n,Bad", { name: "Kept as typed" });
    expect(bad.statusCode).toBe(422);
    for (const words of ["Line 3", "Kept as typed", "3 terms"]) expect(bad.body).toContain(words);
    const { rows } = await server.database.pool.query("select code from medicine_term order by code");
    expect(rows.map(({ code }) => code)).toEqual(["1", "2", "3"]);
  });

  it("comes in piece by piece where it is long, says how far it is, and until then the list before is in force", async () => {
    const { pool } = server.database;
    await load(administrator, "code,term\n1,Olanzapine 5 mg tablets");
    const many = Array.from({ length: 4500 }, (_, at) => `${at + 10},Medicine number ${at + 10}`).join("\n");
    expect((await load(administrator, `code,term\n${many}`, { name: "The long list" })).headers.location).toBe("/administration/medicines");
    const seen = new Set<string>();
    await expect
      .poll(
        async () => {
          const { body } = await administrator.get("/administration/medicines");
          const [, sofar] = /([\d,]+) of 4,500 terms are in/.exec(body) ?? [];
          if (sofar) {
            seen.add(sofar);
            expect(body).toContain("A list: 1 terms");
          }
          return body.includes("The long list: 4,500 terms");
        },
        { timeout: 60_000, interval: 5 },
      )
      .toBe(true);
    for (const sofar of seen) expect(["0", "2,000", "4,000", "4,500"]).toContain(sofar);
    expect(seen.size).toBeGreaterThan(0);
    expect((await pool.query("select count(distinct list_id)::int as lists, count(*)::int as terms from medicine_term")).rows).toEqual([
      { lists: 1, terms: 4500 },
    ]);
    // stopped half way: said, and nothing of it is offered
    const { rows } = await pool.query(
      `insert into medicine_list (list_id, name, terms, loaded, loading, touched_at) values ($1, 'Half a list', 9000, 2000, true, now() - interval '5 minutes') returning list_id`,
      [newId()],
    );
    await pool.query("insert into medicine_term (list_id, system, code, term) values ($1, 'dmd', '7', 'Quetiapine')", [rows[0].list_id]);
    expect((await administrator.get("/administration/medicines")).body).toContain("stopped at 2,000 of 9,000 terms");
    expect((await option(person, "Quetiapine")).to).not.toContain("/medicine");
    await load(
      administrator,
      "code,term\n1,Olanzapine 5 mg tablets\n2,Lithium carbonate 400 mg tablets\n3,Sodium valproate 200 mg tablets",
    );
    expect((await administrator.get("/administration/medicines")).body).not.toContain("Half a list");
  });

  it("offers its entries once something is written, and puts a code beside words that stay as they are", async () => {
    const { optionId, to } = await option(person, "A bit of valproate, as before");
    expect(to).toContain(`/options/${optionId}/medicine`);
    const page = (await person.get(to)).body;
    expect([page.includes("Sodium valproate 200 mg tablets"), page.includes("Lithium")]).toEqual([true, false]);
    const based = /name="based" value="([^"]*)"/.exec(page)![1]!;
    const choose = (fields: Record<string, string>) => person.post(`${at}/options/${optionId}/medicine`, { id: newId(), based, ...fields });
    expect((await choose({ system: "dmd", code: "3", term: "Invented" })).statusCode).toBe(404);
    expect((await choose({ system: "dmd", code: "3", term: "Sodium valproate 200 mg tablets" })).statusCode).toBe(303);
    const body = (await member.get(at)).body;
    for (const words of ["A bit of valproate, as before", "Sodium valproate 200 mg tablets (dmd 3)"]) expect(body).toContain(words);
    expect((await member.get(`${at}/options/${optionId}/medicine`)).statusCode).toBe(404);
    expect((await person.get(`${at}/options/${optionId}/medicine?q=lithium`)).body).toContain("Lithium carbonate");
    await administrator.post("/administration/medicines/remove", {});
    expect((await member.get(at)).body).toContain("Sodium valproate 200 mg tablets (dmd 3)");
  });

  it("asks nothing where nothing fits", async () => {
    await load(administrator, "code,term\n1,Olanzapine 5 mg tablets");
    expect((await option(person, "Talking, every week")).to).not.toContain("/medicine");
    expect((await option(member, "Olanzapine")).to).toContain("/medicine");
  });

  it("is written by nobody but an administrator, whatever the application does", async () => {
    const { transaction } = await import("../../../ground/database/transaction.ts");
    const { beginList } = await import("./store.ts");
    const wrote = transaction(server.database.pool, { provenAccount: personId }, (tx) => beginList(tx, "x", "x", 0));
    await expect(wrote).rejects.toThrow(/row-level security|medicine_list_one/);
  });
});
