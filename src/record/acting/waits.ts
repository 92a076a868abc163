import type { Waits } from "../../web/waits.ts";
import { ACTING_PAGE_WORDS } from "./words.ts";

/** Somebody else wrote down that this one may act for the person, and they have not read it yet. */
export const ACTING_WAITS: Waits<{ id: string; name: string }[]> = {
  what: "acting",
  rank: 110,
  sql: `select jsonb_agg(jsonb_build_object('id', a.authority_id, 'name', s.name) order by a.made_at desc)
    from authority a join supporter s on s.person_id = a.person_id and s.supporter_id = a.supporter_id
    where a.person_id = $1 and a.made_by <> $1 and a.read_at is null`,
  waiting: (found, { language }) => {
    const words = ACTING_PAGE_WORDS[language];
    return (found ?? []).map(({ id, name }) => ({
      id,
      href: "/sharing/acting",
      title: words.homeTitle(name),
      text: words.homeText,
      next: words.homeNext,
    }));
  },
};
