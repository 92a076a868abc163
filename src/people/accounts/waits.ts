import type { Waits } from "../../web/waits.ts";
import { NEWS_WORDS } from "./news-words.ts";

type Found = { unread: number; unproved: boolean };

/** Something happened to the keys of the account; or its address waits to be proved. */
export const ACCOUNT_WAITS: Waits<Found>[] = [
  {
    what: "account-news",
    rank: 10,
    tells: true,
    sql: "select my_account_news() where $1::uuid is not null",
    waiting: (found, { language, personId }) => {
      const { waitTitle: title, waitText: text, waitNext: next } = NEWS_WORDS[language];
      return found && found.unread > 0 ? [{ id: personId, href: "/account/news?next=/home", title, text, next }] : [];
    },
  },
  {
    what: "prove-email",
    rank: 240,
    sql: "select my_account_news() where $1::uuid is not null",
    waiting: (found, { language, personId }) => {
      const { proveTitle: title, proveText: text, proveNext: next } = NEWS_WORDS[language];
      return found?.unproved ? [{ id: personId, href: "/account", title, text, next }] : [];
    },
  },
];
