import { recordAct, type Act } from "../acts/act.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, route, type Afterwards, type Answer, type Asked } from "../../web/route.ts";

/** What an administrator's form came to: `act` is what is written down of it, null where nothing was done. */
export type Done = Answer & Afterwards & { act: Act | null };

/** A page of administrators. Others do not find it. */
export function adminPage(ctx: Context, path: string, work: (asked: Asked) => Promise<Answer & Afterwards>): void {
  route(ctx, "GET", path, (asked) => {
    administratorsOnly(asked);
    return work(asked);
  });
}

/** What an administrator does: there is no way to do it without saying what is recorded of it, in the same transaction. */
export function adminPost(ctx: Context, path: string, work: (asked: Asked) => Promise<Done>): void {
  route(ctx, "POST", path, async (asked) => {
    administratorsOnly(asked);
    const { act, ...answer } = await work(asked);
    if (act) await recordAct(asked.tx, asked.actor, act);
    return answer as Answer & Afterwards;
  });
}

function administratorsOnly({ actor }: Asked): void {
  if (!actor.administrator) throw new NotHere();
}
