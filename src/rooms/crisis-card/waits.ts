import type { Waits } from "../../web/waits.ts";
import { formatLately } from "../../web/dates.ts";
import { CARD_HOME_WORDS } from "./home-words.ts";

/** How often the card was opened by its link since the person last looked, and when last. */
type Opened = { id: string; count: number; at: string };

/** Somebody opened the crisis card by its link: told until the person has looked; "not now" holds until it is opened again. */
export const CARD_WAITS: Waits<Opened> = {
  what: "card",
  rank: 170,
  tells: true,
  sql: `select jsonb_build_object('id', (array_agg(e.event_id order by e.at desc, e.event_id))[1], 'count', count(*), 'at', max(e.at))
    from access_event e where e.person_id = $1 and e.by_right = 'card'
      and e.at > coalesce((select c.at from crisis_card_seen c where c.person_id = $1), '-infinity') having count(*) > 0`,
  waiting: (opened, { language, timeZone }) => {
    if (!opened) return [];
    const words = CARD_HOME_WORDS[language];
    const when = formatLately(new Date(opened.at), language, timeZone);
    return [
      {
        id: opened.id,
        href: "/card#card-opened",
        title: words.opened(opened.count),
        text: words.openedText(when, opened.count),
        next: words.look,
      },
    ];
  },
};
