import type { CapacityNoteProps } from "../../agreements/plan/capacity-note.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { formatDay, today } from "../../web/dates.ts";
import { deciders } from "./page.tsx";
import { cannotNow } from "./rules.ts";
import type { CapacityRecord } from "./shape.ts";
import { CAPACITY_WORDS } from "./words.ts";

/** On the page of a decision: that a record says the person cannot decide it now, until when, and who may. Nothing is locked. */
export function CapacityNote({ records, authorities, things, personId, own, language, timeZone }: CapacityNoteProps) {
  const words = CAPACITY_WORDS[language];
  const record = cannotNow(records as Statement<CapacityRecord>[], things, today(timeZone));
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
