import type { Tx } from "../../ground/database/transaction.ts";
import { READERS, readerFacts, type ReaderFacts } from "../../record/reach/readers/facts.ts";
import type { Language } from "../../ground/core/language.ts";

/** What the person told about themself, and may change. */
export type About = {
  called: string;
  pronouns: string;
  contact: string;
  takesPart: string[];
  takesPartWords: string;
  spaceName: string;
  spaceColour: string;
  /** may something be opened in an emergency? "": not asked yet */
  emergency: "yes" | "no" | "";
  welcomedAt: Date | null;
};

/** With who can see it. */
export async function readAbout(tx: Tx, personId: string): Promise<About & { readers: ReaderFacts }> {
  const row = (await tx.one<About & { readers: ReaderFacts }>(
    "welcome/about",
    `select called, pronouns, contact, takes_part as "takesPart", takes_part_words as "takesPartWords", space_name as "spaceName",
       space_colour as "spaceColour", welcomed_at as "welcomedAt", coalesce((select case when w.closed @> emergency_sections() then 'no' else 'yes' end
         from emergency_wish w where w.person_id = $1 and w.asked_at is not null), '') as emergency, ${READERS} as readers
     from person where person_id = $1`,
    [personId],
  ))!;
  return { ...row, readers: readerFacts(row.readers) };
}

/** Writes all of it; what was not asked stays as it was. */
export const saveAbout = (tx: Tx, personId: string, about: About) =>
  tx.all(
    "welcome/save",
    `update person set called = $2, pronouns = $3, contact = $4, takes_part = $5, takes_part_words = $6, space_name = $7, space_colour = $8
     where person_id = $1`,
    [personId, about.called, about.pronouns, about.contact, about.takesPart, about.takesPartWords, about.spaceName, about.spaceColour],
  );

/** The welcome is over once; later visits change answers only. */
export const endWelcome = (tx: Tx, personId: string) =>
  tx.all("welcome/end", "update person set welcomed_at = now() where person_id = $1 and welcomed_at is null", [personId]);

export const chooseLanguage = (tx: Tx, language: Language) => tx.all("welcome/language", "select choose_language($1)", [language]);
