import { newId } from "../../../ground/core/id.ts";
import type { Tx } from "../../../ground/database/transaction.ts";
import type { Medicine } from "../shape.ts";
import { searchOf, tokensOf } from "./matching.ts";

export type MedicineList = {
  list_id: string;
  name: string;
  terms: number;
  loaded_at: Date;
  loaded_name: string;
  /** it comes in piece by piece beside the one in force */ loading: boolean;
  /** so many of its terms are in */ loaded: number;
  touched_at: Date;
};

export const readMedicineLists = async (tx: Tx): Promise<{ list: MedicineList | null; coming: MedicineList | null }> => {
  const lists = await tx.all<MedicineList>("medicines/lists", "select * from medicine_list");
  return { list: lists.find(({ loading }) => !loading) ?? null, coming: lists.find(({ loading }) => loading) ?? null };
};

/** The one in force. */
export const readMedicineList = async (tx: Tx): Promise<MedicineList | null> => (await readMedicineLists(tx)).list;

/** A new list begins to come in; one that came in and stopped is forgotten. */
export async function beginList(tx: Tx, name: string, by: string, terms: number): Promise<string> {
  const listId = newId();
  await tx.all("medicines/forget-coming", "delete from medicine_list where loading");
  await tx.all(
    "medicines/new-list",
    "insert into medicine_list (list_id, name, terms, loaded_name, loading) values ($1, $2, $3, $4, true)",
    [listId, name, terms, by],
  );
  return listId;
}

/** The next piece; false where the list is gone, as somebody removed it or loads another. */
export async function addTerms(tx: Tx, listId: string, some: Medicine[]): Promise<boolean> {
  const there = await tx.one(
    "medicines/further",
    "update medicine_list set loaded = loaded + $2, touched_at = now() where list_id = $1 and loading returning 1",
    [listId, some.length],
  );
  if (!there) return false;
  await tx.all(
    "medicines/add",
    "insert into medicine_term (list_id, system, code, term) select $1, * from unnest($2::text[], $3::text[], $4::text[])",
    [listId, some.map((each) => each.system), some.map((each) => each.code), some.map((each) => each.term)],
  );
  return true;
}

/** All of it is in: from now on it is the one in force, and the one before is gone. There is never half a list. */
export async function putInForce(tx: Tx, listId: string): Promise<void> {
  const there = await tx.one("medicines/whole", "select 1 from medicine_list where list_id = $1 and loading and loaded = terms", [listId]);
  if (!there) return;
  await tx.all("medicines/before", "delete from medicine_list where not loading");
  await tx.all("medicines/in-force", "update medicine_list set loading = false, loaded_at = now() where list_id = $1", [listId]);
}

/** Codes that stand beside somebody's words stay there. */
export const removeMedicines = (tx: Tx): Promise<unknown> => tx.all("medicines/remove", "delete from medicine_list");

/** The few terms that fit what was typed, those with most of its words first. Nothing where no list is loaded. */
export async function matching(tx: Tx, text: string, most = 6): Promise<Medicine[]> {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  return tx.all(
    "medicines/matching",
    `select system, code, term from medicine_term t where list_id = (select list_id from medicine_list where not loading) and search @@ to_tsquery('simple', $1)
     order by (select count(*) from unnest($2::text[]) w where t.search @@ to_tsquery('simple', w)) desc, length(term), term, code limit $3`,
    [searchOf(tokens), tokens.map((token) => searchOf([token])), most],
  );
}

export const readMedicine = (tx: Tx, system: string, code: string, term: string): Promise<Medicine | null> =>
  tx.one(
    "medicines/one",
    "select system, code, term from medicine_term where system = $1 and code = $2 and term = $3 and list_id = (select list_id from medicine_list where not loading)",
    [system, code, term],
  );
