import type { Tx } from "../../ground/database/transaction.ts";
import type { Families } from "../../agreements/sealed/families.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import type { AuthorityKind } from "../../ground/core/authority.ts";
import type { CapacityRecord } from "./shape.ts";

/** What in the record a capacity record can be about, as far as whoever looks may see it. */
export type Matter = { id: string; text: string };

type Row = { id: string; what: "decision" | "agreement" | "authority"; text: string };

export async function readMatters(families: Families, tx: Tx, personId: string, language: Language): Promise<Matter[]> {
  const rows = await tx.all<Row>(
    "capacity/matters",
    `select statement_id as id, 'decision' as what, body ->> 'text' as text from statement
       where person_id = $1 and (kind = 'decision' or section like 'advance-%') and about_id is null and body ->> 'text' <> '' and not is_aside(state)
     union all
     select agreement_id, 'agreement', kind from agreement a where person_id = $1 and withdrawn_at is null
       and not exists (select 1 from agreement n where n.person_id = $1 and n.kind = a.kind and n.version > a.version and n.withdrawn_at is null)
     union all
     select a.authority_id, 'authority', a.kind || ' ' || coalesce(s.name, '') from authority a left join supporter s on s.person_id = a.person_id and s.supporter_id = a.supporter_id
       where a.person_id = $1 and a.ended_at is null`,
    [personId],
  );
  return rows.map(({ id, what, text }) => ({
    id,
    text: what === "agreement" ? families.of(text).words[language].title : what === "authority" ? authorityOf(text, language) : text,
  }));
}

/** "Ellen, attorney for health and welfare", from "attorney-health Ellen". */
function authorityOf(text: string, language: Language): string {
  const at = text.indexOf(" ");
  return [text.slice(at + 1), ACTING_WORDS[language].kind[text.slice(0, at) as AuthorityKind]].filter(Boolean).join(", ");
}

/** Records about one of these things, as far as whoever looks may see them. */
export const readAbout = (tx: Tx, personId: string, things: string[]): Promise<Statement<CapacityRecord>[]> =>
  tx.all(
    "capacity/about",
    `select * from statement where person_id = $1 and section = 'capacity' and kind = 'capacity-record' and body ->> 'concerns' = any ($2::text[])
     order by body ->> 'assessedOn' desc, created_at desc`,
    [personId, things],
  );

/** The person has read them: home no longer tells of them. */
export const markSeen = (tx: Tx, personId: string): void =>
  tx.withCommit(
    "capacity/seen",
    `insert into capacity_seen (person_id, statement_id) select person_id, statement_id from statement
     where person_id = $1 and section = 'capacity' and kind = 'capacity-record' on conflict do nothing`,
    [personId],
  );
