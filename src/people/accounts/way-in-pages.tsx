import { Page } from "../../web/layout.tsx";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form } from "../../web/parts/form.tsx";
import { Confirm, Sub, type Base } from "./account-pages.tsx";
import type { Names } from "./names.ts";
import { ACCOUNT_WORDS } from "./words.ts";

/** What one signs in with. */
export function NamesPage({ typed, ...props }: Base & { typed: Names }) {
  const { actor, problems } = props;
  const { language } = actor;
  const words = ACCOUNT_WORDS[language].account;
  return (
    <Sub {...props} path="/account/names" title={words.namesTitle} lede={words.namesLede}>
      <Form action="/account/names">
        <TextField
          name="username"
          label={words.signInName}
          hint={words.namesHint}
          value={typed.username}
          autocomplete="username"
          spellcheck={false}
          {...{ language, problems }}
          optional
        />
        <TextField
          name="email"
          label={words.email}
          type="email"
          value={typed.email}
          autocomplete="email"
          {...{ language, problems }}
          optional
        />
        <Confirm {...props} />
        <Actions>
          <Button>{words.namesButton}</Button>
        </Actions>
      </Form>
    </Sub>
  );
}

/** The code on paper: made here, shown once. */
export function WayBackPage({ made, code, site, ...props }: Base & { made: boolean; code: string | null; site: string }) {
  const words = ACCOUNT_WORDS[props.actor.language].account;
  if (code !== null) {
    return (
      <Sub {...props} path="/account/way-back" title={words.wayBackShown}>
        <div class="slip">
          <p class="slip-code">{code}</p>
          <p>{words.wayBackUse(`${site}/way-back`)}</p>
        </div>
        <p>{words.wayBackKeep}</p>
        <Actions>
          <ButtonLink href="/account">{words.codesBack}</ButtonLink>
        </Actions>
      </Sub>
    );
  }
  return (
    <Sub {...props} path="/account/way-back" title={words.wayBackTitle} lede={words.wayBackLede}>
      <p>{made ? words.wayBackMade : words.wayBackNone}</p>
      <Form action="/account/way-back">
        <Confirm {...props} />
        <Actions>
          <Button>{made ? words.wayBackAgain : words.wayBackButton}</Button>
        </Actions>
      </Form>
    </Sub>
  );
}

type UseProps = { language: Language; problems?: Problems | null; typed: { nameOrEmail: string; code: string } };

/** Using the code, by somebody who is not signed in. */
export function UseWayBackPage({ language, problems, typed }: UseProps) {
  const words = ACCOUNT_WORDS[language];
  return (
    <Page
      title={words.wayBack.title}
      language={language}
      actor={null}
      path="/way-back"
      problems={problems}
      back={{ href: "/sign-in", text: words.forgot.back }}
    >
      <h1>{words.wayBack.title}</h1>
      <p class="lede">{words.wayBack.lede}</p>
      <Form action="/way-back">
        <TextField
          name="nameOrEmail"
          label={words.signIn.nameOrEmail}
          value={typed.nameOrEmail}
          autocomplete="username"
          spellcheck={false}
          {...{ language, problems }}
        />
        <TextField
          name="code"
          label={words.wayBack.code}
          hint={words.wayBack.codeHint}
          value={typed.code}
          autocomplete="off"
          spellcheck={false}
          {...{ language, problems }}
        />
        <TextField
          name="newPassword"
          label={words.reset.newPassword}
          hint={words.account.newPasswordHint}
          type="password"
          autocomplete="new-password"
          {...{ language, problems }}
        />
        <Actions>
          <Button>{words.reset.button}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
