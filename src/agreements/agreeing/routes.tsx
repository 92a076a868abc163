import { z } from "zod";
import type { Problems } from "../../ground/core/result.ts";
import { readAgreement } from "../sealed/store.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { day, id } from "../../ground/core/text.ts";
import type { Context } from "../../web/context.ts";
import { today } from "../../web/dates.ts";
import { route, type Answer, type Asked } from "../../web/route.ts";
import { AgreePage } from "./page.tsx";
import { put } from "./put.ts";
import { always, enter, missingIn, sealOf, type Room } from "./room.ts";
import { AGREEING_WORDS } from "./words.ts";

/** Putting forward what needs no meeting: the exact words, whom they concern, when they are looked at again. */
export function agreeingRoutes(ctx: Context): void {
  for (const path of ["/people/:personId/agree/:family", "/people/:personId/agree/:family/:about"]) {
    route(ctx, "GET", path, async (asked) => show(ctx, asked, await enterAs(asked), {}));
    route(ctx, "POST", path, (asked) => goForward(ctx, asked));
  }
}

const enterAs = ({ tx, actor, params, house }: Asked): Promise<Room> =>
  enter(house.families, tx, actor, params.personId!, params.family!, params.about ?? "");

/** The page holds the person's words: whoever else opens it is told of to them. */
function show(ctx: Context, asked: Asked, room: Room, problems: Problems, changed = false): Answer {
  tellAccess(asked.tx, asked.actor, {
    personId: room.personId,
    act: "saw",
    right: "grant",
    what: [room.family.family],
    ...(room.about && { statementId: room.about.statement_id }),
  });
  const missing = missingIn(room, asked.language);
  return {
    page: <AgreePage {...{ ctx, asked, room, problems, changed, missing }} />,
    status: Object.keys(problems).length > 0 ? 422 : 200,
  };
}

const list = z.preprocess((each) => (each === undefined ? [] : [each].flat()), z.array(id()));
const agreeForm = z.object({ id: id(), read: z.string(), with: list, reviewOn: day(), saysWho: z.string().default("") });

/** Puts forward what was read; where a word changed meanwhile it is shown again instead. Sent twice it is there once. */
async function goForward(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, form, language } = asked;
  const room = await enterAs(asked);
  const parsed = parse(agreeForm, form, language);
  if (!parsed.ok) return show(ctx, asked, room, parsed.problems);
  const { id: agreementId, read, reviewOn, saysWho } = parsed.value;
  if (await readAgreement(tx, room.personId, agreementId)) return { redirect: pathOf(room, agreementId) };
  const problem = whatStops(ctx, asked, room, reviewOn);
  if (problem) return show(ctx, asked, room, problem);
  if (read !== sealOf(room, asked.actor, language, ctx.house.kinds)) return show(ctx, asked, room, {}, true);
  await put(tx, asked.actor, language, ctx.house.kinds, room, {
    agreementId,
    reviewOn,
    chosen: parsed.value.with,
    saysWho: saysWho === "yes",
    seals: ctx.seals,
  });
  return { redirect: `${pathOf(room, agreementId)}?done=put-forward` };
}

function whatStops(ctx: Context, { actor, language }: Asked, room: Room, reviewOn: string): Problems | null {
  const words = AGREEING_WORDS[language];
  const missing = missingIn(room, language);
  if (missing) return { "": missing };
  if (reviewOn <= today(ctx.installation.current.timeZone)) return { reviewOn: words.reviewPast };
  const there = room.candidates.map((each) => each.account_id);
  return always(room, actor.accountId).every((each) => there.includes(each)) ? null : { "": words.gone };
}

const pathOf = ({ personId }: Room, agreementId: string): string => `/people/${personId}/plan/${agreementId}`;
