import { readsOf } from "../../record/pictured/room.ts";
import type { Spoken } from "../../web/parts/whose.tsx";
import { isAside } from "../../record/statements/statement.ts";
import { isId } from "../../ground/core/id.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, route, type Answer as Answered, type Asked } from "../../web/route.ts";
import { checkRoutes } from "./check-routes.tsx";
import { enterPictures, type Entered } from "./entering.ts";
import { HeapsPage } from "./heaps-page.tsx";
import { usePictureQuestions } from "../../record/pictured/questions.ts";
import { QuestionPage } from "./question-page.tsx";
import { takePress } from "./pressing.ts";
import { nextOpen, type Asking } from "../../record/pictured/rules.ts";
import { pathIn, type PictureRoom, type Subject } from "../../record/pictured/room.ts";
import { StartPage, SubjectsPage } from "./start-page.tsx";
import { readFacts, takeTurns } from "./store.ts";
import { PICTURE_PATH_WORDS } from "./words.ts";

/** By pictures: the person's own path, and that of whoever holds the tablet and may write for them. */
export function byPicturesRoutes(ctx: Context): void {
  usePictureQuestions(ctx.config.dataDir, ctx.house.kinds);
  const own = "/by-pictures";
  const others = "/people/:personId/by-pictures";
  checkRoutes(ctx);
  personRoute(ctx, "GET", own, (asked) => start(ctx, asked, asked.personId));
  personRoute(ctx, "GET", `${own}/:room`, (asked) => showRoom(ctx, asked, asked.personId));
  personRoute(ctx, "GET", `${own}/:room/:question`, (asked) => showQuestion(ctx, asked, asked.personId));
  personRoute(ctx, "POST", `${own}/:room/:question`, (asked) => answer(ctx, asked, asked.personId));
  route(ctx, "GET", others, (asked) => start(ctx, asked, asked.params.personId!));
  route(ctx, "GET", `${others}/:room`, (asked) => showRoom(ctx, asked, asked.params.personId!));
  route(ctx, "GET", `${others}/:room/:question`, (asked) => showQuestion(ctx, asked, asked.params.personId!));
  route(ctx, "POST", `${others}/:room/:question`, (asked) => answer(ctx, asked, asked.params.personId!));
}

async function start(ctx: Context, asked: Asked, personId: string): Promise<Answered> {
  const { visit, rooms } = await enterPictures(ctx, asked, personId, null);
  return { page: <StartPage {...{ visit, rooms }} /> };
}

async function showRoom(ctx: Context, asked: Asked, personId: string): Promise<Answered> {
  const entered = await enterPictures(ctx, asked, personId, asked.params.room!);
  const { visit, room, rooms, prepared } = inRoom(entered);
  const subjects = room.subjects?.(visit, prepared) ?? [];
  if (room.subjects && asked.query.about === undefined) {
    const elsewhere = rooms.filter((each) => each.makes === room.about);
    return { page: <SubjectsPage {...{ visit, room, subjects, elsewhere }} /> };
  }
  const { aboutId, subject, askings } = about(asked, entered);
  return {
    page: (
      <HeapsPage {...{ visit, room, aboutId, subject, askings }} kept={named(askings, asked.query.kept)} further={furtherOf(entered, room)}>
        {room.end?.(visit, aboutId, prepared, askings)}
      </HeapsPage>
    ),
  };
}

/** What was said yes to here and can be asked about further, each with the rooms that do. */
function furtherOf({ visit, rooms }: Entered, { makes, leads }: PictureRoom): { href: string; text: string; of?: Spoken }[] {
  if (leads && visit.own) return [{ href: leads.to, text: leads.text[visit.asked.language] }];
  if (makes === undefined) return [];
  const roots = visit.statements.filter((each) => each.kind === makes && !isAside(each));
  const { language } = visit.asked;
  return rooms
    .filter((each) => each.about === makes)
    .flatMap((each) =>
      roots.map((root) => ({
        href: pathIn(visit, each, root.statement_id),
        text: PICTURE_PATH_WORDS[language].follow(`${root.body.text} – ${each.title[language]}`),
        of: root,
      })),
    );
}

async function showQuestion(ctx: Context, asked: Asked, personId: string): Promise<Answered> {
  const entered = await enterPictures(ctx, asked, personId, asked.params.room!);
  const { visit, room } = inRoom(entered);
  const { aboutId, subject, askings, asking } = question(asked, entered);
  return { page: <QuestionPage {...{ visit, room, aboutId, subject, askings, asking }} kept={named(askings, asked.query.kept)} /> };
}

async function answer(ctx: Context, asked: Asked, personId: string): Promise<Answered> {
  const { tx, form } = asked;
  await takeTurns(tx, personId);
  const entered = await enterPictures(ctx, asked, personId, asked.params.room!);
  const { visit, room } = inRoom(entered);
  const { aboutId, subject, askings, asking } = question(asked, entered);
  const problem = await takePress(visit, room, asking, form);
  if (problem !== null)
    return { page: <QuestionPage {...{ visit, room, aboutId, subject, askings, asking }} problem={problem} />, status: 422 };
  // an answer can open further questions
  const now = { ...visit, ...(await readFacts(tx, personId, readsOf(room, asked.house), null)) };
  const next = nextOpen(now.statements, room.askings(now, aboutId, entered.prepared), asking.id);
  const to = pathIn(visit, room, aboutId, next?.id);
  return { redirect: `${to}${to.includes("?") ? "&" : "?"}kept=${asking.id}` };
}

function inRoom({ room, ...entered }: Entered): Entered & { room: PictureRoom } {
  if (!room) throw new NotHere();
  return { room, ...entered };
}

type About = { aboutId: string | null; subject: Subject | null; askings: Asking[] };

/** What the address says it is about, where that is here. */
function about({ query }: Asked, entered: Entered): About {
  const { visit, room, prepared } = inRoom(entered);
  if (!room.subjects) return { aboutId: null, subject: null, askings: room.askings(visit, null, prepared) };
  const aboutId = query.about ?? "";
  const subject = room.subjects(visit, prepared).find(({ id }) => id === aboutId);
  if (!isId(aboutId) || !subject) throw new NotHere();
  return { aboutId, subject, askings: room.askings(visit, aboutId, prepared) };
}

function question(asked: Asked, entered: Entered): About & { asking: Asking } {
  const found = about(asked, entered);
  const asking = named(found.askings, asked.params.question);
  if (!asking) throw new NotHere();
  return { ...found, asking };
}

const named = (askings: Asking[], id: string | undefined): Asking | undefined => askings.find((each) => each.id === id);
