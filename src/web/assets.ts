import type { Coding, Asset, Assets } from "./asset-files.ts";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { build } from "esbuild";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { surround } from "./surroundings.ts";

const HERE = import.meta.dirname;
const PREFIX = "/assets/";
const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
/** What browsers of about five years ago understand. */
const TARGET = ["chrome90", "firefox90", "safari15"];

let loaded: Promise<Assets> | undefined;

/** The look and the islands, built in memory once. The name of each file holds its hash: it may be kept for ever. */
export const loadAssets = (): Promise<Assets> => (loaded ??= buildAssets());

async function buildAssets(): Promise<Assets> {
  const names = (await readdir(path.join(HERE, "islands"))).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const entryPoints = [path.join(HERE, "look/look.css"), ...names.map((file) => path.join(HERE, "islands", file))];
  const { outputFiles, metafile } = await build({
    entryPoints,
    absWorkingDir: HERE,
    outdir: "/",
    publicPath: PREFIX,
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: TARGET,
    loader: { ".woff2": "file" },
    legalComments: "none",
    logLevel: "warning",
  });
  const files = new Map<string, Asset>();
  for (const { path: made, contents } of outputFiles)
    files.set(PREFIX + path.basename(made), await packed(Buffer.from(contents), path.extname(made)));

  const addresses = new Map<string, string>();
  for (const [made, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint) addresses.set(path.basename(entryPoint), PREFIX + path.basename(made));
  }
  const icon = await addIcon(files);
  return { css: addressOf(addresses, "look.css"), icon, script: (name) => addressOf(addresses, `${name}.ts`), files };
}

function addressOf(addresses: Map<string, string>, file: string): string {
  const address = addresses.get(file);
  if (!address) throw new Error(`There is no ${file} among the files for the browser: ${[...addresses.keys()].join(", ")}`);
  return address;
}

async function addIcon(files: Map<string, Asset>): Promise<string> {
  const body = await readFile(path.join(HERE, "look/icon.svg"));
  const address = `${PREFIX}icon-${createHash("sha256").update(body).digest("hex").slice(0, 8)}.svg`;
  files.set(address, await packed(body, ".svg"));
  return address;
}

/** Text is packed once here instead of for each request; a woff2 is packed already. */
async function packed(body: Buffer, extension: string): Promise<Asset> {
  const type = TYPES[extension];
  if (!type) throw new Error(`Files of the kind ${extension} are not served`);
  if (extension === ".woff2") return { body, type, packed: {} };
  return { body, type, packed: { br: await promisify(brotliCompress)(body), gzip: await promisify(gzip)(body, { level: 9 }) } };
}

/** Serves every built file under its own address, to be kept by the browser for ever. */
export function serveAssets(app: FastifyInstance, assets: Assets): void {
  surround({ assets });
  for (const [address, asset] of assets.files) {
    app.get(address, (request, reply) => {
      const coding = codingFor(request, asset);
      reply.type(asset.type).header("cache-control", "public, max-age=31536000, immutable").header("vary", "accept-encoding");
      if (coding) reply.header("content-encoding", coding);
      return reply.send(coding ? asset.packed[coding] : asset.body);
    });
  }
}

function codingFor(request: FastifyRequest, asset: Asset): Coding | undefined {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return (["br", "gzip"] as const).find(
    (coding) => asset.packed[coding] && new RegExp(`\\b${coding}\\b(?!;\\s*q=0(\\.0*)?(,|$))`).test(accepted),
  );
}
