import type { House } from "../../web/house.ts";
import { sharedWhole } from "../statements/sections.ts";
import { useHouse } from "../../web/house.ts";
import { backTo } from "../../web/back-to.ts";
import { isolated } from "../../ground/core/name.ts";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import type { ComponentChildren } from "preact";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { AccessEvent } from "../statements/access.ts";
import { formatDay, formatTime } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { SelectField } from "../../web/parts/field.tsx";
import { Button } from "../../web/parts/form.tsx";
import { LOOKED_WORDS } from "./looked-words.ts";
import { dayByDay, type LookedOnADay } from "./looks.ts";
import { inList } from "../../ground/core/in-list.ts";
import { BY_CARD, type Looker } from "./store.ts";

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
  /** each time something was opened in an emergency, with all that is known of it */
  emergencies: ComponentChildren;
};

export function LookedPage({ actor, language, timeZone, lookers, looks, who, more, paged, emergencies }: Props) {
  const words = LOOKED_WORDS[language];
  const of = who ? `who=${who}` : "";
  return (
    <Page title={words.title} language={language} actor={actor} path="/sharing/looked" back={backTo("sharing", language)}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {emergencies}
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
                ...lookers.map((each) => ({
                  value: each.account_id ?? BY_CARD,
                  text: words.looker(each.account_id === null ? words.withCard : each.name, each.role, each.looks),
                })),
              ]}
            />
            <Button kind="quiet">{words.show}</Button>
          </form>
          {dayByDay(looks, timeZone).map((each, index, all) => (
            <>
              {each.day !== all[index - 1]?.day && <h2>{formatDay(each.day, language, timeZone)}</h2>}
              <OnADay looked={each} language={language} timeZone={timeZone} />
            </>
          ))}
          <p class="row">
            {more && <a href={`/sharing/looked?${[of, `before=${looks.at(-1)!.event_id}`].filter(Boolean).join("&")}`}>{words.older}</a>}
            {paged && <a href={`/sharing/looked${of && `?${of}`}`}>{words.newest}</a>}
          </p>
        </>
      )}
    </Page>
  );
}

/** Somebody on one day: what they did, when each time, and by which right. */
function OnADay({ looked, language, timeZone }: { looked: LookedOnADay; language: Language; timeZone: string }) {
  const house = useHouse();
  const words = LOOKED_WORDS[language];
  return (
    <section class="card looked">
      <h3>
        {isolated(looked.name) || words.withCard}
        {looked.role && <span class="role">, {isolated(looked.role)}</span>}
      </h3>
      <ul>
        {looked.looks.map(({ look, times }) => (
          <li key={look.event_id}>
            {words.act[look.act](whatWasSeen(house, look, language))}, {words.at(inList(timesOf(times, language, timeZone), language))}.{" "}
            <span class="hint">
              {look.acting_as ? words.actingAs(ACTING_WORDS[language].kind[look.acting_as]) : `${byWhichRight(look, language)}.`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever checks a paper or reviews an emergency writes nothing down by law, and whoever holds an authority works with nobody by it. */
function byWhichRight({ by_right, what, role }: AccessEvent, language: Language): string {
  const words = LOOKED_WORDS[language];
  if (what.includes("acting") && by_right === "relation") return words.named;
  if (by_right === "duty" && (what.includes("emergency") || (what.includes("acting") && role.startsWith("records officer"))))
    return words.task;
  return words.rights[by_right];
}

/** Each minute once, from the first on, with how often where that is more. */
function timesOf(times: Date[], language: Language, timeZone: string): string[] {
  const often = new Map<string, number>();
  for (const time of times.toReversed().map((each) => formatTime(each, language, timeZone))) often.set(time, (often.get(time) ?? 0) + 1);
  return [...often].map(([time, count]) => (count === 1 ? time : LOOKED_WORDS[language].often(time, count)));
}

/** What was looked at: parts of the record by their names, or the plan, or one entry. */
function whatWasSeen(
  { sections, families }: House,
  { what, agreement_id, statement_id, by_right }: AccessEvent,
  language: Language,
): string {
  const words = LOOKED_WORDS[language];
  const parts: string[] = sharedWhole(sections)
    .filter((section) => what.includes(section))
    .map((section) => sections.word(section, "yours", language));
  if (agreement_id) return families.of(what[0] ?? "").words[language].yours;
  if (what.includes("safety-document")) return words.safetyDocument;
  if (what.includes("acting")) return words.acting;
  if (what.includes("identity")) return words.identity;
  if (what.includes("emergency")) return words.emergency;
  if (what.includes("capacity")) parts.push(sections.word("capacity", "yours", language));
  if (parts.length > 0) return inList(parts, language);
  if (statement_id) return words.oneEntry;
  return by_right === "relation" ? words.thatYouWorkTogether : words.yourRecord;
}
