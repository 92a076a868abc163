import type { Language } from "../core/language.ts";
import type { Problems } from "../core/result.ts";
import { Page } from "../web/layout.tsx";
import { TextField } from "../web/parts/field.tsx";
import { Actions, Button, Form } from "../web/parts/form.tsx";
import { HelpFields, InstallationFields, type Typed } from "./fields.tsx";
import { ORGANISATION_WORDS } from "./words.ts";

/** Once, on an empty installation: who runs this, the first administrator, the first team. */
export function SetUpPage({ language, typed, problems }: { language: Language; typed: Typed; problems?: Problems }) {
  const words = ORGANISATION_WORDS[language].setUp;
  const field = { language, problems };
  return (
    <Page title={words.title} language={language} actor={null} path="/set-up" problems={problems}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/set-up">
        <TextField {...field} name="code" label={words.code} hint={words.codeHint} value={typed.code} width="middle" spellcheck={false} />
        <h2>{words.who}</h2>
        <InstallationFields {...{ language, typed, problems }} />
        <h2>{ORGANISATION_WORDS[language].help}</h2>
        <HelpFields {...{ language, typed, problems }} />
        <h2>{words.first}</h2>
        <TextField {...field} name="organisation" label={words.organisation} hint={words.organisationHint} value={typed.organisation} />
        <TextField {...field} name="team" label={words.team} hint={words.teamHint} value={typed.team} />
        <h2>{words.account}</h2>
        <p class="hint">{words.accountHint}</p>
        <TextField {...field} name="adminName" label={words.adminName} value={typed.adminName} width="middle" autocomplete="name" />
        <TextField {...field} name="email" type="email" label={words.email} value={typed.email} width="middle" autocomplete="email" />
        <TextField
          {...field}
          name="username"
          label={words.username}
          hint={words.usernameHint}
          value={typed.username}
          width="middle"
          spellcheck={false}
          autocomplete="username"
          optional
        />
        <TextField
          {...field}
          name="password"
          type="password"
          label={words.password}
          hint={words.passwordHint}
          width="middle"
          autocomplete="new-password"
        />
        <Actions>
          <Button>{words.done}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
