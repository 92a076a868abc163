import { expect } from "vitest";
import { aPerson } from "./people.ts";
import { said } from "./said.ts";
import { aServer, type TestServer } from "./server.ts";

/** A server that browsers reach, whose installation has a number to ring. */
export async function aServerWithNumbers(): Promise<TestServer> {
  const server = await aServer({ listening: true });
  const { installation } = server.context;
  const numbers = [{ name: "Samaritans", number: "116 123", text: "To talk to somebody, at any hour. Free." }];
  installation.current = { ...installation.current, helpNumbers: numbers };
  return server;
}

/** A person with something to keep: one entry in each of two plans. */
export async function somebody({ database }: TestServer): Promise<string> {
  const personId = await aPerson(database, "Person A");
  await said(database, personId, { kind: "safety-people", body: { text: "My sister in Leith", contact: "020 7946 0000" } });
  await said(database, personId, {
    kind: "wellness-entry",
    body: { part: "upsets", text: "Crowded shops", response: "I go and stand outside" },
  });
  return personId;
}

/** And a crisis card with one line. */
export async function withCard({ database }: TestServer, personId: string): Promise<void> {
  const line = await said(database, personId, { kind: "card-line", body: { heading: "helps", text: "Speak slowly to me" } });
  await said(database, personId, {
    kind: "crisis-card",
    body: { items: [{ heading: "helps", statementId: line }], name: true, advance: false },
  });
}

type Row = { statement_id: string; revision_id: string; kind: string; text: string; revisions: number; clash_ids: string[] };

/** The words of a person on the server, in order. */
export async function onServer({ database }: TestServer, personId: string): Promise<Row[]> {
  const { rows } = await database.pool.query<Row>(
    "select statement_id, revision_id, kind, body->>'text' as text, revisions, clash_ids from statement where person_id = $1 order by position",
    [personId],
  );
  return rows;
}

/** As long as it takes: nothing here is measured. */
export const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 30_000 });
