import { Pages } from "../../web/parts/pages.tsx";
import type { ComponentChildren } from "preact";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { formatWhen } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { Actions, Button, Form, Hidden } from "../../web/parts/form.tsx";
import { TaskList } from "../../web/parts/lists.tsx";
import { SummaryList } from "../../web/parts/summary.tsx";
import { PAGE_WORDS } from "../../web/words.ts";
import type { AccountInfo } from "./auth.ts";
import { SendProof } from "./send-proof.tsx";
import { NEWS_WORDS } from "./news-words.ts";
import { PasskeyButton } from "./passkey-button.tsx";
import type { PasskeyInfo } from "./passkeys.ts";
import { PROVE_WORDS } from "./prove-words.ts";
import type { SessionInfo } from "./sessions.ts";
import { ACCOUNT_WORDS, type AccountTexts } from "./words.ts";
import { offered } from "../../web/offered.ts";

/** What each page of an account has. `actor` carries the language. */
export type Base = { actor: Actor; problems?: Problems | null; notice?: string };

type AccountPageProps = Base & { info: AccountInfo; passkeys: number; sessions: number; mail: boolean };

export function AccountPage({ actor, info, passkeys, sessions, mail, notice }: AccountPageProps) {
  const words = ACCOUNT_WORDS[actor.language].account;
  const proof = PROVE_WORDS[actor.language];
  const onOff = (on: boolean) => (on ? words.on : words.off);
  return (
    <Page title={words.title} language={actor.language} actor={actor} path="/account" back={startOf(actor)} notice={notice}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <h2>{words.whoTitle}</h2>
      <SummaryList
        rows={[
          {
            name: words.name,
            value: actor.name,
            actions: actor.personId ? [{ href: "/welcome?step=called", text: words.changeName, of: words.name }] : [],
          },
          { name: words.signInName, value: info.username ?? words.none },
          { name: words.email, value: info.email ? `${info.email}, ${proof.state[stateOf(info, mail)]}` : words.none },
        ]}
      />
      {info.email && !info.emailProved && mail && <SendProof language={actor.language} />}
      <h2>{words.howTitle}</h2>
      <TaskList
        tasks={[
          { href: "/account/names", title: words.namesTitle },
          { href: "/account/password", title: words.passwordTitle },
          { href: "/account/way-back", title: words.wayBackTitle, status: info.wayBack ? words.wayBackThere : words.none },
          { href: "/account/passkeys", title: words.passkeysTitle, status: passkeys === 0 ? words.none : String(passkeys) },
          { href: "/account/second-step", title: words.secondTitle, status: onOff(info.secondStep) },
          { href: "/account/pin", title: words.pinTitle, status: info.pin ? words.pinThere : words.none },
          { href: "/account/news", title: NEWS_WORDS[actor.language].title },
          { href: "/account/devices", title: words.sessionsTitle, status: words.devices(sessions) },
          ...(actor.personId ? [{ href: "/pocket", title: words.pocketTitle }] : []),
        ]}
      />
      {actor.personId && (
        <>
          <h2>{words.recordTitle}</h2>
          <TaskList
            tasks={[
              { href: "/welcome", title: words.aboutMe },
              { href: "/take", title: words.take },
            ]}
          />
        </>
      )}
      <LanguageForm language={actor.language} words={words} />
      <Form action="/sign-out">
        <Actions>
          <Button kind="quiet">{words.signOut}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

const stateOf = ({ emailProved }: AccountInfo, mail: boolean) => (emailProved ? "proved" : mail ? "unproved" : "noMail");

const startOf = ({ language, personId }: Actor) =>
  personId ? { href: "/home", text: PAGE_WORDS[language].mySpace } : { href: "/people", text: PAGE_WORDS[language].people };

function LanguageForm({ language, words }: { language: Language; words: AccountTexts["account"] }) {
  return (
    <Form action="/language">
      <Radios
        name="language"
        label={words.languageTitle}
        hint={words.languageHint}
        language={language}
        value={language}
        choices={offered().map((value) => ({ value, text: words.languages[value] }))}
      />
      <Hidden name="back" value="/account" />
      <Actions>
        <Button kind="quiet">{words.languageButton}</Button>
      </Actions>
    </Form>
  );
}

type SubProps = Base & { path: string; title: string; lede?: string; scripts?: string[]; children: ComponentChildren };

/** One matter of the account a page. */
export function Sub({ actor, problems, notice, path, title, lede, scripts, children }: SubProps) {
  const back = { href: "/account", text: ACCOUNT_WORDS[actor.language].account.back };
  return (
    <Page
      title={title}
      language={actor.language}
      actor={actor}
      path={path}
      problems={problems}
      notice={notice}
      back={back}
      scripts={scripts}
    >
      <h1>{title}</h1>
      {lede && <p class="lede">{lede}</p>}
      {children}
    </Page>
  );
}

/** Asks for the password once more. */
export function Confirm({ actor, problems, prefix }: Base & { prefix?: string }) {
  const words = ACCOUNT_WORDS[actor.language].account;
  return (
    <TextField
      name="password"
      label={words.currentPassword}
      hint={words.confirmHint}
      type="password"
      autocomplete="current-password"
      language={actor.language}
      problems={problems}
      prefix={prefix}
    />
  );
}

export function PasswordPage(props: Base) {
  const words = ACCOUNT_WORDS[props.actor.language].account;
  return (
    <Sub {...props} path="/account/password" title={words.passwordTitle}>
      <Form action="/account/password">
        <Confirm {...props} />
        <TextField
          name="newPassword"
          label={words.newPassword}
          hint={words.newPasswordHint}
          type="password"
          autocomplete="new-password"
          language={props.actor.language}
          problems={props.problems}
        />
        <Actions>
          <Button>{words.passwordButton}</Button>
        </Actions>
      </Form>
    </Sub>
  );
}

type PasskeysProps = Base & { passkeys: PasskeyInfo[]; timeZone: string; name?: string };

export function PasskeysPage({ passkeys, timeZone, name, ...props }: PasskeysProps) {
  const { language } = props.actor;
  const words = ACCOUNT_WORDS[language].account;
  return (
    <Sub {...props} path="/account/passkeys" title={words.passkeysTitle} lede={words.passkeysLede} scripts={["passkey"]}>
      {passkeys.length === 0 && <p>{words.passkeyNone}</p>}
      {passkeys.map((passkey) => (
        <Form key={passkey.passkeyId} action={`/account/passkeys/${passkey.passkeyId}/remove`} class="card">
          <p id={`passkey-${passkey.passkeyId}`}>
            <b>{passkey.name || words.passkeyUnnamed}</b>, {words.passkeyAdded(formatWhen(passkey.createdAt, language, timeZone))}
          </p>
          <Button kind="quiet" describedBy={`passkey-${passkey.passkeyId}`}>
            {words.passkeyRemove}
          </Button>
        </Form>
      ))}
      <h2>{words.passkeyAdd}</h2>
      <noscript>
        <p>{words.passkeyNoScript}</p>
      </noscript>
      <p hidden data-passkey-unable>
        {words.passkeyUnable}
      </p>
      <div hidden data-passkey-part>
        <Form action="/account/passkeys">
          <TextField
            unkept="way in"
            name="name"
            label={words.passkeyName}
            hint={words.passkeyNameHint}
            value={name}
            maxLength={100}
            language={language}
            problems={props.problems}
            optional
          />
          <Confirm {...props} />
          <PasskeyButton kind="add" options="/account/passkeys/options" action="/account/passkeys" language={language}>
            {words.passkeyAdd}
          </PasskeyButton>
        </Form>
      </div>
    </Sub>
  );
}

export function PinPage({ set, ...props }: Base & { set: boolean }) {
  const words = ACCOUNT_WORDS[props.actor.language].account;
  return (
    <Sub {...props} path="/account/pin" title={words.pinTitle} lede={words.pinLede}>
      <p>{set ? words.pinSet : words.pinNotSet}</p>
      <Form action="/account/pin">
        <TextField
          name="pin"
          label={words.pin}
          hint={words.pinHint}
          type="password"
          inputMode="numeric"
          autocomplete="off"
          width="short"
          language={props.actor.language}
          problems={props.problems}
        />
        <Confirm {...props} />
        <Actions>
          <Button>{words.pinButton}</Button>
        </Actions>
      </Form>
      {set && (
        <Form action="/account/pin/remove">
          <Button kind="quiet">{words.pinRemove}</Button>
        </Form>
      )}
    </Sub>
  );
}

export function DevicesPage({ sessions, timeZone, ...props }: Base & { sessions: SessionInfo[]; timeZone: string }) {
  const { language } = props.actor;
  const words = ACCOUNT_WORDS[language].account;
  return (
    <Sub {...props} path="/account/devices" title={words.sessionsTitle} lede={words.sessionsLede}>
      <Pages of={sessions} idOf={({ sessionId }) => sessionId} language={language} name="devices" size={12}>
        {(some) =>
          some.map((session) => (
            <Form key={session.sessionId} action={`/account/devices/${session.sessionId}/end`} class="card">
              <p id={`device-${session.sessionId}`}>
                <b>{session.device || words.sessionUnknown}</b>
                {session.sharedDevice && `, ${words.sessionShared}`}
                {session.current ? `, ${words.sessionHere}` : `, ${words.sessionSeen(formatWhen(session.lastSeenAt, language, timeZone))}`}
              </p>
              {session.keepsPocket && (
                <p>
                  {words.pocketKept}{" "}
                  <Button
                    kind="link"
                    formAction={`/account/devices/${session.sessionId}/stop-keeping`}
                    describedBy={`device-${session.sessionId}`}
                  >
                    {words.pocketStop}
                  </Button>
                </p>
              )}
              <Button kind="quiet" describedBy={`device-${session.sessionId}`}>
                {session.current ? words.signOut : words.sessionEnd}
              </Button>
            </Form>
          ))
        }
      </Pages>
      {sessions.length > 1 && (
        <Form action="/account/devices/end-others">
          <Actions>
            <Button>{words.sessionsEndOthers}</Button>
          </Actions>
        </Form>
      )}
    </Sub>
  );
}
