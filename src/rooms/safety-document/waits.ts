import type { Waits } from "../../web/waits.ts";
import { DOCUMENT_WORDS } from "./words.ts";

/** A service made a document of the person's words, and they have not opened it yet. */
export const DOCUMENT_WAITS: Waits<{ id: string; by: string }[]> = {
  what: "safety-document",
  rank: 180,
  tells: true,
  sql: `select jsonb_agg(jsonb_build_object('id', document_id, 'by', content::jsonb #>> '{madeBy,name}') order by made_at desc)
    from safety_document where person_id = $1 and read_at is null`,
  waiting: (found, { language, personId }) => {
    const words = DOCUMENT_WORDS[language];
    return (found ?? []).map(({ id, by }) => ({
      id,
      href: `/people/${personId}/safety-documents/${id}`,
      title: words.home(by),
      text: words.homeText,
      next: words.homeRead,
    }));
  },
};
