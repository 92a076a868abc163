import { useHouse } from "../../web/house.ts";
import { backTo } from "../../web/back-to.ts";
import type { Language } from "../../ground/core/language.ts";
import { WRITING_WORDS } from "../own-writing/words.ts";
import type { Statement } from "../statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Whose } from "../../web/parts/whose.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import type { Asked } from "../../web/route.ts";
import { canKeepBack, ONLY_ME_PATH, OnlyMeButton } from "../reach/only-me.tsx";
import type { OneEntry } from "./only-me-store.ts";
import { ONLY_ME_WORDS } from "../reach/only-me-words.ts";
import type { ReaderFacts } from "../reach/readers/facts.ts";
import { readersOf } from "../reach/readers/readers.ts";
import { namesOf, whoSees } from "../reach/readers/sentence.ts";
import { READER_WORDS } from "../reach/readers/words.ts";
import { firstWords } from "./store.ts";
import { SHARING_WORDS } from "./words.ts";

type Props = { ctx: Context; asked: Asked; it: OneEntry & { entry: Statement }; back: string };

/** One entry: who can see it, what keeping it for oneself does, and where it stays all the same. */
export function OnlyMePage({ ctx, asked, it, back }: Props) {
  const { language, actor, query } = asked;
  const words = ONLY_ME_WORDS[language];
  const { entry, readers } = it;
  const kept = readers.kept.includes(entry.statement_id);
  const { timeZone } = ctx.installation.current;
  const seen = whoSees(readers, { section: entry.section, entry: entry.statement_id }, { language, timeZone });
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path={`${ONLY_ME_PATH}/${entry.statement_id}`}
      back={{ href: back, text: words.back }}
      notice={query.done === "yes" ? (kept ? READER_WORDS[language].keptBack : words.undone) : undefined}
    >
      <h1>{words.title}</h1>
      <EntryWords {...{ ctx, entry, language }} />
      <WhoSees onlyYou={seen.onlyYou}>
        {WRITING_WORDS[language].whoSees} {seen.text}.
      </WhoSees>
      {!kept && <p>{words.would}</p>}
      {kept && query.done !== "yes" && <p>{READER_WORDS[language].keptBack}</p>}
      {kept && it.chosen && <p>{words.offCard}</p>}
      {(query.meeting === "yes" || it.meets) && <p>{words.offMeeting}</p>}
      {entry.section.startsWith("advance-") && <p>{words.inAdvance}</p>}
      <Stays {...{ it, language, timeZone }} />
      <OnlyMeButton facts={readers} kind="quiet" {...{ entry, language, back }} />
      <p>
        <a href={ONLY_ME_PATH}>{words.all}</a>
      </p>
    </Page>
  );
}

const EntryWords = ({ ctx, entry, language }: { ctx: Context; entry: Statement; language: Language }) => (
  <blockquote class="quoted words" dir="auto">
    <Whose of={entry} language={language}>
      {firstWords(ctx.house.kinds, entry, language, SHARING_WORDS[language].noWords)}
    </Whose>
  </blockquote>
);

/** What was made of it before: nothing takes it out of there again. */
function Stays({ it, language, timeZone }: { it: Props["it"]; language: Language; timeZone: string }) {
  const words = ONLY_ME_WORDS[language];
  const { families } = useHouse();
  const { readers, entry, documents, chosen } = it;
  const papers = readersOf(readers, { section: entry.section }).filter(({ right }) => right === "document");
  const lines = [
    ...documents.map(({ agreement_id, kind, put_forward_at, withdrawn }) => {
      const { title } = families.of(kind).words[language];
      const day = formatDay(put_forward_at, language, timeZone);
      return <a href={`/people/${entry.person_id}/plan/${agreement_id}`}>{(withdrawn ? words.withdrawn : words.document)(title, day)}</a>;
    }),
    ...(papers.length > 0 ? [words.safetyDocuments(namesOf(papers, language))] : []),
    ...(chosen ? [words.printedCard] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <p>{words.stays}</p>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  );
}

type AllProps = { ctx: Context; asked: Asked; entries: Statement[]; readers: ReaderFacts; section: string | undefined };

/** Everything that is kept back, and what else could be, part by part. */
export function AllOnlyMePage({ ctx, asked, entries, readers, section }: AllProps) {
  const { language, actor } = asked;
  const words = ONLY_ME_WORDS[language];
  const { sections } = useHouse();
  const kept = entries.filter((each) => readers.kept.includes(each.statement_id));
  const others = entries.filter((each) => !kept.includes(each) && canKeepBack(each, readers));
  const back = section ? `${ONLY_ME_PATH}?section=${section}` : ONLY_ME_PATH;
  const item = (entry: Statement) => (
    <li key={entry.statement_id} id={`s-${entry.statement_id}`}>
      <EntryWords {...{ ctx, entry, language }} />
      <OnlyMeButton facts={readers} beginning={firstWords(ctx.house.kinds, entry, language, "")} {...{ entry, language, back }} />
    </li>
  );
  return (
    <Page title={words.title} language={language} actor={actor} path={ONLY_ME_PATH} back={backTo("sharing", language)}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <h2>{words.kept}</h2>
      {kept.length === 0 ? <p>{words.none}</p> : <ul class="parts">{kept.map(item)}</ul>}
      {others.length > 0 && <h2>{words.others}</h2>}
      {sections.all.map((each) => {
        const list = others.filter((entry) => entry.section === each.section);
        return (
          list.length > 0 && (
            <More
              key={each.section}
              summary={`${sections.word(each.section, "title", language)} (${list.length})`}
              open={each.section === section}
            >
              <ul class="parts">{list.map(item)}</ul>
            </More>
          )
        );
      })}
    </Page>
  );
}
