import { readAgreements } from "../../agreements/sealed/store.ts";
import { draftFrom, draftOf, newDraft, type Draft } from "../../record/own-writing/drafts.ts";
import { entryAmong, keepingRoutes, type PersonAsked, type Place } from "../../record/own-writing/keeping.ts";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom } from "../../record/own-writing/store.ts";
import { readCandidates } from "../../agreements/plan-meeting/store.ts";
import { sectionOf, STEPS } from "../safety-plan/steps.ts";
import type { Context } from "../../web/context.ts";
import { personRoute, type Answer } from "../../web/route.ts";
import { EditPage, PartsPage, type Room } from "./page.tsx";
import { SAFETY_PART } from "./family.ts";
import { safetyPart } from "./shape.ts";

const PLACE: Place = {
  base: "/safety/parts",
  section: safetyPart.section!,
  kind: safetyPart.kind,
  groupOf: () => "",
  pageOf: () => "/safety/parts",
};

/** Asking somebody for one thing in one's safety plan. What was written is put forward in src/agreements/agreeing. */
export function safetyPartRoutes(ctx: Context): void {
  personRoute(ctx, "GET", PLACE.base, async (asked) => {
    const room = await enter(ctx, asked);
    return { page: <PartsPage room={room} draft={newDraft(room.around, picked(asked))} /> };
  });
  personRoute(ctx, "GET", `${PLACE.base}/:statementId`, async (asked) => {
    const room = await enter(ctx, asked);
    return { page: <EditPage room={room} draft={partDraft(room, asked)} /> };
  });
  personRoute(ctx, "POST", PLACE.base, (asked) => savePart(ctx, asked));
  keepingRoutes(ctx, PLACE);
}

/** Somebody of whom another page spoke already: "?who=…". */
const picked = ({ query }: PersonAsked): Record<string, string> => (query.who ? { who: String(query.who) } : {});

function partDraft({ around }: Room, asked: PersonAsked): Draft {
  const entry = entryAmong(around.statements, asked, PLACE);
  return draftOf(around, entry);
}

async function enter(ctx: Context, asked: PersonAsked): Promise<Room> {
  const { tx, personId } = asked;
  const [room, candidates, agreements] = await Promise.all([
    readRoom(tx, personId, [PLACE.section, ...STEPS.map(sectionOf)]),
    readCandidates(tx, personId, SAFETY_PART.family),
    readAgreements(tx, personId),
  ]);
  return {
    around: { ctx, asked, place: PLACE, ...room },
    candidates: candidates.filter((each) => each.account_id !== personId),
    agreements,
  };
}

/** The name is kept as it was when it was asked; who it is decides. */
async function savePart(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { form, personId } = asked;
  const room = await enter(ctx, asked);
  const who = room.candidates.find((each) => each.account_id === form.who);
  return saveWriting(asked, {
    kind: safetyPart.kind,
    body: { text: form.text ?? "", who: who?.account_id ?? "", name: who?.name ?? "", shows: form.shows },
    next: ({ statementId }) => `/people/${personId}/agree/${SAFETY_PART.family}/${statementId}`,
    again: async (problems) =>
      form.page === "edit" ? (
        <EditPage room={room} draft={draftFrom(form)} problems={problems} />
      ) : (
        <PartsPage room={room} draft={draftFrom(form)} problems={problems} />
      ),
  });
}
