import type { Actor } from "../ground/core/actor.ts";
import type { Language } from "../ground/core/language.ts";
import { Form } from "./parts/form.tsx";
import { Icon } from "./parts/icons.tsx";
import { surroundingsOfPage } from "./surroundings.ts";
import { PAGE_WORDS } from "./words.ts";

type Props = { language: Language; actor: Actor | null; path: string };

export function PageHeader({ language, actor, path }: Props) {
  const words = PAGE_WORDS[language];
  return (
    <header>
      <div class="skips">
        <a href="#main">{words.skip}</a>
        <a href="/leave" data-leave rel="noreferrer">
          {words.leave}
        </a>
      </div>
      {surroundingsOfPage().demo && (
        <p class="demo-banner" role="note">
          {words.demo} <a href="/demo">{words.demoLink}</a>
        </p>
      )}
      {actor?.sharedDevice && <Here actor={actor} language={language} />}
      <div class="top">
        <a class="mark" href="/">
          own<i aria-hidden="true">·</i>terms<span class="unseen">{words.home}</span>
        </a>
        {actor?.personId && worksWithPeople(actor) && <Places language={language} path={path} />}
        <a class="help" href="/help">
          <Icon name="help" />
          {words.help}
        </a>
      </div>
    </header>
  );
}

/** On a device that others use: whose page it is, and the way out, before all else. */
function Here({ actor, language }: { actor: Actor; language: Language }) {
  const words = PAGE_WORDS[language];
  return (
    <div class="here no-print">
      <span>
        {words.here} <bdi>{actor.name}</bdi>
      </span>
      <Form action="/sign-out" signsOut={actor.accountId}>
        <button class="link">{words.signOut}</button>
      </Form>
    </div>
  );
}

const worksWithPeople = (actor: Actor): boolean => actor.memberships.length > 0 || actor.supports > 0;

/** Somebody can have a record of their own and work with other people: two places, never mixed. */
function Places({ language, path }: { language: Language; path: string }) {
  const words = PAGE_WORDS[language];
  const atPeople = path === "/people" || path.startsWith("/people/") || path.startsWith("/people?");
  return (
    <nav class="places" aria-label={words.places}>
      <a href="/home" aria-current={atPeople ? undefined : "true"}>
        {words.mySpace}
      </a>
      <a href="/people" aria-current={atPeople ? "true" : undefined}>
        {words.people}
      </a>
    </nav>
  );
}
