import type { VNode } from "preact";
import type { Context } from "../../web/context.ts";
import type { Asked } from "../../web/route.ts";

declare module "../../web/house.ts" {
  interface House {
    readOpened: ReadOpened;
  }
}

declare module "../../web/capability.ts" {
  interface Capability {
    readOpened?: ReadOpened;
  }
}

/** Somebody's words, opened in an emergency by whoever asks. */
export type Opened = {
  ctx: Context;
  asked: Asked;
  personId: string;
  could: { called: string };
  opened: { access_id: string; ends_at: Date; reason: string };
};

/** The page on which all that is open is read at once, and the sections it shows. */
export type ReadOpened = (it: Opened) => Promise<{ page: VNode; what: string[] }>;
