import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import { NOT_ME_WORDS } from "../accounts/not-me-words.ts";
import { formatLately } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Actions, Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { WAS_IT_YOU } from "../../web/was-it-you.ts";
import type { ToAnswer } from "./store.ts";

export const NOT_ME_PATH = "/way-in/not-me";

/** Stands before every other page until it is answered. */
export function WasItYouPage({ actor, asked, timeZone }: { actor: Actor; asked: ToAnswer; timeZone: string }) {
  const { language } = actor;
  const words = NOT_ME_WORDS[language];
  return (
    <Page title={words.title} path={WAS_IT_YOU} {...{ actor, language }}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede(asked.askedBy, asked.confirmedBy, formatLately(new Date(asked.at), language, timeZone))}</p>
      {asked.dropped && <p>{words.dropped}</p>}
      <p>{words.why}</p>
      <Form action={WAS_IT_YOU}>
        <Hidden name="wayIn" value={asked.wayInId} />
        <Actions>
          <Button name="answer" value="me">
            {words.me}
          </Button>
          <Button kind="danger" name="answer" value="not-me" describedBy="not-me-does">
            {words.notMe}
          </Button>
        </Actions>
      </Form>
      <p class="hint" id="not-me-does">
        {words.notMeDoes}
      </p>
    </Page>
  );
}

/** Asked once more before everything is closed: a press in a hurry, or by somebody else on this device, takes no keys away. */
export function SurelyNotMePage({ actor, asked }: { actor: Actor; asked: ToAnswer }) {
  const { language } = actor;
  const words = NOT_ME_WORDS[language];
  return (
    <Page title={words.surelyTitle} path={WAS_IT_YOU} {...{ actor, language }} back={{ href: WAS_IT_YOU, text: words.surelyBack }}>
      <h1>{words.surelyTitle}</h1>
      <ul>
        {words.surely.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <Form action={WAS_IT_YOU}>
        <Hidden name="wayIn" value={asked.wayInId} />
        <Hidden name="sure" value="yes" />
        <Actions>
          <Button kind="danger" name="answer" value="not-me">
            {words.surelyYes}
          </Button>
          <ButtonLink kind="quiet" href={WAS_IT_YOU}>
            {words.surelyBack}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** Opened from the message, by somebody who may not be able to sign in. A program that only follows links says nothing by it. */
export function NotMePage({ language, name, token }: { language: Language; name: string; token: string }) {
  const words = NOT_ME_WORDS[language];
  return (
    <Page title={words.mailTitle} path={NOT_ME_PATH} actor={null} language={language}>
      <h1>{words.mailTitle}</h1>
      <p class="lede">{words.mailLede(name)}</p>
      <p>{words.mailMe}</p>
      <p>{words.notMeDoes}</p>
      <Form action={NOT_ME_PATH}>
        <Hidden name="token" value={token} />
        <Actions>
          <Button kind="danger">{words.notMe}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** `proved`: they can help themselves by e-mail. */
export function NotMeDonePage({ language, proved }: { language: Language; proved: boolean }) {
  const words = NOT_ME_WORDS[language];
  return (
    <Page title={words.doneTitle} path={NOT_ME_PATH} actor={null} language={language}>
      <h1>{words.doneTitle}</h1>
      <p class="lede">{words.done}</p>
      <p>{proved ? words.nextProved : words.nextOther}</p>
      {proved && (
        <Actions>
          <ButtonLink href="/forgot">{words.nextProvedLink}</ButtonLink>
        </Actions>
      )}
    </Page>
  );
}

export function NotMeOverPage({ language }: { language: Language }) {
  const words = NOT_ME_WORDS[language];
  return (
    <Page title={words.overTitle} path={NOT_ME_PATH} actor={null} language={language}>
      <h1>{words.overTitle}</h1>
      <p class="lede">{words.over}</p>
    </Page>
  );
}
