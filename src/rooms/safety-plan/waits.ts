import type { Waits } from "../../web/waits.ts";
import { AGAIN_WORDS } from "./again-words.ts";

/** What the person said last about their safety plan, and when they want to be asked again (YYYY-MM-DD). */
type Check = { id: string; askOn: string | null };

/** The person asked to be asked on this day whether their safety plan still fits. */
export const SAFETY_WAITS: Waits<Check> = {
  what: "safety",
  rank: 210,
  sql: `select jsonb_build_object('id', statement_id, 'askOn', body ->> 'askOn') from statement
    where person_id = $1 and kind = 'safety-check' order by said_at desc limit 1`,
  waiting: (check, { today, language }) => {
    if (!check?.askOn || check.askOn > today) return [];
    const { title, waits, look } = AGAIN_WORDS[language];
    return [{ id: check.id, href: "/safety/again", title, text: waits, next: look }];
  },
};
