import { useHouse } from "../../web/house.ts";
import type { Language } from "../../ground/core/language.ts";
import { inList } from "../../ground/core/in-list.ts";
import { formatDay, formatWhen } from "../../web/dates.ts";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { More, SummaryList } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { aboutAuthority } from "./kinds.ts";
import { stateOf } from "./rules.ts";
import type { Authority } from "./store.ts";
import { ACTING_PAGE_WORDS } from "./words.ts";

type Props = { it: Authority; language: Language; timeZone: string; today: string };

/** All that is known of it: who, as what, in force or not, what it lets them do, on what it rests, who wrote and checked it. */
export function AuthorityFacts({ it, language, timeZone, today }: Props) {
  const { sections } = useHouse();
  const words = ACTING_PAGE_WORDS[language];
  const day = (when: string) => formatDay(when, language, timeZone);
  const when = (at: Date) => formatWhen(at, language, timeZone);
  const state = stateOf(it, today);
  const may = inList(
    it.may.map((each) => words.may[each]),
    language,
  );
  return (
    <>
      <h2 id={`a-${it.authority_id}`} dir="auto">
        {words.is(it.name, it.relationship, ACTING_WORDS[language].kind[it.kind])}
      </h2>
      <p>
        <Tag tone={state === "in-force" ? "plain" : state === "to-check" || state === "to-confirm" ? "wait" : "quiet"}>
          {words.state[state]}
        </Tag>
      </p>
      {it.ended_at && (
        <div>
          <p>{words.endedBy(it.ended_by_name ?? "", when(it.ended_at))}</p>
          {it.ended_why && <SaidWords>{it.ended_why}</SaidWords>}
        </div>
      )}
      <Wishes {...{ it, language, timeZone }} />
      <SummaryList
        rows={[
          { name: words.when, value: words.from(day(it.starts_on), it.ends_on && day(it.ends_on)) },
          { name: words.what, value: `${it.sections.map((each) => sections.word(each, "theirs", language)).join("; ")}: ${may}` },
          { name: words.paper, value: <Paper {...{ it, language, day }} /> },
          { name: words.wrote, value: words.wroteBy(it.made_by_name, when(it.made_at)) },
          ...(it.holder_confirmed_at && it.holder_confirmed_name
            ? [{ name: words.holderConfirmed, value: words.checkedBy(it.holder_confirmed_name, when(it.holder_confirmed_at)) }]
            : []),
          {
            name: words.checked,
            value: it.checked_at
              ? words.checkedBy(it.checked_by_name ?? "", when(it.checked_at))
              : it.organisation_id
                ? words.notChecked
                : words.needsNoCheck,
          },
        ]}
      />
      <AboutKind it={it} language={language} />
    </>
  );
}

function Paper({ it, language, day }: { it: Authority; language: Language; day: (when: string) => string }) {
  const words = ACTING_PAGE_WORDS[language];
  const number = words.paperOf(it.evidence_number, it.evidence_on && day(it.evidence_on));
  return (
    <>
      {it.evidence ? <SaidWords>{it.evidence}</SaidWords> : words.noPaper}
      {number && <p>{number}</p>}
      {it.kept_at && it.seen_on && <p dir="auto">{words.kept(it.kept_at, day(it.seen_on))}</p>}
    </>
  );
}

/** The person wants it to end: theirs, beside it, for everybody who reads it. */
function Wishes({ it, language, timeZone }: Omit<Props, "today">) {
  const words = ACTING_PAGE_WORDS[language];
  if (it.wishes.length === 0) return null;
  return (
    <div class="notice stop">
      <p>
        <b dir="auto">{words.wishes(it.called ?? "—")}</b>
      </p>
      {it.wishes.map((each, index) => (
        <div key={index}>
          <p>{words.wishSaid(formatWhen(each.at, language, timeZone))}</p>
          {each.words.trim() ? <SaidWords>{each.words}</SaidWords> : <p>{words.wishSilent}</p>}
        </div>
      ))}
    </div>
  );
}

/** What somebody who acts so may do and what not. */
function AboutKind({ it, language }: { it: Authority; language: Language }) {
  const words = ACTING_PAGE_WORDS[language];
  const { does, doesNot } = aboutAuthority(it.kind, language);
  const list = (items: string[]) => (
    <ul>
      {items.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
  return (
    <More summary={`${words.mayDo}, ${words.mayNot.charAt(0).toLowerCase()}${words.mayNot.slice(1)}`}>
      <p>
        <b>{words.mayDo}</b>
      </p>
      {list(does)}
      <p>
        <b>{words.mayNot}</b>
      </p>
      {list(doesNot)}
      <p class="hint">{words.noLegalAdvice}</p>
    </More>
  );
}
