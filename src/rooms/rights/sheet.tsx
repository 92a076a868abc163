import type { ComponentChildren } from "preact";
import { StatusCard } from "../legal-status/card.tsx";
import type { Reading } from "../legal-status/facts.tsx";
import { contradict, holds, standingsOf, takenBackOf, type Standing } from "../legal-status/rules.ts";
import { statusName } from "../legal-status/statuses.ts";
import { STATUS_WORDS } from "../legal-status/words.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { asksOf, byTopic, isOpen, type Asked } from "../remaining-choices/rules.ts";
import { Answers, AskTag } from "../remaining-choices/said.tsx";
import { topicName } from "../remaining-choices/topics.ts";
import { CHOICE_WORDS } from "../remaining-choices/words.ts";
import { isImposed } from "../../record/reach/duty.ts";
import { formatDay } from "../../web/dates.ts";
import { Empty } from "../../web/parts/empty.tsx";
import { ButtonLink } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { RIGHTS_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

/** All that is read of somebody's rights on one page; `own`: the person looks themselves, and can act on it. */
export type SheetProps = { statements: Statement[]; reading: Reading; own: boolean; children?: ComponentChildren };

/** What holds the person today, what they still choose, and what is over. The same on the screen and on paper. */
export function Sheet(props: SheetProps) {
  const { statements, reading, own, children } = props;
  const words = RIGHTS_WORDS[reading.listening.language];
  const standings = standingsOf(statements, reading);
  const now = standings.filter(holds);
  const later = standings.filter(({ state }) => state === "to-come");
  return (
    <>
      {now.length + later.length === 0 && <Nothing {...props} />}
      {now.length > 0 && <h2>{words.now}</h2>}
      {contradict(now) && <p class="card today">{words.contradict}</p>}
      {now.map((standing) => (
        <One key={standing.root.statement_id} {...{ standing, reading, own }} />
      ))}
      {later.length > 0 && <h2>{words.later}</h2>}
      {later.map((standing) => (
        <One key={standing.root.statement_id} {...{ standing, reading, own }} />
      ))}
      <Choices {...props} />
      {children}
      {own && <Told {...props} />}
      {own && <Over {...props} standings={standings.filter(({ state }) => state === "ended")} />}
    </>
  );
}

function Nothing({ reading, own }: SheetProps) {
  const words = RIGHTS_WORDS[reading.listening.language];
  return (
    <Empty drawing="sun" title={words.emptyTitle} action={own && <ButtonLink href="/rights/told/new">{words.toldLink}</ButtonLink>}>
      <>
        <p>{words.empty}</p>
        {own && <p>{words.emptyNote}</p>}
      </>
    </Empty>
  );
}

/** One status, with what the person says to it and the way to say more. */
function One({ standing, reading, own }: { standing: Standing; reading: Reading; own: boolean }) {
  const { language, personId } = reading.listening;
  const words = STATUS_WORDS[language];
  const { root, said } = standing;
  const mine = said.filter((each) => each.author_id === personId || each.scribe_id !== null);
  return (
    <StatusCard standing={standing} reading={reading}>
      {mine.length > 0 && <h4>{words.yours}</h4>}
      {mine.map((each) => (
        <div class={`say ${each.voice}`} key={each.statement_id}>
          <SaidWords>{each.body.text}</SaidWords>
          <p class="by">{formatDay(each.said_at, language, reading.timeZone)}</p>
        </div>
      ))}
      {own && (
        <p class="no-print">
          <ButtonLink kind="quiet" href={`/people/${personId}/rights/${root.statement_id}`}>
            {RIGHTS_WORDS[language].write}
            <span class="unseen">{RIGHTS_WORDS[language].writeOf(statusName(root.body.status, language))}</span>
          </ButtonLink>
        </p>
      )}
    </StatusCard>
  );
}

/** Topic by topic what was asked and answered; and that the choice is there where nobody has asked. */
function Choices({ statements, reading, own }: SheetProps) {
  const { language } = reading.listening;
  const words = RIGHTS_WORDS[language];
  const topics = byTopic(asksOf(statements, reading.today));
  const asked = topics.filter((each) => each.asks.length > 0);
  const free = topics.filter((each) => each.asks.length === 0);
  return (
    <section aria-labelledby="choices" id="what-remains">
      <h2 id="choices">{words.choices}</h2>
      <p>{words.choicesText}</p>
      {asked.length === 0 && own && <p class="hint">{words.noneAsked}</p>}
      {asked.map(({ id, asks }) => (
        <div class="card" key={id}>
          <h3>{topicName(id, language)}</h3>
          {asks.map((each) => (
            <OneAsk key={each.ask.statement_id} {...{ reading }} it={each} />
          ))}
        </div>
      ))}
      {free.length > 0 && <p>{own ? words.choiceIsThere : words.paperRoom}</p>}
      <ul class={own ? "columns" : "to-write"}>
        {free.map(({ id }) => (
          <li key={id}>{own ? <a href={`/rights/choices/new?topic=${id}`}>{topicName(id, language)}</a> : topicName(id, language)}</li>
        ))}
      </ul>
      {own && (
        <p class="no-print">
          <ButtonLink href="/rights/choices">{asked.length > 0 ? CHOICE_WORDS[language].seeAll : words.ask}</ButtonLink>
        </p>
      )}
    </section>
  );
}

function OneAsk({ it, reading }: { it: Asked; reading: Reading }) {
  const hearing = { listening: reading.listening, timeZone: reading.timeZone };
  return (
    <>
      <p class="row">
        <span dir="auto" class="words">
          <Whose of={it.ask} language={reading.listening.language}>
            {it.ask.body.text}
          </Whose>
        </span>{" "}
        {isOpen(it) && <AskTag asked={it} hearing={hearing} />}
      </p>
      <Answers asked={{ ...it, answers: it.last ? [it.last] : [] }} hearing={hearing} />
    </>
  );
}

function Told({ statements, reading }: SheetProps) {
  const words = RIGHTS_WORDS[reading.listening.language];
  const noted = statements.filter((each) => each.kind === "legal-status" && !isImposed(each) && each.state !== "put away").length;
  return (
    <section class="no-print">
      <h2>{words.told}</h2>
      <p>
        {words.toldText(noted)} <a href="/rights/told">{words.toldLink}</a>
      </p>
    </section>
  );
}

function Over({ statements, reading, own, standings }: SheetProps & { standings: Standing[] }) {
  const { language } = reading.listening;
  const words = RIGHTS_WORDS[language];
  const wrong = takenBackOf(statements);
  if (standings.length + wrong.length === 0) return null;
  return (
    <More summary={words.over(standings.length + wrong.length)}>
      {standings.map((standing) => (
        <One key={standing.root.statement_id} {...{ standing, reading, own }} />
      ))}
      {wrong.map((each) => (
        <section class="card" key={each.statement_id}>
          <h3>{statusName(each.body.status, language)}</h3>
          <p class="notice note">
            {words.takenBack(each.author_name, formatDay(each.state_at ?? each.said_at, language, reading.timeZone))}
          </p>
          <SaidWords>{each.body.text}</SaidWords>
        </section>
      ))}
    </More>
  );
}
