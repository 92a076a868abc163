import { backTo } from "../../web/back-to.ts";
import type { Authority } from "../acting/store.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import { Page } from "../../web/layout.tsx";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { Actions, Button, ButtonLink, Form, IdField } from "../../web/parts/form.tsx";
import { END_WORDS } from "./end-words.ts";
import { Plans } from "./plans.tsx";
import type { Also } from "./ended-store.ts";
import { stillSeenBy } from "../reach/readers/sentence.ts";
import type { Still } from "../reach/readers/words.ts";
import type { Shared, Team } from "./shared.ts";

type Props = { actor: Actor; language: Language; timeZone: string };

type AllProps = Props & { shared: Shared; now: Date; /** who may act for the person just now */ acting: Authority[] };

/** What the person can end in the same press, though it is no sharing of theirs. */
export const ENDED_WITH_IT: readonly Also[] = ["emergency-open", "card-code", "emergency"];
const endsWithIt = (right: Still): right is Also => (ENDED_WITH_IT as readonly string[]).includes(right);

/** Whoever is afraid finds the button first; what stays is one press away, and named again once it is done. */
const STAYS = "stays";

/** What would be open still when all sharing has ended: what can end with it stands ticked, the rest is named. */
export function EndAllPage({ actor, language, timeZone, shared, now, acting }: AllProps) {
  const words = END_WORDS[language];
  const still = stillSeenBy(shared.readers, { language, timeZone, now });
  const also = still.flatMap(({ right, text }) => (endsWithIt(right) ? [{ value: right, text: words.allAct[right], hint: text }] : []));
  const stays = still.filter(({ right }) => !endsWithIt(right));
  return (
    <Page title={words.allTitle} language={language} actor={actor} path="/sharing/end-all" back={backTo("sharing", language)}>
      <h1>{words.allTitle}</h1>
      <p class="lede">{words.allLede}</p>
      <Form action="/sharing/end-all">
        <IdField />
        {also.length > 0 && (
          <Checkboxes
            name="also"
            label={words.allAlso}
            hint={words.allAlsoHint}
            choices={also}
            values={also.map(({ value }) => value)}
            language={language}
          />
        )}
        <p>
          {words.allAgain} {stays.length > 0 && <a href={`#${STAYS}`}>{words.allStaysLink(stays.length)}</a>}
        </p>
        <Buttons yes={words.allYes} no={words.no} />
      </Form>
      {stays.length > 0 && (
        <section class="card" id={STAYS}>
          <h2>{words.allStays}</h2>
          <ul>
            {stays.map(({ right, text }) => (
              <li key={right} dir="auto">
                {text}
              </li>
            ))}
          </ul>
          {acting.length > 0 && (
            <p>
              {words.allActingNext} <a href="/sharing/acting">{words.allActingLink}</a>
            </p>
          )}
        </section>
      )}
      <Plans personId={actor.personId!} {...{ shared, language, timeZone, now }} />
    </Page>
  );
}

export function EndTeamPage({ actor, language, team }: Omit<Props, "timeZone"> & { team: Team }) {
  const words = END_WORDS[language];
  const title = words.teamTitle(team.name);
  const path = `/sharing/teams/${team.team_id}/end`;
  return (
    <Page title={title} language={language} actor={actor} path={path} back={backTo("sharing", language)}>
      <h1>{title}</h1>
      <p class="lede">{words.teamLede(team.name)}</p>
      <p>{words.teamSees}</p>
      <p>{words.teamPlans(team.name, team.keeps_years)}</p>
      <p>{words.teamBack}</p>
      <Sure action={path} yes={words.teamYes(team.name)} no={words.no} />
    </Page>
  );
}

const Sure = ({ action, yes, no }: { action: string; yes: string; no: string }) => (
  <Form action={action}>
    <Buttons yes={yes} no={no} />
  </Form>
);

const Buttons = ({ yes, no }: { yes: string; no: string }) => (
  <Actions>
    <Button kind="danger">{yes}</Button>
    <ButtonLink href="/sharing" kind="quiet">
      {no}
    </ButtonLink>
  </Actions>
);
