import type { Statement } from "../../record/statements/statement.ts";
import { readRecord } from "../../record/statements/store.ts";
import { reachInto, type Reach } from "../../record/reach/reach.ts";
import { readOrder } from "../safety-plan/order.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, type Asked } from "../../web/route.ts";
import { documentFrom, isOfSafety, type SafetyDocument } from "./content.ts";
import { readDocuments, type DocumentRow } from "./store.ts";

export type MakeRoom = {
  personId: string;
  person: SafetyDocument["person"];
  own: boolean;
  statements: Statement[];
  documents: DocumentRow[];
  /** of the steps of the safety plan, as far as the actor reads them */
  order: string[];
  /** the team the actor makes it for; null for whoever only reads */
  team: { teamId: string; name: string; role: "practitioner" | "peer worker" } | null;
};

/** What the actor may make a document of, and those that were made. NotHere for whoever has nothing to do with it. */
export async function enter({ tx, actor, params }: Asked): Promise<MakeRoom> {
  const personId = params.personId!;
  const [reach, person, record, documents, order] = await Promise.all([
    reachInto(tx, actor, personId),
    tx.one<{ name: string; pronouns: string }>(
      "safety-document/person",
      "select called as name, pronouns from person where person_id = $1 and closed_at is null",
      [personId],
    ),
    readRecord(tx, personId),
    readDocuments(tx, personId),
    readOrder(tx, personId),
  ]);
  if (!person || (!reach && documents.length === 0)) throw new NotHere();
  const team = reach && !reach.own ? teamOf(reach, actor.memberships) : null;
  if (!reach?.own && !team && documents.length === 0) throw new NotHere();
  const statements = reach ? record.filter(({ section }) => isOfSafety(section)) : [];
  return { personId, person: { personId, ...person }, own: reach?.own ?? false, statements, documents, order, team };
}

function teamOf(reach: Reach, memberships: Asked["actor"]["memberships"]): MakeRoom["team"] {
  const of = memberships.find(
    ({ teamId, role }) =>
      ["practitioner", "lead", "peer worker"].includes(role) &&
      reach.grants.some((grant) => grant.team_id === teamId && grant.sections.some(isOfSafety)),
  );
  return of ? { teamId: of.teamId, name: of.teamName, role: of.role === "peer worker" ? "peer worker" : "practitioner" } : null;
}

/** As it would be made now; null where something is missing. */
export function madeNow(
  ctx: Context,
  { actor, language }: Asked,
  { person, statements, order, team }: MakeRoom,
  documentId: string,
): SafetyDocument | null {
  if (!team) return null;
  const madeBy = { accountId: actor.accountId, name: actor.name, role: team.role, relation: team.name };
  return documentFrom({ documentId, language, person, madeBy, statements, order, kinds: ctx.house.kinds });
}
