import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type pg from "pg";
import { v7 } from "uuid";
import { template, type Template, type Vars } from "./template.ts";
import type { Sent, Trip } from "./recording.ts";

/** What one request of the product sent to the database, and what it answered. */
export type Recorded = {
  action: string;
  trips: Trip[];
  vars: Vars;
  answer: { status: number; headers: Record<string, string>; body: string };
};
export type Floor = { server: Server; answer(recorded: Recorded): void; replay(action: string, vars: Vars): Promise<void> };

type Prepared = { name: string | undefined; text: Template; values: unknown[] | undefined; sealed: Sealed | null };
/** values[at] is the SHA-256 of values[of] */
type Sealed = { at: number; of: number };

/** The last link of the chain of a record's seals. */
type Head = { number?: number | null; mac?: string | null };

/**
 * The least that could be done for the same requests: bare pg sends the same statements in the same transaction. Also
 * behind node:http with nothing on it, which gives an answer that was prepared beforehand.
 */
export async function startFloor(pool: pg.Pool): Promise<Floor> {
  const actions = new Map<string, { trips: Prepared[][]; answer: Recorded["answer"]; body: Buffer }>();
  const server = createServer(async (request, response) => {
    await bodyOf(request);
    const { trips, answer, body } = actions.get(request.url!.slice(1))!;
    const vars = JSON.parse(String(request.headers["x-vars"])) as Vars;
    await replay(pool, trips, vars).then(
      () => response.writeHead(answer.status, { ...answer.headers, "content-length": body.length }).end(body),
      (error: Error) => fail(response, error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    server,
    answer: ({ action, trips, vars, answer }) => {
      actions.set(action, { trips: trips.map((trip) => trip.map((each) => prepare(each, vars))), answer, body: Buffer.from(answer.body) });
    },
    replay: (action, vars) => replay(pool, actions.get(action)!.trips, vars),
  };
}

function fail(response: ServerResponse, error: Error): void {
  response.writeHead(500).end(error.message);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer[]> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parts;
}

function prepare({ name, text, values }: Sent, vars: Vars): Prepared {
  return {
    name,
    text: template(text, vars),
    values: values?.map((value) => prepareValue(value, vars)),
    sealed: sealedIn(values ?? []),
  };
}

function prepareValue(value: unknown, vars: Vars): unknown {
  if (typeof value === "string") return template(value, vars);
  if (Array.isArray(value)) return value.map((each) => prepareValue(each, vars));
  return value;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function sealedIn(values: unknown[]): Sealed | null {
  const digests = values.map((value) => (typeof value === "string" && value.length > 1000 ? sha256(value) : null));
  const at = values.findIndex((value) => value !== null && digests.includes(value as string));
  return at < 0 ? null : { at, of: digests.indexOf(values[at] as string) };
}

/** Sends the statements on one connection; each request has ids of its own where the product made new ones. */
async function replay(pool: pg.Pool, trips: Prepared[][], vars: Vars): Promise<void> {
  const client = await pool.connect();
  const fresh: Vars = {};
  const fill = (value: unknown): unknown => {
    if (typeof value === "function") return (value as Template)((name) => vars[name] ?? (fresh[name] ??= v7()));
    return Array.isArray(value) ? value.map(fill) : value;
  };
  let head: Head = {};
  const send = async ({ name, text, values, sealed }: Prepared) => {
    const filled = values?.map(fill);
    if (filled && sealed) filled[sealed.at] = sha256(filled[sealed.of] as string);
    // a link goes on from what the statement before it answered (src/agreements/sealed/chain-store.ts)
    if (filled && name === "seals/add") [filled[1], filled[6]] = [(head.number ?? 0) + 1, head.mac ?? ""];
    const { rows } = await client.query<Head>({ name, text: fill(text) as string, values: filled });
    if (name === "seals/head") head = rows[0]!;
  };
  try {
    for (const trip of trips) await Promise.all(trip.map(send));
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
