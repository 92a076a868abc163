import { isIP } from "node:net";
import { z } from "zod";
import { isLanguage, isPartlyWritten, type Language } from "./core/language.ts";

const ONE_HOST = "It names one host; of a password / is written %2F, # %23, @ %40, % %25";

const MENDS: Record<string, string> = {
  DATA_DIR: "the path of a folder, for example ./data",
  DATABASE_URL: `postgresql://name:password@host:5432/database, or nothing for the embedded database. ${ONE_HOST}`,
  ACCOUNTS_DATABASE_URL: "as DATABASE_URL, with the login that keeps accounts; set together with DATABASE_URL",
  OWNER_DATABASE_URL: "as DATABASE_URL, with the login that owns the tables; for npm run migrate and other commands, never for the server",
  PORT: "a whole number from 1 to 65535, for example 3000",
  HOST: "an address to listen on, for example 127.0.0.1",
  BASE_URL: "the address people type, for example https://plans.example.org",
  SMTP_URL: "smtp://name:password@host:587, or nothing to send no messages; of a password / is written %2F, # %23, @ %40, % %25",
  MAIL_FROM: "the address that mail comes from, for example plans@example.org or Plans of Example <plans@example.org>",
  TRUST_PROXY: "how many proxies stand before the server, for example 1, or their addresses, for example 10.0.0.0/8,192.168.1.7",
  UNCHECKED_LANGUAGES: "languages that no speaker has checked and that can be chosen all the same, for example cy",
  LOG_FILE: "the path of a file for the log of sign-ins, or nothing for the standard output",
};

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/)
  .refine(isAddressable)
  .optional();

const schema = z.object({
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: databaseUrl,
  ACCOUNTS_DATABASE_URL: databaseUrl,
  OWNER_DATABASE_URL: databaseUrl,
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default("127.0.0.1"),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/)
    .refine(isAddressable)
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>"\n\r,;:@\\]{1,100} <[^\s<>@,;:]+@[^\s<>@,;:]+>|[^\s<>@,;:]+@[^\s<>@,;:]+)$/)
    .optional(),
  TRUST_PROXY: z
    .string()
    .refine((given) => /^\d{1,2}$/.test(given) || given.split(",").every((each) => isAddress(each.trim())))
    .default("loopback"),
  LOG_FILE: z.string().min(1).optional(),
  UNCHECKED_LANGUAGES: z
    .string()
    .transform((given) => given.split(",").map((each) => each.trim()))
    .pipe(z.array(z.string().refine((each) => isLanguage(each) && isPartlyWritten(each))))
    .optional(),
});

/** What cannot be taken apart would fail later, in an error that repeats it with the password in it. */
function isAddressable(given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { username, password } = new URL(given);
  return [username, password].every((each) => !/%(?![0-9a-f]{2})/i.test(each));
}

/** One address, a range of them, or one of the names that stand for some. */
function isAddress(given: string): boolean {
  const [address = "", bits, ...more] = given.split("/");
  if (["loopback", "linklocal", "uniquelocal"].includes(given)) return true;
  const most = isIP(address) === 4 ? 32 : 128;
  return isIP(address) !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

export type Config = {
  dataDir: string;
  databaseUrl: string | null;
  /** a further login of the same server, so that neither owns anything; null where one login does everything */
  walled: { accountsUrl: string } | null;
  /** the login that owns the tables, for commands; the server never signs in with it */
  ownerUrl: string | null;
  port: number;
  host: string;
  baseUrl: string;
  smtpUrl: string | null;
  /** whom messages say they are from; null for no-reply at the name of baseUrl */
  mailFrom: string | null;
  /** whose X-Forwarded-For is believed: so many proxies, or those at these addresses */
  trustProxy: string[] | ((address: string, hop: number) => boolean);
  /** where sign-ins and refusals are told, one line each; null for the standard output */
  logFile: string | null;
  /** People of the demonstration can be become with a button. Only ever on a loopback address. */
  demo: boolean;
  /** not checked by a speaker, and to be chosen all the same */
  uncheckedLanguages: Language[];
};

const wrong = (name: string): WrongConfig => new WrongConfig(`${name} is not right. It should be ${MENDS[name]}.`);

/** What is wrong with the environment, each setting by name, with what would be right. */
export class WrongConfig extends Error {}

/** Reads and checks the settings. An empty value is the same as none. Throws WrongConfig. */
export function readConfig(environment: Record<string, string | undefined>, demo = false): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
    // a value may hold a password: it is named, not repeated
    throw new WrongConfig(names.map((name) => wrong(name).message).join("\n"));
  }
  const { ACCOUNTS_DATABASE_URL: accountsUrl, OWNER_DATABASE_URL: ownerUrl } = parsed.data;
  if (accountsUrl && !parsed.data.DATABASE_URL) throw wrong("DATABASE_URL");
  const { DATA_DIR, DATABASE_URL, PORT, HOST, BASE_URL, SMTP_URL, MAIL_FROM, TRUST_PROXY, LOG_FILE, UNCHECKED_LANGUAGES } = parsed.data;
  if (demo && !isLoopback(HOST)) {
    throw new WrongConfig(`HOST is not right. The demonstration lets anybody become anybody, so it runs on this machine alone: 127.0.0.1.`);
  }
  return {
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL ?? null,
    walled: accountsUrl ? { accountsUrl } : null,
    ownerUrl: ownerUrl ?? null,
    port: PORT,
    host: HOST,
    baseUrl: (BASE_URL ?? `http://${HOST.includes(":") ? `[${HOST}]` : HOST === "127.0.0.1" ? "localhost" : HOST}:${PORT}`).replace(
      /\/+$/,
      "",
    ),
    smtpUrl: SMTP_URL ?? null,
    mailFrom: MAIL_FROM ?? null,
    trustProxy: trusted(TRUST_PROXY),
    logFile: LOG_FILE ?? null,
    demo,
    uncheckedLanguages: (UNCHECKED_LANGUAGES ?? (demo ? ["cy"] : [])) as Language[],
  };
}

/** A number says how many proxies stand between the server and its visitors; anything else, at which addresses. */
const trusted = (given: string): Config["trustProxy"] =>
  /^\d+$/.test(given) ? (_address, hop) => hop < Number(given) : given.split(",").map((each) => each.trim());

/** For what works on the whole database: migrations, copies, checks. One login, that of the owner. Throws WrongConfig. */
export function asOwner(config: Config): Config {
  if (config.walled && !config.ownerUrl)
    throw new WrongConfig(
      "This needs the login that owns the tables, which the server has not: put OWNER_DATABASE_URL=postgresql://… before the command.",
    );
  return { ...config, databaseUrl: config.ownerUrl ?? config.databaseUrl, walled: null };
}

/** For what works on accounts alone. */
export const asAccounts = (config: Config): Config => ({
  ...config,
  databaseUrl: config.walled?.accountsUrl ?? config.ownerUrl ?? config.databaseUrl,
  walled: null,
});

/** What the server signs in with. With the owner's login beside only one other, it would do for it what it should not. Throws WrongConfig. */
export function forServer(config: Config): Config {
  if (config.ownerUrl && !config.walled) throw wrong(config.databaseUrl ? "ACCOUNTS_DATABASE_URL" : "DATABASE_URL");
  return config;
}

export const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
