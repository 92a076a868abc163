import { describe, expect, it } from "vitest";
import { asAccounts, asOwner, forServer, isLoopback, readConfig, WrongConfig } from "./config.ts";

const refusal = (environment: Record<string, string>, demo = false): string => {
  try {
    readConfig(environment, demo);
  } catch (error) {
    expect(error).toBeInstanceOf(WrongConfig);
    return (error as Error).message;
  }
  return "";
};

describe("the settings", () => {
  it("need none: an embedded database on this machine alone", () => {
    expect(readConfig({})).toEqual({
      dataDir: "./data",
      databaseUrl: null,
      walled: null,
      ownerUrl: null,
      port: 3000,
      host: "127.0.0.1",
      baseUrl: "http://localhost:3000",
      smtpUrl: null,
      mailFrom: null,
      trustProxy: ["loopback"],
      logFile: null,
      demo: false,
      uncheckedLanguages: [],
    });
  });

  it("are taken as given", () => {
    const environment = {
      DATA_DIR: "/var/lib/ownterms",
      DATABASE_URL: "postgresql://ownterms:secret@db.example.org/ownterms",
      PORT: "8080",
      HOST: "0.0.0.0",
      BASE_URL: "https://plans.example.org/",
      SMTP_URL: "smtps://post:secret@mail.example.org:465",
      MAIL_FROM: "Plans of Example <plans@example.org>",
    };
    expect(readConfig(environment)).toEqual({
      dataDir: "/var/lib/ownterms",
      databaseUrl: environment.DATABASE_URL,
      walled: null,
      ownerUrl: null,
      port: 8080,
      host: "0.0.0.0",
      baseUrl: "https://plans.example.org",
      smtpUrl: environment.SMTP_URL,
      mailFrom: environment.MAIL_FROM,
      trustProxy: ["loopback"],
      logFile: null,
      demo: false,
      uncheckedLanguages: [],
    });
  });

  it("count as not given when empty", () => {
    expect(readConfig({ DATA_DIR: "", DATABASE_URL: " ", PORT: "", HOST: "", BASE_URL: "", SMTP_URL: "" })).toEqual(readConfig({}));
  });

  it("make the address people type from host and port", () => {
    expect(readConfig({ HOST: "::1", PORT: "80" }).baseUrl).toBe("http://[::1]:80");
    expect(readConfig({ HOST: "plans.example.org", PORT: "8080" }).baseUrl).toBe("http://plans.example.org:8080");
  });

  it.each([
    ["DATABASE_URL", "mysql://here/there"],
    ["DATABASE_URL", "postgres"],
    ["DATABASE_URL", "postgresql://name with blanks@here/there"],
    ["DATABASE_URL", "postgresql://name:a@here:5432,there:5432/plans"],
    ["DATABASE_URL", "postgresql://name:a#b/c@here/there"],
    ["DATABASE_URL", "postgresql://name:a%b@here/there"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["PORT", "http"],
    ["HOST", "http://here"],
    ["HOST", "here there"],
    ["BASE_URL", "plans.example.org"],
    ["BASE_URL", "ftp://plans.example.org"],
    ["SMTP_URL", "mail.example.org:25"],
    ["SMTP_URL", "smtp://post:a#b/c@mail.example.org:587"],
    ["SMTP_URL", "http://mail.example.org"],
    ["MAIL_FROM", "plans"],
    ["MAIL_FROM", "Plans <plans@example.org>, others@example.org"],
    ["MAIL_FROM", "plans@example.org\nBcc: others@example.org"],
  ])("name %s when it is wrong (%s), and say what would be right", (name, value) => {
    expect(refusal({ [name]: value })).toMatch(new RegExp(`^${name} is not right\\. It should be .+\\.$`));
  });

  it("are not repeated, as they may hold a password", () => {
    const message = refusal({ DATABASE_URL: "mysql://somebody:sesame@here/there", SMTP_URL: "post:sesame@here" });
    expect(message).not.toContain("sesame");
    // the two that a database's own documentation leads to: several hosts, and a password as it was given
    expect(refusal({ DATABASE_URL: "postgresql://somebody:sesame@here:5432,there:5432/plans" })).not.toContain("sesame");
    expect(refusal({ DATABASE_URL: "postgresql://somebody:sesame#1/2@here/plans" })).not.toContain("sesame");
  });

  it("are all named at once", () => {
    const lines = refusal({ PORT: "x", BASE_URL: "y", SMTP_URL: "z" }).split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["PORT", "BASE_URL", "SMTP_URL"]);
  });

  it("let the demonstration run on a loopback address only", () => {
    expect(readConfig({}, true).demo).toBe(true);
    expect(readConfig({ HOST: "::1" }, true).demo).toBe(true);
    expect(refusal({ HOST: "0.0.0.0" }, true)).toMatch(/^HOST is not right/);
    expect(refusal({ HOST: "192.168.1.7" }, true)).toMatch(/^HOST is not right/);
  });

  it.each([
    ["localhost", true],
    ["127.0.0.1", true],
    ["127.1.2.3", true],
    ["::1", true],
    ["0.0.0.0", false],
    ["::", false],
    ["128.0.0.1", false],
    ["127.0.0.1.example.org", false],
  ])("know that %s is loopback: %s", (host, expected) => expect(isLoopback(host)).toBe(expected));
});

describe("the logins of a server", () => {
  const [DATABASE_URL, ACCOUNTS_DATABASE_URL, OWNER_DATABASE_URL] = ["records", "accounts", "owner"].map(
    (name) => `postgresql://${name}@db/plans`,
  );

  it("are two for the server, which needs no owner", () => {
    const config = forServer(readConfig({ DATABASE_URL, ACCOUNTS_DATABASE_URL }));
    expect(config).toMatchObject({ databaseUrl: DATABASE_URL, walled: { accountsUrl: ACCOUNTS_DATABASE_URL }, ownerUrl: null });
    expect(asAccounts(config)).toMatchObject({ databaseUrl: ACCOUNTS_DATABASE_URL, walled: null });
    expect(() => asOwner(config)).toThrow("OWNER_DATABASE_URL=postgresql://…");
  });

  it("are a third for commands that work on everything", () => {
    const config = readConfig({ DATABASE_URL, ACCOUNTS_DATABASE_URL, OWNER_DATABASE_URL });
    expect(asOwner(config)).toMatchObject({ databaseUrl: OWNER_DATABASE_URL, walled: null });
    expect(asOwner(readConfig({ OWNER_DATABASE_URL }))).toMatchObject({ databaseUrl: OWNER_DATABASE_URL });
    expect(asOwner(readConfig({ DATABASE_URL }))).toMatchObject({ databaseUrl: DATABASE_URL });
  });

  it("are refused where one is missing, named", () => {
    expect(() => readConfig({ ACCOUNTS_DATABASE_URL })).toThrow(/^DATABASE_URL is not right/);
    expect(() => forServer(readConfig({ DATABASE_URL, OWNER_DATABASE_URL }))).toThrow(/^ACCOUNTS_DATABASE_URL is not right/);
    expect(() => forServer(readConfig({ OWNER_DATABASE_URL }))).toThrow(/^DATABASE_URL is not right/);
  });
});
