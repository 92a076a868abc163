import type { Actor } from "../../ground/core/actor.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { Revision, Statement } from "../statements/statement.ts";
import { sayAgain } from "../statements/say.ts";
import type { Said } from "../statements/store.ts";

type Keeping = { statement: Statement; versions: Revision[]; keep: Revision; revisionId: string };

/**
 * Of versions that stand beside each other, one is kept: a next revision of it that settles the others. What was
 * written down for the person and is kept by them is thereby confirmed, word for word.
 */
export function keepVersion(tx: Tx, actor: Actor, { statement, versions, keep, revisionId }: Keeping): Promise<Said> {
  const voice = keptVoice(actor, statement, keep);
  return sayAgain(tx, {
    statement,
    revisionId,
    basedOn: keep.revision_id,
    settles: versions.filter((each) => each !== keep).map((each) => each.revision_id),
    voice,
    authorId: actor.accountId,
    scribeId: voice === "scribed" || voice === "confirmed" ? keep.scribe_id : null,
    body: keep.body,
  });
}

function keptVoice(actor: Actor, statement: Statement, { voice }: Revision): Voice {
  if (actor.accountId !== statement.person_id) return voice;
  return voice === "scribed" || voice === "confirmed" ? "confirmed" : "own";
}
