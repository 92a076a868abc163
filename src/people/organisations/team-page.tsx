import { Pages } from "../../web/parts/pages.tsx";
import { isolated } from "../../ground/core/name.ts";
import { newId } from "../../ground/core/id.ts";
import { TEAM_ROLES } from "../../ground/core/actor.ts";
import { Invitations } from "../invitations/people-page.tsx";
import type { Listed } from "../invitations/store.ts";
import { INVITATION_WORDS } from "../invitations/words.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { ToldOfAlike } from "../../web/parts/alike.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Actions, Button, Form, Hidden } from "../../web/parts/form.tsx";
import { Table } from "../../web/parts/table.tsx";
import { frame, type Base } from "./admin-page.tsx";
import type { Typed } from "./fields.tsx";
import type { Waiting } from "../joining/store.ts";
import { JOINING_WORDS } from "../joining/words.ts";
import type { MemberRow, TeamRow } from "./store.ts";
import { ORGANISATION_WORDS } from "./words.ts";

type TeamProps = Base & {
  timeZone: string;
  mail: boolean;
  team: TeamRow;
  members: MemberRow[];
  invitations: Listed[];
  waiting: Waiting[];
  typed: Typed;
  /** which of the page's two forms is sent again */
  at: "team" | "invite" | null;
};

export function TeamPage(props: TeamProps) {
  const { language, timeZone, team, members, invitations, waiting, mail } = props;
  const words = ORGANISATION_WORDS[language].admin;
  const path = `/administration/teams/${team.team_id}`;
  return (
    <Page {...frame(props, team.name, path)}>
      <h1>{team.name}</h1>
      <p class="lede">{words.team(team.organisation_name)}</p>
      <h2>{words.people}</h2>
      {members.length === 0 ? <p>{words.noPeople}</p> : <Members {...{ language, timeZone, members, path }} />}
      {waiting.length > 0 && <WaitingForTeam {...{ waiting, language }} />}
      <InviteMember {...props} path={path} />
      {invitations.length > 0 && (
        <>
          <h2>{words.invitations}</h2>
          <Invitations {...{ invitations, language, timeZone, mail }} path="/administration/invitations" />
        </>
      )}
      <TeamSettings {...props} path={path} />
    </Page>
  );
}

function Members({ language, timeZone, members, path }: Pick<TeamProps, "language" | "timeZone" | "members"> & { path: string }) {
  const words = ORGANISATION_WORDS[language].admin;
  return (
    <Pages of={members} idOf={({ member_id }) => member_id} language={language} name="members">
      {(some) => (
        <Table
          caption={words.people}
          hideCaption
          head={words.peopleHead}
          rows={some.map((member) => [
            member.name,
            INVITATION_WORDS[language].roles[member.role],
            words.since(formatDay(member.started_at, language, timeZone)),
            member.ended_at ? (
              words.until(formatDay(member.ended_at, language, timeZone))
            ) : (
              <Form action={`${path}/members/${member.member_id}/end`}>
                <Button kind="link">
                  {words.end}
                  <span class="unseen"> ({isolated(member.name)})</span>
                </Button>
              </Form>
            ),
          ])}
        />
      )}
    </Pages>
  );
}

function WaitingForTeam({ waiting, language }: Pick<TeamProps, "waiting" | "language">) {
  const words = JOINING_WORDS[language];
  return (
    <>
      <h2>{words.waiting}</h2>
      <ul>
        {waiting.map(({ joining_id, name, role, confirmers }) => (
          <li key={joining_id}>
            {confirmers.length > 0
              ? words.waitsFor(name, words.roles[role], confirmers.map(isolated).join(", "))
              : words.waitsForOperator(name, words.roles[role])}
          </li>
        ))}
      </ul>
    </>
  );
}

function InviteMember({ language, typed, problems, at, path }: TeamProps & { path: string }) {
  const words = ORGANISATION_WORDS[language].admin;
  const again = at === "invite";
  const field = { language, problems: again ? problems : undefined, prefix: again ? undefined : "invite" };
  const was = again ? typed : {};
  return (
    <>
      <h2>{words.invite}</h2>
      <Form action={`${path}/invite`}>
        <Hidden name="id" value={was.id || newId()} />
        <Radios
          {...field}
          name="role"
          label={words.role}
          value={was.role}
          choices={TEAM_ROLES.map((role) => ({ value: role, text: INVITATION_WORDS[language].roles[role], hint: words.roleHints[role] }))}
        />
        <ToldOfAlike problems={field.problems} of="name" value={was.name} />
        <TextField unkept="whose account" {...field} name="name" label={words.inviteName} value={was.name} width="middle" optional />
        <TextField
          {...field}
          name="email"
          type="email"
          label={words.inviteEmail}
          hint={words.inviteEmailHint}
          value={was.email}
          width="middle"
          optional
        />
        <Actions>
          <Button>{words.make}</Button>
        </Actions>
      </Form>
    </>
  );
}

function TeamSettings({ language, team, typed, problems, at, path }: TeamProps & { path: string }) {
  const words = ORGANISATION_WORDS[language].admin;
  const again = at === "team";
  const field = { language, problems: again ? problems : undefined, prefix: again ? undefined : "team" };
  const was: Typed = again ? typed : { name: team.name, keepsYears: String(team.keeps_years) };
  return (
    <>
      <h2>{words.teamName}</h2>
      <Form action={path}>
        <TextField {...field} name="name" label={words.teamName} value={was.name} width="middle" />
        <TextField
          {...field}
          name="keepsYears"
          label={words.keepsYears}
          hint={words.keepsYearsHint}
          value={was.keepsYears}
          inputMode="numeric"
          width="short"
        />
        <Actions>
          <Button kind="quiet">{words.save}</Button>
        </Actions>
      </Form>
    </>
  );
}
