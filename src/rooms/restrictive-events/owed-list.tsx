import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { formatDay, today } from "../../web/dates.ts";
import { RECORD_WORDS } from "./record-words.ts";
import { eventsIn, owedIn, type OneEvent } from "./rules.ts";
import { eventPath } from "./section.ts";
import { beganWhen } from "./shape.ts";
import { typeName } from "./types.ts";

type Props = { events: OneEvent[]; personId: string; language: Language; timeZone: string };

/** What a service still owes after what was done: an account to be asked for, a conversation to be held. */
export function OwedList({ events, personId, language, timeZone }: Props) {
  const words = RECORD_WORDS[language];
  const owed = owedIn(events, today(timeZone));
  const day = (when: string) => formatDay(when, language, timeZone);
  if (owed.length === 0) return null;
  return (
    <section class="card" aria-labelledby="owed">
      <h2 id="owed">{words.owed}</h2>
      <ul class="parts">
        {owed.map(({ one, account, talk }) => (
          <li key={one.event.statement_id}>
            <a href={eventPath(personId, one.event.statement_id)}>
              {words.owedLine(typeName(one.event.body.type, language), beganWhen(one.event.body, language))}
            </a>
            {account && <p class="hint">{(account.due ? words.accountDue : words.accountLater)(day(account.askOn))}</p>}
            {talk && <p class="hint">{(talk.state === "outstanding" ? words.talkDue : words.talkPlanned)(day(talk.on))}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same, of what stands in a record: on the page of the person it is owed to. */
export const EventsOwed = ({ statements, ...props }: Omit<Props, "events"> & { statements: Statement[] }) => (
  <OwedList {...props} events={eventsIn({ statements, acts: [], earlier: [], versions: [] })} />
);
