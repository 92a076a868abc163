import { z } from "zod";
import { readAgreements } from "../../agreements/sealed/store.ts";
import { newId } from "../../ground/core/id.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { parse } from "../../ground/core/problems.ts";
import { say } from "../../record/statements/say.ts";
import { id } from "../../ground/core/text.ts";
import { sectionOf, STEPS } from "../safety-plan/steps.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { WHOLE_SAFETY_PLAN, wholeOf } from "./family.ts";
import { readPictures } from "../pictures/store.ts";
import { SafetyPage } from "./safety-page.tsx";
import { WholePage, type WholeRoom } from "./page.tsx";
import { wholePlan } from "./shape.ts";
import { WHOLE_WORDS } from "./words.ts";

const PATH = "/safety/whole";
const SECTIONS = ["safety-plan", ...STEPS.map(sectionOf)];

/** The safety plan as a whole: its page, and the plan as one document: which steps stand in it. Reading it, choosing who else does and signing is src/agreements/agreeing. */
export function wholeSafetyPlanRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/safety", async (asked) => {
    const { tx, personId } = asked;
    const [all, agreements, pictures] = await Promise.all([
      readRoom(tx, personId, SECTIONS),
      readAgreements(tx, personId),
      readPictures(tx, personId),
    ]);
    return { page: <SafetyPage around={{ ctx, asked, ...all }} {...{ agreements, pictures }} /> };
  });
  personRoute(ctx, "GET", PATH, async (asked) => ({ page: <WholePage {...{ ctx, asked }} room={await enter(asked)} /> }));
  personRoute(ctx, "POST", PATH, (asked) => choose(ctx, asked));
}

async function enter({ tx, personId }: PersonAsked): Promise<WholeRoom> {
  const [{ statements }, agreements] = await Promise.all([readRoom(tx, personId, SECTIONS), readAgreements(tx, personId)]);
  const newest = agreements.find((each) => each.kind === WHOLE_SAFETY_PLAN.family && each.withdrawn_at === null) ?? null;
  return { statements, newest };
}

const form = z.object({ id: id(), based: z.union([z.literal(""), id()]) });

/** A new revision of the one choice. Sent twice it is there once. */
async function choose(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { personId, language } = asked;
  const parsed = parse(form, asked.form, language);
  if (!parsed.ok) throw new NotHere();
  const body = wholePlan.body.safeParse({ steps: asked.form.steps });
  const room = await enter(asked);
  if (!body.success) {
    return { page: <WholePage {...{ ctx, asked, room }} problems={{ steps: WHOLE_WORDS[language].stepsMissing }} />, status: 422 };
  }
  const saved = await say(asked, {
    personId,
    statementId: wholeOf(room.statements)?.statement_id ?? newId(),
    revisionId: parsed.value.id,
    basedOn: parsed.value.based || null,
    kind: wholePlan.kind,
    voice: "own",
    body: body.data,
  });
  if (!saved.ok) throw new NotHere();
  return { redirect: `/people/${personId}/agree/${WHOLE_SAFETY_PLAN.family}` };
}
