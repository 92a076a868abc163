import type { Problems } from "../../ground/core/result.ts";
import type { Context } from "../../web/context.ts";
import { route, type Answer, type Asked } from "../../web/route.ts";
import { withDone } from "./back.ts";
import { bringBackMine, change, confirmWords, decline, justAct, notMine, showChange, showDecline, askTakeUp, takeUp } from "./deciding.tsx";
import { aroundOf, enter, fresh, statusOf, tellSeen, typed, type Room } from "./entering.ts";
import { SPEAKING, type Speaking } from "./forms.tsx";
import { SpeakPage } from "./page.tsx";
import { NOT_NOW, suggestible, voiceIn, WITHDRAWN, type ActName } from "./rules.ts";
import { saveNew } from "./saving.ts";
import { enterSuggesting, enterWriting, showSuggestGoal, showWriteDown, suggestGoal, writeDown } from "./writing-down.tsx";

/** What can be said and done beside any statement, by the person and by whoever they let in. */
export function responseRoutes(ctx: Context): void {
  const at = (what: ActName) => `/people/:personId/statements/:statementId/${what}`;
  for (const kind of SPEAKING) {
    route(ctx, "GET", at(kind), async (asked) => showSpeak(ctx, asked, await enter(asked, kind), kind, fresh()));
    route(ctx, "POST", at(kind), (asked) => speak(ctx, asked, kind));
  }
  route(ctx, "POST", at("confirm"), confirmWords);
  route(ctx, "GET", at("take-up"), (asked) => askTakeUp(ctx, asked));
  route(ctx, "POST", at("take-up"), (asked) => takeUp(ctx, asked));
  route(ctx, "POST", "/people/:personId/statements/:statementId/mine", bringBackMine);
  route(ctx, "POST", at("not-mine"), notMine);
  route(ctx, "GET", at("change"), async (asked) => showChange(ctx, asked, await enter(asked, "change")));
  route(ctx, "POST", at("change"), (asked) => change(ctx, asked));
  route(ctx, "GET", at("decline"), async (asked) => showDecline(ctx, asked, await enter(asked, "decline"), fresh()));
  route(ctx, "POST", at("decline"), (asked) => decline(ctx, asked));
  route(ctx, "POST", at("not-now"), (asked) => justAct(asked, "not-now", NOT_NOW));
  route(ctx, "POST", at("withdraw"), (asked) => justAct(asked, "withdraw", WITHDRAWN));
  route(ctx, "GET", "/people/:personId/write-down", async (asked) => {
    const into = await enterWriting(ctx, asked, asked.query);
    return showWriteDown(ctx, asked, into, fresh());
  });
  route(ctx, "POST", "/people/:personId/write-down", (asked) => writeDown(ctx, asked));
  route(ctx, "GET", "/people/:personId/suggest-goal", async (asked) => showSuggestGoal(ctx, asked, await enterSuggesting(asked), fresh()));
  route(ctx, "POST", "/people/:personId/suggest-goal", (asked) => suggestGoal(ctx, asked));
}

function showSpeak(ctx: Context, asked: Asked, room: Room, kind: Speaking, values: Record<string, string>, problems?: Problems): Answer {
  const { statement } = room;
  const around = aroundOf(ctx, asked, room, problems);
  tellSeen(asked, statement);
  return { page: <SpeakPage {...{ around, statement, kind, values }} />, status: statusOf(problems) };
}

async function speak(ctx: Context, asked: Asked, kind: Speaking): Promise<Answer> {
  const room = await enter(asked, kind);
  const { personId, reach, statement, back } = room;
  const { form } = asked;
  const of = form.of ?? suggestible(statement)[0];
  // what cannot be suggested about this is no choice of its form
  const body =
    kind !== "suggestion" ? { text: form.text } : { text: form.text, of: suggestible(statement).includes(of as never) ? of : "" };
  const saved = await saveNew(asked, {
    personId,
    statementId: String(form.statementId),
    revisionId: String(form.id),
    kind,
    aboutId: statement.statement_id,
    voice: voiceIn(reach, statement.section, statement.root_id),
    body,
  });
  if (!saved.ok) return showSpeak(ctx, asked, room, kind, typed(form), saved.problems);
  return { redirect: withDone(back, kind, saved.value.statementId) };
}
