import type { Authority } from "../acting/store.ts";
import { familyOf } from "../families.ts";
import type { Actor } from "../core/actor.ts";
import type { Language } from "../core/language.ts";
import { formatDay } from "../web/dates.ts";
import { Page } from "../web/layout.tsx";
import { ACTING_WORDS } from "../web/parts/acting-words.ts";
import { Actions, Button, ButtonLink, Form } from "../web/parts/form.tsx";
import { END_WORDS } from "./end-words.ts";
import { inList } from "./rules.ts";
import type { Plan, Team } from "./store.ts";
import { SHARING_WORDS } from "./words.ts";

type Props = { actor: Actor; language: Language; timeZone: string };

type AllProps = Props & { plans: Plan[]; /** who may act for the person just now */ acting: Authority[] };

export function EndAllPage({ actor, language, timeZone, plans, acting }: AllProps) {
  const words = END_WORDS[language];
  const { plan, and, onlyYou, title } = SHARING_WORDS[language];
  return (
    <Page title={words.allTitle} language={language} actor={actor} path="/sharing/end-all" back={{ href: "/sharing", text: title }}>
      <h1>{words.allTitle}</h1>
      <p class="lede">{acting.length > 0 ? words.allLedeActing : words.allLede}</p>
      <p>{words.allNow}</p>
      {plans.length === 0 ? (
        <p>{words.allNoPlans}</p>
      ) : (
        <>
          <p>{words.allPlans}</p>
          <ul>
            {plans.map((each) => (
              <li key={each.agreement_id}>
                {plan(
                  familyOf(each.kind).words[language].title,
                  formatDay(each.put_forward_at, language, timeZone),
                  each.names.length ? inList(each.names, and) : onlyYou,
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <StillActing {...{ acting, language }} />
      <p>{words.allAgain}</p>
      <Sure action="/sharing/end-all" yes={words.allYes} no={words.no} />
    </Page>
  );
}

/** An authority is no sharing of the person's, and ends where all of it is read. */
function StillActing({ acting, language }: Pick<AllProps, "acting" | "language">) {
  const words = END_WORDS[language];
  if (acting.length === 0) return null;
  return (
    <section class="card">
      <p>
        <b>{words.allActing}</b>
      </p>
      <ul>
        {acting.map((each) => (
          <li key={each.authority_id} dir="auto">
            {words.allActingOne(each.name, ACTING_WORDS[language].kind[each.kind])}
          </li>
        ))}
      </ul>
      <p>{words.allActingNext}</p>
      <p>
        <a href="/sharing/acting">{words.allActingLink}</a>
      </p>
    </section>
  );
}

export function EndTeamPage({ actor, language, team }: Omit<Props, "timeZone"> & { team: Team }) {
  const words = END_WORDS[language];
  const title = words.teamTitle(team.name);
  const path = `/sharing/teams/${team.team_id}/end`;
  return (
    <Page title={title} language={language} actor={actor} path={path} back={{ href: "/sharing", text: SHARING_WORDS[language].title }}>
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
    <Actions>
      <Button kind="danger">{yes}</Button>
      <ButtonLink href="/sharing" kind="quiet">
        {no}
      </ButtonLink>
    </Actions>
  </Form>
);
