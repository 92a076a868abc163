import { z } from "zod";
import type { Problems } from "../../../ground/core/result.ts";
import { readUploads, type Sent } from "../../pictures/upload.ts";
import { parse } from "../../../ground/core/problems.ts";
import { someWords } from "../../../ground/core/text.ts";
import type { Context } from "../../../web/context.ts";
import type { Answer, Asked } from "../../../web/route.ts";
import { heavy, job } from "../../../ground/threads/heavy.ts";
import { adminPage, adminPost, type Done } from "../../../people/organisations/admin-route.ts";
import { MEDICINES_PATH, MedicinesPage } from "./admin-page.tsx";
import { LARGEST, type Flaw, type ReadFile, type readMedicines } from "./file.ts";
import { AT_ONCE, Loading } from "./loading.ts";
import { addTerms, beginList, putInForce, readMedicineLists, removeMedicines } from "./store.ts";
import { MEDICINE_WORDS } from "./words.ts";

const READ = job<typeof readMedicines>(new URL("./file.ts", import.meta.url), "readMedicines");

/** A long list takes seconds to read, so it is read before anything waits for it; of nobody but an administrator. */
const readInThread = async ({ accountId, administrator, fields, bytes }: Sent): Promise<ReadFile | null> =>
  administrator ? heavy(accountId, READ, bytes, typeof fields.system === "string" ? fields.system.trim() : "") : null;

/** Administrators load a list of medicines, put another in its place, and remove it. */
export function medicineListRoutes(ctx: Context): void {
  void ctx.fastify.register(async (scope) => {
    // what is a little too large is refused in words, and only what is far too large before it is read
    const sentIn = await readUploads(scope, ctx, LARGEST * 2, readInThread);
    const here = { ...ctx, fastify: scope };
    const loading = new Loading(ctx);
    scope.addHook("onClose", () => loading.stop());
    adminPage(here, MEDICINES_PATH, (asked) => show(ctx, asked));
    adminPost(here, MEDICINES_PATH, (asked) => load(ctx, asked, loading, sentIn(asked.request)));
    adminPost(here, `${MEDICINES_PATH}/remove`, async ({ tx }) => {
      await removeMedicines(tx);
      return { redirect: `${MEDICINES_PATH}?done=removed`, act: { kind: "medicines-removed" } };
    });
  });
}

async function show(ctx: Context, asked: Asked, problems: Problems = {}, flaws: Flaw[] = [], more = 0): Promise<Answer> {
  const lists = await readMedicineLists(asked.tx);
  const refused = Object.keys(problems).length > 0 || flaws.length > 0;
  return { page: <MedicinesPage {...{ ctx, asked, ...lists, problems, flaws, more }} />, status: refused ? 422 : 200 };
}

const listForm = z.object({ name: someWords(200), system: z.string().default("") });

/** The whole file, or nothing of it: a bad file leaves the list that was there as it was. */
async function load(ctx: Context, asked: Asked, loading: Loading, read: ReadFile | null): Promise<Done> {
  const { tx, actor, form, language } = asked;
  const words = MEDICINE_WORDS[language];
  const parsed = parse(listForm, form, language);
  const system = parsed.ok ? parsed.value.system.trim() : "";
  const problems: Problems = {
    ...(parsed.ok ? {} : parsed.problems),
    ...(/\s/.test(system) || system.length > 60 ? { system: words.systemWrong } : {}),
    ...(read ? {} : { file: words.fileMissing }),
  };
  if (!parsed.ok || !read || Object.keys(problems).length > 0) return { ...(await show(ctx, asked, problems)), act: null };
  if (!read.ok) return { ...(await show(ctx, asked, { file: words.flaw(read.flaws[0]!) }, read.flaws, read.more)), act: null };
  const listId = await beginList(tx, parsed.value.name, actor.name, read.terms.length);
  const act = { kind: "medicines-loaded" as const, detail: { name: parsed.value.name, terms: read.terms.length } };
  if (read.terms.length > AT_ONCE)
    return { redirect: MEDICINES_PATH, act, afterwards: async () => loading.begin(actor.accountId, listId, read.terms) };
  await addTerms(tx, listId, read.terms);
  await putInForce(tx, listId);
  return { redirect: `${MEDICINES_PATH}?done=loaded`, act };
}
