import { isId } from "../../ground/core/id.ts";
import { InvitationCard } from "../../people/invitations/card.tsx";
import { sendInvitation } from "../../people/invitations/send.ts";
import { invite } from "../../people/invitations/store.ts";
import type { Secrets } from "../../people/invitations/secrets.ts";
import { looksLike } from "../../ground/core/look-alikes.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { explain, inOwnWords, parse } from "../../ground/core/problems.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Afterwards, type Answer, type Asked } from "../../web/route.ts";
import { SUPPORTER } from "./shape.ts";
import { readCalled, readNamesBeside } from "./names-beside.ts";
import type { Supporter } from "./shared.ts";
import { addSupporter, endSupport, readShared } from "./store.ts";
import { NewSupporterPage, SupportersPage, type SupporterNotice } from "./supporters-page.tsx";
import { SUPPORTER_WORDS } from "./supporters-words.ts";

type Mine = Asked & { personId: string };

export function supporterRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/sharing/supporters", async ({ tx, actor, personId, language, query }) => {
    const { supporters } = await readShared(tx, personId);
    const notice = Object.hasOwn(SUPPORTER_WORDS[language].notices, query.done ?? "") ? (query.done as SupporterNotice) : null;
    const { timeZone } = ctx.installation.current;
    return { page: <SupportersPage {...{ actor, language, timeZone, now: new Date(), supporters, notice }} /> };
  });
  personRoute(ctx, "GET", "/sharing/supporters/new", async ({ actor, language }) => ({
    page: <NewSupporterPage {...{ actor, language, typed: {} }} />,
  }));
  personRoute(ctx, "POST", "/sharing/supporters/new", (asked) => inviteSupporter(ctx, asked));
  personRoute(ctx, "POST", "/sharing/supporters/:supporterId/again", (asked) => inviteAgain(ctx, asked));
  personRoute(ctx, "POST", "/sharing/supporters/:supporterId/end", async ({ tx, personId, params }) => {
    const ended = await endSupport(tx, personId, params.supporterId!, ctx.config.baseUrl);
    return { redirect: `/sharing/supporters?done=${ended ?? "already"}`, afterwards: ctx.accounts.sendSoon };
  });
}

async function inviteSupporter(ctx: Context, asked: Mine): Promise<Answer & Afterwards> {
  const { tx, actor, personId, form, language } = asked;
  const parsed = parse(SUPPORTER, form, language);
  const alike = parsed.ok && (await looksLikeAnother(tx, actor.name, personId, parsed.value));
  if (!parsed.ok || alike) {
    const found: Problems = parsed.ok ? { name: explain("name-alike", language) } : parsed.problems;
    const problems = inOwnWords(found, SUPPORTER_WORDS[language].problems, language);
    const typed = Object.fromEntries(Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
    return { page: <NewSupporterPage {...{ actor, language, typed, problems }} />, status: 422 };
  }
  const { id, supporterId, name, relationship, email } = parsed.value;
  await addSupporter(tx, personId, { supporterId, name, relationship });
  const secrets = await invite(tx, { invitationId: id, kind: "supporter", personId, supporterId, name, email, createdBy: actor.accountId });
  return secrets ? shown(ctx, asked, id, secrets, name, email) : { redirect: "/sharing/supporters?done=known" };
}

/** Among those who stand beside each other in this record: the person, their supporters, and the people of their teams. */
async function looksLikeAnother(tx: Tx, own: string, personId: string, it: { supporterId: string; name: string }): Promise<boolean> {
  const [beside, called] = await Promise.all([readNamesBeside(tx, personId, it.supporterId), readCalled(tx, personId)]);
  return looksLike(it.name, [own, called, ...beside]) !== undefined;
}

/** A new link and code for somebody who has not accepted yet; the ones before stop working. Whom a service wrote down, it invites. */
async function inviteAgain(ctx: Context, asked: Mine): Promise<Answer & Afterwards> {
  const { tx, actor, personId, params, form } = asked;
  const found = (await readShared(tx, personId)).supporters.find(waitsFor(params.supporterId!));
  if (!found || !isId(form.id)) throw new NotHere();
  const { supporter_id: supporterId, name } = found;
  await tx.all(
    "sharing/withdraw-earlier",
    `update invitation set withdrawn_at = now()
     where person_id = $1 and supporter_id = $2 and invitation_id <> $3 and accepted_at is null and withdrawn_at is null`,
    [personId, supporterId, form.id],
  );
  const secrets = await invite(tx, {
    invitationId: form.id,
    kind: "supporter",
    personId,
    supporterId,
    name,
    email: "",
    createdBy: actor.accountId,
  });
  return secrets ? shown(ctx, asked, form.id, secrets, name, "") : { redirect: "/sharing/supporters?done=known" };
}

const waitsFor =
  (supporterId: string) =>
  (each: Supporter): boolean =>
    each.supporter_id === supporterId && each.accepted_at === null && each.ended_at === null && !each.brought_in;

function shown(
  ctx: Context,
  { actor, language }: Mine,
  invitationId: string,
  secrets: Secrets,
  name: string,
  email: string,
): Answer & Afterwards {
  const { config, installation } = ctx;
  const page = (
    <InvitationCard
      {...{
        actor,
        language,
        secrets,
        name,
        email,
        mail: ctx.accounts.mail,
        baseUrl: config.baseUrl,
        timeZone: installation.current.timeZone,
      }}
      note={SUPPORTER_WORDS[language].seesNothing}
      path="/sharing/supporters"
      done="/sharing/supporters"
    />
  );
  return {
    page,
    afterwards: () => sendInvitation(ctx, { invitationId, kind: "supporter", from: actor.name, email, token: secrets.token }),
  };
}
