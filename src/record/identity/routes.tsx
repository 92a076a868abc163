import { backTo } from "../../web/back-to.ts";
import type { Problems } from "../../ground/core/result.ts";
import { tellAccess } from "../statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { dutyTowards } from "../reach/duty.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { NotHere, personRoute, route, type Answer, type Asked } from "../../web/route.ts";
import { textIn } from "../../ground/core/text-in.ts";
import { IdentityPage } from "./page.tsx";
import { identityForm } from "./shape.ts";
import { readIdentity, saveIdentity } from "./store.ts";
import { IDENTITY_WORDS } from "./words.ts";

const OWN = "/sharing/emergency/identity";
const THEIRS = "/people/:personId/identity";

/** A name and a date of birth, by which somebody is found in an emergency: given by the person, or by whoever works with them. */
export function identityRoutes(ctx: Context): void {
  personRoute(ctx, "GET", OWN, (asked) => show(ctx, asked, asked.personId, null));
  personRoute(ctx, "POST", OWN, (asked) => save(ctx, asked, asked.personId, null));
  route(ctx, "GET", THEIRS, (asked) => show(ctx, asked, asked.params.personId!, calledBy(asked)));
  route(ctx, "POST", THEIRS, (asked) => save(ctx, asked, asked.params.personId!, calledBy(asked)));
}

/** What the person is called; nobody but a practitioner who works with them finds the page. */
async function calledBy({ tx, actor, params }: Asked): Promise<string> {
  const duty = await dutyTowards(tx, actor, params.personId!);
  if (!duty) throw new NotHere();
  return duty.called;
}

type Called = Promise<string> | null;

async function show(ctx: Context, asked: Asked, personId: string, calling: Called, problems?: Problems): Promise<Answer> {
  const { tx, actor, language, form } = asked;
  const [called, identity] = await Promise.all([calling, readIdentity(tx, personId)]);
  if (called !== null) tellAccess(tx, actor, { personId, act: "saw", right: "duty", what: ["identity"] });
  const typed = problems
    ? { fullName: textIn(form, "fullName"), bornOn: textIn(form, "bornOn") }
    : { fullName: identity?.full_name ?? "", bornOn: identity?.born_on ?? "" };
  const back = called === null ? backTo("emergency", language) : { href: `/people/${personId}`, text: called };
  const path = called === null ? OWN : `/people/${personId}/identity`;
  return { page: <IdentityPage {...{ ctx, asked, called, path, back, identity, typed, problems }} />, status: problems ? 422 : 200 };
}

async function save(ctx: Context, asked: Asked, personId: string, calling: Called): Promise<Answer> {
  const { tx, actor, form, language } = asked;
  const called = await calling;
  const parsed = parse(identityForm(today(ctx.installation.current.timeZone)), form, language);
  if (!parsed.ok) {
    const born = parsed.problems.bornOn && { bornOn: IDENTITY_WORDS[language].bornWrong };
    return show(ctx, asked, personId, calling, { ...parsed.problems, ...born });
  }
  if (called !== null) {
    const known = await readIdentity(tx, personId);
    if (known?.said_by === personId) throw new NotHere();
    tellAccess(tx, actor, { personId, act: "recorded", right: "duty", what: ["identity"] });
  }
  await saveIdentity(tx, personId, actor.accountId, parsed.value);
  return { redirect: called === null ? "/sharing/emergency?done=saved" : `/people/${personId}?done=saved` };
}
