import { useHouse } from "../../web/house.ts";
import { isolated } from "../../ground/core/name.ts";
import type { ComponentChildren } from "preact";
import { ACTING_PAGE_WORDS } from "../acting/words.ts";
import { EMERGENCY_WORDS } from "../emergency-access/words.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { Actions, Button, ButtonLink, Form, IdField } from "../../web/parts/form.tsx";
import { Pages, useWentOn } from "../../web/parts/pages.tsx";
import { More } from "../../web/parts/summary.tsx";
import { afterStopping, stillSeenBy, whoSees } from "../reach/readers/sentence.ts";
import type { ReaderFacts } from "../reach/readers/facts.ts";
import { READER_WORDS } from "../reach/readers/words.ts";
import { inList } from "../../ground/core/in-list.ts";
import { isOver, matrixOf, peopleInWords, whatInWords } from "./rules.ts";
import type { EndedAll } from "./ended-store.ts";
import { EndedLately } from "./ended-page.tsx";
import { Plans } from "./plans.tsx";
import { measureOf } from "./shape.ts";
import type { Grant } from "../reach/reach.ts";
import { ONLY_ME_PATH } from "../reach/only-me.tsx";
import { ONLY_ME_WORDS } from "../reach/only-me-words.ts";
import type { Shared } from "./shared.ts";
import { PAGE_WORDS } from "../../web/words.ts";
import { SHARING_WORDS } from "./words.ts";
import { lastDay, WhoSeesWhat } from "./who-sees-what.tsx";

export type Notices = keyof (typeof SHARING_WORDS)["en-GB"]["notices"];

type Props = {
  actor: Actor;
  language: Language;
  timeZone: string;
  now: Date;
  shared: Shared;
  /** the first words of entries that were shared by themselves */
  entries: Map<string, string>;
  notice: Notices | null;
  /** the act of sharing that was just stopped */
  stopped: Grant | null;
  /** lately, all at once, and not brought back */
  ended: EndedAll[];
};

/** Single things that are shared stand open as long as they are no more than this. */
const FEW = 2;
/** More acts of sharing than these are folded, by those with whom it is shared. */
const MANY = 4;

/** "Who can see what?": first as a table, then each act of sharing with its end. */
export function SharingPage({ actor, language, timeZone, now, shared, entries, notice, stopped, ended }: Props) {
  const words = SHARING_WORDS[language];
  const day = (at: Date) => formatDay(at, language, timeZone);
  const standing = shared.grants.filter((grant) => !isOver(grant, now));
  const over = shared.grants.filter((grant) => isOver(grant, now));
  const { sections } = useHouse();
  const what = (grant: Grant) => whatInWords(sections, grant, entries, language);
  const act = (grant: Grant) => <Act key={grant.grant_id} {...{ grant, language, day }} what={what(grant)} />;
  const single = standing.filter((grant) => grant.statement_id !== null);
  const folded = single.length > FEW ? single : [];
  const open = standing.filter((grant) => !folded.includes(grant));
  const { readers } = shared;
  const matrix = matrixOf(sections, readers, shared.statements, now);
  const goesOn = { single: useWentOn("single"), over: useWentOn("over") };
  const nobody = whoSees(readers, "record", { language, timeZone, now }).onlyYou;
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path="/sharing"
      back={{ href: "/home", text: PAGE_WORDS[language].mySpace }}
      notice={notice && <Done {...{ notice, stopped, shared, language, timeZone, now }} />}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <OpenNow open={readers.open} language={language} />
      <EndedLately {...{ ended, language, timeZone, now }} />
      {nobody ? (
        <Empty
          drawing="door"
          title={READER_WORDS[language].onlyYou}
          action={<ButtonLink href="/sharing/new">{words.shareSomething}</ButtonLink>}
        >
          {READER_WORDS[language].shared.none}
        </Empty>
      ) : (
        <>
          <Actions>
            <ButtonLink href="/sharing/new">{words.shareSomething}</ButtonLink>
            {standing.length > 0 && (
              <ButtonLink href="/sharing/end-all" kind="quiet">
                {words.endAllLink}
              </ButtonLink>
            )}
          </Actions>
          <WhoSeesWhat {...{ matrix, entries, language, timeZone, day }} />
          {standing.length > 0 && <h2>{words.actsTitle}</h2>}
          {standing.length > 0 && <p class="hint">{words.actsHint}</p>}
          {open.length > MANY ? <ByReader acts={open} act={act} language={language} /> : open.map(act)}
          {folded.length > 0 && (
            <More summary={words.singleActs(folded.length)} open={goesOn.single}>
              <Pages of={folded} idOf={idOf} language={language} name="single">
                {(some) => some.map(act)}
              </Pages>
            </More>
          )}
        </>
      )}
      <Plans personId={actor.personId!} {...{ shared, language, timeZone, now }} />
      <Teams shared={shared} language={language} />
      {over.length > 0 && (
        <More summary={words.endedTitle} open={goesOn.over}>
          <Pages of={over} idOf={idOf} language={language} name="over">
            {(some) => (
              <ul>
                {some.map((grant) => (
                  <li key={grant.grant_id}>
                    {words.ended(grant.grantee_name, what(grant), day(grant.ended_at ?? grant.ends_at!))}{" "}
                    <a href={grant.authority_id ? "/sharing/acting" : `/sharing/new?again=${grant.grant_id}`}>
                      {words.again}
                      <span class="unseen">
                        {" "}
                        ({grant.grantee_name}: {what(grant)})
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </Pages>
        </More>
      )}
      <p class="row links">
        <a href={ONLY_ME_PATH}>{ONLY_ME_WORDS[language].title}</a>
        <a href="/sharing/supporters">{words.supportersLink}</a>
        <a href="/sharing/looked">{words.lookedLink}</a>
        <a href="/sharing/emergency">{EMERGENCY_WORDS[language].link}</a>
        <a href="/sharing/acting">{ACTING_PAGE_WORDS[language].link}</a>
      </p>
    </Page>
  );
}

/** What was just done: once something ended, with who sees what all the same, and a way back. */
function Done({
  notice,
  stopped,
  shared,
  language,
  timeZone,
  now,
}: Pick<Props, "stopped" | "shared" | "language" | "timeZone" | "now"> & { notice: Notices }) {
  const words = SHARING_WORDS[language];
  const how = { language, timeZone, now };
  if (notice !== "stopped" || !stopped) return <p>{words.notices[notice]}</p>;
  return (
    <Form action={`/sharing/${stopped.grant_id}/again`} class="row">
      <p>{afterStopping(shared.readers, stopped, how)}</p>
      <IdField />
      <Button kind="link">{words.undo}</Button>
    </Form>
  );
}

/** Before all else: who was let in by nobody, and where they are sent out again. */
function OpenNow({ open, language }: { open: ReaderFacts["open"]; language: Language }) {
  const { openNow } = SHARING_WORDS[language];
  const names = [...new Set(open.map((each) => each.name))];
  if (names.length === 0) return null;
  return (
    <p class="card today" dir="auto">
      {openNow(inList(names, language), names.length > 1)} <a href="/sharing/emergency">{EMERGENCY_WORDS[language].seeOrEnd}</a>
    </p>
  );
}

type ByReaderProps = { acts: Grant[]; act: (grant: Grant) => ComponentChildren; language: Language };

const idOf = (grant: Grant): string => grant.grant_id;

/** More readers than anybody has; who stands later is reached all the same. */
const READERS = 40;

function ByReader({ acts, act, language }: ByReaderProps) {
  const names = [...new Set(acts.map((grant) => grant.grantee_name))];
  const of = (name: string) => acts.filter((grant) => grant.grantee_name === name);
  return (
    <Pages of={names} idOf={(name) => name} language={language} name="with" size={READERS}>
      {(some) =>
        some.map((name) => (
          <More key={name} summary={SHARING_WORDS[language].actsWith(name, of(name).length)}>
            <Pages of={of(name)} idOf={idOf} language={language} name={`with-${of(name)[0]!.grant_id}`}>
              {(acts_) => acts_.map(act)}
            </Pages>
          </More>
        ))
      }
    </Pages>
  );
}

type ActProps = { grant: Grant; what: string; language: Language; day: (at: Date) => string };

function Act({ grant, what, language, day }: ActProps) {
  const words = SHARING_WORDS[language];
  return (
    <section class="card">
      <h3>{grant.grantee_name}</h3>
      <p>{what.charAt(0).toUpperCase() + what.slice(1)}</p>
      <p class="hint">
        {words.actCan} {words.can[measureOf(grant.may)]}. {words.when(day(grant.starts_at), grant.ends_at && lastDay(grant.ends_at, day))}.
        {grant.reason.trim() && (
          <>
            {" "}
            {words.actReason}: <span class="words">{grant.reason}</span>
          </>
        )}
      </p>
      {grant.authority_id ? (
        <p>
          {ACTING_PAGE_WORDS[language].byAuthority} <a href="/sharing/acting">{ACTING_PAGE_WORDS[language].link}</a>
        </p>
      ) : (
        <Form action={`/sharing/${grant.grant_id}/stop`}>
          <Actions>
            <Button kind="quiet">
              {words.stop}
              <span class="unseen"> ({words.stopOf(`${isolated(grant.grantee_name)}: ${what}`)})</span>
            </Button>
          </Actions>
        </Form>
      )}
    </section>
  );
}

function Teams({ shared, language }: { shared: Shared; language: Language }) {
  const words = SHARING_WORDS[language];
  if (shared.teams.length === 0) return null;
  return (
    <>
      <h2>{words.teamsTitle}</h2>
      <p>{stillSeenBy(shared.readers, { language }).find(({ right }) => right === "basics")?.text}</p>
      <ul>
        {shared.teams.map((team) => (
          <li key={team.team_id}>
            <b>{isolated(team.name)}</b>, {isolated(team.organisation_name)}. {peopleInWords(team.people, language)}.{" "}
            <a href={`/sharing/teams/${team.team_id}/end`}>{words.endTeam(team.name)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
