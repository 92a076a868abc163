import { Agent, request, type IncomingHttpHeaders } from "node:http";

export type Shot = {
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: string;
  expected: number;
  leadsTo?: string;
};
export type Answered = { status: number; headers: IncomingHttpHeaders; body: string };
/** Milliseconds of each request, and how long all of them took. */
export type Times = { each: number[]; seconds: number };

/** Keeps as many at work as asked for, until the time is over or there is nothing more to do (null). */
export async function load(atOnce: number, seconds: number, next: () => Promise<unknown> | null): Promise<Times> {
  const each: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const work = async () => {
    for (;;) {
      const before = performance.now();
      const doing = before < end ? next() : null;
      if (!doing) return;
      await doing;
      each.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { each, seconds: (performance.now() - begun) / 1000 };
}

/** One after the other, then from the beginning again, or null at the end. */
export function turns<T>(list: T[], repeats: boolean): () => T | null {
  let count = 0;
  return () => (repeats || count < list.length ? list[count++ % list.length]! : null);
}

/** One request; an answer that is not the expected one ends the measurement. */
export function fire(agent: Agent, base: string, { method, path, headers, body = "", expected, leadsTo = "" }: Shot): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const length = body === "" ? {} : { "content-length": Buffer.byteLength(body) };
    const asked = request(base + path, { method, agent, headers: { ...headers, ...length } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const answered = { status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts).toString() };
        const { location = "" } = answered.headers;
        if (answered.status === expected && location.includes(leadsTo)) resolve(answered);
        else
          reject(new Error(`${method} ${path} answered ${answered.status} ${location}, not ${expected}: ${answered.body.slice(0, 2000)}`));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
