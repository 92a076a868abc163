import type { Pool } from "pg";
import type { SectionFacts } from "./section.ts";

/** What the database knows of the sections and the families of agreements, as its rows have it. */
export type Rows = {
  sections: readonly { section: string; facts: SectionFacts }[];
  /** the section whose grants let others take part in its agreements; null where only the person asks them in */
  families: { family: string; section: string | null }[];
};

const SECTIONS = `select * from jsonb_to_recordset($1) as it (section text, place integer, by_duty boolean, in_emergency boolean,
  for_acting boolean, on_card boolean, in_advance boolean)`;
const FAMILIES = "select * from jsonb_to_recordset($1) as it (family text, section text)";

/**
 * Says what is so to the database, as its owner. A row that is so already is not touched; one of a section that is no more
 * stays, as words may stand in it still.
 */
export async function keepRows(pool: Pool, rows: Rows): Promise<void> {
  await pool.query(
    `insert into section as kept ${SECTIONS} on conflict (section) do update set place = excluded.place, by_duty = excluded.by_duty,
       in_emergency = excluded.in_emergency, for_acting = excluded.for_acting, on_card = excluded.on_card, in_advance = excluded.in_advance
     where kept.* is distinct from excluded.*`,
    [asJson(rows)],
  );
  await pool.query(
    `insert into agreement_family as kept ${FAMILIES} on conflict (family) do update set section = excluded.section
     where kept.* is distinct from excluded.*`,
    [JSON.stringify(rows.families)],
  );
}

/** Which rows are missing or say something else, for a server whose login may not change them. */
export async function unlikeRows(pool: Pool, rows: Rows): Promise<string[]> {
  const { rows: unlike } = await pool.query<{ name: string }>(
    `select s.section as name from (${SECTIONS} except select * from section) s
     union all select f.family from (${FAMILIES.replace("$1", "$2")} except select * from agreement_family) f`,
    [asJson(rows), JSON.stringify(rows.families)],
  );
  return unlike.map(({ name }) => name);
}

const asJson = ({ sections }: Rows): string =>
  JSON.stringify(
    sections.map(({ section, facts }, place) => ({
      section,
      place,
      by_duty: facts.duty ?? false,
      in_emergency: facts.emergency ?? false,
      for_acting: facts.acting ?? false,
      on_card: facts.card ?? false,
      in_advance: facts.advance ?? false,
    })),
  );
