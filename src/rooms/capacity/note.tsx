import type { Authority } from "../../record/acting/store.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { formatDay, today } from "../../web/dates.ts";
import { deciders } from "./page.tsx";
import { cannotNow } from "./rules.ts";
import type { CapacityRecord } from "./shape.ts";
import { CAPACITY_WORDS } from "./words.ts";

type Props = {
  records: Statement<CapacityRecord>[];
  authorities: Authority[];
  /** what the page is about: a statement, an agreement */
  things: string[];
  personId: string;
  own: boolean;
  language: Language;
  timeZone: string;
};

/** On the page of a decision: that a record says the person cannot decide it now, until when, and who may. Nothing is locked. */
export function CapacityNote({ records, authorities, things, personId, own, language, timeZone }: Props) {
  const words = CAPACITY_WORDS[language];
  const record = cannotNow(records, things, today(timeZone));
  if (!record) return null;
  const names = deciders(authorities, language);
  return (
    <section class="card">
      <p dir="auto">{words.note(record.body.decision, formatDay(record.body.reviewOn, language, timeZone))}</p>
      <p dir="auto">{names ? words.noteWho(names) : words.meanwhileNobody}</p>
      <p>
        {words.noteNothing}{" "}
        <a href={`${own ? "/rights/capacity" : `/people/${personId}/statements/${record.statement_id}`}#r-${record.statement_id}`}>
          {words.noteLink}
        </a>
      </p>
    </section>
  );
}
