import { isolated } from "../../ground/core/name.ts";
import { readCandidates } from "../../agreements/plan-meeting/store.ts";
import type { PersonAsked, Place } from "../../record/own-writing/keeping.ts";
import type { Around } from "../../record/own-writing/page.tsx";
import { readRoom } from "../../record/own-writing/store.ts";
import type { Context } from "../../web/context.ts";
import { ADVANCE_CHOICES } from "./family.ts";
import type { Known } from "./fields.tsx";
import type { AdvanceEntry } from "./shape.ts";
import { readAdvance, type AdvanceView } from "./store.ts";
import { partOfTopic, SECTION_NAMES, sectionOf, type Part, type Topic } from "./topics.ts";

export const placeOf = (topic: Topic): Place => ({
  base: `/advance/${topic}`,
  section: sectionOf(partOfTopic(topic)),
  kind: sectionOf(partOfTopic(topic)),
  groupOf: (entry) => (entry.body as AdvanceEntry).topic,
  pageOf: (entry) => `/advance/${(entry.body as AdvanceEntry).topic}`,
});

/** All that the person wrote in the four parts, and what stands of it. */
export type AdvanceRoom = {
  around: Omit<Around, "place">;
  view: AdvanceView | null;
};

export async function enterRoom(ctx: Context, asked: PersonAsked): Promise<AdvanceRoom> {
  const { tx, personId } = asked;
  const [room, view] = await Promise.all([readRoom(tx, personId, ["advance", ...SECTION_NAMES]), readAdvance(tx, personId)]);
  return { around: { ctx, asked, ...room }, view };
}

/** The same, as a part or a topic of one section sees it. */
export const within = ({ around }: AdvanceRoom, part: Part, topic: Topic): Around => ({
  ...around,
  place: placeOf(topic),
  statements: around.statements.filter((each) => each.section === sectionOf(part)),
});

/** Whom the person could nominate: those they share with by an account of their own, and who are no practitioners. */
export async function readKnown({ tx, personId }: PersonAsked): Promise<Known[]> {
  const candidates = await readCandidates(tx, personId, ADVANCE_CHOICES.family);
  return candidates
    .filter(({ role }) => role === "supporter")
    .map(({ account_id: accountId, name, relation }) => ({
      accountId,
      name: relation ? `${isolated(name)}, ${isolated(relation)}` : name,
    }));
}
