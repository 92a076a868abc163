import type { ComponentChildren } from "preact";
import type { Language } from "../core/language.ts";
import type { Kinds } from "../record/kinds.ts";
import type { Statement } from "../record/statement.ts";
import { toldLines } from "../record/told.ts";
import { speakerOf, type Listening } from "../responses/speaker.ts";
import { formatDay } from "../web/dates.ts";
import { SummaryList } from "../web/parts/summary.tsx";
import { Tag } from "../web/parts/tag.tsx";
import { SaidWords, Say } from "../web/parts/voice.tsx";
import { endAfterHours, longest } from "./days.ts";
import { LINE_WORDS } from "./line-words.ts";
import { holds, type Standing } from "./rules.ts";
import { STATUS_WORDS } from "./words.ts";

/** For whom a legal status is told: the person themselves, or somebody who reads it beside them. */
export type Reading = { listening: Listening; today: string; timeZone: string; kinds: Kinds; /** for paper */ unfolded?: boolean };

type OfStanding = { standing: Standing; reading: Reading };

export function StateTags({ standing, language }: { standing: Standing; language: Language }) {
  const words = STATUS_WORDS[language];
  const { state, endsIn, status } = standing;
  const wait = state === "ends-soon" || state === "ran-out";
  return (
    <p class="row">
      <Tag tone={wait ? "wait" : state === "ended" ? "quiet" : "plain"}>{words.state[state]}</Tag>
      {holds(standing) && status?.free && <Tag tone="new">{words.free}</Tag>}
      {(state === "ends-soon" || state === "in-force") && endsIn !== null && <Tag tone="plain">{words.endsIn(endsIn)}</Tag>}
    </p>
  );
}

/** The dated facts: since when, until when, where, and who decided. */
export function Facts({ standing, language }: { standing: Standing; language: Language }) {
  const words = STATUS_WORDS[language];
  const label = LINE_WORDS[language];
  const { root, status, from, until } = standing;
  const { time, where, decidedBy } = root.body;
  const day = (each: string) => formatDay(each, language, "UTC");
  const last = status && from ? longest(status.lasts, from) : null;
  const byHour = status?.lasts && "hours" in status.lasts && from && time ? endAfterHours(from, time, status.lasts.hours) : null;
  const rows = [
    { name: label.from, value: from && (time ? `${day(from)}, ${time}` : day(from)) },
    {
      name: label.until,
      value:
        byHour && byHour.day === until ? words.untilAt(day(byHour.day), byHour.time) : until ? day(until) : !status?.free && words.noEnd,
    },
    ...standing.hearings
      .filter(({ review, outcomes }) => outcomes.length === 0 && (standing.until === null || review.body.on <= standing.until))
      .map(({ review: { body } }) => ({
        name: label.hearing[body.what],
        value: [day(body.on), body.time, body.where].filter(Boolean).join(", "),
      })),
    { name: words.long, value: status?.long[language] },
    { name: label.decidedBy, value: decidedBy || (status?.free ? "" : status?.decides[language]) },
    { name: label.where, value: where },
  ];
  return (
    <>
      <SummaryList rows={rows.filter((row) => row.value).map(({ name, value }) => ({ name, value: <span dir="auto">{value}</span> }))} />
      {last !== null && until !== null && until > last && <p class="notice note">{words.tooLong}</p>}
    </>
  );
}

export function Why({ standing: { root }, reading }: OfStanding) {
  const { language } = reading.listening;
  return (
    <>
      <h4>{root.voice === "practitioner" ? LINE_WORDS[language].why : LINE_WORDS[language].told}</h4>
      <Said said={root} reading={reading}>
        <SaidWords>{root.body.text}</SaidWords>
      </Said>
    </>
  );
}

type SaidProps = { said: Statement; reading: Reading; children?: ComponentChildren; actions?: ComponentChildren };
/** Anything that was written here, by its lines, with who wrote it and when. */
export function Said({ said, reading: { listening, timeZone, kinds }, children, actions }: SaidProps) {
  const { language } = listening;
  return (
    <Say
      id={said.about_id === null ? undefined : `s-${said.statement_id}`}
      voice={said.voice}
      acting={said.acting_as}
      by={speakerOf(said, listening)}
      when={formatDay(said.said_at, language, timeZone)}
      {...{ language, actions }}
    >
      {children ??
        toldLines(kinds, said, language).map((line) => (
          <p key={line.label} class="words" dir="auto">
            {line.label && <b>{line.label}: </b>}
            {line.text}
          </p>
        ))}
    </Say>
  );
}

/** Hearings with what came of them, and what changed since. */
export function Since({ standing, reading, actions }: OfStanding & { actions?: (said: Statement) => ComponentChildren }) {
  const { language } = reading.listening;
  const words = STATUS_WORDS[language];
  const { hearings, changes } = standing;
  const one = (said: Statement) => <Said key={said.statement_id} said={said} reading={reading} actions={actions?.(said)} />;
  return (
    <>
      {hearings.length > 0 && <h4>{words.hearings}</h4>}
      {hearings.map(({ review, outcomes }) => (
        <div key={review.statement_id}>
          {one(review)}
          {outcomes.map(one)}
        </div>
      ))}
      {changes.length > 0 && <h4>{words.happened}</h4>}
      {changes.map(one)}
    </>
  );
}
