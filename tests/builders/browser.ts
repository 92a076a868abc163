import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { promisify } from "node:util";
import { inflate } from "@sparticuz/chromium";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";

const PACKAGE = fileURLToPath(new URL("../../node_modules/@sparticuz/chromium/", import.meta.url));
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
const PARTS = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];

/** A headless Chromium, the one that comes inside an npm package: nothing has to be installed on the machine. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await howToLaunch());

/** The same with a profile that stays in this folder when it is closed, as a phone's browser keeps its own. */
export const launchProfile = async (folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...options, ...(await howToLaunch()) });

async function howToLaunch() {
  const folder = await unpacked();
  const executablePath = join(folder, "chromium");
  return {
    executablePath,
    env: { ...process.env, ...(await environment(folder, executablePath)) } as Record<string, string>,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
  };
}

/** Where Chromium lies unpacked: once for each version of the package, whole or not at all. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8")) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const aside = await mkdtemp(join(CACHE, "unpacking-"));
  await unpackInto(aside);
  // of two test files that unpack at once, both use the first one's
  await rename(aside, folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    return rm(aside, { recursive: true });
  });
  return folder;
}

/** The package unpacks into the system's temporary folder, which it reads as each part begins. */
async function unpackInto(folder: string): Promise<void> {
  const was = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const parts = PARTS.map((part) => inflate(join(PACKAGE, "bin", part)));
  if (was === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = was;
  await Promise.all(parts);
}

/** On a machine without the libraries or fonts that Chromium needs, those that the package brings. */
async function environment(folder: string, executable: string): Promise<Record<string, string>> {
  const fonts: Record<string, string> = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: await fontSettings(folder) };
  const libraries = { LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  return { ...fonts, ...((await starts(executable)) ? {} : libraries) };
}

/** The package's own settings name folders of the system. */
async function fontSettings(folder: string): Promise<string> {
  const file = join(folder, "fonts.conf");
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  return file;
}

const starts = (executable: string): Promise<boolean> =>
  promisify(execFile)(executable, ["--no-sandbox", "--version"]).then(
    () => true,
    () => false,
  );
