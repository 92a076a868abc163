import { isolated } from "../../ground/core/name.ts";
import { Page } from "../../web/layout.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, Form } from "../../web/parts/form.tsx";
import { frame, type Base } from "./admin-page.tsx";
import type { AdministratorRow } from "./store.ts";
import { ORGANISATION_WORDS } from "./words.ts";

/** Who looks after the installation. The last one can't be ended. */
export function AdministratorsPage(props: Base & { administrators: AdministratorRow[]; typed: string }) {
  const { language, administrators, typed, problems } = props;
  const words = ORGANISATION_WORDS[language].admin;
  return (
    <Page {...frame(props, words.administrators, "/administration/administrators")}>
      <h1>{words.administrators}</h1>
      <p class="lede">{words.administratorsLede}</p>
      {administrators.map((each) => (
        <Form key={each.account_id} action={`/administration/administrators/${each.account_id}/end`} class="card">
          <p id={`administrator-${each.account_id}`}>
            <b>{isolated(each.name)}</b>, {isolated(each.signs_in_as)}
          </p>
          {administrators.length > 1 && (
            <Button kind="quiet" describedBy={`administrator-${each.account_id}`}>
              {words.end}
            </Button>
          )}
        </Form>
      ))}
      <h2>{words.addAdministrator}</h2>
      <Form action="/administration/administrators">
        <TextField
          unkept="whose account"
          name="signInName"
          label={words.administratorName}
          hint={words.administratorHint}
          value={typed}
          spellcheck={false}
          {...{ language, problems }}
        />
        <Actions>
          <Button>{words.add}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
