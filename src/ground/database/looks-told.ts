import type { Actor } from "../core/actor.ts";
import type { Tx } from "./transaction.ts";

/** Whose words came out of the database in a transaction, and of whom it writes down that somebody looked. */
type Looks = { read: Set<string>; told: Set<string> };

const LOOKS = new WeakMap<Tx, Looks>();

/** What holds words of a record, in whatever row it comes: of a statement, a document, an authority, a kept file. */
const WORDS = ["body", "content", "evidence", "wishes", "reason", "why"];

const isOfSomebody = (row: unknown): row is { person_id: string } =>
  typeof row === "object" && row !== null && typeof (row as { person_id?: unknown }).person_id === "string";

/** The same transaction, which remembers whose words are read in it. */
export function watched(tx: Tx): Tx {
  const looks: Looks = { read: new Set(), told: new Set() };
  const all = async <Row>(name: string, text: string, values?: unknown[]): Promise<Row[]> => {
    const rows = await tx.all<Row>(name, text, values);
    for (const row of rows) if (isOfSomebody(row) && WORDS.some((each) => each in row)) looks.read.add(row.person_id);
    return rows;
  };
  const one: Tx["one"] = async <Row>(name: string, text: string, values?: unknown[]) => (await all<Row>(name, text, values))[0] ?? null;
  const watching: Tx = { all, one, withCommit: tx.withCommit };
  LOOKS.set(watching, looks);
  return watching;
}

/** The person will read that somebody looked, once this transaction is over. */
export const markTold = (tx: Tx, personId: string): void => void LOOKS.get(tx)?.told.add(personId);

/** Whom nothing was told of somebody who looks at their record in this transaction: by its address, or by what was read. */
export function untold(tx: Tx, actor: Actor, address: string[] = []): string[] {
  const { read, told } = LOOKS.get(tx) ?? { read: new Set<string>(), told: new Set<string>() };
  return [...new Set([...address, ...read])].filter((personId) => personId !== actor.accountId && !told.has(personId));
}
