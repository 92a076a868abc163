import { isId, newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { confirm, say } from "../../record/statements/say.ts";
import { act, readStatement } from "../../record/statements/store.ts";
import { WITHDRAWN } from "../../record/responses/rules.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, route, type Answer, type Asked } from "../../web/route.ts";
import { AloudPage } from "./aloud-page.tsx";
import { advancePath } from "./family.ts";
import { advanceWithdrawal, NOT_SO } from "./shape.ts";
import { readAdvance, type AdvanceView, type Signed } from "./store.ts";

const PATH = "/people/:personId/advance/:statementId/aloud";

/** What somebody withdraws by saying so: written down by whoever works with them, and said to be right or not by them. */
export function aloudRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, async (asked) => {
    const { view, signed } = await enter(asked);
    return show(asked, view, signed);
  });
  route(ctx, "POST", PATH, (asked) => writeDown(asked));
  route(ctx, "POST", `${PATH}/take-back`, (asked) => takeBack(asked));
  personRoute(ctx, "POST", "/advance/aloud/:statementId/right", async ({ tx, personId, params, form }) => {
    const said = await readStatement(tx, personId, params.statementId!);
    if (said?.kind !== advanceWithdrawal.kind || !isId(form.id)) throw new NotHere();
    if (said.voice === "scribed") await confirm(tx, personId, said.statement_id, form.id, said.revision_id);
    return { redirect: "/advance?done=right" };
  });
  personRoute(ctx, "POST", "/advance/aloud/:statementId/wrong", async ({ tx, actor, personId, params }) => {
    const said = await readStatement(tx, personId, params.statementId!);
    if (said?.kind !== advanceWithdrawal.kind) throw new NotHere();
    if (said.state !== NOT_SO)
      await act(tx, { personId, eventId: newId(), statementId: said.statement_id, act: NOT_SO, actorId: actor.accountId });
    return { redirect: "/advance?done=wrong" };
  });
}

type Entered = { view: AdvanceView; signed: Signed };

/** What stands and may be read, by somebody who works with the person as a practitioner; the database asks the same. */
async function enter({ tx, actor, params }: Asked): Promise<Entered> {
  const view = await readAdvance(tx, params.personId!);
  const signed = view?.standing?.statements.find((each) => each.statementId === params.statementId);
  if (!view?.standing?.mayWriteDown || !signed || actor.accountId === params.personId) throw new NotHere();
  return { view, signed };
}

function show(asked: Asked, view: AdvanceView, signed: Signed, problems?: Problems): Answer {
  const personId = asked.params.personId!;
  tellAccess(asked.tx, asked.actor, { personId, act: "saw", right: view.right, what: [signed.section], statementId: signed.statementId });
  return { page: <AloudPage {...{ asked, personId, signed, problems }} called={view.called} />, status: problems ? 422 : 200 };
}

/** Sent twice it is there once. */
async function writeDown(asked: Asked): Promise<Answer> {
  const { tx, actor, form, params } = asked;
  const personId = params.personId!;
  const { view, signed } = await enter(asked);
  const { text = "", could = "", doubt = "", id, statementId } = form;
  const said = await say(asked, {
    personId,
    statementId,
    revisionId: id,
    kind: advanceWithdrawal.kind,
    at: { section: signed.section, aboutId: signed.statementId, rootId: signed.statementId },
    voice: "scribed",
    body: { text, could, doubt },
  });
  if (!said.ok) return show(asked, view, signed, said.problems);
  if (!said.value.repeated)
    tellAccess(tx, actor, { personId, act: "wrote", right: "duty", what: [signed.section], statementId: signed.statementId });
  return { redirect: `${advancePath(personId)}?done=aloud#s-${signed.statementId}` };
}

/** Whoever misheard it takes it back, until the person has said something to it. */
async function takeBack(asked: Asked): Promise<Answer> {
  const { tx, actor, params } = asked;
  const personId = params.personId!;
  const { signed } = await enter(asked);
  const { aloud } = signed;
  if (!aloud?.mine || aloud.voice !== "scribed" || aloud.notSo) throw new NotHere();
  await act(tx, { personId, eventId: newId(), statementId: aloud.statementId, act: WITHDRAWN, actorId: actor.accountId });
  tellAccess(tx, actor, { personId, act: "took back", right: "duty", what: [signed.section], statementId: signed.statementId });
  return { redirect: `${advancePath(personId)}?done=taken#s-${signed.statementId}` };
}
