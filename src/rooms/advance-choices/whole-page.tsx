import { WithPictures } from "../../record/pictured/entry.tsx";
import { Begun } from "../../record/own-writing/not-saved.tsx";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { whoSees } from "../../record/reach/readers/sentence.ts";
import { formatDay, today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { PAGE_WORDS } from "../../web/words.ts";
import { Empty } from "../../web/parts/empty.tsx";
import { ButtonLink } from "../../web/parts/form.tsx";
import { Lede } from "../../web/parts/lede.tsx";
import { TaskList } from "../../web/parts/lists.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { AskedAboutAloud } from "./aloud.tsx";
import { ALOUD_WORDS } from "./aloud-words.ts";
import { ADVANCE_CHOICES, advancePath } from "./family.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { Law } from "./law.tsx";
import { needsWitness, notReady } from "./not-ready.ts";
import { entriesOfTopic, isWritten } from "./rules.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { AdvanceRoom } from "./room.ts";
import { madeFor, madeOf } from "./store.ts";
import { STANDING_WORDS } from "./standing-words.ts";
import { isOfAdvance, PARTS, sectionOf, TOPICS, TOPICS_OF, type Part } from "./topics.ts";
import { ADVANCE_WORDS } from "./words.ts";
import { Written } from "./written.tsx";

/** The room of choices in advance: what stands, the four parts, and the way to signing. */
export function AdvancePage({ room }: { room: AdvanceRoom }) {
  const { around } = room;
  const { asked, statements, unsaved } = around;
  const { language } = asked;
  const words = ADVANCE_WORDS[language];
  const written = isWritten(statements);
  return (
    <Page
      title={words.title}
      language={language}
      actor={asked.actor}
      path="/advance"
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
      notice={noticeOf(room)}
    >
      <h1>{words.title}</h1>
      {written ? (
        <Lede language={language} text={words.lede} pictures={["letter", "pen", "talk"]} />
      ) : (
        <Empty drawing="sun" title={words.emptyTitle} action={<ButtonLink href="/advance/refused">{words.begin}</ButtonLink>}>
          {words.empty}
        </Empty>
      )}
      {room.view?.standing && (
        <AskedAboutAloud
          statements={room.view.standing.statements}
          language={language}
          timeZone={around.ctx.installation.current.timeZone}
        />
      )}
      <Begun unsaved={unsaved.filter((each) => isOfAdvance(each.kind))} language={language} />
      {written && <Stands room={room} />}
      <div class="no-print">
        <TaskList tasks={PARTS.map((part) => taskOf(room, part))} />
      </div>
      <div class="printed-only">
        <Written room={room} topics={TOPICS} />
      </div>
      <WithPictures href="/by-pictures#g-advance" language={language} />
      {written && room.view?.standing && <NotReady room={room} />}
      {written && <ToSign room={room} />}
      <Law language={language} />
    </Page>
  );
}

const noticeOf = ({ around: { asked } }: AdvanceRoom): string | undefined => {
  const { done } = STANDING_WORDS[asked.language];
  const told = asked.query.done;
  if (told === "right" || told === "wrong") return ALOUD_WORDS[asked.language][`${told}Done`];
  return told === "stands" || told === "ended" || told === "dates" ? done[told] : undefined;
};

/** A part with how much is in it and who sees it. */
function taskOf(room: AdvanceRoom, part: Part) {
  const { around } = room;
  const { ctx, asked, readers, statements } = around;
  const { language } = asked;
  const words = ADVANCE_WORDS[language];
  const entries = TOPICS_OF[part].flatMap((topic) => entriesOfTopic(statements, topic));
  const within = entries.map((each) => each.root_id);
  const { text } = whoSees(readers, { section: sectionOf(part), within }, { language, timeZone: ctx.installation.current.timeZone });
  return {
    href: `/advance/${part}`,
    title: KIND_WORDS[language].part[part],
    hint: entries.length > 0 ? `${WRITING_WORDS[language].whoSees} ${text}.` : undefined,
    status: entries.length > 0 ? words.entries(entries.length) : words.nothingYet,
  };
}

/** What is signed and stands, or that nothing does, with what can be said about it. */
function Stands({ room: { around, view } }: { room: AdvanceRoom }) {
  const { ctx, asked } = around;
  const { language, personId } = asked;
  const words = STANDING_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const day = (when: string) => formatDay(when, language, timeZone);
  const standing = view?.standing;
  if (!view || !standing) {
    return (
      <WhoSees>
        {view?.ended ? `${words.endedOwn(day(view.ended.at))} ` : ""}
        {words.noneOwn}
      </WhoSees>
    );
  }
  const signed = standing.signatures.findLast((each) => each.accountId === personId && !each.recorded);
  const changed = standing.statements.filter(({ since }) => since !== null).length;
  const due = standing.reviewOn <= today(timeZone);
  return (
    <section class="card" aria-labelledby="stands">
      <h2 id="stands">{words.youSigned(day(signed?.at ?? standing.putForwardAt))}</h2>
      {view.newer && <p>{words.newerOwn(day(view.newer.at))}</p>}
      {changed > 0 && <p>{words.changed(changed)}</p>}
      {standing.added > 0 && <p>{words.added(standing.added)}</p>}
      {due ? (
        <p>
          <ButtonLink href="/advance/again">{words.again}</ButtonLink>
        </p>
      ) : (
        <p>
          {words.next(day(standing.reviewOn))} <a href="/advance/again">{words.again}</a>
        </p>
      )}
      <p class="hint">
        {WRITING_WORDS[language].whoSees} {whoSees(around.readers, { agreement: standing.agreementId }, { language, timeZone }).text}.{" "}
        <a href="/sharing">{PAGE_WORDS[language].whoSees}</a>
      </p>
      <p class="row links">
        <a href={advancePath(personId)}>{words.asFound}</a>
        <a href={`/people/${personId}/plan/${standing.agreementId}`}>{words.document}</a>
        <a href="/advance/end">{words.endLink}</a>
      </p>
    </section>
  );
}

/** Of what was signed and is meant to bind, what does not yet. */
function NotReady({ room: { around, view } }: { room: AdvanceRoom }) {
  const { language, personId } = around.asked;
  const made = (entry: Statement) => madeFor(view, entry);
  const lines = notReady(around.statements, language, made);
  if (lines.length === 0) return null;
  const standing = view?.standing;
  // a witness signs what stands: what was written since is not in it, and is signed anew first
  const signed = around.statements.filter((entry) => made(entry).signed);
  return (
    <section class="card" aria-labelledby="not-ready">
      <h2 id="not-ready">{ADVANCE_WORDS[language].notYet}</h2>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      <p class="row links">
        <a href="/advance/refused">{KIND_WORDS[language].topic.refused}</a>
        {standing && !madeOf(standing, personId).witnessed && needsWitness(signed) && (
          <a href={`/people/${personId}/plan/${standing.agreementId}#witness`}>{STANDING_WORDS[language].toWitness}</a>
        )}
      </p>
    </section>
  );
}

function ToSign({ room: { around, view } }: { room: AdvanceRoom }) {
  const { asked } = around;
  const words = ADVANCE_WORDS[asked.language];
  return (
    <section class="card today no-print" aria-labelledby="sign">
      <h2 id="sign">{view?.standing ? words.toSignAgain : words.toSignTitle}</h2>
      <p>{words.toSign}</p>
      <p>
        <ButtonLink href={`/people/${asked.personId}/agree/${ADVANCE_CHOICES.family}`}>{words.putForward}</ButtonLink>
      </p>
      <p>
        <a href="/advance/dates">{STANDING_WORDS[asked.language].datesLink}</a>
      </p>
    </section>
  );
}
