import { isolated } from "../../ground/core/name.ts";
import { ACCOUNTS_WORDS } from "./accounts-words.ts";
import { ACT_WORDS } from "../acts/words.ts";
import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { Invitations } from "../invitations/people-page.tsx";
import type { Listed } from "../invitations/store.ts";
import { formatWhen } from "../../web/dates.ts";
import { Pages } from "../../web/parts/pages.tsx";
import { Page } from "../../web/layout.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, Form, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { EmergencyField, HelpFields, InstallationFields, type Typed } from "./fields.tsx";
import type { MessageRow, OrganisationRow } from "./store.ts";
import { ORGANISATION_WORDS } from "./words.ts";

export type AdminNotice = keyof (typeof ORGANISATION_WORDS)["en-GB"]["admin"]["notices"];
export type Base = { actor: Actor; language: Language; notice: AdminNotice | null; problems?: Problems };

export function frame({ actor, language, notice, problems }: Base, title: string, path: string) {
  const words = ORGANISATION_WORDS[language].admin;
  const back = path === "/administration" ? undefined : { href: "/administration", text: words.title };
  return { title, language, actor, path, problems, back, help: "service" as const, notice: notice && words.notices[notice] };
}

type OverviewProps = Base & {
  organisations: OrganisationRow[];
  typed: Typed;
  /** the form that is sent again: "organisation", or an organisation's id */ at: string | null;
};

export function OverviewPage(props: OverviewProps) {
  const { language, organisations, typed, problems, at } = props;
  const words = ORGANISATION_WORDS[language].admin;
  const own = (form: string) => (at === form ? { typed, problems } : { typed: {} as Typed, problems: undefined });
  return (
    <Page {...frame(props, words.title, "/administration")}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <ul>
        <li>
          <a href="/administration/installation">{words.settings}</a>
        </li>
        <li>
          <a href="/administration/invitations">{words.invitations}</a>
        </li>
        <li>
          <a href="/administration/accounts">{ACCOUNTS_WORDS[language].title}</a>
        </li>
        <li>
          <a href="/administration/administrators">{words.administrators}</a>
        </li>
        <li>
          <a href="/administration/messages">{words.messages}</a>
        </li>
        <li>
          <a href="/administration/medicines">{words.medicines}</a>
        </li>
        <li>
          <a href="/acts">{ACT_WORDS[language].title}</a>
        </li>
      </ul>
      <h2>{words.organisations}</h2>
      <Pages of={organisations} idOf={({ organisation_id }) => organisation_id} language={language} name="organisations" size={12}>
        {(some) =>
          some.map((organisation) => (
            <section key={organisation.organisation_id} class="card">
              <h3>{organisation.name}</h3>
              {organisation.teams.length === 0 && <p class="hint">{words.noTeams}</p>}
              <Pages
                of={organisation.teams}
                idOf={({ team_id }) => team_id}
                language={language}
                name={`teams-${organisation.organisation_id}`}
              >
                {(some) => (
                  <ul>
                    {some.map((team) => (
                      <li key={team.team_id}>
                        <a href={`/administration/teams/${team.team_id}`}>{isolated(team.name)}</a>, {words.members(team.members)}
                      </li>
                    ))}
                  </ul>
                )}
              </Pages>
              <NameForm
                language={language}
                action={`/administration/organisations/${organisation.organisation_id}/teams`}
                prefix={organisation.organisation_id}
                summary={words.addTeam(organisation.name)}
                of={words.addTeamTo(organisation.name)}
                label={words.teamName}
                {...own(organisation.organisation_id)}
              />
            </section>
          ))
        }
      </Pages>
      <NameForm
        language={language}
        action="/administration/organisations"
        prefix="organisation"
        summary={words.addOrganisation}
        label={words.organisationName}
        {...own("organisation")}
      />
    </Page>
  );
}

type NameFormProps = {
  language: Language;
  action: string;
  prefix: string;
  summary: string;
  of?: string;
  label: string;
  typed: Typed;
  problems?: Problems;
};

function NameForm({ language, action, prefix, summary, of, label, typed, problems }: NameFormProps) {
  const words = ORGANISATION_WORDS[language].admin;
  const title = (
    <>
      {summary}
      {of && <span class="unseen">{of}</span>}
    </>
  );
  return (
    <More summary={title} open={problems !== undefined}>
      <Form action={action}>
        <IdField value={typed.id} />
        {/* the summary of problems leads to the field without a prefix: only the form that is sent again has none */}
        <TextField
          name="name"
          prefix={problems ? undefined : prefix}
          {...{ language, label, problems }}
          value={typed.name}
          width="middle"
        />
        <Actions>
          <Button kind="quiet">
            {words.add}
            <span class="unseen"> ({label})</span>
          </Button>
        </Actions>
      </Form>
    </More>
  );
}

export function InstallationPage(props: Base & { typed: Typed }) {
  const { language, typed, problems } = props;
  const words = ORGANISATION_WORDS[language];
  return (
    <Page {...frame(props, words.admin.settings, "/administration/installation")}>
      <h1>{words.admin.settings}</h1>
      <Form action="/administration/installation">
        <InstallationFields {...{ language, typed, problems }} />
        <EmergencyField {...{ language, typed, problems }} />
        <h2>{words.help}</h2>
        <HelpFields {...{ language, typed, problems }} />
        <Actions>
          <Button>{words.admin.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

export function AllInvitationsPage(props: Base & { timeZone: string; invitations: Listed[]; mail: boolean }) {
  const { language, timeZone, invitations, mail } = props;
  const words = ORGANISATION_WORDS[language].admin;
  return (
    <Page {...frame(props, words.invitations, "/administration/invitations")}>
      <h1>{words.invitations}</h1>
      <Invitations {...{ invitations, language, timeZone, mail }} path="/administration/invitations" />
    </Page>
  );
}

/** What was sent to whom, and what became of it. Their words are kept by nobody. */
export function MessagesPage(props: Base & { timeZone: string; messages: MessageRow[]; mail: boolean }) {
  const { language, timeZone, messages, mail } = props;
  const words = ORGANISATION_WORDS[language].admin;
  const stateOf = ({ sent_at, failed }: MessageRow) =>
    failed !== null ? words.failed(failed) : sent_at ? words.sent(formatWhen(sent_at, language, timeZone)) : words.kept;
  return (
    <Page {...frame(props, words.messages, "/administration/messages")}>
      <h1>{words.messages}</h1>
      <p class="lede">{mail ? words.messagesLede : words.noMailLede}</p>
      {messages.length === 0 && <p class="hint">{words.noMessages}</p>}
      <Pages of={messages} idOf={({ id }) => id} language={language}>
        {(some) =>
          some.map((message) => (
            <section key={message.id} class="card">
              <h2>{message.subject}</h2>
              <p>
                {words.to}: {message.to_address || words.toSomebody}. {words.on}: {formatWhen(message.created_at, language, timeZone)}.{" "}
                {words.state}: {stateOf(message)}.
              </p>
              {mail && message.again_for && (
                <Form action={`/administration/messages/${message.id}/again`}>
                  <Button kind="quiet">
                    {words.again}
                    <span class="unseen"> ({message.to_address || words.toSomebody})</span>
                  </Button>
                </Form>
              )}
            </section>
          ))
        }
      </Pages>
    </Page>
  );
}
