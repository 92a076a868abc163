import { LONGEST } from "../../ground/core/text.ts";
import { isLonger } from "../../ground/core/visible.ts";
import type { Kinds } from "../statements/kinds.ts";
import { localPath } from "../../web/local-path.ts";
import { serverKey } from "./server-key.ts";
import type { Context } from "../../web/context.ts";
import { surround } from "../../web/surroundings.ts";
import { route, type Answer, type Asked } from "../../web/route.ts";
import { textsOf } from "./drafts.ts";
import { joinedFields, type Wrong } from "./joining.ts";
import { openWaiting } from "./waiting.ts";
import { dropDraft, keepUnsaved, readDraft, seenBy, writtenIn, type DraftKept } from "./unsaved.ts";

type Other = NonNullable<Awaited<ReturnType<typeof readDraft>>>;

/** What becomes of a draft, and of two of the same thing: pressed inside the form, which brings what is typed in it now. */
export async function unsavedRoutes(ctx: Context): Promise<void> {
  const key = await serverKey(ctx.accounts);
  // what cannot be sent is sealed for this server where it waits
  surround({ seal: `${key.id} ${key.publicKey}` });
  route(ctx, "POST", "/unsaved/open", (asked) => openWaiting(asked, key));
  // thrown away: back to where it was begun, with an empty form; or with what is in the form, if that is another draft
  route(ctx, "POST", "/unsaved/:draftId/throw-away", async (asked) => {
    const { tx, params } = asked;
    const other = params.draftId === asked.form.id ? null : await readDraft(tx, params.draftId!);
    const kept = other && (await keepTyped(asked, other, textsOf(writtenIn(asked.form))));
    // saved elsewhere meanwhile, the form's own can have that id by now
    if (!kept || kept.draft !== params.draftId) await dropDraft(tx, params.draftId, other ? [] : (seenBy(asked.form) ?? []));
    return { redirect: backTo(asked) };
  });
  route(ctx, "POST", "/unsaved/:draftId/join", (asked) => join(ctx, asked));
  // the other one alone: what is in the form goes, on its writer's word
  route(ctx, "POST", "/unsaved/:draftId/instead", async (asked) => {
    const other = await readDraft(asked.tx, asked.params.draftId!);
    const seen = seenBy(asked.form) ?? [];
    if (other && !seen.includes(other.version)) await dropDraft(asked.tx, asked.form.id, seen, false);
    return { redirect: backTo(asked) };
  });
}

const backTo = ({ form }: Asked): string => (typeof form.at === "string" && localPath(form.at)) || "/home";

async function join(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, form, params } = asked;
  const other = await readDraft(tx, params.draftId!);
  if (!other || other.draft_id === form.id) return { redirect: backTo(asked) };
  const typed = textsOf(writtenIn(form));
  const joined = joinedFields(typed, other.fields, wrongIn(ctx.house.kinds, other.kind));
  const kept = await keepTyped(asked, other, joined ?? typed);
  // what the form has seen is joined to itself where it was saved elsewhere meanwhile, and has another id by now
  if (kept && joined && kept.draft !== other.draft_id) await dropDraft(tx, other.draft_id);
  const back = backTo(asked);
  return { redirect: kept && joined ? back : `${back}${back.includes("?") ? "&" : "?"}together=no` };
}

/** Null where what is typed cannot be kept at all: then nothing else happens to it either. */
async function keepTyped(
  asked: Asked,
  { person_id: personId, statement_id, kind }: Other,
  fields: Record<string, string>,
): Promise<DraftKept | null> {
  const { id, based, at, seenSaves, statementId = statement_id } = asked.form;
  const form = { ...fields, id, at, seenSaves, ...(based !== undefined && { based }) };
  const kept = await keepUnsaved({ ...asked, form }, { personId, statementId, kind });
  return kept.ok ? kept.value : null;
}

/** What the kind says of fields that stand in its body; of a kind that is not known, how long words may be. */
const wrongIn =
  (kinds: Kinds, kind: string): Wrong =>
  (fields) => {
    const checked = kinds.get(kind)?.body.safeParse(fields);
    if (checked) return Object.fromEntries((checked.error?.issues ?? []).map(({ path, message }) => [String(path[0] ?? ""), message]));
    const tooLong = Object.entries(fields).filter(([, text]) => isLonger(text, LONGEST));
    return Object.fromEntries(tooLong.map(([name]) => [name, `words-too-long:${LONGEST}`]));
  };
