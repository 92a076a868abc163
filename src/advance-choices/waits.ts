import type { Waits } from "../home/waits.ts";
import { STANDING_WORDS } from "./standing-words.ts";

type Asked = { id: string; reviewOn: string };

/** It is a day on which the person wanted to look again at what they chose in advance. */
export const ADVANCE_WAITS: Waits<Asked> = {
  what: "advance",
  sql: `select jsonb_build_object('id', v -> 'standing' ->> 'agreementId', 'reviewOn', v -> 'standing' ->> 'reviewOn')
    from (select advance_choices_of($1) as v) of where jsonb_typeof(v -> 'standing') = 'object'`,
  waiting: (found, { today, language }) => {
    if (!found || found.reviewOn > today) return [];
    const { dueTitle, dueText, look } = STANDING_WORDS[language];
    return [{ id: found.id, href: "/advance/again", title: dueTitle, text: dueText, next: look }];
  },
};
