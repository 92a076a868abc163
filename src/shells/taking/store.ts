import { readAuthorities, type Authority } from "../../record/acting/store.ts";
import { readHead, type ChainHead } from "../../agreements/sealed/chain-store.ts";
import { readAgreements, type AgreementRow } from "../../agreements/sealed/store.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Card } from "../../rooms/crisis-card/card.ts";
import { readCard } from "../../rooms/crisis-card/store.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { readAllPictures, type Picture } from "../../rooms/pictures/store.ts";
import { readDocuments, type DocumentRow } from "../../rooms/safety-document/store.ts";
import type { Grant } from "../../record/sharing/reach.ts";
import { readPacked, type Packed } from "./pages-of-rows.ts";

export type Person = { called: string; pronouns: string; contact: string; takes_part: string[]; takes_part_words: string };

/** A whole record as the database holds it; what can be long is packed. */
export type RecordRows = {
  personId: string;
  person: Person;
  statements: Packed;
  revisions: Packed;
  events: Packed;
  access: Packed;
  grants: Grant[];
  card: Card | null;
  agreements: AgreementRow[];
  pictures: (Picture & { bytes: Uint8Array })[];
  documents: DocumentRow[];
  authorities: Authority[];
  /** the newest link of the chain over what was agreed; null where nothing was put forward yet */
  head: ChainHead | null;
};

/** Everything of the person's own record, in one transaction as them: nothing is left out, put away or not. */
export async function readEverything(tx: Tx, personId: string, language: Language): Promise<RecordRows> {
  const [person, statements, revisions, events, access, grants, card, agreements, pictures, documents, authorities, head] =
    await Promise.all([
      tx.one<Person>("taking/person", "select called, pronouns, contact, takes_part, takes_part_words from person where person_id = $1", [
        personId,
      ]),
      readPacked(tx, personId, { name: "statements", table: "statement", id: "statement_id", moment: "said_at" }),
      readPacked(tx, personId, { name: "revisions", table: "revision", id: "revision_id", moment: "created_at" }),
      readPacked(tx, personId, { name: "events", table: "statement_event", id: "event_id", moment: "at" }),
      readPacked(tx, personId, { name: "access", table: "access_event", id: "event_id", moment: "at" }),
      tx.all<Grant>("taking/grants", "select * from sharing_grant where person_id = $1 order by created_at, grant_id", [personId]),
      readCard(tx, personId, language),
      readAgreements(tx, personId),
      readAllPictures(tx, personId),
      readDocuments(tx, personId),
      readAuthorities(tx, personId),
      readHead(tx, personId),
    ]);
  return {
    personId,
    person: person!,
    statements,
    revisions,
    events,
    access,
    grants,
    card,
    agreements,
    pictures,
    documents,
    authorities,
    head,
  };
}
