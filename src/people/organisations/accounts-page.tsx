import { Pages } from "../../web/parts/pages.tsx";
import { isolated } from "../../ground/core/name.ts";
import type { Language } from "../../ground/core/language.ts";
import { INVITATION_WORDS } from "../invitations/words.ts";
import { WAY_IN_PATH } from "../ways-in/pages.tsx";
import { formatWhen } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { Actions, Button, ButtonLink, Form } from "../../web/parts/form.tsx";
import { NEEDING, type AccountRow, type Needing } from "./accounts-store.ts";
import { ACCOUNTS_WORDS } from "./accounts-words.ts";
import { frame, type Base } from "./admin-page.tsx";

export const ACCOUNTS_PATH = "/administration/accounts";

type Props = Base & { timeZone: string; accounts: AccountRow[]; wanted: string; needing: readonly string[]; told?: string };

/** How the accounts of those who work here stand, and who needs a second step. */
export function AccountsPage(props: Props) {
  const { language, timeZone, accounts, wanted, needing, told } = props;
  const words = ACCOUNTS_WORDS[language];
  return (
    <Page {...frame(props, words.title, ACCOUNTS_PATH)} notice={told}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>
        <a href={WAY_IN_PATH}>{words.lockedOut}</a>
      </p>
      <form method="get" action={ACCOUNTS_PATH} role="search">
        <label class="label" for="q">
          {words.find}
        </label>
        <p class="hint" id="q-hint">
          {words.findHint}
        </p>
        <input class="input" id="q" name="q" value={wanted} spellcheck={false} autocomplete="off" aria-describedby="q-hint" />
        <Actions>
          <Button kind="quiet">{words.findButton}</Button>
          {wanted && (
            <ButtonLink href={ACCOUNTS_PATH} kind="quiet">
              {words.all}
            </ButtonLink>
          )}
        </Actions>
      </form>
      {accounts.length === 0 && <p>{words.nobody}</p>}
      <Pages of={accounts} idOf={({ account_id }) => account_id} language={language} name="accounts">
        {(some) =>
          some.map((account) => (
            <OneAccount
              key={account.account_id}
              {...{ account, language, timeZone, needing }}
              mine={account.account_id === props.actor.accountId}
            />
          ))
        }
      </Pages>
      <h2>{words.needTitle}</h2>
      <p>{words.needLede}</p>
      <Form action={`${ACCOUNTS_PATH}/second-step`}>
        <Checkboxes
          name="roles"
          label={words.needRoles}
          language={language}
          choices={NEEDING.map((value) => ({ value, text: nameOf(value, language) }))}
          values={[...needing]}
        />
        <Actions>
          <Button>{words.needButton}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

const nameOf = (role: Needing, language: Language): string =>
  role === "administrator" ? ACCOUNTS_WORDS[language].needAdministrator : INVITATION_WORDS[language].roles[role]!;

type OneProps = { account: AccountRow; language: Language; timeZone: string; needing: readonly string[]; mine: boolean };

function OneAccount({ account, language, timeZone, needing, mine }: OneProps) {
  const words = ACCOUNTS_WORDS[language];
  const id = `account-${account.account_id}`;
  const path = `${ACCOUNTS_PATH}/${account.account_id}`;
  return (
    <section class="card">
      <p id={id}>
        <b>
          <bdi>{account.name}</bdi>
        </b>
        {account.signs_in_as && `, ${account.signs_in_as}`}
      </p>
      <ul>
        {factsOf(account, language, timeZone, needing).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {!mine && !account.closed_at && (
        <Form action={`${path}/sign-out`}>
          <Actions>
            {account.sessions > 0 && (
              <Button kind="quiet" describedBy={id}>
                {words.signOut}
              </Button>
            )}
            {account.is_staff && (
              <ButtonLink href={`${path}/close`} kind="quiet">
                {words.close}
                <span class="unseen"> ({isolated(account.name)})</span>
              </ButtonLink>
            )}
          </Actions>
        </Form>
      )}
    </section>
  );
}

function factsOf(account: AccountRow, language: Language, timeZone: string, needing: readonly string[]): string[] {
  const words = ACCOUNTS_WORDS[language];
  const when = (at: Date) => formatWhen(at, language, timeZone);
  if (account.closed_at) return [words.closed(when(account.closed_at))];
  const needs = (account.administrator && needing.includes("administrator")) || account.roles.some((role) => needing.includes(role));
  const roles = account.roles.map((role) => INVITATION_WORDS[language].roles[role] ?? role);
  return [
    ...(account.administrator ? [words.administrator] : []),
    ...(account.is_staff ? [roles.length > 0 ? `${words.roles}: ${roles.join(", ")}` : words.noRole] : []),
    account.second_step ? words.second.on : needs ? words.second.needed : words.second.off,
    words.passkeys(account.passkeys),
    account.sessions > 0 && account.last_seen_at ? words.sessions(account.sessions, when(account.last_seen_at)) : words.never,
  ];
}

/** Asked before an account is closed, as it cannot be undone. */
export function CloseAccountPage(props: Base & { account: AccountRow }) {
  const { language, account } = props;
  const words = ACCOUNTS_WORDS[language];
  return (
    <Page {...frame(props, words.closeTitle(account.name), ACCOUNTS_PATH)}>
      <h1>{words.closeTitle(account.name)}</h1>
      <p class="lede">{words.closeLede}</p>
      <p>{words.closeStays}</p>
      <Form action={`${ACCOUNTS_PATH}/${account.account_id}/close`}>
        <Actions>
          <Button kind="danger">{words.closeButton}</Button>
          <ButtonLink href={ACCOUNTS_PATH} kind="quiet">
            {words.keep}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
