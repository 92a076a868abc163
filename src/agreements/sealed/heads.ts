import { existsSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import type { Pool } from "pg";
import { writeDurably } from "../../ground/database/durable.ts";
import { withoutHurry } from "../../ground/database/without-hurry.ts";
import type { Head } from "./chain.ts";

/**
 * The heads of all chains, kept in the data folder, outside the database: whoever cuts off the end of a chain there is
 * found out by what is written here. One line of JSON for each head, the newest last; `forgotten` where a record was over.
 */
export type KeptHead = { person: string; number: number; mac: string } | { person: string; forgotten: true };

/** Everything kept, oldest first; null where nothing was kept yet. */
export async function readHeads(file: string): Promise<KeptHead[] | null> {
  if (!existsSync(file)) return null;
  const lines = (await readFile(file, "utf8")).split("\n");
  // a line that was cut off by a power failure is the last one, and its head is written again
  return lines.flatMap((line) => {
    try {
      return line === "" ? [] : [JSON.parse(line) as KeptHead];
    } catch {
      return [];
    }
  });
}

type Row = Head & { person_id: string; seq: number };

/** A transaction that began earlier may end later: so many links are looked at once more. Writing one twice is harmless. */
const AGAIN = 200;

/** Writes down the heads that are new since the last time. */
export class HeadsKept {
  private seq = 0;
  private readonly last = new Map<string, number>();
  private readonly pool: Pool;
  private readonly file: string;
  constructor(pool: Pool, file: string) {
    this.pool = pool;
    this.file = file;
  }

  /** At start: one line for each record, and what was kept before where the database no longer has it. */
  async begin(): Promise<void> {
    const kept = (await readHeads(this.file)) ?? [];
    const newest = new Map(kept.map((each) => [each.person, each]));
    const lines = [...newest.values()].map((each) => `${JSON.stringify(each)}\n`);
    for (const each of newest.values()) if ("number" in each) this.last.set(each.person, each.number);
    await writeDurably(this.file, [Buffer.from(lines.join(""))]);
    await this.keep();
  }

  async keep(): Promise<void> {
    const rows = await withoutHurry(this.pool, (ask) =>
      ask<Row>("select person_id, number, mac, seq from chain_heads($1)", [this.seq - AGAIN]),
    );
    // only what goes on: a database that was set back does not take back what is written here
    const fresh = rows.filter((row) => row.number > (this.last.get(row.person_id) ?? 0));
    const lines = fresh.map((row) => `${JSON.stringify({ person: row.person_id, number: row.number, mac: row.mac })}\n`);
    if (lines.length > 0) await appendFile(this.file, lines.join(""), { mode: 0o600 });
    for (const row of fresh) this.last.set(row.person_id, row.number);
    this.seq = Math.max(this.seq, ...rows.map((row) => row.seq));
  }
}

/** Records that are over and were deleted: that they are gone is no alteration. */
export async function appendForgotten(file: string, people: string[]): Promise<void> {
  const lines = people.map((person) => `${JSON.stringify({ person, forgotten: true })}\n`);
  if (lines.length > 0) await appendFile(file, lines.join(""), { mode: 0o600 });
}
