import type { Actor } from "../core/actor.ts";
import type { Language } from "../core/language.ts";
import type { AccessEvent } from "../record/access.ts";
import { sectionWord } from "../sections.ts";
import { formatWhen } from "../web/dates.ts";
import { Page } from "../web/layout.tsx";
import { Empty } from "../web/parts/empty.tsx";
import { SelectField } from "../web/parts/field.tsx";
import { Button } from "../web/parts/form.tsx";
import { Table } from "../web/parts/table.tsx";
import { LOOKED_WORDS } from "./looked-words.ts";
import { inList } from "./rules.ts";
import { SECTIONS } from "./shape.ts";
import type { Looker } from "./store.ts";
import { SHARING_WORDS } from "./words.ts";

type Props = {
  actor: Actor;
  language: Language;
  timeZone: string;
  lookers: Looker[];
  looks: AccessEvent[];
  who: string | null;
  /** there is a page before this one in time */
  more: boolean;
  /** this is not the first page */
  paged: boolean;
};

export function LookedPage({ actor, language, timeZone, lookers, looks, who, more, paged }: Props) {
  const words = LOOKED_WORDS[language];
  const of = who ? `who=${who}` : "";
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path="/sharing/looked"
      back={{ href: "/sharing", text: SHARING_WORDS[language].title }}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {lookers.length === 0 ? (
        <Empty drawing="sun" title={words.none.title}>
          {words.none.text}
        </Empty>
      ) : (
        <>
          <form method="get" action="/sharing/looked" class="looked-filter">
            <SelectField
              name="who"
              label={words.filter}
              language={language}
              value={who}
              options={[
                { value: "", text: words.everybody },
                ...lookers.map((each) => ({ value: each.account_id, text: words.looker(each.name, each.role, each.looks) })),
              ]}
            />
            <Button kind="quiet">{words.show}</Button>
          </form>
          <Table
            caption={words.caption}
            hideCaption
            head={[words.when, words.who, words.did, words.right]}
            rows={looks.map((look) => [
              formatWhen(look.at, language, timeZone),
              <>
                <b>{look.name}</b>
                {look.role && `, ${look.role}`}
              </>,
              words.act[look.act](whatWasSeen(look, language)),
              words.rights[look.by_right],
            ])}
          />
          <p class="row">
            {more && <a href={`/sharing/looked?${[of, `before=${looks.at(-1)!.event_id}`].filter(Boolean).join("&")}`}>{words.older}</a>}
            {paged && <a href={`/sharing/looked${of && `?${of}`}`}>{words.newest}</a>}
          </p>
        </>
      )}
    </Page>
  );
}

/** What was looked at: parts of the record by their names, or the plan, or one entry. */
export function whatWasSeen({ what, agreement_id, statement_id, by_right }: AccessEvent, language: Language): string {
  const words = LOOKED_WORDS[language];
  const parts: string[] = SECTIONS.filter((section) => what.includes(section)).map((section) => sectionWord(section, "yours", language));
  if (agreement_id) return words.thePlan;
  if (parts.length > 0) return inList(parts, words.and);
  if (statement_id) return words.oneEntry;
  return by_right === "relation" ? words.thatYouWorkTogether : words.yourRecord;
}
