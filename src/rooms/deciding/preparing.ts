import type { Place } from "../../record/own-writing/keeping.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { IconName } from "../../web/parts/icons.tsx";
import { preparationsIn } from "./rules.ts";
import { preparation, type Preparation } from "./shape.ts";
import type { Topic } from "./topics.ts";

export const PREPARING: Place = {
  base: "/deciding/preparations",
  section: preparation.section!,
  kind: preparation.kind,
  groupOf: () => "",
  pageOf: () => "/deciding/preparations",
};

/** The whole page, for the person and for whoever they share it with. */
export const preparationPath = (personId: string, statementId: string): string => `/people/${personId}/preparations/${statementId}`;

/** Which field of the page a topic is written into; questions are statements of their own, so that each can be answered. */
export const FIELD = { been: "text", helps: "helps", power: "power", worries: "worries" } as const satisfies Record<
  Exclude<Topic, "ask">,
  keyof Preparation
>;

export const TOPIC_PICTURES: Record<Topic, IconName> = { been: "heart", helps: "cup", power: "strengths", ask: "help", worries: "talk" };

/** The preparation before this one. */
export const lastTime = (all: Statement[], entry: Statement<Preparation>): Statement<Preparation> | null =>
  preparationsIn(all).findLast((each) => each.created_at < entry.created_at) ?? null;
