import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { aPerson } from "../../../tests/builders/people.ts";
import { said } from "../../../tests/builders/said.ts";
import { aServer, type TestServer } from "../../../tests/builders/server.ts";
import { newId } from "../../ground/core/id.ts";
import { places } from "../../ground/database/places.ts";
import { takeAlong, type Taking } from "./take.ts";

let server: TestServer;
let personId: string;
const TURNS = 2_500;
const FILES = ["/take/document", "/take/text", "/take/fhir"];

beforeAll(async () => {
  server = await aServer();
  personId = await aPerson(server.database, "Person A");
  await changed(await said(server.database, personId, { body: { text: "Version 0 of it", why: "" } }), TURNS);
});
afterAll(() => server.stop());

/** A goal that is changed again and again, more often than rows are read at once. */
async function changed(goalId: string, turns: number): Promise<void> {
  const ids = Array.from({ length: turns }, () => newId());
  await server.database.pool.query(
    `with newest as (select revision_id from statement where person_id = $1 and statement_id = $2)
     insert into revision (person_id, revision_id, statement_id, parent_revision_id, kind, section, root_id, voice, author_id, body, created_at)
     select $1, r, $2, coalesce(($3::uuid[])[n - 1], (select revision_id from newest)), 'goal', 'goals', $2, 'own', $1,
       jsonb_build_object('text', 'Version ' || n || ' of it', 'why', ''), now() + n * interval '1 microsecond'
     from unnest($3::uuid[]) with ordinality as given (r, n) order by n`,
    [personId, goalId, ids],
  );
}

const left = () => readdir(places(server.context.config.dataDir).taking).catch(() => []);

async function nothingIsLeft(): Promise<void> {
  await expect.poll(left, { timeout: 5_000 }).toEqual([]);
}

test("given an entry changed thousands of times, each file holds every version once, in order, says where it ends, and leaves nothing behind", async () => {
  const person = await server.as(personId);
  for (const path of FILES) {
    const { body, headers, statusCode } = await person.get(path);
    expect(statusCode).toBe(200);
    expect(Number(headers["content-length"])).toBe(Buffer.byteLength(body));
    const versions = [...body.matchAll(/Version (\d+) of it/g)].map(([, number]) => Number(number));
    for (let number = 0; number <= TURNS; number++) expect(versions, `${path}: ${number}`).toContain(number);
    if (path === "/take/fhir") JSON.parse(body);
    else {
      expect(versions).toEqual(Array.from({ length: TURNS + 1 }, (_, index) => TURNS - index));
      expect(body.trimEnd()).toMatch(/This is the end of the record\.(<\/p><\/main><\/body><\/html>)?$/);
    }
  }
  await nothingIsLeft();
}, 60_000);

test("given something in the middle that cannot be written, when it is taken along, a page says so: no half of it is sent, or left", async () => {
  const other = await aPerson(server.database, "Person B");
  await said(server.database, other, { body: { text: "Words before it", why: "" } });
  await server.database.pool.query(
    `insert into revision (person_id, revision_id, statement_id, kind, section, root_id, voice, author_id, body)
     values ($1, $2, $2, 'of-another-version', 'goals', $2, 'own', $1, '{}')`,
    [other, newId()],
  );
  const person = await server.as(other);
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  for (const path of FILES) {
    const answer = await person.get(path);
    expect([answer.statusCode, answer.headers["content-disposition"]]).toEqual([500, undefined]);
    expect(answer.body).not.toContain("Words before it");
  }
  expect(log).toHaveBeenCalledTimes(FILES.length);
  log.mockRestore();
  await nothingIsLeft();
});

test("given somebody who hangs up, the work ends, while rows are read or the file is made, and nothing is left", async () => {
  const cookie = (await server.accounts.openSession(personId, false, { address: "127.0.0.1", userAgent: "" }))!.setCookies[0]!;
  const token = server.accounts.readSessionToken(cookie.split(";")[0]!);
  const taking: Taking = { personId, accountId: personId, token, language: "en-GB", form: "html" };
  for (const milliseconds of [0, 20, 200]) {
    const gone = AbortSignal.timeout(milliseconds);
    const file = await takeAlong(server.context, taking, gone).catch((error: unknown) => error);
    // a quick machine is done before
    if (file instanceof Error) expect(file).toBe(gone.reason);
    else await (file as { remove(): Promise<void> }).remove();
    await nothingIsLeft();
  }
  expect((await (await server.as(personId)).get("/goals")).statusCode).toBe(200);
});
