import { isId } from "../../../ground/core/id.ts";
import { say } from "../../../record/statements/say.ts";
import { isAside, type Statement } from "../../../record/statements/statement.ts";
import { tellAccess } from "../../../record/statements/access.ts";
import { allowedActs } from "../../../record/responses/rules.ts";
import type { Context } from "../../../web/context.ts";
import { NotHere, route, type Answer, type Asked } from "../../../web/route.ts";
import { decidingPath } from "../path.ts";
import { enter, type Room } from "../room.ts";
import { option, type Medicine, type Option } from "../shape.ts";
import { PickPage } from "./pick-page.tsx";
import { matching, readMedicine } from "./store.ts";

const PATH = "/people/:personId/deciding/:statementId/options/:optionId/medicine";

/** Whoever wrote what could be done may put an entry of the list beside their words, and take it off again. */
export function pickRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, (asked) => show(asked));
  route(ctx, "POST", PATH, (asked) => choose(asked));
}

async function enterOption(asked: Asked): Promise<{ room: Room; entry: Statement<Option> }> {
  const room = await enter(asked);
  const entry = room.statements.find((each) => each.statement_id === asked.params.optionId && each.kind === option.kind);
  const viewer = { accountId: asked.actor.accountId, reach: room.reach };
  if (!entry || isAside(entry) || !allowedActs(entry, viewer).includes("edit")) throw new NotHere();
  return { room, entry };
}

/** What is looked for stands in the address, so that the page is asked for at once. */
async function show(asked: Asked): Promise<Answer> {
  const { tx, actor, query } = asked;
  const looked = (query.q ?? "").trim().slice(0, 200);
  const [{ room, entry }, found] = await Promise.all([enterOption(asked), matching(tx, looked)]);
  tellAccess(tx, actor, {
    personId: room.personId,
    act: "saw",
    right: "grant",
    what: [room.root.section],
    statementId: room.root.statement_id,
  });
  return { page: <PickPage {...{ asked, room, found, looked }} option={entry} /> };
}

/** The words stay as they are; only what stands beside them changes, and its history is kept. */
async function choose(asked: Asked): Promise<Answer> {
  const { tx, actor, form } = asked;
  const { room, entry } = await enterOption(asked);
  const medicine = await chosenIn(asked);
  if (!isId(form.id) || !isId(form.based)) throw new NotHere();
  const { personId, root, reach } = room;
  const saved = await say(asked, {
    personId,
    statementId: entry.statement_id,
    revisionId: form.id,
    basedOn: form.based,
    kind: option.kind,
    voice: reach.own ? "own" : entry.voice,
    body: { ...entry.body, medicine },
  });
  if (!saved.ok) throw new NotHere();
  if (!saved.value.repeated)
    tellAccess(tx, actor, { personId, act: "wrote", right: "grant", what: [root.section], statementId: root.statement_id });
  return { redirect: `${decidingPath(personId, root.statement_id)}?done=saved#s-${entry.statement_id}` };
}

/** An entry as the list has it, never as a form says; null takes it off. */
async function chosenIn({ tx, form }: Asked): Promise<Medicine | null> {
  const [system, code, term] = [form.system, form.code, form.term].map((each) => (typeof each === "string" ? each : ""));
  if (code === "") return null;
  const medicine = await readMedicine(tx, system!, code!, term!);
  if (!medicine) throw new NotHere();
  return medicine;
}
