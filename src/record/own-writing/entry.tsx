import type { Language } from "../../ground/core/language.ts";
import { useHouse } from "../../web/house.ts";
import { titleOf } from "../statements/told.ts";
import type { ComponentChildren } from "preact";
import { ByPictureTag } from "../pictured/tag.tsx";
import type { Statement } from "../statements/statement.ts";
import { Button, Form, Hidden } from "../../web/parts/form.tsx";
import { Foldable } from "../../web/parts/folded.tsx";
import { Pages, useWentOn } from "../../web/parts/pages.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { formatDay } from "../../web/dates.ts";
import { PAGE_WORDS } from "../../web/words.ts";
import { OnlyMeButton } from "../reach/only-me.tsx";
import { differsFromSection } from "../reach/readers/readers.ts";
import { doneWith, seenAround, type Around } from "./page.tsx";
import { saidBeside } from "./rules.ts";
import { WRITING_WORDS } from "./words.ts";

type EntriesProps<Body> = {
  around: Around;
  entries: Statement<Body>[];
  /** where their order says something, as in a story */
  ordered?: boolean;
  /** where several lists stand on one page: which of them it is */
  name?: string;
  size?: number;
  /** what one of them says */
  children: (entry: Statement<Body>) => ComponentChildren;
};

/** Entries of one's own that stand together: each can be moved past its neighbours. */
export function Entries<Body>({ around, entries, ordered, name, size, children }: EntriesProps<Body>) {
  const List = ordered ? "ol" : "ul";
  return (
    <Pages of={entries} idOf={idOf} language={around.asked.language} {...{ name, size }}>
      {(some, from) => (
        <List class="entries" role="list" start={ordered && from > 0 ? from + 1 : undefined}>
          {some.map((entry, index) => (
            <Entry
              key={entry.statement_id}
              {...{ around, entry }}
              place={{ first: from + index === 0, last: from + index === entries.length - 1 }}
            >
              {children(entry)}
            </Entry>
          ))}
        </List>
      )}
    </Pages>
  );
}

const idOf = ({ statement_id }: Statement): string => statement_id;

type EntryProps = {
  around: Around;
  entry: Statement;
  place: { first: boolean; last: boolean };
  children: ComponentChildren;
};

/** One entry of one's own, with what can be done about it. */
export function Entry({ around, entry, place, children }: EntryProps) {
  const { asked } = around;
  const words = WRITING_WORDS[asked.language];
  const done = doneWith(around, entry);
  return (
    <li id={`s-${entry.statement_id}`} tabIndex={-1}>
      {done && <Notice title={PAGE_WORDS[asked.language].notice}>{done}</Notice>}
      <Say
        voice={entry.voice}
        acting={entry.acting_as}
        by={entry.voice === "own" ? words.you : words.youThrough(entry.scribe_name ?? "")}
        when={formatDay(entry.said_at, asked.language, around.ctx.installation.current.timeZone)}
        language={asked.language}
        tag={<ByPictureTag body={entry.body} language={asked.language} />}
        big
        actions={<Acts {...{ around, entry, place }} />}
      >
        <Foldable href={pageOf(entry)} language={asked.language}>
          {children}
        </Foldable>
      </Say>
    </li>
  );
}

const pageOf = (entry: Statement): string => `/people/${entry.person_id}/statements/${entry.statement_id}`;

/** What somebody wrote down or said beside it, and two versions of it: each a way to look. */
function NeedsYou({ around, entry }: { around: Around; entry: Statement }) {
  const words = WRITING_WORDS[around.asked.language];
  const beside = saidBeside(around.statements, entry);
  const texts = [
    entry.voice === "scribed" && words.confirm,
    entry.clash_ids.length > 0 && words.clash,
    beside > 0 && words.beside(beside),
  ].filter((text) => text !== false);
  return (
    <>
      {texts.map((text) => (
        <p key={text}>
          <a href={pageOf(entry)}>{text}</a>
        </p>
      ))}
    </>
  );
}

/** Said only where this entry is seen by others than the section is: shared alone, on the card, or kept back. */
function SeenAlone({ around, entry }: { around: Around; entry: Statement }) {
  const { section } = around.place;
  if (!differsFromSection(around.readers, section, entry.statement_id)) return null;
  return (
    <p class="hint">
      {WRITING_WORDS[around.asked.language].whoSees} {seenAround(around, entry.statement_id).text}.
    </p>
  );
}

function Acts({ around, entry, place: { first, last } }: Omit<EntryProps, "children">) {
  const { asked, place } = around;
  const words = WRITING_WORDS[asked.language];
  const beginning = useBeginning(entry, asked.language);
  const edit = `${place.base}/${entry.statement_id}`;
  const act = (what: string) => `${edit}/${what}`;
  return (
    <>
      <NeedsYou around={around} entry={entry} />
      <SeenAlone around={around} entry={entry} />
      <a class="link" href={edit}>
        {words.change}
        <span class="unseen">: {beginning}</span>
      </a>
      <More
        summary={
          <>
            {words.more}
            <span class="unseen"> {words.moreOf(beginning)}</span>
          </>
        }
      >
        <div class="row">
          {!first && <MoveButton action={act("move")} way="up" text={words.up} />}
          {!last && <MoveButton action={act("move")} way="down" text={words.down} />}
          <Form action={act("put-away")}>
            <Button kind="link">{words.putAway}</Button>
          </Form>
          <OnlyMeButton
            entry={entry}
            facts={around.readers}
            language={asked.language}
            back={`${place.pageOf(entry)}#s-${entry.statement_id}`}
            beginning={beginning}
          />
        </div>
        <p>
          <a href={`/sharing/new?statement=${entry.statement_id}`}>{words.shareAlone}</a>
        </p>
        <p>
          <a href={pageOf(entry)}>{words.history}</a>
        </p>
      </More>
    </>
  );
}

const MoveButton = ({ action, way, text }: { action: string; way: string; text: string }) => (
  <Form action={action}>
    <Hidden name="way" value={way} />
    <Button kind="link">{text}</Button>
  </Form>
);

/** Enough of the words to tell an entry from another, for those who hear the page. */
function useBeginning(entry: Statement, language: Language): string {
  const text = titleOf(useHouse().kinds, entry, language).replace(/\s+/g, " ").trim();
  return text.length > 60 ? `${[...text].slice(0, 60).join("")}…` : text;
}

/** What was put away: out of the way, and still there. */
export function PutAwayEntries({ around, entries }: { around: Around; entries: Statement[] }) {
  const words = WRITING_WORDS[around.asked.language];
  const open = useWentOn("away");
  if (entries.length === 0) return null;
  return (
    <More summary={words.awayTitle(entries.length)} open={open}>
      <p class="hint">{words.awayText}</p>
      <Pages of={entries} idOf={idOf} language={around.asked.language} name="away">
        {(some) => (
          <ul class="entries" role="list">
            {some.map((entry) => (
              <PutAwayEntry key={entry.statement_id} {...{ around, entry }} />
            ))}
          </ul>
        )}
      </Pages>
    </More>
  );
}

function PutAwayEntry({ around, entry }: { around: Around; entry: Statement }) {
  const { language } = around.asked;
  const words = WRITING_WORDS[language];
  const { kinds } = useHouse();
  return (
    <li id={`s-${entry.statement_id}`}>
      <Foldable href={pageOf(entry)} language={language}>
        <SaidWords>{titleOf(kinds, entry, language)}</SaidWords>
      </Foldable>
      <Form action={`${around.place.base}/${entry.statement_id}/bring-back`}>
        <Button kind="quiet">
          {words.bringBack}
          <span class="unseen">: {useBeginning(entry, language)}</span>
        </Button>
      </Form>
    </li>
  );
}
