import { isId, newId } from "../../ground/core/id.ts";
import { ok, type Problems, type Result } from "../../ground/core/result.ts";
import { draftFrom, textsOf } from "../own-writing/drafts.ts";
import { answerKept, dropUnsaved, keepUnsaved, readUnsaved } from "../own-writing/unsaved.ts";
import { sameBody } from "../statements/same-body.ts";
import { tellAccess } from "../statements/access.ts";
import { kindNamed } from "../statements/kinds.ts";
import { parse } from "../../ground/core/problems.ts";
import { confirm, say } from "../statements/say.ts";
import type { Said } from "../statements/store.ts";
import type { Revision, Statement } from "../statements/statement.ts";
import { withDone } from "../responses/back.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { EditPage } from "./edit-page.tsx";
import { StatementPage } from "./page.tsx";
import { enter, enterToEdit, pathOf, rightOf, type Room } from "./room.ts";
import { versionsOf } from "./rules.ts";
import { keepVersion } from "./store.ts";

const PATH = "/people/:personId/statements/:statementId";

export function statementRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, async (asked) => {
    const [room, beside] = await Promise.all([enter(asked), ctx.house.besideWords(asked.tx, asked.params.personId!)]);
    tell(asked, room, "saw");
    return { page: <StatementPage {...{ ctx, asked, room, beside }} /> };
  });
  route(ctx, "GET", `${PATH}/edit`, async (asked) => {
    const [room, [begun]] = await Promise.all([
      enterToEdit(asked),
      readUnsaved(asked.tx, asked.actor.accountId, asked.params.statementId!),
    ]);
    tell(asked, room, "saw");
    const settles = asked.query.together === "yes";
    if (settles || !begun) return { page: <EditPage {...{ ctx, asked, room, settles }} values={draftValues(room)} /> };
    const values = { ...draftValues(room), ...begun.fields, id: begun.draft_id, based: begun.based_on ?? room.statement.revision_id };
    return { page: <EditPage {...{ ctx, asked, room, values, begun }} /> };
  });
  route(ctx, "POST", PATH, (asked) => revise(ctx, asked));
  route(ctx, "POST", `${PATH}/keep`, keep);
}

const tell = ({ tx, actor }: Asked, room: Room, act: "saw" | "wrote"): void => {
  const { personId, statement } = room;
  tellAccess(tx, actor, { personId, act, right: rightOf(room), what: [statement.section], statementId: statement.statement_id });
};

const draftValues = ({ statement }: Room): Record<string, string> => ({
  ...valuesOf(statement.body),
  id: newId(),
  based: statement.revision_id,
});

/** A body's fields as a form holds them. */
const valuesOf = (body: unknown): Record<string, string> =>
  textsOf(Object.fromEntries(Object.entries((body ?? {}) as object).map(([name, value]) => [name, value === null ? "" : String(value)])));

/** What a form carries beside the words. */
const CARRIED = ["id", "based", "statementId", "back", "settles", "at", "seenSaves", "saveId"];

/** Changes one's own words. What the script sends while one writes is kept aside until they are saved. */
async function revise(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enterToEdit(asked);
  const { personId, statement } = room;
  if (asked.wantsJson) {
    return answerKept(await keepUnsaved(asked, { personId, statementId: statement.statement_id, kind: statement.kind }));
  }
  const saved = await reviseIn(asked, room);
  if (!saved.ok) return again(ctx, asked, room, saved.problems);
  await dropUnsaved(asked.tx, asked.form);
  const { clash, statementId } = saved.value;
  // both versions are shown at once to the one who wrote the second
  return { redirect: clash ? `${pathOf(room.statement)}?done=clash` : withDone(room.back, "edit", statementId) };
}

function again(ctx: Context, asked: Asked, room: Room, problems: Problems): Answer {
  tell(asked, room, "saw");
  const { id, fields } = draftFrom(asked.form);
  const values = { ...draftValues(room), ...fields, id, ...(isId(asked.form.based) && { based: asked.form.based }) };
  return { page: <EditPage {...{ ctx, asked, room, values, problems }} settles={asked.form.settles !== undefined} />, status: 422 };
}

async function reviseIn(asked: Asked, { personId, reach, statement, thread }: Room): Promise<Result<Said>> {
  const { tx, actor, form } = asked;
  const { id, based } = form;
  const { kind, statement_id: statementId } = statement;
  const written = Object.fromEntries(Object.entries(form).filter(([name]) => !CARRIED.includes(name)));
  const was = thread.revisions.find((each) => each.revision_id === based);
  const body = { ...(was ?? statement).body, ...written };
  const settles = settledBy(form.settles, statement);
  const confirmed = await confirmedBySaving(asked, { reach, statement }, body, settles);
  if (confirmed) return ok(confirmed);
  const voice = reach.own ? ("own" as const) : statement.voice;
  // one that was never there is no id at all
  const basedOn = was?.revision_id ?? "never";
  const saved = await say(asked, { personId, statementId, revisionId: id, basedOn, settles, kind, voice, body });
  if (saved.ok && !saved.value.repeated)
    tellAccess(tx, actor, { personId, act: "wrote", right: "grant", what: [statement.section], statementId });
  return saved;
}

/** The person saves what was written down for them, and changes nothing: that is what they meant. */
async function confirmedBySaving(
  { tx, form, house, language }: Asked,
  { reach, statement }: Pick<Room, "reach" | "statement">,
  body: unknown,
  settles: string[],
): Promise<Said | null> {
  const { id, based } = form;
  if (!reach.own || statement.voice !== "scribed" || based !== statement.revision_id || settles.length > 0 || !isId(id)) return null;
  const parsed = parse(kindNamed(house.kinds, statement.kind).body, body, language);
  if (!parsed.ok || !sameBody(statement.body, parsed.value)) return null;
  return confirm(tx, statement.person_id, statement.statement_id, id, statement.revision_id);
}

/** Only versions that stand beside each other now can be settled. */
function settledBy(given: unknown, statement: Statement): string[] {
  const standing = [statement.revision_id, ...statement.clash_ids];
  return [given].flat().filter((each): each is string => isId(each) && standing.includes(each) && statement.clash_ids.length > 0);
}

/** Of two versions, one is kept. Sent twice, or once somebody else has settled it, it changes nothing. */
async function keep(asked: Asked): Promise<Answer> {
  const room = await enterToEdit(asked);
  const { statement, thread } = room;
  const { id, version } = asked.form;
  const to = { redirect: `${pathOf(statement)}?done=kept` };
  if (!isId(id) || !isId(version)) throw new NotHere();
  if (thread.revisions.some((each) => each.revision_id === id)) return to;
  const versions = versionsOf(statement, thread.revisions);
  const kept: Revision | undefined = versions.find((each) => each.revision_id === version);
  if (!kept || versions.length < 2) return { redirect: pathOf(statement) };
  await keepVersion(asked.tx, asked.actor, { statement, versions, keep: kept, revisionId: id });
  tell(asked, room, "wrote");
  return to;
}
