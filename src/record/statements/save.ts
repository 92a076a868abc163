import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import { isId } from "../../ground/core/id.ts";
import { ok, refuse, type Result } from "../../ground/core/result.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import { stillAnswering } from "./by-picture.ts";
import { kindNamed, type Kinds } from "./kinds.ts";
import { explain, parse } from "../../ground/core/problems.ts";
import { stillTakenFrom } from "./taken-from.ts";
import type { Statement } from "./statement.ts";
import { readStatement, say, type Said } from "./store.ts";

export type Saving = {
  personId: string;
  statementId: string;
  /** id of the revision, made by the client: the form's hidden `id` */
  revisionId: string;
  /** the form's hidden `based`: "" or null for a new statement */
  basedOn: string | null;
  settles?: string[];
  kind: string;
  /** for a kind that lives in the section of what it is about */
  aboutId?: string | null;
  voice: Voice;
  /** the form's fields, parsed here by the kind's shape */
  body: unknown;
};

/**
 * Checks and appends what somebody says. The person's own voice becomes "own" again when they correct what was written
 * down for them. Refused with problems per field; what the actor may not say at all is refused by the database.
 */
export async function save(tx: Tx, actor: Actor, kinds: Kinds, language: Language, saving: Saving): Promise<Result<Said>> {
  const kind = kindNamed(kinds, saving.kind);
  if (!isId(saving.statementId) || !isId(saving.revisionId)) return refuse({ "": explain("id-wrong", language) });
  if (!kind.voices.includes(saving.voice)) return refuse({ "": explain("other", language) });
  const was = saving.basedOn ? await readStatement(tx, saving.personId, saving.statementId) : null;
  const body = parse(kind.body, stillTakenFrom(was?.body, stillAnswering(was?.body, saving.body)), language);
  if (!body.ok) return body;
  const place = await placeOf(tx, saving, was, kind.section);
  if (!place) return refuse({ "": explain("id-wrong", language) });
  return ok(
    await say(tx, {
      personId: saving.personId,
      statementId: saving.statementId,
      revisionId: saving.revisionId,
      basedOn: saving.basedOn || null,
      settles: saving.settles ?? [],
      kind: saving.kind,
      ...place,
      voice: saving.voice,
      authorId: actor.accountId,
      scribeId: saving.voice === "scribed" ? actor.accountId : null,
      body: body.value,
    }),
  );
}

/** Where a statement lives: at the top of its kind's section, or with what it is about. null: what it is about is not here. */
async function placeOf(
  tx: Tx,
  saving: Saving,
  was: Statement | null,
  section: string | null,
): Promise<{ section: string; aboutId: string | null; rootId: string } | null> {
  if (saving.aboutId) {
    const about = await readStatement(tx, saving.personId, saving.aboutId);
    return about && { section: about.section, aboutId: about.statement_id, rootId: about.root_id };
  }
  if (saving.basedOn) return was && { section: was.section, aboutId: was.about_id, rootId: was.root_id };
  return section === null ? null : { section, aboutId: null, rootId: saving.statementId };
}

/** The person says of what was written down for them: "yes, that is what I meant". Word for word. */
export async function confirm(tx: Tx, personId: string, statementId: string, revisionId: string, basedOn: string): Promise<Said | null> {
  const was = await readStatement(tx, personId, statementId);
  if (!was || was.voice !== "scribed") return null;
  return say(tx, {
    personId,
    statementId,
    revisionId,
    basedOn,
    kind: was.kind,
    section: was.section,
    aboutId: was.about_id,
    rootId: was.root_id,
    voice: "confirmed",
    authorId: personId,
    scribeId: was.scribe_id,
    body: was.body,
  });
}
