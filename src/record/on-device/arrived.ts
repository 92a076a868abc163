import type { PersonAsked } from "../own-writing/keeping.ts";
import type { Context } from "../../web/context.ts";

/** What was said on a device, once opened. */
export type Arrived = {
  id: string;
  statementId: string;
  based: string;
  kind: string;
  about: string;
  fields: Record<string, string | string[]>;
};

/** `clash`: it was written elsewhere meanwhile, and both are there. */
export type Judged = { ok: true; clash: boolean } | { ok: false; problems: Record<string, string> };
export type Arriving = (ctx: Context, asked: PersonAsked, said: Arrived) => Promise<Judged>;
