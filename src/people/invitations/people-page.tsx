import { Pages } from "../../web/parts/pages.tsx";
import { isolated } from "../../ground/core/name.ts";
import type { Actor, Membership } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { Table } from "../../web/parts/table.tsx";
import type { Listed } from "./store.ts";
import { PEOPLE_INVITE_WORDS } from "./people-words.ts";
import { INVITATION_WORDS } from "./words.ts";

export type InviteTyped = { id?: string; team: string; name: string; email: string };
type Props = {
  actor: Actor;
  language: Language;
  timeZone: string;
  teams: Membership[];
  invitations: Listed[];
  typed: InviteTyped;
  problems?: Problems;
  notice?: string;
  mail: boolean;
};

export function InvitePersonPage({ actor, language, timeZone, teams, invitations, typed, problems, notice, mail }: Props) {
  const words = PEOPLE_INVITE_WORDS[language];
  const field = { language, problems };
  return (
    <Page
      {...{ title: words.title, language, actor, problems, notice }}
      path="/people/invite"
      help="service"
      back={{ href: "/people", text: words.back }}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/people/invite">
        <IdField value={typed.id} />
        {teams.length === 1 ? (
          <Hidden name="team" value={teams[0]!.teamId} />
        ) : (
          <Radios
            {...field}
            name="team"
            label={words.team}
            value={typed.team}
            choices={teams.map((team) => ({ value: team.teamId, text: team.teamName, hint: team.organisationName }))}
          />
        )}
        <TextField
          unkept="whose account"
          {...field}
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          width="middle"
          optional
        />
        <TextField
          {...field}
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={typed.email}
          width="middle"
          optional
        />
        <Actions>
          <Button>{words.make}</Button>
        </Actions>
      </Form>
      <h2>{words.listTitle}</h2>
      <Invitations {...{ invitations, language, timeZone, mail }} path="/people/invitations" />
    </Page>
  );
}

type ListProps = {
  invitations: Listed[];
  language: Language;
  timeZone: string;
  /** where they are changed */ path: string;
  /** false where no mail server is set: then nothing can be sent again */ mail: boolean;
};

/** Invitations with their state; the open ones can be withdrawn, or sent again with a new link. */
export function Invitations({ invitations, language, timeZone, path, mail }: ListProps) {
  const words = PEOPLE_INVITE_WORDS[language];
  if (invitations.length === 0) return <p class="hint">{words.none}</p>;
  return (
    <Pages of={invitations} idOf={({ invitation_id }) => invitation_id} language={language} name="invitations">
      {(some) => (
        <Table
          caption={words.listTitle}
          hideCaption
          head={words.head}
          rows={some.map((each) => [
            [each.name || words.unnamed, each.email].filter(Boolean).join(", "),
            [isolated(each.team_name ?? ""), each.role && INVITATION_WORDS[language].roles[each.role]].filter(Boolean).join(", "),
            formatDay(each.created_at, language, timeZone),
            [words.states[each.state], each.mail && words.mail[each.mail]].filter(Boolean).join(", "),
            each.state === "open" ? (
              <Form action={`${path}/${each.invitation_id}/withdraw`}>
                <Button kind="link">
                  {words.withdraw}
                  <span class="unseen"> ({isolated(each.name) || words.unnamed})</span>
                </Button>
                {mail && each.email && (
                  <>
                    {" "}
                    <Button kind="link" formAction={`${path}/${each.invitation_id}/again`}>
                      {words.again}
                      <span class="unseen"> ({isolated(each.name) || words.unnamed})</span>
                    </Button>
                  </>
                )}
              </Form>
            ) : (
              "–"
            ),
          ])}
        />
      )}
    </Pages>
  );
}
