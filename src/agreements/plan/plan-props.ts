import type { Problems } from "../../ground/core/result.ts";
import type { Context } from "../../web/context.ts";
import type { Asked } from "../../web/route.ts";
import type { PlanRoom } from "./room.ts";

export type PlanProps = { ctx: Context; asked: Asked; room: PlanRoom; problems: Problems; failed?: string; today: string };
