import { z } from "zod";
import { newId } from "../../ground/core/id.ts";
import { typedIn } from "../../record/fields/typed.ts";
import { entryKinds } from "./shape.ts";
import { draftFrom, draftOf, newDraft } from "../../record/own-writing/drafts.ts";
import { fieldsOfIdea } from "../../record/own-writing/ideas.tsx";
import { entryAmong, keepingRoutes, type PersonAsked, type Place } from "../../record/own-writing/keeping.ts";
import type { Around } from "../../record/own-writing/page.tsx";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { parse } from "../../ground/core/problems.ts";
import { say } from "../../record/statements/say.ts";
import { id } from "../../ground/core/text.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { EntryPage, StepPage } from "./page.tsx";
import { AgainPage } from "./again-page.tsx";
import { keepCheck } from "./check.ts";
import { arranged, arrangementOf, checksOf } from "./rules.ts";
import { arrangement } from "./shape.ts";
import { promptOf, sectionOf, stepNamed, STEPS, usePrompts, type Step } from "./steps.ts";

const placeOf = (step: Step): Place => ({
  base: `/safety/${step}`,
  section: sectionOf(step),
  kind: sectionOf(step),
  groupOf: () => "",
  pageOf: () => `/safety/${step}`,
});

export function safetyRoutes(ctx: Context): void {
  usePrompts(ctx.config.dataDir);
  personRoute(ctx, "POST", "/safety/arrange", (asked) => arrange(asked));
  personRoute(ctx, "GET", "/safety/again", async (asked) => ({
    page: <AgainPage {...{ ctx, asked }} checks={checksOf((await readAll(asked)).statements)} />,
  }));
  personRoute(ctx, "POST", "/safety/again", (asked) => saveCheck(ctx, asked));
  for (const step of STEPS) stepRoutes(ctx, step);
}

function stepRoutes(ctx: Context, step: Step): void {
  const place = placeOf(step);
  personRoute(ctx, "GET", place.base, async (asked) => {
    const { around, all } = await inStep(ctx, asked, step);
    const draft = newDraft(around, fieldsOfIdea(asked, promptOf(step, asked.language).ideas));
    return { page: <StepPage {...{ around, step, all, draft }} /> };
  });
  personRoute(ctx, "GET", `${place.base}/:statementId`, async (asked) => {
    const { around } = await inStep(ctx, asked, step);
    return { page: <EntryPage {...{ around, step }} draft={draftOf(around, entryAmong(around.statements, asked, place))} /> };
  });
  personRoute(ctx, "POST", place.base, (asked) => saveEntry(ctx, asked, step));
  keepingRoutes(ctx, place);
}

async function saveEntry(ctx: Context, asked: PersonAsked, step: Step): Promise<Answer> {
  const { page } = asked.form;
  return saveWriting(asked, {
    kind: sectionOf(step),
    body: typedIn(entryKinds[step].questions, asked.form, asked.language),
    next: ({ statementId }) => `/safety/${step}?saved=${statementId}#s-${statementId}`,
    again: async (problems) => {
      const { around, all } = await inStep(ctx, asked, step);
      const draft = draftFrom(asked.form);
      return page === "step" ? (
        <StepPage {...{ around, step, all, draft, problems }} />
      ) : (
        <EntryPage {...{ around, step, draft, problems }} />
      );
    },
  });
}

const arrangeForm = z.object({
  id: id(),
  based: z.union([z.literal(""), id()]),
  step: z.enum(STEPS),
  way: z.enum(["up", "down", "leave-out", "take-in"]),
});

/** A new revision of the one arrangement; two made at once keep both, and the newer shows. */
async function arrange(asked: PersonAsked): Promise<Answer> {
  const { personId, form, language } = asked;
  const parsed = parse(arrangeForm, form, language);
  const { statements } = await readAll(asked);
  const was = arrangementOf(statements);
  if (!parsed.ok || !stepNamed(parsed.value.step)) throw new NotHere();
  const saved = await say(asked, {
    personId,
    statementId: was?.statement_id ?? newId(),
    revisionId: parsed.value.id,
    basedOn: was?.revision_id ?? "",
    kind: arrangement.kind,
    voice: "own",
    body: arranged(was?.body ?? null, parsed.value.step, parsed.value.way),
  });
  if (!saved.ok) throw new NotHere();
  return { redirect: "/safety?arranged=yes" };
}

async function saveCheck(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { personId, form } = asked;
  const saved = await keepCheck(asked, personId, form);
  if (!saved.ok) {
    const checks = checksOf((await readAll(asked)).statements);
    return { page: <AgainPage {...{ ctx, asked, checks }} typed={form} problems={saved.problems} />, status: 422 };
  }
  return { redirect: `/safety?checked=${saved.value.fits === "yes" ? "fits" : "change"}` };
}

const readAll = ({ tx, personId }: PersonAsked) => readRoom(tx, personId, ["safety-plan", ...STEPS.map(sectionOf)]);

/** The room of one step, and all steps beside it, in the one query. */
async function inStep(ctx: Context, asked: PersonAsked, step: Step): Promise<{ around: Around; all: Around["statements"] }> {
  const { statements: all, ...room } = await readAll(asked);
  const statements = all.filter((each) => each.section === sectionOf(step));
  return { around: { ctx, asked, place: placeOf(step), ...room, statements }, all };
}
