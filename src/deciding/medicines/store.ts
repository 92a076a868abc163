import { newId } from "../../core/id.ts";
import type { Tx } from "../../database/transaction.ts";
import type { Medicine } from "../shape.ts";
import { searchOf, tokensOf } from "./matching.ts";

export type MedicineList = { list_id: string; name: string; terms: number; loaded_at: Date; loaded_name: string };

export const readMedicineList = (tx: Tx): Promise<MedicineList | null> => tx.one("medicines/list", "select * from medicine_list");

/** As many rows go to the database at once. */
const AT_ONCE = 2000;

/** A new list in place of the old one: both in this transaction, so that there is never half a list. */
export async function replaceMedicines(tx: Tx, name: string, by: string, terms: Medicine[]): Promise<void> {
  await removeMedicines(tx);
  const listId = newId();
  await tx.all("medicines/new-list", "insert into medicine_list (list_id, name, terms, loaded_name) values ($1, $2, $3, $4)", [
    listId,
    name,
    terms.length,
    by,
  ]);
  for (let from = 0; from < terms.length; from += AT_ONCE) {
    const some = terms.slice(from, from + AT_ONCE);
    await tx.all(
      "medicines/add",
      "insert into medicine_term (list_id, system, code, term) select $1, * from unnest($2::text[], $3::text[], $4::text[])",
      [listId, some.map((each) => each.system), some.map((each) => each.code), some.map((each) => each.term)],
    );
  }
}

/** Codes that stand beside somebody's words stay there. */
export const removeMedicines = (tx: Tx): Promise<unknown> => tx.all("medicines/remove", "delete from medicine_list");

/** The few terms that fit what was typed, those with most of its words first. Nothing where no list is loaded. */
export async function matching(tx: Tx, text: string, most = 6): Promise<Medicine[]> {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  return tx.all(
    "medicines/matching",
    `select system, code, term from medicine_term t where search @@ to_tsquery('simple', $1)
     order by (select count(*) from unnest($2::text[]) w where t.search @@ to_tsquery('simple', w)) desc, length(term), term, code limit $3`,
    [searchOf(tokens), tokens.map((token) => searchOf([token])), most],
  );
}

export const readMedicine = (tx: Tx, system: string, code: string, term: string): Promise<Medicine | null> =>
  tx.one("medicines/one", "select system, code, term from medicine_term where system = $1 and code = $2 and term = $3", [
    system,
    code,
    term,
  ]);
