import { sayer } from "./sayer.ts";
import { newId } from "../../src/ground/core/id.ts";
import type { Voice } from "../../src/ground/core/voice.ts";
import type { Database } from "../../src/ground/database/open.ts";
import { transaction } from "../../src/ground/database/transaction.ts";
import { say } from "../../src/record/statements/say.ts";

type Saying = { by?: string; kind?: string; voice?: Voice; about?: string; body?: unknown };

/** Somebody says something in a record, the way the product lets them. Answers the statement's id. */
export async function said(
  { pool }: Database,
  personId: string,
  { by = personId, kind = "goal", voice = "own", about, body = { text: "Words" } }: Saying = {},
): Promise<string> {
  const statementId = newId();
  await transaction(pool, { provenAccount: by }, async (tx, actor) => {
    const saved = await say(sayer(tx, actor!), {
      personId,
      statementId,
      revisionId: newId(),
      basedOn: null,
      kind,
      aboutId: about ?? null,
      voice,
      body,
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  });
  return statementId;
}
