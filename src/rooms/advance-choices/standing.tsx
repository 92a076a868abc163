import { ALOUD_LINE_WORDS } from "../../agreements/documents/aloud-words.ts";
import { isolated } from "../../ground/core/name.ts";
import { ByPictureTag } from "../../record/pictured/tag.tsx";
import type { ComponentChildren } from "preact";
import type { Language } from "../../ground/core/language.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { formatDay } from "../../web/dates.ts";
import { Tag } from "../../web/parts/tag.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import { SaidAloud } from "./aloud.tsx";
import { aloudPath } from "./aloud-page.tsx";
import { ALOUD_WORDS } from "./aloud-words.ts";
import { EntryText } from "./entry-text.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import type { AdvanceSignature, AdvanceView, Signed, Standing } from "./store.ts";
import { madeOf } from "./store.ts";
import { STANDING_WORDS } from "./standing-words.ts";
import { TOPICS } from "./topics.ts";

export type StandingProps = {
  view: AdvanceView;
  personId: string;
  language: Language;
  timeZone: string;
  /** within another page, its headings stand one lower */
  within?: boolean;
};

/** What stands just now, exactly as it was signed, and what the reader has to know beside it. */
export function StandingChoices(props: StandingProps & { standing: Standing }) {
  const { standing, view, personId, language, within } = props;
  const words = STANDING_WORDS[language];
  const made = madeOf(standing, personId);
  const Heading = within ? "h3" : "h2";
  const stand = standing.statements.filter((each) => !each.aloud?.withdraws);
  const gone = standing.statements.filter((each) => each.aloud?.withdraws);
  const topics = TOPICS.filter((topic) => stand.some((each) => each.part === topic));
  return (
    <>
      <Stands {...props} />
      {topics.map((topic) => (
        <section key={topic} aria-labelledby={`stands-${topic}`}>
          <Heading id={`stands-${topic}`}>{KIND_WORDS[language].topic[topic]}</Heading>
          <ul class="entries" role="list">
            {stand
              .filter((each) => each.part === topic)
              .map((each) => (
                <OneSigned key={each.statementId} {...props} signed={each}>
                  <EntryText entry={each.body} {...{ language, made }} toOthers={view.right !== "own"} />
                  <ByPictureTag body={each.body} language={language} />
                </OneSigned>
              ))}
          </ul>
        </section>
      ))}
      {topics.length === 0 && gone.length === 0 && <p>{words.nothingOfIt}</p>}
      {gone.length > 0 && (
        <section aria-labelledby="stands-gone">
          <Heading id="stands-gone">{ALOUD_LINE_WORDS[language].gone}</Heading>
          <ul class="entries" role="list">
            {gone.map((each) => (
              <OneSigned key={each.statementId} {...props} signed={each}>
                <>
                  <p class="hint">{KIND_WORDS[language].topic[each.part]}</p>
                  <SaidWords>{each.body.text}</SaidWords>
                </>
              </OneSigned>
            ))}
          </ul>
        </section>
      )}
      {standing.withheld && <p class="notice note">{words.withheld(view.called)}</p>}
      <Signatures {...props} />
    </>
  );
}

/** Since when it stands, and everything beside it that could make somebody read it otherwise. */
function Stands({ standing, view, personId, language, timeZone }: StandingProps & { standing: Standing }) {
  const words = STANDING_WORDS[language];
  const day = (when: string) => formatDay(when, language, timeZone);
  const signed = standing.signatures.findLast((each) => each.accountId === personId && !each.recorded);
  const changed = standing.statements.filter(({ since }) => since !== null).length;
  const own = view.right === "own";
  const on = day(signed?.at ?? standing.putForwardAt);
  return (
    <div class="card today">
      <p>
        <b>{own ? words.youSigned(on) : words.stands(view.called, on)}</b>
      </p>
      {standing.stoodOn && <p>{words.stoodOn(view.called, day(standing.stoodOn))}</p>}
      <p>{words.lookedAgain(day(standing.reviewOn))}</p>
      {view.newer && <p>{own ? words.newerOwn(day(view.newer.at)) : words.newer(day(view.newer.at))}</p>}
      {changed > 0 && <p>{words.changed(changed)}</p>}
      {standing.added > 0 && <p>{words.added(standing.added)}</p>}
    </div>
  );
}

/** The way to the statement, to answer beside it, where the reader may read it there, too. */
const sourceOf = ({ signed, view, personId, language }: StandingProps & { signed: Signed }) =>
  view.sections.includes(signed.section) && view.right !== "emergency"
    ? { href: `/people/${personId}/statements/${signed.statementId}`, text: WRITING_WORDS[language].history }
    : undefined;

function OneSigned({
  signed,
  view,
  personId,
  language,
  timeZone,
  children,
}: StandingProps & { signed: Signed; children: ComponentChildren }) {
  const words = STANDING_WORDS[language];
  const { voice, author, scribe, since, aloud } = signed;
  const own = view.right === "own";
  const mayWrite = !own && view.standing?.mayWriteDown && !aloud?.withdraws;
  const by = scribe ? `${isolated(author)} (${isolated(scribe)})` : author;
  return (
    <li>
      <Say
        id={`s-${signed.statementId}`}
        acting={null}
        voice={voice}
        by={voice === "scribed" || voice === "confirmed" ? `${isolated(view.called)} (${isolated(scribe ?? "")})` : by}
        when={formatDay(signed.saidAt, language, timeZone)}
        language={language}
        source={sourceOf({ signed, view, personId, language, timeZone })}
        actions={
          mayWrite && (
            <a class="no-print" href={aloudPath(personId, signed.statementId)}>
              {ALOUD_WORDS[language].link}
              <span class="unseen">: {signed.body.text}</span>
            </a>
          )
        }
        tag={
          aloud?.withdraws ? (
            <Tag tone="changed">{ALOUD_WORDS[language].tag}</Tag>
          ) : (
            since && <Tag tone="changed">{since === "changed" ? words.sinceChanged : words.sinceAway}</Tag>
          )
        }
      >
        <>
          {children}
          <SaidAloud {...{ signed, personId, own, language, timeZone }} called={view.called} />
        </>
      </Say>
    </li>
  );
}

/** Each who signed, a practitioner with what they say of capacity, a witness as a witness. */
function Signatures({ standing, language, timeZone, within }: StandingProps & { standing: Standing }) {
  const words = STANDING_WORDS[language];
  const Heading = within ? "h3" : "h2";
  return (
    <section aria-labelledby="stands-signed">
      <Heading id="stands-signed">{words.signedBy}</Heading>
      <ul class="parts">
        {standing.signatures.map((each, index) => (
          <li key={index} dir="auto">
            {words.signature(nameOf(each), words.said[each.stance]!, formatDay(each.at, language, timeZone))}
            {each.reason && <p class="line">“{each.reason}”</p>}
            {each.capacity && (
              <p class="hint">
                {isolated(each.name)} {words.capacity[each.capacity]}
                {each.capacityWords && `: “${each.capacityWords}”`}.
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ name, relation }: AdvanceSignature): string => [name, relation].filter(Boolean).join(", ");
