import { z } from "zod";
import { withdraw } from "../../agreements/sealed/store.ts";
import { newId } from "../../ground/core/id.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { parse } from "../../ground/core/problems.ts";
import { say } from "../../record/statements/say.ts";
import { id, maybeDay, words } from "../../ground/core/text.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { AgainPage, DatesPage, EndPage } from "./again-page.tsx";
import { askedNext, datesOf } from "./rules.ts";
import { enterRoom, type AdvanceRoom } from "./room.ts";
import { advanceDates, advanceWord, EVERY, type AdvanceDates, type AdvanceWord } from "./shape.ts";
import type { Standing } from "./store.ts";
import { AGREEING_WORDS } from "../../agreements/agreeing/words.ts";

/** What the person says about what they signed: it still stands, it no longer does, when to be asked again. */
export function againRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/advance/again", async (asked) => {
    const room = await enterRoom(ctx, asked);
    return standingIn(room) ? { page: <AgainPage room={room} standing={standingIn(room)!} /> } : { redirect: "/advance" };
  });
  personRoute(ctx, "GET", "/advance/end", async (asked) => {
    const room = await enterRoom(ctx, asked);
    return standingIn(room) ? { page: <EndPage room={room} standing={standingIn(room)!} /> } : { redirect: "/advance" };
  });
  personRoute(ctx, "GET", "/advance/dates", async (asked) => ({ page: <DatesPage room={await enterRoom(ctx, asked)} /> }));
  personRoute(ctx, "POST", "/advance/again", (asked) => sayWord(ctx, asked, "stands"));
  personRoute(ctx, "POST", "/advance/end", (asked) => sayWord(ctx, asked, "ended"));
  personRoute(ctx, "POST", "/advance/dates", (asked) => saveDates(ctx, asked));
}

const standingIn = ({ view }: AdvanceRoom): Standing | null => view?.standing ?? null;

const wordForm = z.object({ id: id(), agreementId: id(), text: words(10_000).default("") });

/** Said of what stands now. Of what does not stand any more nothing more is said: sent twice, it is there once. */
async function sayWord(ctx: Context, asked: PersonAsked, says: AdvanceWord["says"]): Promise<Answer> {
  const room = await enterRoom(ctx, asked);
  const standing = standingIn(room);
  const parsed = parse(wordForm, asked.form, asked.language);
  if (!standing) return { redirect: "/advance" };
  if (!parsed.ok) {
    const Again = says === "stands" ? AgainPage : EndPage;
    return { page: <Again {...{ room, standing }} problems={parsed.problems} />, status: 422 };
  }
  const { id: revisionId, agreementId, text } = parsed.value;
  if (agreementId !== standing.agreementId) return { redirect: "/advance" };
  await keepWord(asked, revisionId, { agreementId, says, text });
  if (says === "ended") await withdraw(asked.tx, ctx.seals, asked.personId, agreementId);
  else await keepDates(ctx, asked, room, newId(), datesOf(room.around.statements)?.body);
  return { redirect: `/advance?done=${says}` };
}

async function keepWord(asked: PersonAsked, revisionId: string, body: AdvanceWord): Promise<void> {
  const { personId } = asked;
  const saved = await say(asked, { personId, statementId: revisionId, revisionId, kind: advanceWord.kind, voice: "own", body });
  if (!saved.ok) throw new NotHere();
}

/** The one statement of dates, with the day that comes next from today on. */
async function keepDates(
  ctx: Context,
  asked: PersonAsked,
  room: AdvanceRoom,
  revisionId: string,
  dates?: Pick<AdvanceDates, "days" | "every">,
) {
  const { personId } = asked;
  const was = datesOf(room.around.statements);
  const now = today(ctx.installation.current.timeZone);
  const { days, every } = dates ?? { days: [], every: "never" as const };
  const saved = await say(asked, {
    personId,
    statementId: was?.statement_id ?? revisionId,
    revisionId,
    basedOn: was?.revision_id ?? null,
    kind: advanceDates.kind,
    voice: "own",
    body: { days, every, askOn: askedNext({ days, every }, now) },
  });
  if (!saved.ok) throw new NotHere();
}

const datesForm = z.object({
  id: id(),
  day0: maybeDay().optional(),
  day1: maybeDay().optional(),
  day2: maybeDay().optional(),
  every: z.enum(EVERY, { error: "choice-wrong" }),
});

async function saveDates(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const room = await enterRoom(ctx, asked);
  const parsed = parse(datesForm, asked.form, asked.language);
  if (!parsed.ok) return { page: <DatesPage {...{ room }} problems={parsed.problems} />, status: 422 };
  const now = today(ctx.installation.current.timeZone);
  const { id: revisionId, every, day0, day1, day2 } = parsed.value;
  const picked = Object.entries({ day0, day1, day2 }).flatMap(([name, day]) => (day ? [{ name, day }] : []));
  const past = picked.filter(({ day }) => day <= now);
  if (past.length > 0) {
    const problems = Object.fromEntries(past.map(({ name }) => [name, AGREEING_WORDS[asked.language].reviewPast]));
    return { page: <DatesPage {...{ room, problems }} />, status: 422 };
  }
  const days = [...new Set(picked.map(({ day }) => day))].sort();
  if (datesOf(room.around.statements)?.revision_id === revisionId) return { redirect: "/advance?done=dates" };
  await keepDates(ctx, asked, room, revisionId, { days, every });
  return { redirect: "/advance?done=dates" };
}
