import type { Tx } from "../../ground/database/transaction.ts";

export type DocumentRow = {
  person_id: string;
  document_id: string;
  team_id: string;
  team_name: string;
  made_by: string;
  made_at: Date;
  content: string;
  digest: string;
  read_at: Date | null;
};

const COLUMNS = `d.*, (select name from team t where t.team_id = d.team_id) as team_name`;

/** Those the actor may read, the newest first. */
export const readDocuments = (tx: Tx, personId: string): Promise<DocumentRow[]> =>
  tx.all("safety-document/all", `select ${COLUMNS} from safety_document d where d.person_id = $1 order by d.made_at desc`, [personId]);

export const readDocument = (tx: Tx, personId: string, documentId: string): Promise<DocumentRow | null> =>
  tx.one("safety-document/one", `select ${COLUMNS} from safety_document d where d.person_id = $1 and d.document_id = $2`, [
    personId,
    documentId,
  ]);

export type Making = { personId: string; documentId: string; teamId: string; by: string; content: string; digest: string };

/** Sent twice it is there once. */
export const keepDocument = (tx: Tx, it: Making) =>
  tx.all(
    "safety-document/keep",
    `insert into safety_document (person_id, document_id, team_id, made_by, content, digest) values ($1, $2, $3, $4, $5, $6)
     on conflict (person_id, document_id) do nothing`,
    [it.personId, it.documentId, it.teamId, it.by, it.content, it.digest],
  );

/** The person opened it: home no longer tells of it. */
export const markRead = (tx: Tx, personId: string, documentId: string) =>
  tx.all(
    "safety-document/read",
    "update safety_document set read_at = now() where person_id = $1 and document_id = $2 and read_at is null",
    [personId, documentId],
  );
