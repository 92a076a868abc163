import type { Actor, Membership } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { textIn } from "../../ground/core/text-in.ts";
import { inOwnWords, parse } from "../../ground/core/problems.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route, type Afterwards, type Answer, type Asked } from "../../web/route.ts";
import { InvitationCard } from "./card.tsx";
import { InvitePersonPage } from "./people-page.tsx";
import { PEOPLE_INVITE_WORDS } from "./people-words.ts";
import { sendAgain, sendInvitation } from "./send.ts";
import { INVITE_PERSON } from "./shape.ts";
import { invite, listInvitations, withdraw } from "./store.ts";

/** Whoever works with people in a team invites somebody to it. */
export function peopleInviteRoutes(ctx: Context): void {
  route(ctx, "GET", "/people/invite", (asked) => {
    const done = asked.query.done;
    const words = PEOPLE_INVITE_WORDS[asked.language];
    const notice = done === "withdrawn" || done === "sentAgain" || done === "already" || done === "known" ? words[done] : undefined;
    return form(ctx, asked, { notice });
  });
  route(ctx, "POST", "/people/invite", (asked) => invitePerson(ctx, asked));
  route(ctx, "POST", "/people/invitations/:invitationId/withdraw", async ({ tx, actor, params }) => {
    if (teamsOf(actor).length === 0) throw new NotHere();
    return { redirect: `/people/invite?done=${(await withdraw(tx, params.invitationId!)) ? "withdrawn" : "already"}` };
  });
  route(ctx, "POST", "/people/invitations/:invitationId/again", async (asked) => {
    if (teamsOf(asked.actor).length === 0) throw new NotHere();
    const { sent, afterwards } = await sendAgain(ctx, asked);
    return { redirect: `/people/invite?done=${sent ? "sentAgain" : "already"}`, afterwards };
  });
}

/** The teams through which the actor works with people. */
function teamsOf(actor: Actor): Membership[] {
  return actor.memberships.filter(({ role }) => role === "practitioner" || role === "peer worker" || role === "lead");
}

type More = { problems?: Problems; notice?: string };

async function form(ctx: Context, { tx, actor, language, form }: Asked, more: More): Promise<Answer> {
  const teams = teamsOf(actor);
  if (teams.length === 0) throw new NotHere();
  const invitations = (
    await listInvitations(
      tx,
      teams.map((team) => team.teamId),
    )
  ).filter((each) => each.kind === "person");
  const typed = {
    id: textIn(form, "id") || undefined,
    team: textIn(form, "team"),
    name: textIn(form, "name"),
    email: textIn(form, "email"),
  };
  const { timeZone } = ctx.installation.current;
  return {
    page: <InvitePersonPage {...{ actor, language, timeZone, teams, invitations, typed, ...more }} mail={ctx.accounts.mail} />,
    status: more.problems ? 422 : 200,
  };
}

async function invitePerson(ctx: Context, asked: Asked): Promise<Answer & Afterwards> {
  const { tx, actor, language } = asked;
  const parsed = parse(INVITE_PERSON, asked.form, language);
  if (!parsed.ok) return form(ctx, asked, { problems: inviteProblems(parsed.problems, language) });
  const { id: invitationId, team: teamId, name, email } = parsed.value;
  const team = teamsOf(actor).find((each) => each.teamId === teamId);
  if (!team) return form(ctx, asked, { problems: { team: PEOPLE_INVITE_WORDS[language].problems.team } });
  const { organisationId, teamName } = team;
  const secrets = await invite(tx, { invitationId, kind: "person", organisationId, teamId, name, email, createdBy: actor.accountId });
  if (!secrets) return { redirect: "/people/invite?done=known" };
  const page = (
    <InvitationCard
      {...{
        actor,
        language,
        secrets,
        name,
        email,
        mail: ctx.accounts.mail,
        baseUrl: ctx.config.baseUrl,
        timeZone: ctx.installation.current.timeZone,
      }}
      note={PEOPLE_INVITE_WORDS[language].note(teamName)}
      path="/people/invite"
      done="/people"
      help="service"
    />
  );
  return { page, afterwards: () => sendInvitation(ctx, { invitationId, kind: "person", from: teamName, email, token: secrets.token }) };
}

/** Problems found by the shape, in the words of these forms. */
export const inviteProblems = (problems: Problems, language: Language): Problems =>
  inOwnWords(problems, PEOPLE_INVITE_WORDS[language].problems, language);
