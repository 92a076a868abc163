import { z } from "zod";
import { canonicalText, digestOf } from "../../agreements/sealed/seal.ts";
import { newId } from "../../ground/core/id.ts";
import { tellAccess, type AccessAct } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { id } from "../../ground/core/text.ts";
import type { Context } from "../../web/context.ts";
import { inTimeZone } from "../../web/dates.ts";
import { NotHere, route, type Answer, type Later, type Asked } from "../../web/route.ts";
import { heavy, job } from "../../ground/threads/heavy.ts";
import type { documentPdf, documentText } from "./files.ts";
import { DocumentPage, MakePage } from "./page.tsx";
import { enter, madeNow, type MakeRoom } from "./room.ts";
import { keepDocument, markRead, readDocument, type DocumentRow } from "./store.ts";

const FILES = new URL("./files.ts", import.meta.url);
const PDF = job<typeof documentPdf>(FILES, "documentPdf");
const TEXT = job<typeof documentText>(FILES, "documentText");
const PATH = "/people/:personId/safety-documents";

/** The institution's document about risk: a view of what the person shares, that they read as soon as it is made. */
export function safetyDocumentRoutes(ctx: Context): void {
  route(ctx, "GET", PATH, (asked) => showAll(ctx, asked));
  route(ctx, "POST", PATH, (asked) => make(ctx, asked));
  route(ctx, "GET", `${PATH}/:documentId`, (asked) => showOne(ctx, asked));
  route(ctx, "GET", `${PATH}/:documentId/pdf`, (asked) =>
    asFile(ctx, asked, "pdf", "application/pdf", (row, zone) => heavy(asked.actor.accountId, PDF, ctx.house, row, asked.language, zone)),
  );
  route(ctx, "GET", `${PATH}/:documentId/text`, (asked) =>
    asFile(ctx, asked, "txt", "text/plain; charset=utf-8", (row, zone) =>
      heavy(asked.actor.accountId, TEXT, ctx.house, row, asked.language, zone),
    ),
  );
}

async function showAll(ctx: Context, asked: Asked): Promise<Answer> {
  const room = await enter(asked);
  tellSeen(asked, room);
  return { page: <MakePage {...{ ctx, asked, room }} made={madeNow(ctx, asked, room, newId())} /> };
}

/** What may become a document, or those that were made by whoever made them. */
function tellSeen({ tx, actor }: Asked, { personId, team, statements }: MakeRoom): void {
  const what = team ? [...new Set(statements.map((each) => each.section))].sort() : ["safety-document"];
  tellAccess(tx, actor, { personId, act: "saw", right: team ? "grant" : "relation", what });
}

async function make(ctx: Context, asked: Asked): Promise<Answer> {
  const { tx, actor, form, language } = asked;
  const room = await enter(asked);
  const parsed = parse(z.object({ id: id() }), form, language);
  if (!parsed.ok || !room.team) throw new NotHere();
  const made = madeNow(ctx, asked, room, parsed.value.id);
  if (!made) tellSeen(asked, room);
  if (!made) return { page: <MakePage {...{ ctx, asked, room }} made={null} />, status: 422 };
  const content = canonicalText(made);
  const { personId } = room;
  await keepDocument(tx, {
    personId,
    documentId: made.documentId,
    teamId: room.team.teamId,
    by: actor.accountId,
    content,
    digest: digestOf(content),
  });
  const what = [...new Set(room.statements.map((each) => each.section))].sort();
  tellAccess(tx, actor, { personId, act: "took a copy", right: "grant", what });
  return { redirect: `/people/${personId}/safety-documents/${made.documentId}?done=made` };
}

async function showOne(ctx: Context, asked: Asked): Promise<Answer> {
  const row = await open(asked, "saw");
  if (asked.actor.accountId === row.person_id) await markRead(asked.tx, row.person_id, row.document_id);
  return { page: <DocumentPage {...{ ctx, asked, row }} /> };
}

async function open({ tx, actor, params }: Asked, act: AccessAct): Promise<DocumentRow> {
  const row = await readDocument(tx, params.personId!, params.documentId!);
  if (!row) throw new NotHere();
  tellAccess(tx, actor, { personId: row.person_id, act, right: "relation", what: ["safety-document"] });
  return row;
}

type Make = (row: DocumentRow, timeZone: string) => Promise<Buffer | string>;

/** Named after what it is and its day; nothing about anybody. */
async function asFile(ctx: Context, asked: Asked, ending: string, type: string, make: Make): Promise<Later> {
  const row = await open(asked, "took a copy");
  const { timeZone } = ctx.installation.current;
  return { file: () => make(row, timeZone), type, name: `safety-document-${inTimeZone(row.made_at, timeZone)}.${ending}` };
}
