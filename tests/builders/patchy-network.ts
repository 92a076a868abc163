import type { TestServer } from "./server.ts";

/** What can happen to a request on its way. After "dies …" the device has no more strength for anything. */
export const FATES = ["fine", "lost", "answer lost", "twice", "late", "stranger answers", "busy", "dies before", "dies after"] as const;
export type Fate = (typeof FATES)[number];

const HTML = "<!doctype html><title>Welcome to our hotel</title>";
const real = Date.now.bind(Date);
let skew = 0;
let atServer = 0;

/** Runs with the clock of a device; the server keeps its own. */
export async function withClock<T>(of: number, work: () => Promise<T>): Promise<T> {
  skew = of;
  Date.now = () => real() + (atServer > 0 ? 0 : skew);
  try {
    return await work();
  } finally {
    Date.now = real;
  }
}

/** Between devices and a server: each request meets the next of the fates, and arrives when there are none left. */
export class PatchyNetwork {
  readonly #server: TestServer;
  fates: Fate[] = [];
  #late: (() => Promise<unknown>)[] = [];

  constructor(server: TestServer) {
    this.#server = server;
  }

  async fetch(cookie: string | null, path: string, init: RequestInit, dies: () => void): Promise<Response> {
    const arrive = () => this.#arrive(cookie, path, init);
    const fate = this.fates.shift() ?? "fine";
    if (fate === "late") this.#late.push(arrive);
    if (fate === "dies before") dies();
    if (fate === "late" || fate === "lost" || fate === "dies before") throw new TypeError("Failed to fetch");
    if (fate === "stranger answers") return new Response(HTML, { headers: { "content-type": "text/html" } });
    if (fate === "busy") return Response.json({ ok: false, problems: {} }, { status: 503 });
    const answer = await arrive();
    if (fate === "twice") return arrive();
    if (fate === "dies after") dies();
    if (fate === "answer lost" || fate === "dies after") throw new TypeError("Failed to fetch");
    return answer;
  }

  /** What was under way for long comes after all, in another order; nobody waits for the answer. */
  async letLateArrive(): Promise<void> {
    for (const arrive of this.#late.splice(0).reverse()) await arrive();
  }

  async #arrive(cookie: string | null, url: string, { method = "GET", headers, body }: RequestInit): Promise<Response> {
    atServer++;
    try {
      const { config, fastify } = this.#server;
      const sent = { ...(headers as Record<string, string>), origin: config.baseUrl, ...(cookie && { cookie }) };
      const answer = await fastify.inject({ method: method as "GET" | "POST", url, headers: sent, payload: body as string });
      return new Response(answer.body, { status: answer.statusCode });
    } finally {
      atServer--;
    }
  }
}
