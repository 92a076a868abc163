import { spotOn } from "../../web/parts/address.ts";
import { newId } from "../../ground/core/id.ts";
import { act, order, readSection, readStatement } from "../statements/store.ts";
import { say } from "../statements/say.ts";
import type { Result } from "../../ground/core/result.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Statement } from "../statements/statement.ts";
import { ONLY_ME } from "../reach/only-me.tsx";
import { keepBack } from "../reach/keep-back.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer, type Asked } from "../../web/route.ts";
import { BRING_BACK, entriesOf, isPutAway, movedWithin, PUT_AWAY } from "./rules.ts";

/** A place of a person's own writing: its path, its section, and the one kind of entry that is written there. */
export type Place = {
  base: string;
  section: string;
  kind: string;
  /** entries of one group are ordered among themselves */
  groupOf(entry: Statement): string;
  /** the page on which an entry stands */
  pageOf(entry: Statement): string;
};

export type PersonAsked = Asked & { personId: string };

/** Moving an entry, putting it away and bringing it back: the same in every place of one's own writing. */
export function keepingRoutes(ctx: Context, place: Place): void {
  const path = (what: string) => `${place.base}/:statementId/${what}`;
  personRoute(ctx, "POST", path("move"), (asked) => move(asked, place));
  personRoute(ctx, "POST", path("put-away"), async (asked) => {
    const entry = await entryNamed(asked, place);
    if (!isPutAway(entry)) await note(asked, entry, PUT_AWAY);
    return { redirect: `${place.pageOf(entry)}?away=${entry.statement_id}` };
  });
  personRoute(ctx, "POST", path("bring-back"), async (asked) => {
    const entry = await entryNamed(asked, place);
    if (isPutAway(entry)) await note(asked, entry, BRING_BACK);
    return { redirect: `${place.pageOf(entry)}?back=${entry.statement_id}#s-${entry.statement_id}` };
  });
}

/** An entry of this place in the actor's own record; anything else is not here. */
export async function entryNamed({ tx, personId, params }: PersonAsked, place: Place): Promise<Statement> {
  const entry = await readStatement(tx, personId, params.statementId!);
  if (!entry || entry.kind !== place.kind) throw new NotHere();
  return entry;
}

/** The same, out of what a page has read already. */
export function entryAmong(statements: Statement[], { params }: PersonAsked, place: Place): Statement {
  const entry = statements.find((each) => each.statement_id === params.statementId && each.kind === place.kind);
  if (!entry) throw new NotHere();
  return entry;
}

const note = ({ tx, personId, actor }: PersonAsked, entry: Statement, what: string): Promise<void> =>
  act(tx, { personId, eventId: newId(), statementId: entry.statement_id, act: what, actorId: actor.accountId });

async function move(asked: PersonAsked, place: Place): Promise<Answer> {
  const { way } = asked.form;
  const { kept } = entriesOf(await readSection(asked.tx, asked.personId, place.section), place.kind);
  const entry = kept.find((each) => each.statement_id === asked.params.statementId);
  if (!entry || (way !== "up" && way !== "down")) throw new NotHere();
  const moved = movedWithin(kept, entry.statement_id, way, place.groupOf);
  if (moved) await order(asked.tx, asked.personId, moved);
  return { redirect: spotOn(place.pageOf(entry), entry.statement_id) };
}

export type Kept = { statementId: string; revisionId: string; clash: boolean };

/** Saves what the form holds in the person's own voice. Sending it twice is harmless. */
export async function keep(asked: PersonAsked, kind: string, body: unknown, partly = false): Promise<Result<Kept>> {
  const { personId, form } = asked;
  const { id: revisionId, statementId, based: basedOn } = form;
  // whoever reads all of this section never reads it
  const before = form[ONLY_ME] === "yes" ? async (tx: Tx, id: string) => void (await keepBack(tx, id, true)) : undefined;
  return say(asked, { personId, statementId, revisionId, basedOn, kind, voice: "own", body, partly, before });
}
