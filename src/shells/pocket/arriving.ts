import { mark } from "../../rooms/goals/shape.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { say } from "../../record/statements/say.ts";
import { readStatement } from "../../record/statements/store.ts";
import { keepCheck } from "../../rooms/safety-plan/check.ts";
import { safetyCheck } from "../../rooms/safety-plan/shape.ts";
import { sectionOf, STEPS } from "../../rooms/safety-plan/steps.ts";
import { NotHere } from "../../web/route.ts";
import { wellnessEntry } from "../../rooms/wellness-plan/shape.ts";
import type { Arrived, Arriving, Judged } from "../../record/on-device/arrived.ts";
import { arrivePicture, PICTURE } from "./picture.ts";
import { arriveStance, STANCE } from "./stance.ts";

/** An entry of a plan of one's own, or other words for one. */
const arriveEntry: Arriving = async (_ctx, asked, said) => {
  const was = said.based === "" ? null : await readStatement(asked.tx, asked.personId, said.statementId);
  if (said.about !== "" || (said.based !== "" && was?.kind !== said.kind)) throw new NotHere();
  return keep(asked, said);
};

/** How far along a goal feels. */
const arriveMark: Arriving = async (_ctx, asked, said) => {
  const goal = said.about === "" ? null : await readStatement(asked.tx, asked.personId, said.about);
  if (goal?.kind !== "goal" || said.based !== "") throw new NotHere();
  return keep(asked, said);
};

/** Whether the safety plan still fits. When to ask again is counted from the day it arrives, as no other day is known. */
const arriveCheck: Arriving = async (_ctx, asked, { id, fields }) => {
  const kept = await keepCheck(asked, asked.personId, { ...fields, id });
  return kept.ok ? { ok: true, clash: false } : kept;
};

async function keep(asked: PersonAsked, said: Arrived): Promise<Judged> {
  const { personId } = asked;
  const saved = await say(asked, {
    personId,
    statementId: said.statementId,
    revisionId: said.id,
    basedOn: said.based,
    kind: said.kind,
    aboutId: said.about || null,
    voice: "own",
    chained: true,
    body: said.fields,
  });
  return saved.ok ? { ok: true, clash: saved.value.clash } : saved;
}

/** What can be said without a signal, and what becomes of it when it arrives. */
export const ARRIVING: ReadonlyMap<string, Arriving> = new Map([
  ...[wellnessEntry.kind, ...STEPS.map(sectionOf)].map((kind) => [kind, arriveEntry] as const),
  [mark.kind, arriveMark],
  [safetyCheck.kind, arriveCheck],
  [STANCE, arriveStance],
  [PICTURE, arrivePicture],
]);
