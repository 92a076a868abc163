import { z } from "zod";
import { ok, refuse, type Problems, type Result } from "../../ground/core/result.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { parse } from "../../ground/core/problems.ts";
import { id, someWords } from "../../ground/core/text.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { heavy, job, TooMuch } from "../../ground/threads/heavy.ts";
import { PicturesPage } from "./page.tsx";
import { deletePicture, keepPicture, readPicture, readPictures } from "./store.ts";
import type { redraw, Redrawn } from "./redraw.ts";
import { readUploads, type Sent } from "./upload.ts";
import { PICTURE_WORDS } from "./words.ts";

const PATH = "/safety/pictures";
/** Larger than what any telephone takes: what is kept is made much smaller. */
const LARGEST = 20_000_000;
const REDRAW = job<typeof redraw>(new URL("./redraw.ts", import.meta.url), "redraw");
/** The database holds to the same. */
const AT_MOST = 6;

export function pictureRoutes(ctx: Context): void {
  void ctx.fastify.register(async (scope) => {
    const pictureIn = await readUploads(scope, ctx, LARGEST, drawn);
    const here = { ...ctx, fastify: scope };
    personRoute(here, "GET", PATH, (asked) => show(asked));
    personRoute(here, "POST", PATH, (asked) => add(asked, pictureIn(asked.request)));
    personRoute(here, "GET", `${PATH}/:pictureId`, async ({ tx, personId, params }) => {
      const picture = await readPicture(tx, personId, params.pictureId!);
      if (!picture) throw new NotHere();
      return { file: picture.bytes, type: picture.type, name: `picture.${picture.type.slice(6)}`, inline: true };
    });
    personRoute(here, "POST", `${PATH}/:pictureId/remove`, async ({ tx, personId, params }) => {
      await deletePicture(tx, personId, params.pictureId!);
      return { redirect: `${PATH}?done=removed` };
    });
  });
}

async function show(asked: PersonAsked, problems: Problems = {}): Promise<Answer> {
  const pictures = await readPictures(asked.tx, asked.personId);
  const page = <PicturesPage {...{ asked, pictures, problems }} full={pictures.length >= AT_MOST} />;
  return { page, status: Object.keys(problems).length > 0 ? 422 : 200 };
}

const form = z.object({ id: id(), words: someWords(300) });

async function add(asked: PersonAsked, picture: Drawn | null): Promise<Answer> {
  const { tx, personId, language } = asked;
  const parsed = parse(form, asked.form, language);
  const file = checked(picture, asked);
  // a page cannot fill in a file again: what was chosen has to be chosen once more, and that is said
  if (!parsed.ok || !file.ok)
    return show(asked, {
      ...(file.ok ? { file: PICTURE_WORDS[language].fileAgain } : file.problems),
      ...(parsed.ok ? {} : parsed.problems),
    });
  const there = await readPictures(tx, personId);
  const again = there.some((each) => each.picture_id === parsed.value.id);
  if (!again && there.length >= AT_MOST) return show(asked, { "": PICTURE_WORDS[language].full });
  await keepPicture(tx, personId, { picture_id: parsed.value.id, words: parsed.value.words, ...file.value });
  return { redirect: `${PATH}?done=saved` };
}

type Drawn = Redrawn | { refused: "too-large" };

/** As it is kept: nothing but the picture. */
async function drawn({ accountId, bytes, tooLarge }: Sent): Promise<Drawn> {
  if (tooLarge) return { refused: "too-large" };
  try {
    return await heavy(accountId, REDRAW, bytes);
  } catch (error) {
    if (error instanceof TooMuch) return { refused: "too-many-points" };
    throw error;
  }
}

function checked(picture: Drawn | null, { language }: PersonAsked): Result<{ type: string; bytes: Uint8Array }> {
  const words = PICTURE_WORDS[language];
  if (!picture) return refuse({ file: words.fileMissing });
  return "refused" in picture ? refuse({ file: words.refused[picture.refused] }) : ok(picture);
}
