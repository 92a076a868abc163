import { grouped } from "../core/grouped.ts";
import type { Language } from "../core/language.ts";
import { preparationPath } from "../deciding/preparing.ts";
import type { MeetingDay } from "../deciding/store.ts";
import { theirRightsPath } from "../legal-status/for-others.tsx";
import { LINE_WORDS } from "../legal-status/line-words.ts";
import { nearDays, standingsOf, type Near } from "../legal-status/rules.ts";
import { statusName } from "../legal-status/statuses.ts";
import type { Statement } from "../record/statement.ts";
import { formatDay } from "../web/dates.ts";
import { RIGHTS_WORDS } from "./words.ts";

/** How far ahead those who work with people see their days. */
export const AHEAD = 30;

type Props = { statements: (Statement & { called: string })[]; meetings: MeetingDay[]; today: string; language: Language };
type Day = { key: string; day: string; called: string; href: string; what: string };

/** Whose legal status ends soon or is heard, and who prepared for a meeting, day by day. Days only: nobody is put in an order of any other kind. */
export function DaysThatCome({ statements, meetings, today, language }: Props) {
  const words = RIGHTS_WORDS[language];
  const days = [...legalDays(statements, today, language), ...meetingDays(meetings, language)].sort(
    (a, b) => a.day.localeCompare(b.day) || a.called.localeCompare(b.called, "en-GB"),
  );
  if (days.length === 0) return null;
  return (
    <section class="card" aria-labelledby="days-that-come">
      <h2 id="days-that-come">{words.dates}</h2>
      <p class="hint">{words.datesHint}</p>
      <ul>
        {days.map(({ key, day, called, href, what }) => (
          <li key={key}>
            <b>{formatDay(day, language, "UTC")}</b>{" "}
            <a href={href} dir="auto">
              {called}
            </a>
            , {what}
          </li>
        ))}
      </ul>
    </section>
  );
}

function legalDays(statements: Props["statements"], today: string, language: Language): Day[] {
  const people = grouped(statements, (each) => each.person_id);
  return [...people.values()].flatMap((theirs) =>
    nearDays(standingsOf(theirs, today), today, AHEAD).map((near) => ({
      key: `${near.what} ${near.standing.root.statement_id} ${near.hearing?.statement_id ?? ""}`,
      day: near.day,
      called: theirs[0]!.called,
      href: theirRightsPath(near.standing.root.person_id),
      what: inWords(near, language),
    })),
  );
}

const meetingDays = (meetings: MeetingDay[], language: Language): Day[] =>
  meetings.map(({ person_id, called, statement_id, on }) => ({
    key: statement_id,
    day: on,
    called,
    href: preparationPath(person_id, statement_id),
    what: RIGHTS_WORDS[language].dateMeeting,
  }));

function inWords({ what, standing, hearing }: Near, language: Language): string {
  const words = RIGHTS_WORDS[language];
  if (hearing) return LINE_WORDS[language].hearing[hearing.body.what];
  const status = statusName(standing.root.body.status, language);
  return what === "ends" ? words.dateEnds(status) : words.dateRanOut(status);
}
