import { theirRightsPath } from "../legal-status/paths.ts";
import { grouped } from "../../ground/core/grouped.ts";
import type { Language } from "../../ground/core/language.ts";
import { preparationPath } from "../deciding/preparing.ts";
import type { MeetingDay } from "../deciding/store.ts";
import { LINE_WORDS } from "../legal-status/line-words.ts";
import { addDays, type Clock } from "../legal-status/days.ts";
import { NEAR, nearDays, standingsOf, type Near } from "../legal-status/rules.ts";
import { statusName } from "../legal-status/statuses.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { formatDay } from "../../web/dates.ts";
import { More } from "../../web/parts/summary.tsx";
import { RIGHTS_WORDS } from "./words.ts";

/** How far ahead those who work with people see their days. */
export const AHEAD = 30;

type Props = { statements: (Statement & { called: string })[]; meetings: MeetingDay[]; clock: Clock; language: Language };
type Day = { key: string; day: string; time: string; called: string; href: string; what: string };

/** How many stand open; the others are one press away. */
const IN_SIGHT = 6;

/** What the law ends or hears soon, and what ran out: before the people themselves, because it does not wait. */
export function SoonByLaw({ statements, clock, language }: Omit<Props, "meetings">) {
  const words = RIGHTS_WORDS[language];
  const days = legalDays(statements, clock, language, 0, NEAR);
  if (days.length === 0) return null;
  return (
    <section class="card today" aria-labelledby="soon-by-law">
      <h2 id="soon-by-law">{words.soon}</h2>
      <Days days={days.slice(0, IN_SIGHT)} language={language} />
      {days.length > IN_SIGHT && (
        <More summary={words.moreSoon(days.length - IN_SIGHT)}>
          <Days days={days.slice(IN_SIGHT)} language={language} />
        </More>
      )}
    </section>
  );
}

/** Whose legal status ends or is heard later than soon, and who prepared for a meeting, day by day. Days only: nobody is put in an order of any other kind. */
export function DaysThatCome({ statements, meetings, clock, language }: Props) {
  const words = RIGHTS_WORDS[language];
  const days = [...legalDays(statements, clock, language, NEAR + 1, AHEAD), ...meetingDays(meetings, language)].sort(inOrder);
  if (days.length === 0) return null;
  return (
    <section class="card" aria-labelledby="days-that-come">
      <h2 id="days-that-come">{words.dates}</h2>
      <p class="hint">{words.datesHint}</p>
      <Days days={days} language={language} />
    </section>
  );
}

const inOrder = (a: Day, b: Day): number =>
  a.day.localeCompare(b.day) || (a.time || "24:00").localeCompare(b.time || "24:00") || a.called.localeCompare(b.called, "en-GB");

function Days({ days, language }: { days: Day[]; language: Language }) {
  return (
    <ul>
      {days.map(({ key, day, time, called, href, what }) => (
        <li key={key}>
          <b>{[formatDay(day, language, "UTC"), time].filter(Boolean).join(", ")}</b>{" "}
          <a href={href} dir="auto">
            {called}
          </a>
          , {what}
        </li>
      ))}
    </ul>
  );
}

/** The legal days between two numbers of days from today; from 0 on also what ran out. */
function legalDays(statements: Props["statements"], clock: Clock, language: Language, from: number, until: number): Day[] {
  const people = grouped(statements, (each) => each.person_id);
  const first = addDays(clock.today, from);
  const days = [...people.values()].flatMap((theirs) =>
    nearDays(standingsOf(theirs, clock), clock, until).map((near) => ({
      key: `${near.what} ${near.standing.root.statement_id} ${near.hearing?.statement_id ?? ""}`,
      day: near.day,
      time: near.time,
      called: theirs[0]!.called,
      href: theirRightsPath(near.standing.root.person_id),
      what: inWords(near, language),
    })),
  );
  return days.filter((each) => from === 0 || each.day >= first).sort(inOrder);
}

const meetingDays = (meetings: MeetingDay[], language: Language): Day[] =>
  meetings.map(({ person_id, called, statement_id, on }) => ({
    key: statement_id,
    day: on,
    time: "",
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
