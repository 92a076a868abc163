import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { Page } from "../../web/layout.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, Form } from "../../web/parts/form.tsx";
import { HelpFields, InstallationFields, type Typed } from "./fields.tsx";
import { More } from "../../web/parts/summary.tsx";
import { HELP_ROWS } from "./shape.ts";
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
        <TextField
          unkept="code"
          {...field}
          name="code"
          label={words.code}
          hint={words.codeHint}
          value={typed.code}
          width="middle"
          spellcheck={false}
        />
        <h2>{words.who}</h2>
        <InstallationFields {...{ language, typed, problems }} />
        <HelpNumbers {...{ language, typed, problems }} />
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

/** The United Kingdom's numbers are there already; whoever needs others opens the rows. */
function HelpNumbers({ language, typed, problems }: { language: Language; typed: Typed; problems?: Problems }) {
  const words = ORGANISATION_WORDS[language];
  const rows = Array.from({ length: HELP_ROWS }, (_, at) => [typed[`help-${at + 1}-name`], typed[`help-${at + 1}-number`]]);
  const names = rows.filter(([name]) => name).map((row) => row.join(" "));
  return (
    <>
      <h2>{words.help}</h2>
      <p>{words.helpNow(names.join(", "))}</p>
      <More summary={words.helpChange} open={Object.keys(problems ?? {}).some((field) => field.startsWith("help-"))}>
        <HelpFields {...{ language, typed, problems }} />
      </More>
    </>
  );
}
