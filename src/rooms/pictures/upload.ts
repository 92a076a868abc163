import multipart, { type MultipartFile } from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { transaction } from "../../ground/database/transaction.ts";
import type { Context } from "../../web/context.ts";
import { readStamp } from "../../web/drawn-for.ts";
import { STAMP_FIELD } from "../../web/stamp-names.ts";

/** What came as a file, from whom; `tooLarge` where it was larger than may be sent, and was not kept to its end. */
export type Sent = {
  accountId: string;
  administrator: boolean;
  /** what else the form held, not yet checked */
  fields: Record<string, unknown>;
  bytes: Uint8Array;
  tooLarge: boolean;
};

/** What a form with a file may hold besides: short fields, one file. */
const LIMITS = { files: 1, fields: 20, fieldNameSize: 100, fieldSize: 100_000, parts: 21, headerPairs: 20 };

/**
 * Forms with a file, at most so many bytes, are read for the routes of this scope alone: everywhere else they are refused.
 * Of whoever is not signed in nothing is read but the words of a page that was drawn here, whose session ended since: the
 * route keeps them and leads to sign in. What has to be made of the file is made here, before the route opens its transaction.
 */
export async function readUploads<Made>(
  scope: FastifyInstance,
  ctx: Context,
  largest: number,
  make: (sent: Sent) => Promise<Made>,
): Promise<(request: FastifyRequest) => Made | null> {
  const made = new WeakMap<FastifyRequest, Made>();
  await scope.register(multipart, { limits: { ...LIMITS, fileSize: largest }, throwFileSizeLimit: false });
  scope.addHook("preHandler", async (request, reply) => {
    if (!request.isMultipart()) return;
    const token = ctx.accounts.readSessionToken(request.headers.cookie);
    const actor = await transaction(ctx.database.pool, { token }, async (_tx, who) => who);
    request.body = {};
    if (!actor) {
      reply.header("connection", "close");
      request.body = await wordsOf(request, ctx);
      return;
    }
    const { fields, file } = await partsOf(request);
    request.body = fields;
    if (file) made.set(request, await make({ accountId: actor.accountId, administrator: actor.administrator, fields, ...file }));
  });
  return (request) => made.get(request) ?? null;
}

type Parts = { fields: Record<string, unknown>; file: Pick<Sent, "bytes" | "tooLarge"> | null };

async function partsOf(request: FastifyRequest): Promise<Parts> {
  const fields = new Fields();
  let file: Parts["file"] = null;
  for await (const part of request.parts()) {
    if (part.type === "file") file = await fileOf(part);
    else fields.add(part.fieldname, String(part.value));
  }
  return { fields: fields.all, file };
}

/** The stamp stands first in a form: without one of ours, nothing after it is waited for. The file is let pass by. */
async function wordsOf(request: FastifyRequest, ctx: Context): Promise<Record<string, unknown>> {
  const fields = new Fields();
  for await (const part of request.parts()) {
    if (part.type === "field") fields.add(part.fieldname, String(part.value));
    else part.file.resume();
    if (!readStamp(ctx, fields.all[STAMP_FIELD])) return {};
  }
  return fields.all;
}

/** A field that came twice is a list, as in any other form. */
class Fields {
  readonly #values = new Map<string, string[]>();

  add(name: string, value: string): void {
    this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
  }

  get all(): Record<string, unknown> {
    return Object.fromEntries([...this.#values].map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
  }
}

/** The bytes of a file, up to the limit; null where none was chosen. */
async function fileOf({ file }: MultipartFile): Promise<Parts["file"]> {
  const pieces: Buffer[] = [];
  for await (const piece of file) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  return bytes.length > 0 ? { bytes, tooLarge: file.truncated } : null;
}
