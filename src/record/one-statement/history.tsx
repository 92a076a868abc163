import { useContext } from "preact/hooks";
import { compareWords } from "../../ground/core/compare-words.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Line } from "../statements/kinds.ts";
import { toldLines } from "../statements/told.ts";
import type { Revision, StatementEvent } from "../statements/statement.ts";
import { takenFromOf, takenFromWords } from "../statements/taken-from.ts";
import { speakerOf } from "../statements/speaker.ts";
import { formatWhen } from "../../web/dates.ts";
import { Address, addressWith } from "../../web/parts/address.ts";
import { Pages } from "../../web/parts/pages.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { listening, type PageProps } from "./looking.ts";
import { pathOf } from "./room.ts";
import { foldHistory, wasTakenUp, type Chapter } from "./rules.ts";
import { STATEMENT_WORDS } from "./words.ts";
import { marked } from "../../web/parts/whose.tsx";

type Happening = { at: Date; chapter?: Chapter; before?: Chapter; event?: StatementEvent };

/** How these words came to be: each change with what differs, and each act about them, the newest first. */
export function History({ ctx, asked, room }: PageProps) {
  const words = STATEMENT_WORDS[asked.language];
  const { statement, thread } = room;
  const chapters = foldHistory(thread.revisions, thread.events);
  const happenings: Happening[] = [
    ...chapters.map((chapter) => ({ at: chapter.revision.created_at, chapter, before: before(chapters, chapter) })),
    ...thread.events.filter((each) => each.statement_id === statement.statement_id).map((event) => ({ at: event.at, event })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
  return (
    <section>
      <h2>{words.history}</h2>
      <Pages of={happenings} idOf={idOf} language={asked.language} name="history" size={20}>
        {(some) => (
          <ol class="history" role="list">
            {some.map((each) => (
              <li key={idOf(each)} id={`r-${idOf(each)}`} tabIndex={-1}>
                {each.chapter ? (
                  <Change {...{ ctx, asked, room }} chapter={each.chapter} before={each.before} />
                ) : (
                  <Event {...{ ctx, asked, room }} event={each.event!} />
                )}
              </li>
            ))}
          </ol>
        )}
      </Pages>
    </section>
  );
}

const idOf = ({ chapter, event }: Happening): string => chapter?.revision.revision_id ?? event!.event_id;

/** Longer words than this are compared when somebody asks for it, one change at a time. */
const LONG = 5_000;

/** What it was written from: of two versions, the one they both began with. */
function before(chapters: Chapter[], chapter: Chapter): Chapter | undefined {
  const index = chapters.indexOf(chapter);
  return (
    chapters.slice(0, index).findLast((each) => each.revision.revision_id === chapter.revision.parent_revision_id) ?? chapters[index - 1]
  );
}

function Change({ ctx, asked, room, chapter, before }: PageProps & { chapter: Chapter; before?: Chapter }) {
  const { language } = asked;
  const words = STATEMENT_WORDS[language];
  const { revision, saves } = chapter;
  const linesOf = (each: Revision): Line[] => toldLines(ctx.house.kinds, each, language);
  const what = titleOf(words, chapter, room.thread.events, before === undefined);
  const lines = linesOf(revision);
  const taken = takenFromOf(revision.body);
  // confirming is the person's act: it is told as that, and who wrote it down stands where they did
  const voice = revision.voice === "confirmed" && before ? "own" : revision.voice;
  const by = speakerOf({ ...room.statement, ...revision, voice }, listening({ asked, room }));
  const when = formatWhen(revision.created_at, language, ctx.installation.current.timeZone);
  const was = before ? linesOf(before.revision) : [];
  const folded = lengthOf(lines) + lengthOf(was) > LONG && asked.query.open !== revision.revision_id;
  const address = useContext(Address);
  return (
    <>
      <p class="happened">
        <b>{what}</b> {by}, {when}
        {saves > 1 && ` (${words.saves(saves)})`}
        {taken && `, ${takenFromWords(taken, language)}`}
      </p>
      <div data-voice={marked(revision.voice)}>
        {folded ? (
          <p>
            <a href={addressWith(address, "open", revision.revision_id, `r-${revision.revision_id}`)}>
              {before ? words.showChange : words.showWords}
              <span class="unseen">: {when}</span>
            </a>
          </p>
        ) : before ? (
          <Differences {...{ language, lines, was }} />
        ) : (
          <Whole lines={lines} />
        )}
      </div>
    </>
  );
}

const lengthOf = (lines: Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

function titleOf(words: (typeof STATEMENT_WORDS)["en-GB"], { revision }: Chapter, events: StatementEvent[], first: boolean): string {
  if (first) return words.first;
  if (revision.voice === "confirmed") return words.confirmed;
  if (revision.settles.length > 0) return words.kept;
  return wasTakenUp(revision, events) ? words.takenUp : words.changed;
}

const Whole = ({ lines }: { lines: Line[] }) => (
  <>
    {lines
      .filter((line) => line.text.trim() !== "")
      .map((line, index) => (
        <SaidWords key={index}>{line.text}</SaidWords>
      ))}
  </>
);

/** What went and what came, told by more than colour: for those who hear the page, too. */
function Differences({ language, lines, was }: { language: Language; lines: Line[]; was: Line[] }) {
  const words = STATEMENT_WORDS[language];
  const count = Math.max(lines.length, was.length);
  return (
    <>
      {Array.from({ length: count }, (_, index) => [was[index]?.text ?? "", lines[index]?.text ?? ""] as const)
        .filter(([old, now]) => old !== now)
        .map(([old, now], index) => (
          <p key={index} class="words differs" dir="auto">
            {compareWords(old, now).map((run, at) => {
              if (run.kind === "same") return <span key={at}>{run.text}</span>;
              const Tag = run.kind === "gone" ? "del" : "ins";
              return (
                <Tag key={at}>
                  <span class="unseen"> [{run.kind === "gone" ? words.gone : words.came}: </span>
                  {run.text}
                  <span class="unseen">] </span>
                </Tag>
              );
            })}
          </p>
        ))}
    </>
  );
}

function Event({ ctx, asked, room, event }: PageProps & { event: StatementEvent }) {
  const { language, actor } = asked;
  const words = STATEMENT_WORDS[language];
  const by =
    event.actor_id === actor.accountId
      ? speakerOf({ ...room.statement, voice: "own", author_id: event.actor_id }, listening({ asked, room }))
      : event.actor_name;
  return (
    <>
      <p class="happened">
        <b>{Object.hasOwn(words.events, event.act) ? words.events[event.act] : words.otherEvent}</b> {by},{" "}
        {formatWhen(event.at, language, ctx.installation.current.timeZone)}
      </p>
      {event.note !== "" && <SaidWords>{event.note}</SaidWords>}
      {event.became_id !== null && (
        <p>
          <a href={pathOf({ person_id: room.personId, statement_id: event.became_id })}>{words.became}</a>
        </p>
      )}
    </>
  );
}
