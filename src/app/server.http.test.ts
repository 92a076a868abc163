import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aServer, type TestServer } from "../../tests/builders/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.stop());

describe("GET /healthz", () => {
  it("says ok and which kind of database answers, to anybody, and is kept by no cache", async () => {
    const response = await (await server.as(null)).get("/healthz");
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ status: "ok", database: process.env.TEST_DATABASE_URL ? "postgresql" : "embedded" });
    expect(response.headers["cache-control"]).toBe("no-store");
  });

  it("does not wait for the one connection of an embedded database while that works for somebody", async () => {
    const client = await server.context.database.pool.connect();
    const begun = performance.now();
    const response = await (await server.as(null)).get("/healthz");
    const took = performance.now() - begun;
    client.release();
    expect(response.statusCode).toBe(200);
    expect(took).toBeLessThan(1_000);
  });

  it("says 503, and nothing about why, when the database does not answer", async () => {
    const broken = await aServer();
    const { pool } = broken.context.database;
    await pool.end();
    // what is ended is not ended again
    pool.end = async () => {};
    const response = await (await broken.as(null)).get("/healthz");
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: "database does not answer", database: broken.database.kind });
    await broken.stop();
  });
});

describe("every answer", () => {
  it("allows no script or style but the product's own, and no frame around it", async () => {
    const response = await (await server.as(null)).get("/healthz");
    const policy = String(response.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(response.headers["x-content-type-options"]).toBe("nosniff");
    expect(response.headers["referrer-policy"]).toBe("same-origin");
  });
});

describe("a form sent by another site", () => {
  it.each([
    ["an origin of its own", { origin: "https://elsewhere.example" }],
    ["an origin that is none", { origin: "null" }],
    ["Sec-Fetch-Site alone", { origin: undefined, "sec-fetch-site": "cross-site" }],
  ])("is refused, known by %s", async (_known, headers) => {
    const response = await (await server.as(null)).post("/sign-in", { name: "somebody" }, headers);
    expect(response.statusCode).toBe(403);
  });
});

describe("help right now", () => {
  const help = async (referer?: string) => (await (await server.as(null)).get("/help", { host: "here.test:3000", referer })).body;

  it("leads back to the page of this site that somebody came from, and to no other", async () => {
    expect(await help("http://here.test:3000/goals?changed=1")).toContain('<a href="/goals?changed=1">Back to where I was</a>');
    for (const other of [undefined, "", "https://elsewhere.example/goals", "http://here.test:3000//elsewhere.example", "nonsense"]) {
      expect(await help(other), other).toContain('<a href="/">Back to the start</a>');
    }
    expect(await help("http://here.test:3000/help")).toContain('<a href="/">Back to the start</a>');
  });

  it("offers a number to ring, and one to write to", async () => {
    const { current } = server.context.installation;
    const helpNumbers = [
      { name: "Line A", number: "111 222", text: "Now." },
      { name: "Line B", number: "text WORD to 333", text: "Any time." },
    ];
    server.context.installation.current = { ...current, helpNumbers };
    const body = await help();
    server.context.installation.current = current;
    expect(body).toContain('href="tel:111222">Ring 111 222<');
    expect(body).toContain('href="sms:333?body=WORD">Text WORD to 333<');
  });
});

describe("whoever has not chosen a language", () => {
  it("is met in that of the installation, until they choose; an error as any page", async () => {
    const easy = await aServer();
    easy.context.installation.current = { ...easy.context.installation.current, language: "en-GB-x-easyread" };
    const visitor = await easy.as(null);
    for (const path of ["/", "/help", "/sign-in", "/invitation", "/nowhere"]) {
      expect((await visitor.get(path)).body, path).toContain('<html lang="en-GB-x-easyread"');
      expect((await visitor.get(path, { cookie: "ownterms_language=en-GB" })).body, path).toContain('<html lang="en-GB"');
    }
    await easy.stop();
  });
});
