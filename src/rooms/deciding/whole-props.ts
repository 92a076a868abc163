import type { Reach } from "../../record/reach/reach.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { Thread } from "../../record/responses/store.ts";
import type { Context } from "../../web/context.ts";
import type { Asked } from "../../web/route.ts";
import type { Decision, Preparation } from "./shape.ts";
import type { PickedWords, SinceBefore } from "./store.ts";

export type WholeProps = {
  ctx: Context;
  asked: Asked;
  personId: string;
  reach: Reach;
  thread: Thread;
  entry: Statement<Preparation>;
  picked: PickedWords[];
  /** the decision it was prepared for, where whoever looks may see it */
  about: Statement<Decision> | null;
  lately: SinceBefore;
};
