import { z } from "zod";
import { ok, refuse, type Problems, type Result } from "../core/result.ts";
import type { PersonAsked } from "../own-writing/keeping.ts";
import { parse } from "../record/problems.ts";
import { id, someWords } from "../record/text.ts";
import type { Context } from "../web/context.ts";
import { NotHere, personRoute, type Answer } from "../web/route.ts";
import { bare, typeOf } from "./bare.ts";
import { PicturesPage } from "./page.tsx";
import { deletePicture, keepPicture, readPicture, readPictures } from "./store.ts";
import { fileOf, LARGEST, readUploads } from "./upload.ts";
import { PICTURE_WORDS } from "./words.ts";

const PATH = "/safety/pictures";
/** The database holds to the same. */
const AT_MOST = 6;

export function pictureRoutes(ctx: Context): void {
  void ctx.fastify.register(async (scope) => {
    readUploads(scope);
    const here = { ...ctx, fastify: scope };
    personRoute(here, "GET", PATH, (asked) => show(asked));
    personRoute(here, "POST", PATH, (asked) => add(asked));
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

async function add(asked: PersonAsked): Promise<Answer> {
  const { tx, personId, language, request } = asked;
  const parsed = parse(form, asked.form, language);
  const file = checked(fileOf(request), asked);
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

/** The picture as it is kept; or why it cannot be. */
function checked(file: Uint8Array | null, { language }: PersonAsked): Result<{ type: string; bytes: Uint8Array }> {
  const words = PICTURE_WORDS[language];
  if (!file) return refuse({ file: words.fileMissing });
  if (file.length > LARGEST) return refuse({ file: words.tooLarge });
  const type = typeOf(file);
  const bytes = type && bare(file);
  return type && bytes ? ok({ type, bytes }) : refuse({ file: words.notPicture });
}
