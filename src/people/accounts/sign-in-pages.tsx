import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { Page } from "../../web/layout.tsx";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { PasskeyButton } from "./passkey-button.tsx";
import { ACCOUNT_WORDS } from "./words.ts";

type Base = { language: Language; problems?: Problems | null };
export type SignInTyped = { nameOrEmail: string; sharedDevice: boolean; next: string };

/** The page that this form is on came with a cookie. */
export const COOKIES_TRIED = "cookiesTried";

export function SignInPage({ language, problems, typed, notice }: Base & { typed: SignInTyped; notice?: string }) {
  const words = ACCOUNT_WORDS[language].signIn;
  const field = { language, problems };
  return (
    <Page title={words.title} language={language} actor={null} path="/sign-in" problems={problems} notice={notice} scripts={["passkey"]}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/sign-in">
        <TextField
          {...field}
          name="nameOrEmail"
          label={words.nameOrEmail}
          value={typed.nameOrEmail}
          autocomplete="username"
          spellcheck={false}
        />
        <TextField {...field} name="password" label={words.password} type="password" autocomplete="current-password" />
        <SharedDevice {...field} checked={typed.sharedDevice} />
        <Hidden name={COOKIES_TRIED} value="yes" />
        <Hidden name="next" value={typed.next} />
        <Actions>
          <Button>{words.button}</Button>
        </Actions>
        <PasskeyButton kind="use" options="/sign-in/passkey/options" action="/sign-in/passkey" language={language} hint={words.passkeyHint}>
          {words.passkey}
        </PasskeyButton>
      </Form>
      <p>
        <a href="/forgot">{words.forgot}</a>
      </p>
      <p class="hint">
        <a href="/invitation">{words.noAccount}</a>
      </p>
    </Page>
  );
}

function SharedDevice({ language, problems, checked }: Base & { checked: boolean }) {
  const words = ACCOUNT_WORDS[language].signIn;
  const choice = { value: "yes", text: words.sharedDevice, hint: words.sharedDeviceHint };
  return (
    <Checkboxes
      name="sharedDevice"
      label={words.sharedDeviceQuestion}
      language={language}
      problems={problems}
      choices={[choice]}
      values={checked ? ["yes"] : []}
    />
  );
}

export function SecondStepPage({ language, problems, typed }: Base & { typed: Omit<SignInTyped, "nameOrEmail"> }) {
  const words = ACCOUNT_WORDS[language].secondStep;
  return (
    <Page title={words.title} language={language} actor={null} path="/sign-in/second-step" problems={problems}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/sign-in/second-step">
        <TextField
          language={language}
          problems={problems}
          name="code"
          label={words.code}
          hint={words.codeHint}
          autocomplete="one-time-code"
          spellcheck={false}
          width="middle"
        />
        <Hidden name="sharedDevice" value={typed.sharedDevice ? "yes" : ""} />
        <Hidden name="next" value={typed.next} />
        <Actions>
          <Button>{words.button}</Button>
          <ButtonLink href="/sign-in" kind="quiet">
            {words.again}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** Somebody is signed in here still, on a device that others use. */
export function StillInPage({ language, actor, next }: { language: Language; actor: Actor; next: string }) {
  const words = ACCOUNT_WORDS[language].stillIn;
  return (
    <Page title={words.title} language={language} actor={actor} path="/sign-in">
      <h1>{words.title}</h1>
      <p class="lede">
        {words.lede} <bdi>{actor.name}</bdi>.
      </p>
      <Form action="/sign-out" signsOut={actor.accountId}>
        <Actions>
          <Button>{words.notMe}</Button>
          <ButtonLink href={next} kind="quiet">
            {words.me}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** `pocket`: plans are kept on this device, and whoever signs out says whether they stay. */
export function SignOutPage({ language, actor, pocket = false }: { language: Language; actor: Actor; pocket?: boolean }) {
  const words = ACCOUNT_WORDS[language].signOut;
  return (
    <Page title={words.title} language={language} actor={actor} path="/sign-out">
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <WaitsHere language={language} />
      {pocket && <p>{words.pocket}</p>}
      <Form action="/sign-out" signsOut={actor.accountId}>
        <Actions>
          {pocket ? (
            <>
              <Button name="pocket" value="keep">
                {words.keepPocket}
              </Button>
              <Button name="pocket" value="remove" kind="quiet">
                {words.removePocket}
              </Button>
            </>
          ) : (
            <Button>{words.button}</Button>
          )}
          <ButtonLink href="/" kind="quiet">
            {words.stay}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** What could not be sent waits on a device with a script alone, which counts it and shows this. */
function WaitsHere({ language }: { language: Language }) {
  const words = ACCOUNT_WORDS[language].signOut;
  return (
    <section class="notice note" data-waits hidden data-one={words.waitsOne} data-many={words.waitsMany}>
      <p>
        <b role="status" data-waits-count />
      </p>
      <p>{words.waiting}</p>
      <Actions>
        <button type="button" class="btn quiet" data-waits-again>
          {words.sendAgain}
        </button>
        <button type="button" class="link" data-waits-throw>
          {words.throwAway}
        </button>
        <button type="button" class="btn danger" data-waits-sure hidden>
          {words.throwSure}
        </button>
      </Actions>
    </section>
  );
}

/** Without a mail server there is nothing to ask for: the other ways stand there alone. */
export function ForgotPage({ language, problems, nameOrEmail, mail }: Base & { nameOrEmail: string; mail: boolean }) {
  const words = ACCOUNT_WORDS[language].forgot;
  return (
    <Page
      title={words.title}
      language={language}
      actor={null}
      path="/forgot"
      problems={problems}
      back={{ href: "/sign-in", text: words.back }}
    >
      <h1>{words.title}</h1>
      <p class="lede">{mail ? words.lede : words.noMail}</p>
      {mail && (
        <Form action="/forgot">
          <TextField
            name="nameOrEmail"
            label={words.nameOrEmail}
            value={nameOrEmail}
            language={language}
            problems={problems}
            autocomplete="username"
            spellcheck={false}
          />
          <Actions>
            <Button>{words.button}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a href="/way-back">{ACCOUNT_WORDS[language].wayBack.link}</a>
      </p>
      <p class="hint">{words.noEmail}</p>
    </Page>
  );
}

export function ForgotSentPage({ language }: { language: Language }) {
  const words = ACCOUNT_WORDS[language].forgot;
  return (
    <Page title={words.sentTitle} language={language} actor={null} path="/forgot" back={{ href: "/sign-in", text: words.back }}>
      <h1>{words.sentTitle}</h1>
      <p class="lede">{words.sent}</p>
      <p>
        <a href="/way-back">{ACCOUNT_WORDS[language].wayBack.link}</a>
      </p>
      <p>{words.noEmail}</p>
    </Page>
  );
}

export function ResetPage({ language, problems, token }: Base & { token: string }) {
  const words = ACCOUNT_WORDS[language];
  return (
    <Page title={words.reset.title} language={language} actor={null} path="/forgot" problems={problems}>
      <h1>{words.reset.title}</h1>
      <p class="lede">{words.reset.lede}</p>
      <Form action="/reset">
        <TextField
          name="newPassword"
          label={words.reset.newPassword}
          hint={words.account.newPasswordHint}
          type="password"
          autocomplete="new-password"
          language={language}
          problems={problems}
        />
        <Hidden name="token" value={token} />
        <Actions>
          <Button>{words.reset.button}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

export function ResetOverPage({ language }: { language: Language }) {
  const words = ACCOUNT_WORDS[language].reset;
  return (
    <Page title={words.overTitle} language={language} actor={null} path="/forgot">
      <h1>{words.overTitle}</h1>
      <p class="lede">{words.over}</p>
      <Actions>
        <ButtonLink href="/forgot">{words.again}</ButtonLink>
      </Actions>
    </Page>
  );
}
