import { readCandidates } from "../plan-meeting/store.ts";
import type { PersonAsked, Place } from "../own-writing/keeping.ts";
import type { Around } from "../own-writing/page.tsx";
import { readRoom } from "../own-writing/store.ts";
import type { Context } from "../web/context.ts";
import { ADVANCE_CHOICES } from "./family.ts";
import type { Known } from "./fields.tsx";
import type { AdvanceEntry } from "./shape.ts";
import { inList } from "../sharing/rules.ts";
import { SHARING_WORDS } from "../sharing/words.ts";
import { STANDING_WORDS } from "./standing-words.ts";
import { readAdvanceWithReaders, type AdvanceView, type Signed } from "./store.ts";
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
  /** names of those whom the person put what stands forward to: they read it, whatever is shared besides */
  readers: string[];
};

export async function enterRoom(ctx: Context, asked: PersonAsked): Promise<AdvanceRoom> {
  const { tx, personId } = asked;
  const [room, choices] = await Promise.all([readRoom(tx, personId, ["advance", ...SECTION_NAMES]), readAdvanceWithReaders(tx, personId)]);
  return { around: { ctx, asked, ...room }, ...choices };
}

/** Who reads what is written here because it was signed with them; undefined where it was not, or with nobody. */
export function signedRead({ around, view, readers }: AdvanceRoom, has: (signed: Signed) => boolean): string | undefined {
  if (readers.length === 0 || !view?.standing?.statements.some(has)) return undefined;
  const { language } = around.asked;
  return STANDING_WORDS[language].signedReadBy(inList(readers, SHARING_WORDS[language].and));
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
    .map(({ account_id: accountId, name, relation }) => ({ accountId, name: relation ? `${name}, ${relation}` : name }));
}
