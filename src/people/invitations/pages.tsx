import { isolated } from "../../ground/core/name.ts";
import type { ComponentChildren } from "preact";
import { ACCOUNT_WORDS } from "../accounts/words.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { Page } from "../../web/layout.tsx";
import { ACTING_WORDS } from "../../web/parts/acting-words.ts";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { Drawing } from "../../web/parts/drawings.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { grouped } from "../../ground/core/paper-code.ts";
import { readCode } from "./secrets.ts";
import type { Read } from "./store.ts";
import { INVITATION_WORDS } from "./words.ts";

type Base = { language: Language; actor: Actor | null };

/** Where a code from paper is typed. */
export function CodePage({ language, actor, typed, problems }: Base & { typed: string; problems?: Problems }) {
  const words = INVITATION_WORDS[language].code;
  return (
    <Page title={words.title} language={language} actor={actor} path="/invitation" problems={problems}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/invitation">
        <TextField
          name="code"
          label={words.label}
          hint={words.hint}
          language={language}
          problems={problems}
          value={typed}
          width="middle"
          spellcheck={false}
          autocomplete="one-time-code"
        />
        <Actions>
          <Button>{words.button}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

export type Closed = keyof (typeof INVITATION_WORDS)["en-GB"]["closed"];

/** Why an invitation does not let in, and what to do then. */
export function ClosedPage({ language, actor, why }: Base & { why: Closed }) {
  const words = INVITATION_WORDS[language];
  return (
    <Page title={words.closed[why].title} language={language} actor={actor} path="/invitation">
      <h1>{words.closed[why].title}</h1>
      <p class="lede">{words.closed[why].text}</p>
      <Actions>
        {actor ? (
          <ButtonLink href="/">{words.card.goOn}</ButtonLink>
        ) : (
          <>
            <ButtonLink href="/sign-in">{words.closedNext}</ButtonLink>
            <ButtonLink href="/invitation" kind="quiet">
              {words.code.title}
            </ButtonLink>
          </>
        )}
      </Actions>
    </Page>
  );
}

export type NewAccountTyped = { name: string; username: string; email: string; sharedDevice: boolean };
type InvitedProps = Base & { read: Read; secret: string; typed?: NewAccountTyped; problems?: Problems };

/** What one is invited to; and the account to accept it with. */
export function InvitedPage({ language, actor, read, secret, typed, problems }: InvitedProps) {
  const { title, text } = greeting(read, language);
  // a code stays out of the address, which others may see over a shoulder or in a history
  const path = readCode(secret) ? "/invitation" : `/invitation/${secret}`;
  return (
    <Page title={title} language={language} actor={actor} path={path} problems={problems}>
      <div class="row">
        <Drawing name="door" />
      </div>
      <h1>{title}</h1>
      <p class="lede">{text}</p>
      {actor ? (
        <AcceptSignedIn {...{ language, actor, secret }} />
      ) : (
        <>
          <MakeAccount {...{ language, read, secret, problems }} typed={typed ?? typedFrom(read)} />
          <HaveAccount {...{ language, secret, path }} />
        </>
      )}
    </Page>
  );
}

function greeting(read: Read, language: Language): { title: string; text: string } {
  const words = INVITATION_WORDS[language];
  if (read.actsAs)
    return words.welcomeToAct({
      name: read.name,
      person: read.personName ?? "",
      as: ACTING_WORDS[language].kind[read.actsAs],
      service: read.organisationName ?? "",
    });
  const from = (read.kind === "supporter" ? read.personName : read.teamName) ?? "";
  const name =
    read.kind === "member" && read.teamName && read.organisationName
      ? `${isolated(read.teamName)}, ${isolated(read.organisationName)},`
      : from;
  return words.welcome[read.kind]({ name: read.name, from: name, role: words.roles[read.role ?? ""] ?? "" });
}

const typedFrom = (read: Read): NewAccountTyped => ({ name: read.name, username: "", email: read.email, sharedDevice: false });

function AcceptSignedIn({ language, actor, secret }: { language: Language; actor: Actor; secret: string }) {
  const words = INVITATION_WORDS[language];
  return (
    <>
      <p>{words.signedInAs(actor.name)}</p>
      <div class="row actions">
        <Form action="/invitation/accept">
          <Hidden name="key" value={secret} />
          <Button>{words.accept}</Button>
        </Form>
        <Form action="/sign-out">
          <Button kind="quiet">{words.notMe}</Button>
        </Form>
      </div>
    </>
  );
}

type MakeProps = { language: Language; read: Read; secret: string; typed: NewAccountTyped; problems?: Problems };

function MakeAccount({ language, read, secret, typed, problems }: MakeProps) {
  const words = INVITATION_WORDS[language];
  const { signIn } = ACCOUNT_WORDS[language];
  const field = { language, problems };
  // staff work with e-mail; for anybody else a sign-in name comes first, as not everybody has an address
  const username = (
    <TextField
      {...field}
      name="username"
      label={words.username}
      hint={words.usernameHint}
      value={typed.username}
      width="middle"
      spellcheck={false}
      autocomplete="username"
    />
  );
  const email = (
    <TextField
      {...field}
      name="email"
      type="email"
      label={words.email}
      hint={words.emailHint}
      value={typed.email}
      width="middle"
      autocomplete="email"
      optional
    />
  );
  return (
    <>
      <h2>{words.makeTitle}</h2>
      <Form action="/invitation/make">
        <Hidden name="key" value={secret} />
        <TextField {...field} name="name" label={words.name} hint={words.nameHint} value={typed.name} width="middle" autocomplete="name" />
        {read.kind === "member" ? [email, username] : [username, email]}
        <TextField
          {...field}
          name="password"
          type="password"
          label={words.password}
          hint={words.passwordHint}
          width="middle"
          autocomplete="new-password"
        />
        <Checkboxes
          {...field}
          name="sharedDevice"
          label={signIn.sharedDeviceQuestion}
          values={typed.sharedDevice ? ["yes"] : []}
          choices={[{ value: "yes", text: signIn.sharedDevice, hint: signIn.sharedDeviceHint }]}
        />
        <Actions>
          <Button>{words.make}</Button>
        </Actions>
      </Form>
    </>
  );
}

function HaveAccount({ language, secret, path }: { language: Language; secret: string; path: string }): ComponentChildren {
  const words = INVITATION_WORDS[language];
  const code = readCode(secret);
  return (
    <p>
      {words.haveAccount} <a href={`/sign-in?next=${encodeURIComponent(path)}`}>{words.signIn}</a>
      {code ? ` ${words.signInCode} (${grouped(code)})` : "."}
    </p>
  );
}
