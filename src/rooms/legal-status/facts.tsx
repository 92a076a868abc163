import type { ComponentChildren } from "preact";
import type { Language } from "../../ground/core/language.ts";
import type { Kinds } from "../../record/statements/kinds.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { toldLines } from "../../record/statements/told.ts";
import { speakerOf, type Listening } from "../../record/statements/speaker.ts";
import { formatDay } from "../../web/dates.ts";
import { SummaryList } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import type { Clock } from "./days.ts";
import { LINE_WORDS } from "./line-words.ts";
import { holds, isTooLong, isWorkedOut, type Standing } from "./rules.ts";
import { STATUS_WORDS } from "./words.ts";

/** For whom a legal status is told: the person themselves, or somebody who reads it beside them. */
export type Reading = Clock & { listening: Listening; kinds: Kinds; /** for paper */ unfolded?: boolean };

type OfStanding = { standing: Standing; reading: Reading };

export function StateTags({ standing, language }: { standing: Standing; language: Language }) {
  const words = STATUS_WORDS[language];
  const { state, status } = standing;
  const wait = state === "ends-soon" || state === "ran-out";
  return (
    <p class="row">
      <Tag tone={wait ? "wait" : state === "ended" ? "quiet" : "plain"}>{words.state[state]}</Tag>
      {holds(standing) && status?.free && <Tag tone="new">{words.free}</Tag>}
      {(state === "ends-soon" || state === "in-force") && <TimeLeft {...{ standing, language }} />}
    </p>
  );
}

/** Hours for what lasts hours, days for what lasts longer. */
function TimeLeft({ standing: { state, endsIn, hoursLeft, status }, language }: { standing: Standing; language: Language }) {
  const words = STATUS_WORDS[language];
  if (endsIn === null) return null;
  const hours = status?.lasts && "hours" in status.lasts ? status.lasts.hours : null;
  const left = hoursLeft !== null ? words.hoursLeft(hoursLeft) : hours !== null ? words.hoursAtMost(hours) : words.endsIn(endsIn);
  return <Tag tone={state === "ends-soon" ? "wait" : "plain"}>{left}</Tag>;
}

/** Its last day in words: as late as it can be, for it can always end before. */
export function untilInWords(standing: Standing, language: Language): string {
  const { until, last, state, status } = standing;
  const words = STATUS_WORDS[language];
  if (until === null) return status?.free ? "" : words.noEnd;
  const day = formatDay(until, language, "UTC");
  return state === "ended" ? day : last?.time ? words.untilAt(day, last.time) : words.atLatest(day);
}

/** Where the last day was not written down, or is later than the law has it: what is so, beside it and instead of nothing. */
export function AboutLastDay({ standing, language }: { standing: Standing; language: Language }) {
  const words = STATUS_WORDS[language];
  const { written, byLaw, state } = standing;
  const day = (each: string) => formatDay(each, language, "UTC");
  if (isTooLong(standing)) return <p class="notice note">{words.tooLong(day(written!), day(byLaw!.day))}</p>;
  return isWorkedOut(standing) && state !== "ended" ? <p class="hint">{words.workedOut}</p> : null;
}

/** The dated facts: since when, until when, where, and who decided. */
export function Facts({ standing, language }: { standing: Standing; language: Language }) {
  const words = STATUS_WORDS[language];
  const label = LINE_WORDS[language];
  const { root, status, from } = standing;
  const { time, where, decidedBy } = root.body;
  const day = (each: string) => formatDay(each, language, "UTC");
  const rows = [
    { name: label.from, value: from && (time ? `${day(from)}, ${time}` : day(from)) },
    { name: label.until, value: untilInWords(standing, language) },
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
      <AboutLastDay {...{ standing, language }} />
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
