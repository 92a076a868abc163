import { useHouse } from "../../web/house.ts";
import type { PersonAsked } from "../own-writing/keeping.ts";
import { backTo } from "../../web/back-to.ts";
import { inList } from "../../ground/core/in-list.ts";
import type { Context } from "../../web/context.ts";
import { Page } from "../../web/layout.tsx";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { Actions, Button, Form } from "../../web/parts/form.tsx";
import { EmergencyFacts, isOpen } from "./one-emergency.tsx";
import { CanBeFound } from "../identity/page.tsx";
import type { Identity } from "../identity/store.ts";
import { formatWhen } from "../../web/dates.ts";
import { SEARCH_WORDS } from "./search-words.ts";
import type { Emergency, LookedFor, Wish } from "./store.ts";
import { EMERGENCY_WORDS } from "./words.ts";

type Props = {
  ctx: Context;
  asked: PersonAsked;
  emergencies: Emergency[];
  lookedFor: LookedFor[];
  identity: Identity | null;
  wish: Wish;
  supporters: { account_id: string; name: string; relationship: string }[];
  organisations: string[];
};

/** What can be opened in an emergency and by whom, what the person closes, who is told; and each time it happened. */
export function OwnPage(props: Props) {
  const { ctx, asked, emergencies, organisations, identity } = props;
  const { language, actor, query } = asked;
  const words = EMERGENCY_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const { sections } = useHouse();
  const lede = sections.having("emergency").every((section) => props.wish.closed.includes(section)) ? words.ownClosed : words.ownLede;
  return (
    <Page
      title={words.ownTitle}
      language={language}
      actor={actor}
      path="/sharing/emergency"
      back={backTo("sharing", language)}
      notice={query.done === "saved" ? words.saved : query.done === "ended" ? words.ended : undefined}
    >
      <h1>{words.ownTitle}</h1>
      <p class="lede">{organisations.length === 0 ? words.ownNobody : lede(inList(organisations, language))}</p>
      {organisations.length > 0 && <CanBeFound {...{ ctx, asked, identity }} />}
      {emergencies.length > 0 && <h2>{words.times}</h2>}
      {emergencies.map((emergency) => (
        <section key={emergency.access_id} class="card">
          <EmergencyFacts {...{ emergency, language, timeZone }} own />
          {isOpen(emergency) && (
            <Form action={`/people/${asked.personId}/emergency/${emergency.access_id}/end`}>
              <Button>{words.endNow}</Button>
            </Form>
          )}
        </section>
      ))}
      {emergencies.length === 0 && <p>{words.none}</p>}
      <WhoLookedFor {...props} />
      <Wishes {...props} />
    </Page>
  );
}

function WhoLookedFor({ ctx, asked: { language }, lookedFor }: Props) {
  const texts = SEARCH_WORDS[language];
  if (lookedFor.length === 0) return null;
  return (
    <>
      <h2>{texts.lookedFor}</h2>
      <ul>
        {lookedFor.map(({ search_id, name, role, organisation_name, at }) => (
          <li key={search_id} dir="auto">
            {texts.lookedForLine(name, role, organisation_name, formatWhen(at, language, ctx.installation.current.timeZone))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Wishes({ asked: { language }, wish, supporters }: Props) {
  const words = EMERGENCY_WORDS[language];
  const { sections } = useHouse();
  const opens = sections.having("emergency");
  const there = opens.filter((section) => sections.named(section));
  return (
    <Form action="/sharing/emergency">
      <Checkboxes
        name="open"
        label={words.sections}
        hint={words.sectionsHint}
        choices={there.map((value) => ({ value, text: sections.word(value, "title", language) }))}
        values={there.filter((section) => !wish.closed.includes(section))}
        language={language}
      />
      {opens
        .filter((each) => !there.includes(each) && !wish.closed.includes(each))
        .map((each) => (
          <input key={each} type="hidden" name="open" value={each} />
        ))}
      <p class="card">{words.closedMeans}</p>
      {supporters.length > 0 ? (
        <Checkboxes
          name="told"
          label={words.told}
          hint={words.toldHint}
          choices={supporters.map(({ account_id: value, name, relationship }) => ({ value, text: name, hint: relationship }))}
          values={wish.told}
          language={language}
        />
      ) : (
        <p class="hint">
          {words.toldNobody} <a href="/sharing/supporters/new">{words.toldInvite}</a>
        </p>
      )}
      <Actions>
        <Button>{words.save}</Button>
      </Actions>
    </Form>
  );
}
