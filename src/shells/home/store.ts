import type { House } from "../../web/house.ts";
import type { Waits } from "../../web/waits.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { READERS, readerFacts, type ReaderFacts } from "../../record/reach/readers/facts.ts";
import type { Unsaved } from "../../record/own-writing/unsaved.ts";
import { withTimes } from "../../record/statements/with-times.ts";

/** An agreement as far as home needs it: is it the newest, did I sign it, when is it looked at again. */
export type AgreementLine = {
  agreement_id: string;
  kind: string;
  version: number;
  put_forward_by: string;
  /** who put it forward, as the plan names them */
  put_forward_name: string;
  put_forward_at: Date;
  /** YYYY-MM-DD */
  review_on: string;
  my_stance: "agree" | "agree-but" | "disagree" | null;
};

export type Count = { section: string; kind: string; count: number };
export type PutOff = { item_id: string; what: string; at: Date };

export type HomeFacts = {
  called: string;
  welcomed: boolean;
  /** what helps them take part */
  takesPart: string[];
  /** what somebody else said or wrote down, and what the person answered to it */
  said: Statement[];
  counts: Count[];
  /** the id and section of each statement at the top, to tell what single statements are shared of which section */
  tops: { statement_id: string; section: string }[];
  readers: ReaderFacts;
  /** something was shared with somebody, now or before */
  hasShared: boolean;
  /** the newest agreement of each kind that was not taken back */
  agreements: AgreementLine[];
  /** what each capability asked for, by its name */
  waits: Record<string, unknown>;
  notNow: PutOff[];
  /** what the person was writing in their own record and has not saved */
  unsaved: Unsaved[];
};

/** Everything the home page shows, in one query. */
export async function readHome({ waits }: House, tx: Tx, personId: string): Promise<HomeFacts> {
  const facts = (await tx.one<HomeFacts>("home/facts", factsQuery(waits), [personId, toldThere(waits)]))!;
  return {
    ...facts,
    said: facts.said.map(withTimes),
    readers: readerFacts(facts.readers),
    agreements: facts.agreements.map((each) => ({ ...each, put_forward_at: new Date(each.put_forward_at) })),
    unsaved: facts.unsaved.map((each) => ({ ...each, at: new Date(each.at) })),
    notNow: facts.notNow.map((each) => ({ ...each, at: new Date(each.at) })),
  };
}

/** Kinds that a capability tells of in its own words. */
const toldThere = (waits: readonly Waits[]): string[] => waits.flatMap(({ tellsOf }) => tellsOf ?? []);

const factsQuery = (waits: readonly Waits[]): string => `
  select p.called, p.welcomed_at is not null as welcomed, p.takes_part as "takesPart",
    (select coalesce(jsonb_agg(s order by s.said_at), '[]') from statement s where s.person_id = $1
       and (s.kind in ('question', 'suggestion') or s.voice = 'scribed' and (s.kind <> all ($2) or s.body ? 'byPicture') or s.kind = 'answer' and s.author_id = $1)) as said,
    (select coalesce(jsonb_agg(c), '[]') from (select section, kind, count(*)::int as count from statement
       where person_id = $1 and about_id is null and state not in ('put away', 'withdrawn', 'let go')
         and kind <> 'suggestion' group by section, kind) c) as counts,
    (select coalesce(jsonb_agg(jsonb_build_object('statement_id', statement_id, 'section', section)), '[]') from statement
       where person_id = $1 and statement_id in (select g.statement_id from sharing_grant g where g.person_id = $1)) as tops,
    ${READERS} as readers,
    exists (select 1 from sharing_grant g where g.person_id = $1) as "hasShared",
    (select coalesce(jsonb_agg(a), '[]') from (select distinct on (a.kind) a.agreement_id, a.kind, a.version, a.put_forward_by,
         a.content::jsonb #>> '{putForward,by,name}' as put_forward_name, a.put_forward_at, agreement_review_on(a) as review_on,
         (select s.stance from signature s where s.person_id = $1 and s.agreement_id = a.agreement_id and s.account_id = $1
            and s.recorded_by is null and not is_disputed(s) order by s.at desc limit 1) as my_stance
       from agreement a where a.person_id = $1 and a.withdrawn_at is null order by a.kind, a.version desc) a) as agreements,
    jsonb_build_object(${waits.map(({ what, sql }) => `'${what}', (${sql})`).join(", ")}) as waits,
    (select coalesce(jsonb_agg(jsonb_build_object('item_id', item_id, 'what', what, 'at', at)), '[]') from not_now where person_id = $1) as "notNow",
    (select coalesce(jsonb_agg(u order by u.at desc), '[]') from unsaved u where u.person_id = $1 and u.account_id = $1 and u.kind <> '') as unsaved
  from person p where p.person_id = $1`;

export const putOff = (tx: Tx, personId: string, itemId: string, what: PutOff["what"]) =>
  tx.all(
    "home/put-off",
    "insert into not_now (person_id, item_id, what) values ($1, $2, $3) on conflict (person_id, item_id, what) do nothing",
    [personId, itemId, what],
  );
