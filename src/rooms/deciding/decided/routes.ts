import { z } from "zod";
import type { Problems } from "../../../ground/core/result.ts";
import type { Voice } from "../../../ground/core/voice.ts";
import { explain, parse } from "../../../ground/core/problems.ts";
import { maybeDay } from "../../../ground/core/text.ts";
import { voiceIn } from "../../../record/responses/rules.ts";
import type { Context } from "../../../web/context.ts";
import { today } from "../../../web/dates.ts";
import { NotHere, route, type Answer, type Asked } from "../../../web/route.ts";
import { enter, mayRecordOther, mayWrite, type Room } from "../room.ts";
import { decided, DECIDERS } from "../shape.ts";
import { powers } from "../topics.ts";
import { show, write } from "../writing.tsx";
import type { Form } from "./forms.tsx";
import { DECIDED_WORDS } from "./words.ts";

const PATH = "/people/:personId/deciding/:statementId/decided";

/** Writing down what was decided: as the person's own, or that somebody else decided under a power. */
export function decidedRoutes(ctx: Context): void {
  route(ctx, "POST", `${PATH}/ours`, (asked) => decide(ctx, asked, "ours"));
  route(ctx, "POST", `${PATH}/other`, (asked) => decide(ctx, asked, "other"));
}

async function decide(ctx: Context, asked: Asked, which: Form): Promise<Answer> {
  const room = await enter(asked);
  const voice = voiceOf(room, which);
  if (voice === null) throw new NotHere();
  const failed = `decided-${which}`;
  const { text = "", sure = "", sureWords = "", who = "", power = "", powerWords = "", lookOn = "" } = asked.form;
  const body = which === "other" ? { text, who: "other", power, powerWords, lookOn } : { text, sure, sureWords, who, lookOn };
  const problems = whatStops(ctx, asked, which, body);
  if (problems) return show(ctx, asked, room, problems, failed);
  return write(ctx, asked, room, { kind: decided.kind, aboutId: room.root.statement_id, body, voice, failed });
}

/** The person's own, or written down for them; what others decided is recorded by whoever may answer, in their voice. */
function voiceOf(room: Room, which: Form): Voice | null {
  if (room.reach.own) return "own";
  if (which === "ours") return mayWrite(room) ? "scribed" : null;
  return mayRecordOther(room) ? voiceIn(room.reach, room.root.section, room.root.statement_id) : null;
}

const looking = z.object({ lookOn: maybeDay() });

/** All that is to mend at once, what the kind itself cannot know too. */
function whatStops(ctx: Context, { language }: Asked, which: Form, body: Record<string, unknown>): Problems | null {
  const parsed = parse(decided.body, body, language);
  const day = parse(looking, body, language);
  const problems: Problems = {
    ...(parsed.ok ? {} : parsed.problems),
    ...(day.ok && day.value.lookOn && day.value.lookOn <= today(ctx.installation.current.timeZone)
      ? { lookOn: DECIDED_WORDS[language].lookPast }
      : {}),
    ...(which === "ours" && !DECIDERS.some((each) => each === body.who && each !== "other")
      ? { who: explain("choice-wrong", language) }
      : {}),
    ...(which === "other" && !powers().some(({ id }) => id === body.power) ? { power: explain("choice-wrong", language) } : {}),
  };
  return Object.keys(problems).length > 0 ? problems : null;
}
