import { readAuthorities, type Authority } from "../../record/acting/store.ts";
import { readHead, type ChainHead } from "../../agreements/sealed/chain-store.ts";
import { readAgreement } from "../../agreements/sealed/store.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Card } from "../../rooms/crisis-card/card.ts";
import { readCard } from "../../rooms/crisis-card/store.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { readPicture, readPictures } from "../../rooms/pictures/store.ts";
import { readDocument } from "../../rooms/safety-document/store.ts";
import type { Grant } from "../../record/reach/reach.ts";
import { TooMuch } from "../../ground/threads/heavy.ts";
import { copyRows } from "./pages-of-rows.ts";
import type { SpoolWriter } from "./spool.ts";

export type Person = { called: string; pronouns: string; contact: string; takes_part: string[]; takes_part_words: string };

/** What of a record is never long. */
export type RestOfRecord = {
  personId: string;
  person: Person;
  grants: Grant[];
  card: Card | null;
  authorities: Authority[];
  /** the newest link of the chain over what was agreed; null where nothing was put forward yet */
  head: ChainHead | null;
};

/** A record longer than this is not for one request; a thousand times the longest we know of. */
const MOST_BYTES = 4 * 1024 ** 3;

/** Of a statement: its words are with its revisions. */
const OF_STATEMENT = "statement_id, kind, section, about_id, position, revision_id, clash_ids";

const TABLES = [
  { name: "statements", table: "statement", id: "statement_id", moment: "said_at", columns: OF_STATEMENT },
  { name: "revisions", table: "revision", id: "revision_id", moment: "created_at" },
  { name: "events", table: "statement_event", id: "event_id", moment: "at" },
  { name: "access", table: "access_event", id: "event_id", moment: "at" },
] as const;

export type Copying = { personId: string; language: Language; to: SpoolWriter; gone: AbortSignal };

/**
 * Copies everything of the person's own record, in one transaction as them: nothing is left out, put away or not. What can be
 * long is never whole in memory.
 */
export async function copyEverything(tx: Tx, { personId, language, to, gone }: Copying): Promise<void> {
  const going = () => {
    gone.throwIfAborted();
    if (to.bytes > MOST_BYTES) throw new TooMuch("The record is longer than one request may take along");
  };
  await to.add("rest", [await readRest(tx, personId, language)]);
  for (const table of TABLES) await copyRows(tx, personId, table, to, going);
  const oneByOne = async <Row>(kind: "agreements" | "pictures" | "documents", ids: string[], read: (id: string) => Promise<Row | null>) => {
    for (const id of ids) {
      going();
      await to.add(kind, [await read(id)]);
    }
  };
  await oneByOne("agreements", await agreementIds(tx, personId), (id) => readAgreement(tx, personId, id));
  const pictures = await readPictures(tx, personId);
  await oneByOne(
    "pictures",
    pictures.map((each) => each.picture_id),
    (id) => readPicture(tx, personId, id),
  );
  await oneByOne("documents", await documentIds(tx, personId), (id) => readDocument(tx, personId, id));
}

async function readRest(tx: Tx, personId: string, language: Language): Promise<RestOfRecord> {
  const [person, grants, card, authorities, head] = await Promise.all([
    tx.one<Person>("taking/person", "select called, pronouns, contact, takes_part, takes_part_words from person where person_id = $1", [
      personId,
    ]),
    tx.all<Grant>("taking/grants", "select * from sharing_grant where person_id = $1 order by created_at, grant_id", [personId]),
    readCard(tx, personId, language),
    readAuthorities(tx, personId),
    readHead(tx, personId),
  ]);
  return { personId, person: person!, grants, card, authorities, head };
}

const agreementIds = async (tx: Tx, personId: string): Promise<string[]> =>
  (
    await tx.all<{ id: string }>(
      "taking/agreements",
      "select agreement_id as id from agreement where person_id = $1 order by version desc",
      [personId],
    )
  ).map(({ id }) => id);

const documentIds = async (tx: Tx, personId: string): Promise<string[]> =>
  (
    await tx.all<{ id: string }>(
      "taking/documents",
      "select document_id as id from safety_document where person_id = $1 order by made_at desc",
      [personId],
    )
  ).map(({ id }) => id);
