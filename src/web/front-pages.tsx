import type { Actor } from "../core/actor.ts";
import type { Language } from "../core/language.ts";
import type { Installation } from "../organisations/installation.ts";
import { FRONT_WORDS } from "./front-words.ts";
import { Page } from "./layout.tsx";
import { Actions, ButtonLink } from "./parts/form.tsx";

/** The first thing anybody sees: a welcome and one thing to do. */
export function WelcomePage({ language, installation, demo }: { language: Language; installation: Installation; demo: boolean }) {
  const words = FRONT_WORDS[language];
  return (
    <Page title={words.title} language={language} actor={null} path="/">
      <h1>{words.welcome}</h1>
      <p class="lede">{words.lede}</p>
      <Actions>
        <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>
        <ButtonLink href="/invitation" kind="quiet">
          {words.invited}
        </ButtonLink>
        {demo && (
          <ButtonLink href="/demo" kind="quiet">
            {words.demo}
          </ButtonLink>
        )}
      </Actions>
      <h2>{words.whatItIs}</h2>
      <ul>
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p class="hint">{words.runBy(installation.name)}</p>
    </Page>
  );
}

/** Help right now: the same place on every page, without signing in. */
export function HelpPage({ language, actor, installation }: { language: Language; actor: Actor | null; installation: Installation }) {
  const words = FRONT_WORDS[language];
  return (
    <Page title={words.help} language={language} actor={actor} path="/help">
      <h1>{words.help}</h1>
      <p class="lede">{words.helpLede}</p>
      {installation.helpNumbers.map((help) => (
        <section key={help.name} class="card">
          <h2>{help.name}</h2>
          <p>{help.text}</p>
          <p>
            <a class="btn" href={`tel:${help.number.replace(/[^\d+]/g, "")}`}>
              {words.ring} {help.number}
            </a>
          </p>
        </section>
      ))}
      {actor?.personId && (
        <p>
          <a href="/wellness">{words.myPlan}</a>
        </p>
      )}
    </Page>
  );
}
