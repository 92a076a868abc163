import { createHash } from "node:crypto";
import path from "node:path";
import { build } from "esbuild";
import { renderPage } from "../../web/layout.tsx";
import { LANGUAGES, type Language } from "../../ground/core/language.ts";
import type { Context } from "../../web/context.ts";
import { Shell } from "./shell.tsx";

export const shellPath = (language: Language): string => `/pocket/shell/${language}`;

export const shellOf = (ctx: Pick<Context, "installation">, language: Language): string =>
  renderPage(Shell({ language, installation: ctx.installation.current }));

let worker: Promise<string> | undefined;

/** The worker's script, built once; what it is to keep comes before it when it is served. */
export const loadWorker = (): Promise<string> => (worker ??= buildWorker());

async function buildWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "../../web/islands/pocket/worker.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["chrome90", "firefox90", "safari15"],
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "warning",
  });
  return outputFiles[0]!.text;
}

type ToKeep = { url: string; revision: string | null };

/** The page and what it is made of. Names of files hold their hash; the page's own hash is told beside it. */
export function toKeep(ctx: Pick<Context, "assets" | "installation">): ToKeep[] {
  const { assets } = ctx;
  const fonts = [...assets.files.keys()].filter((address) => address.endsWith(".woff2"));
  const files = [assets.css, assets.icon, assets.script("leave"), assets.script("pocket"), ...fonts];
  return [
    ...LANGUAGES.map((language) => ({
      url: shellPath(language),
      revision: createHash("sha256").update(shellOf(ctx, language)).digest("hex").slice(0, 16),
    })),
    ...files.map((url) => ({ url, revision: null })),
  ];
}
