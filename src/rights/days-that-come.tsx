import type { Language } from "../core/language.ts";
import { theirRightsPath } from "../legal-status/for-others.tsx";
import { LINE_WORDS } from "../legal-status/line-words.ts";
import { nearDays, standingsOf, type Near } from "../legal-status/rules.ts";
import { statusName } from "../legal-status/statuses.ts";
import type { Statement } from "../record/statement.ts";
import { formatDay } from "../web/dates.ts";
import { RIGHTS_WORDS } from "./words.ts";

/** How far ahead those who work with people see their days. */
const AHEAD = 30;

type Props = { statements: (Statement & { called: string })[]; today: string; language: Language };

/** Whose legal status ends soon or is heard, day by day. Days only: nobody is put in an order of any other kind. */
export function DaysThatCome({ statements, today, language }: Props) {
  const words = RIGHTS_WORDS[language];
  const people = Map.groupBy(statements, (each) => each.person_id);
  const days = [...people.values()]
    .flatMap((theirs) => nearDays(standingsOf(theirs, today), today, AHEAD).map((near) => ({ near, called: theirs[0]!.called })))
    .sort((a, b) => a.near.day.localeCompare(b.near.day) || a.called.localeCompare(b.called, "en-GB"));
  if (days.length === 0) return null;
  return (
    <section class="card" aria-labelledby="days-that-come">
      <h2 id="days-that-come">{words.dates}</h2>
      <p class="hint">{words.datesHint}</p>
      <ul>
        {days.map(({ near, called }) => (
          <li key={`${near.what} ${near.standing.root.statement_id} ${near.hearing?.statement_id ?? ""}`}>
            <b>{formatDay(near.day, language, "UTC")}</b>{" "}
            <a href={theirRightsPath(near.standing.root.person_id)} dir="auto">
              {called}
            </a>
            , {inWords(near, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords({ what, standing, hearing }: Near, language: Language): string {
  const words = RIGHTS_WORDS[language];
  if (hearing) return LINE_WORDS[language].hearing[hearing.body.what];
  const status = statusName(standing.root.body.status, language);
  return what === "ends" ? words.dateEnds(status) : words.dateRanOut(status);
}
