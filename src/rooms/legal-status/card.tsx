import type { ComponentChildren } from "preact";
import type { Language } from "../../ground/core/language.ts";
import { formatDay } from "../../web/dates.ts";
import { More } from "../../web/parts/summary.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { chanceOf, type Chance } from "./days.ts";
import { Facts, Since, StateTags, Why, type Reading } from "./facts.tsx";
import type { Standing } from "./rules.ts";
import { explained, noteOn, statusName, type Explained } from "./statuses.ts";
import { TimePicture } from "./time-picture.tsx";
import { STATUS_WORDS } from "./words.ts";

type Props = { standing: Standing; reading: Reading; children?: ComponentChildren };

/**
 * One legal status as the person reads it. What matters today stands open: what it means, until when, the next hearing, why,
 * what was taken away, and who is on their side. The rest is one press away; on paper all of it is there.
 */
export function StatusCard({ standing, reading, children }: Props) {
  const { language } = reading.listening;
  const words = STATUS_WORDS[language];
  const { root, status } = standing;
  const told = status && explained(status, language);
  return (
    <section class="card status" id={`s-${root.statement_id}`} aria-labelledby={`name-${root.statement_id}`}>
      <h3 id={`name-${root.statement_id}`}>{statusName(root.body.status, language)}</h3>
      <StateTags {...{ standing, language }} />
      {status && <p>{status.means[language]}</p>}
      {standing.state === "ran-out" && <p class="notice note">{words.ranOut}</p>}
      <TimePicture {...{ standing, language }} today={reading.today} />
      <Facts {...{ standing, language }} />
      <Why {...{ standing, reading }} />
      {told && !status.free && <Taken {...{ standing, language }} />}
      {status?.free && told && <List items={told.keeps} />}
      {told && <Advocate {...{ standing, told, language }} />}
      <Law {...{ standing, reading, told }} />
      {children}
    </section>
  );
}

type LawProps = Pick<Props, "standing" | "reading"> & { told: Explained | null };

/** What the law says of it, and what was written since: folded on a screen, open on paper. */
function Law({ standing, reading, told }: LawProps) {
  const { language } = reading.listening;
  const words = STATUS_WORDS[language];
  const { status } = standing;
  const { unfolded } = reading;
  const more = standing.hearings.length + standing.changes.length;
  return (
    <>
      {told && told.ways.length > 0 && (
        <Fold title={words.challenge} open={unfolded}>
          <Challenge {...{ standing, told, reading }} />
        </Fold>
      )}
      {told && !status!.free && (
        <Fold title={words.takesAndKeeps} open={unfolded}>
          <h4>{words.mayTake}</h4>
          <List items={told.takes} />
          <h4>{words.keeps}</h4>
          <List items={told.keeps} />
        </Fold>
      )}
      {more > 0 && (
        <Fold title={words.since(more)} open={unfolded}>
          <Since {...{ standing, reading }} />
        </Fold>
      )}
      {status && (
        <Fold title={words.whereInLaw} open={unfolded}>
          <p>
            {words.source} {status.source[language]} {noteOn(language)}
          </p>
        </Fold>
      )}
    </>
  );
}

function Fold({ title, open, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  if (!open) return <More summary={title}>{children}</More>;
  return (
    <>
      <h4>{title}</h4>
      {children}
    </>
  );
}

type ToldProps = { standing: Standing; told: Explained; language: Language };

/** What was taken away from this person, in the words of whoever decided it. */
function Taken({ standing, language }: Omit<ToldProps, "told">) {
  const words = STATUS_WORDS[language];
  const { takenAway } = standing.root.body;
  return (
    <>
      <h4>{words.taken}</h4>
      {takenAway.trim() ? <SaidWords>{takenAway}</SaidWords> : <p class="hint">{words.takenNone}</p>}
    </>
  );
}

const List = ({ items }: { items: string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

function Challenge({ standing, told, reading }: { standing: Standing; told: Explained; reading: Reading }) {
  const { language } = reading.listening;
  const words = STATUS_WORDS[language];
  const from = standing.state === "ended" ? null : standing.from;
  const dated = from !== null && told.ways.some((way) => way.once);
  return (
    <>
      <ul class="challenges">
        {told.ways.map((way) => (
          <li key={way.id}>
            <b>{way.title}.</b> {way.text}
            {way.once && from && <p>{chanceInWords(chanceOf(way.once, from, reading.today), language)}</p>}
          </li>
        ))}
      </ul>
      {dated && <p class="hint">{words.chanceHint}</p>}
    </>
  );
}

function chanceInWords(chance: Chance | null, language: Language): string {
  const { chance: words } = STATUS_WORDS[language];
  if (chance === null) return words.over;
  const day = (each: string) => formatDay(each, language, "UTC");
  return words[chance.open ? "open" : "later"](day(chance.from), day(chance.until));
}

function Advocate({ standing, told, language }: ToldProps) {
  return (
    <>
      <h4>{STATUS_WORDS[language].advocate}</h4>
      {standing.advocates.map((text) => (
        <SaidWords key={text}>{text}</SaidWords>
      ))}
      <p>{told.advocate}</p>
    </>
  );
}
