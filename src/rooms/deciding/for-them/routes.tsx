import { readSaidAbout } from "../../../record/acting/heard-store.ts";
import { cannotNow } from "../../capacity/rules.ts";
import type { Problems } from "../../../ground/core/result.ts";
import { tellAccess } from "../../../record/statements/access.ts";
import { parse } from "../../../ground/core/problems.ts";
import { say } from "../../../record/statements/say.ts";
import type { Context } from "../../../web/context.ts";
import { formatDay, today } from "../../../web/dates.ts";
import { NotHere, route, type Answer, type Asked } from "../../../web/route.ts";
import { decidingPath } from "../path.ts";
import { enter } from "../room.ts";
import { ForThemPage, type ForThemProps } from "./page.tsx";
import { decidedFor } from "./shape.ts";
import { FOR_THEM_WORDS } from "./words.ts";

const PATH = "/people/:personId/deciding/:statementId/for-them";

/** Whoever has authority to decide, and while a record says that the person cannot; nobody else finds the page. */
export function forThemRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, async (asked) => show(asked, await entered(ctx, asked)));
  route(ctx, "POST", PATH, (asked) => decide(ctx, asked));
}

type Entered = Omit<ForThemProps, "problems">;

async function entered(ctx: Context, asked: Asked): Promise<Entered> {
  const { tx, params } = asked;
  const [room, said] = await Promise.all([enter(asked), readSaidAbout(tx, params.personId!, params.statementId!)]);
  // a record that one may not read is none to decide by
  const record = cannotNow(room.capacity, [room.root.statement_id], today(ctx.installation.current.timeZone));
  if (room.decidesFor === null || !record) throw new NotHere();
  return { ctx, asked, room, as: room.decidesFor, record, said };
}

function show({ tx, actor }: Asked, it: Entered, problems: Problems = {}): Answer {
  const { personId, root } = it.room;
  const what = [...new Set([root.section, "capacity"])];
  tellAccess(tx, actor, { personId, act: "saw", right: "grant", what, statementId: root.statement_id });
  return { page: <ForThemPage {...it} problems={problems} />, status: Object.keys(problems).length > 0 ? 422 : 200 };
}

async function decide(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, form } = asked;
  const it = await entered(ctx, asked);
  const { personId, root } = it.room;
  const { text = "", wants = "", tried = "", why = "", lookOn = "" } = form;
  const body = { text, wants, tried, why, lookOn, heard: form.heard, record: it.record.statement_id };
  const problems = whatStops(it, body);
  if (problems) return show(asked, it, problems);
  const saved = await say(asked, {
    personId,
    statementId: String(form.statementId ?? ""),
    revisionId: String(form.id ?? ""),
    basedOn: null,
    kind: decidedFor.kind,
    aboutId: root.statement_id,
    voice: "supporter",
    body,
  });
  if (!saved.ok) return show(asked, it, saved.problems);
  const { statementId, repeated } = saved.value;
  if (!repeated) tellAccess(tx, actor, { personId, act: "wrote", right: "grant", what: [root.section], statementId: root.statement_id });
  return { redirect: `${decidingPath(personId, root.statement_id)}?done=saved#s-${statementId}` };
}

/** All that is to mend at once; words that were not offered cannot be picked. */
function whatStops({ ctx, asked: { language }, record, said }: Entered, body: { lookOn: unknown; heard: unknown }): Problems | null {
  const parsed = parse(decidedFor.body, body, language);
  const { timeZone } = ctx.installation.current;
  const { reviewOn } = record.body;
  const days = typeof body.lookOn === "string" && body.lookOn > today(timeZone) && body.lookOn <= reviewOn;
  const offered = [body.heard ?? []].flat().every((each) => each === "" || said.some(({ revisionId }) => revisionId === each));
  if (!offered) throw new NotHere();
  const problems = {
    ...(parsed.ok ? {} : parsed.problems),
    ...(days ? {} : { lookOn: FOR_THEM_WORDS[language].lookLate(formatDay(reviewOn, language, timeZone)) }),
  };
  return Object.keys(problems).length > 0 ? problems : null;
}
