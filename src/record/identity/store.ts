import type { Tx } from "../../ground/database/transaction.ts";

export type Identity = {
  full_name: string;
  /** YYYY-MM-DD */
  born_on: string;
  said_by: string;
  said_by_name: string;
  said_at: Date;
};

/** For the person, and for a practitioner who works with them; null where nobody gave it. */
export const readIdentity = (tx: Tx, personId: string): Promise<Identity | null> =>
  tx.one("identity/read", "select full_name, born_on, said_by, said_by_name, said_at from person_identity where person_id = $1", [
    personId,
  ]);

export const saveIdentity = (tx: Tx, personId: string, accountId: string, it: { fullName: string; bornOn: string }): Promise<unknown> =>
  tx.all(
    "identity/save",
    `insert into person_identity (person_id, full_name, born_on, said_by) values ($1, $2, $3, $4)
     on conflict (person_id) do update set full_name = excluded.full_name, born_on = excluded.born_on`,
    [personId, it.fullName.trim(), it.bornOn, accountId],
  );
