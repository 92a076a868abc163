import type { FastifyInstance, FastifyRequest } from "fastify";

/** The largest picture, in bytes; the form around it is allowed a little more. */
export const LARGEST = 4_000_000;

/** What a form with a file in it sent: its fields, and the file's bytes (null where none was chosen). */
export type Sent = { fields: Record<string, unknown>; file: Uint8Array | null };

/** Forms with a file, at most so many bytes, are read for the routes of this scope alone: everywhere else they are refused. */
export function readUploads(scope: FastifyInstance, largest = 6_000_000): void {
  scope.addContentTypeParser(
    "multipart/form-data",
    { parseAs: "buffer", bodyLimit: largest },
    async (request: FastifyRequest, body: Buffer) => {
      const form = await new Response(new Uint8Array(body), { headers: { "content-type": request.headers["content-type"]! } })
        .formData()
        .catch(() => null);
      const fields: Record<string, unknown> = {};
      let file: Uint8Array | null = null;
      for (const [name, value] of form ?? []) {
        if (typeof value === "string") fields[name] = value;
        else if (value.size > 0) file = new Uint8Array(await value.arrayBuffer());
      }
      files.set(request, file);
      return fields;
    },
  );
}

const files = new WeakMap<FastifyRequest, Uint8Array | null>();
/** The file that came with a request; null where none did. */
export const fileOf = (request: FastifyRequest): Uint8Array | null => files.get(request) ?? null;
