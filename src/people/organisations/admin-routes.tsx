import { InvitationCard } from "../invitations/card.tsx";
import { recordAct } from "../acts/act.ts";
import { changes } from "../acts/rules.ts";
import { inviteProblems } from "../invitations/people-routes.tsx";
import { sendAgain, sendInvitation } from "../invitations/send.ts";
import { INVITE_MEMBER } from "../invitations/shape.ts";
import { invite, listInvitations, withdraw } from "../invitations/store.ts";
import { readWaitingFor } from "../joining/store.ts";
import type { Problems } from "../../ground/core/result.ts";
import { parse } from "../../ground/core/problems.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, type Answer, type Asked } from "../../web/route.ts";
import { AllInvitationsPage, InstallationPage, MessagesPage, OverviewPage, type AdminNotice } from "./admin-page.tsx";
import { textIn } from "../../ground/core/text-in.ts";
import { adminPage, adminPost, type Done } from "./admin-route.ts";
import { AdministratorsPage } from "./administrators-page.tsx";
import { TeamPage } from "./team-page.tsx";
import { typedFrom, typedOf } from "./fields.tsx";
import { readInstallation } from "../../ground/installation/installation.ts";
import { memberProblem, placeProblem } from "./look-alikes.ts";
import { readInstallationForm, readPart } from "./rules.ts";
import { ORGANISATION, TEAM, TEAM_CHANGE } from "./shape.ts";
import * as store from "./store.ts";
import { ORGANISATION_WORDS } from "./words.ts";

const ROOT = "/administration";
const TEAM_PATH = `${ROOT}/teams/:teamId`;

/** What administrators look after. They read nobody's record. */
export function adminRoutes(ctx: Context): void {
  organisations(ctx);
  teams(ctx);
  installation(ctx);
  administrators(ctx);
  adminPage(ctx, `${ROOT}/invitations`, async (asked) => {
    const invitations = await listInvitations(asked.tx, null);
    return {
      page: (
        <AllInvitationsPage
          {...base(asked)}
          timeZone={ctx.installation.current.timeZone}
          invitations={invitations}
          mail={ctx.accounts.mail}
        />
      ),
    };
  });
  adminPost(ctx, `${ROOT}/invitations/:invitationId/again`, async (asked) => {
    const { sent, afterwards } = await sendAgain(ctx, asked);
    const detail = { invitation: asked.params.invitationId };
    return {
      redirect: `${ROOT}/invitations?done=${sent ? "sentAgain" : "already"}`,
      afterwards,
      act: sent ? { kind: "message-again", detail } : null,
    };
  });
  adminPost(ctx, `${ROOT}/invitations/:invitationId/withdraw`, async ({ tx, params }) => {
    const done = await withdraw(tx, params.invitationId!);
    return {
      redirect: `${ROOT}/invitations?done=${done ? "withdrawn" : "already"}`,
      act: done ? { kind: "invitation-withdrawn", detail: { invitation: params.invitationId } } : null,
    };
  });
  adminPage(ctx, `${ROOT}/messages`, async (asked) => {
    const [messages] = await Promise.all([store.readMessages(asked.tx), recordAct(asked.tx, asked.actor, { kind: "messages-read" })]);
    return {
      page: <MessagesPage {...base(asked)} timeZone={ctx.installation.current.timeZone} messages={messages} mail={ctx.accounts.mail} />,
    };
  });
  adminPost(ctx, `${ROOT}/messages/:messageId/again`, async ({ tx, params }) => {
    const message = (await store.readMessages(tx)).find((each) => each.id === params.messageId);
    const accountId = message?.again_for;
    if (!accountId) throw new NotHere();
    return {
      redirect: `${ROOT}/messages?done=sentAgain`,
      afterwards: async () => ctx.accounts.later(() => ctx.accounts.sendReset(accountId)),
      act: { kind: "message-again", aboutId: accountId },
    };
  });
}

function base({ actor, language, query }: Asked, problems?: Problems) {
  const known = Object.hasOwn(ORGANISATION_WORDS[language].admin.notices, query.done ?? "");
  return { actor, language, problems, notice: known ? (query.done as AdminNotice) : null };
}

function organisations(ctx: Context): void {
  const page = async (asked: Asked, at: string | null, problems?: Problems): Promise<Answer> => ({
    page: (
      <OverviewPage
        {...base(asked, problems)}
        organisations={await store.readOrganisations(asked.tx)}
        typed={typedOf(asked.form)}
        at={at}
      />
    ),
    status: problems ? 422 : 200,
  });
  adminPage(ctx, ROOT, (asked) => page(asked, null));
  adminPost(ctx, `${ROOT}/organisations`, async (asked) => {
    const read = readPart(ORGANISATION, asked.form, asked.language);
    if (!read.ok) return nothingDone(page(asked, "organisation", read.problems));
    const alike = await placeProblem(asked, "organisation", read.value);
    if (alike) return nothingDone(page(asked, "organisation", alike));
    await store.addOrganisation(asked.tx, read.value);
    return { redirect: `${ROOT}?done=added`, act: { kind: "organisation-added", organisationId: read.value.id } };
  });
  adminPost(ctx, `${ROOT}/organisations/:organisationId/teams`, async (asked) => {
    const read = readPart(TEAM, asked.form, asked.language);
    const { organisationId } = asked.params;
    if (!read.ok) return nothingDone(page(asked, organisationId!, read.problems));
    const alike = await placeProblem(asked, "team", read.value);
    if (alike) return nothingDone(page(asked, organisationId!, alike));
    await store.addTeam(asked.tx, organisationId!, read.value);
    return { redirect: `${ROOT}?done=added`, act: { kind: "team-added", organisationId, teamId: read.value.id } };
  });
}

type Again = { at: "team" | "invite"; problems: Problems };

function teams(ctx: Context): void {
  const page = async (asked: Asked, again?: Again): Promise<Answer> => {
    const { teamId } = asked.params;
    const [team, members, invited, waiting] = await Promise.all([
      teamOf(asked),
      store.readMembers(asked.tx, teamId!),
      listInvitations(asked.tx, [teamId!]),
      readWaitingFor(asked.tx, teamId!),
    ]);
    const invitations = invited.filter((each) => each.kind === "member");
    const more = {
      team,
      members,
      waiting,
      invitations,
      typed: typedOf(asked.form),
      mail: ctx.accounts.mail,
      at: again?.at ?? null,
      timeZone: ctx.installation.current.timeZone,
    };
    return { page: <TeamPage {...base(asked, again?.problems)} {...more} />, status: again ? 422 : 200 };
  };
  adminPage(ctx, TEAM_PATH, (asked) => page(asked));
  adminPost(ctx, TEAM_PATH, async (asked) => {
    const { team_id: teamId, organisation_id: organisationId, name, keeps_years: keepsYears } = await teamOf(asked);
    const read = readPart(TEAM_CHANGE, asked.form, asked.language);
    if (!read.ok) return nothingDone(page(asked, { at: "team", problems: read.problems }));
    const alike = read.value.name === name ? null : await placeProblem(asked, "team", { id: teamId, name: read.value.name });
    if (alike) return nothingDone(page(asked, { at: "team", problems: alike }));
    await store.changeTeam(asked.tx, teamId, read.value);
    const detail = changes({ name, keepsYears }, read.value);
    return { redirect: `${ROOT}/teams/${teamId}?done=saved`, act: { kind: "team-changed", organisationId, teamId, detail } };
  });
  adminPost(ctx, `${TEAM_PATH}/invite`, async (asked) => {
    const parsed = parse(INVITE_MEMBER, { ...asked.form, team: asked.params.teamId }, asked.language);
    if (!parsed.ok) return nothingDone(page(asked, { at: "invite", problems: inviteProblems(parsed.problems, asked.language) }));
    const alike = await memberProblem(asked, parsed.value.name);
    if (alike) return nothingDone(page(asked, { at: "invite", problems: alike }));
    return inviteMember(ctx, asked, parsed.value);
  });
  adminPost(ctx, `${TEAM_PATH}/members/:memberId/end`, async ({ tx, params: { teamId, memberId } }) => {
    const ended = await store.endMember(tx, teamId!, memberId!);
    return {
      redirect: `${ROOT}/teams/${teamId}?done=${ended ? "ended" : "already"}`,
      act: ended && {
        kind: "member-ended",
        organisationId: ended.organisation_id,
        teamId,
        aboutId: ended.account_id,
        detail: { role: ended.role },
      },
    };
  });
}

async function teamOf({ tx, params }: Asked): Promise<store.TeamRow> {
  const team = await store.readTeam(tx, params.teamId!);
  if (!team) throw new NotHere();
  return team;
}

type Member = Pick<Parameters<typeof invite>[1], "name" | "email"> & { id: string; role: store.MemberRow["role"] };

async function inviteMember(ctx: Context, asked: Asked, { id, role, name, email }: Member): Promise<Done> {
  const { tx, actor, language } = asked;
  const team = await teamOf(asked);
  const to = { organisationId: team.organisation_id, teamId: team.team_id, role };
  // whoever invites does not see a link that can be sent: with it they could join as somebody else
  const linkIsShown = email === "" || ctx.config.smtpUrl === null;
  const secrets = await invite(tx, { invitationId: id, kind: "member", ...to, name, email, createdBy: actor.accountId, linkIsShown });
  const path = `${ROOT}/teams/${team.team_id}`;
  if (!secrets) return { redirect: `${path}?done=known`, act: null };
  const done = {
    afterwards: () => sendInvitation(ctx, { invitationId: id, kind: "member", from: team.name, email, token: secrets.token }),
    act: { kind: "member-invited", organisationId: team.organisation_id, teamId: team.team_id, detail: { invitation: id, name, role } },
  } as const;
  if (!linkIsShown) return { redirect: `${path}?done=sent`, ...done };
  const { timeZone } = ctx.installation.current;
  const page = (
    <InvitationCard
      {...{ actor, language, secrets, name, email, timeZone, path }}
      mail={ctx.accounts.mail}
      baseUrl={ctx.config.baseUrl}
      done={path}
      help="service"
    />
  );
  return { page, ...done };
}

function administrators(ctx: Context): void {
  const path = `${ROOT}/administrators`;
  const page = async (asked: Asked, typed = "", problems?: Problems): Promise<Answer> => ({
    page: <AdministratorsPage {...base(asked, problems)} typed={typed} administrators={await store.readAdministrators(asked.tx)} />,
    status: problems ? 422 : 200,
  });
  adminPage(ctx, path, (asked) => page(asked));
  adminPost(ctx, path, async (asked) => {
    const name = textIn(asked.form, "signInName");
    const made = await store.makeAdministrator(asked.tx, name);
    if (made) return { redirect: `${path}?done=added`, act: { kind: "administrator-made", aboutId: made } };
    return nothingDone(page(asked, name, { signInName: ORGANISATION_WORDS[asked.language].problems.noSuchAccount }));
  });
  adminPost(ctx, `${path}/:accountId/end`, async ({ tx, actor, params }) => {
    const ended = await store.endAdministrator(tx, params.accountId!);
    const act = ended ? { kind: "administrator-ended" as const, aboutId: params.accountId } : null;
    if (ended && params.accountId === actor.accountId) return { redirect: "/", act };
    return { redirect: `${path}?done=${ended ? "administratorEnded" : "administratorLast"}`, act };
  });
}

function installation(ctx: Context): void {
  adminPage(ctx, `${ROOT}/installation`, async (asked) => ({
    page: <InstallationPage {...base(asked)} typed={typedFrom(ctx.installation.current)} />,
  }));
  adminPost(ctx, `${ROOT}/installation`, async (asked) => {
    const read = readInstallationForm(asked.form, asked.language);
    if (!read.ok) {
      return { page: <InstallationPage {...base(asked, read.problems)} typed={typedOf(asked.form)} />, status: 422, act: null };
    }
    const { ready: _ready, ...before } = ctx.installation.current;
    await store.changeInstallation(asked.tx, read.value);
    return {
      act: { kind: "settings", detail: changes(before, read.value) },
      redirect: `${ROOT}/installation?done=saved`,
      afterwards: async () => void (ctx.installation.current = await readInstallation(ctx.database.pool)),
    };
  });
}

/** What was typed was refused, or there was nothing to do. */
const nothingDone = async (answer: Promise<Answer>): Promise<Done> => ({ ...(await answer), act: null });
