import type { Waits } from "../../web/waits.ts";
import { CAPACITY_WORDS } from "./words.ts";

type Found = { id: string; by: string; seen: boolean; reviewOn: string; said: boolean; askOn: string | null };

/** A record about what the person could decide that they have not read yet, or the day on which they are asked again. */
export const CAPACITY_WAITS: Waits<Found[]> = {
  what: "capacity",
  rank: 120,
  sql: `select jsonb_agg(jsonb_build_object('id', s.statement_id, 'by', s.author_name, 'reviewOn', s.body ->> 'reviewOn', 'askOn', s.body ->> 'askOn',
      'seen', exists (select 1 from capacity_seen c where c.person_id = $1 and c.statement_id = s.statement_id),
      'said', exists (select 1 from statement v where v.person_id = $1 and v.about_id = s.statement_id and v.kind in ('capacity-view', 'picture-answer')))
      order by s.created_at desc)
    from statement s where s.person_id = $1 and s.section = 'capacity' and s.kind = 'capacity-record' and s.state <> 'withdrawn'`,
  waiting: (found, { language, today }) => {
    const words = CAPACITY_WORDS[language];
    return (found ?? []).flatMap(({ id, by, seen, said, askOn, reviewOn }) => {
      const of = { id, href: `/rights/capacity#r-${id}`, next: words.homeNext };
      if (!seen) return [{ ...of, title: words.homeTitle(by), text: words.homeText }];
      if (!said && askOn !== null && askOn <= today && reviewOn > today) return [{ ...of, title: words.homeAsk, text: words.homeAskText }];
      return [];
    });
  },
};
