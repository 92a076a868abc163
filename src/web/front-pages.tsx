import type { Actor } from "../ground/core/actor.ts";
import type { Language } from "../ground/core/language.ts";
import { hrefOf, textMessageOf } from "../ground/installation/help-number.ts";
import type { HelpNumber, Installation } from "../ground/installation/installation.ts";
import { FRONT_WORDS } from "./front-words.ts";
import { Page } from "./layout.tsx";
import { EasyPicture } from "./parts/easy.tsx";
import { Actions, ButtonLink } from "./parts/form.tsx";
import { Lede } from "./parts/lede.tsx";

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

type HelpProps = {
  language: Language;
  actor: Actor | null;
  installation: Installation;
  /** where somebody came from */ from: string | null;
};

/** Help right now: the same place on every page, without signing in. */
export function HelpPage({ language, actor, installation, from }: HelpProps) {
  const words = FRONT_WORDS[language];
  const back = from === null ? { href: "/", text: words.backToStart } : { href: from, text: words.back };
  return (
    <Page title={words.help} language={language} actor={actor} path="/help" back={back}>
      <h1>{words.help}</h1>
      <Lede language={language} text={words.helpLede} pictures={["help", "letter", "talk"]} />
      {installation.helpNumbers.map((help) => (
        <HelpCard key={help.name} help={help} language={language} />
      ))}
      {actor?.personId && (
        <p>
          <a href="/card/phone">{words.myCard}</a>
        </p>
      )}
      {actor?.personId && (
        <p>
          <a href="/safety">{words.mySafetyPlan}</a>
        </p>
      )}
      {actor?.personId && (
        <p>
          <a href="/wellness">{words.myPlan}</a>
        </p>
      )}
      {actor?.personId && (
        <p>
          <a href="/pocket">{words.myPocket}</a>
        </p>
      )}
      {/* also where nobody knows who asks: the database may be away */}
      {(actor === null || actor.personId) && (
        <section>
          <h2>{words.stopTitle}</h2>
          <p>
            {words.stopText} <a href="/sharing/end-all">{words.stopLink}</a>
          </p>
        </section>
      )}
    </Page>
  );
}

function HelpCard({ help: { name, number, text }, language }: { help: HelpNumber; language: Language }) {
  const words = FRONT_WORDS[language];
  const message = textMessageOf(number);
  return (
    <section class="card">
      <h2>{name}</h2>
      <EasyPicture language={language} picture={message ? "letter" : "help"}>
        <p>{words.helpTexts[text] ?? text}</p>
      </EasyPicture>
      <p>
        <a class="btn" href={hrefOf(number)}>
          {message ? words.send(message.words, message.to) : `${words.ring} ${number}`}
        </a>
      </p>
    </section>
  );
}
