import { tellAccess } from "../../record/statements/access.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { readThread } from "../../record/responses/store.ts";
import { reachInto } from "../../record/reach/reach.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { preparation, type Preparation } from "./shape.ts";
import { readPicked, readPreparedFor, readSince } from "./store.ts";
import { WholePage } from "./whole-page.tsx";

/** What was prepared, on one page: for the person, and for whoever they share it with. */
export function wholeRoutes(ctx: Context): void {
  route(ctx, "GET", "/people/:personId/preparations/:statementId", (asked) => show(ctx, asked));
}

async function show(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, params } = asked;
  const personId = params.personId!;
  const statementId = params.statementId!;
  const [reach, thread, picked, about, lately] = await Promise.all([
    reachInto(tx, actor, personId),
    readThread(tx, personId, statementId),
    readPicked(tx, personId, statementId),
    readPreparedFor(tx, personId, statementId),
    readSince(tx, personId, statementId),
  ]);
  const entry = thread.statements.find((each) => each.statement_id === statementId && each.kind === preparation.kind);
  if (!reach || !entry) throw new NotHere();
  tellAccess(tx, actor, { personId, act: "saw", right: "grant", what: [entry.section], statementId });
  return {
    page: <WholePage {...{ ctx, asked, personId, reach, thread, picked, about, lately }} entry={entry as Statement<Preparation>} />,
  };
}
