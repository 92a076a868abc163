import type { Waits } from "../../web/waits.ts";
import { ALOUD_WORDS } from "./aloud-words.ts";
import { advanceWithdrawal } from "./shape.ts";
import { STANDING_WORDS } from "./standing-words.ts";

type Asked = { id: string; reviewOn: string };

/** It is a day on which the person wanted to look again at what they chose in advance. */
export const ADVANCE_WAITS: Waits<Asked> = {
  what: "advance",
  rank: 230,
  sql: `select jsonb_build_object('id', v -> 'standing' ->> 'agreementId', 'reviewOn', v -> 'standing' ->> 'reviewOn')
    from (select advance_choices_of($1) as v) of where jsonb_typeof(v -> 'standing') = 'object'`,
  waiting: (found, { today, language }) => {
    if (!found || found.reviewOn > today) return [];
    const { dueTitle, dueText, look } = STANDING_WORDS[language];
    return [{ id: found.id, href: "/advance/again", title: dueTitle, text: dueText, next: look }];
  },
};

/** Somebody wrote down that the person withdrew a choice: told by this alone, and answered where they read their choices. */
export const ALOUD_WAITS: Waits<{ id: string; by: string }[]> = {
  what: "advance-aloud",
  rank: 70,
  tells: true,
  tellsOf: [advanceWithdrawal.kind],
  sql: `select jsonb_agg(jsonb_build_object('id', statement_id, 'by', scribe_name) order by created_at) from statement
    where person_id = $1 and kind = 'advance-withdrawal' and voice = 'scribed' and state = '' and section = any ((select advance_sections())::text[])`,
  waiting: (found, { language }) => {
    const { wait, waitText, waitNext } = ALOUD_WORDS[language];
    return (found ?? []).map(({ id, by }) => ({ id, href: "/advance#aloud", title: wait(by), text: waitText, next: waitNext }));
  },
};
