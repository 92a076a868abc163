import type { Listening } from "../statements/speaker.ts";
import type { Context } from "../../web/context.ts";
import type { Asked } from "../../web/route.ts";
import type { Room } from "./room.ts";

/** What every part of a statement's page is made of. */
export type PageProps = { ctx: Context; asked: Asked; room: Room };

export const listening = ({ asked, room }: Pick<PageProps, "asked" | "room">): Listening => ({
  accountId: asked.actor.accountId,
  personId: room.personId,
  language: asked.language,
  called: room.thread.called,
});
