import Fastify from "fastify";
import { expect, test } from "vitest";
import { readConfig, WrongConfig } from "../ground/config.ts";

/** Whom the server takes for its visitor: the address of the connection, or what a trusted proxy wrote down. */
async function visitorOf(setting: string | undefined, connection: string, forwarded: string): Promise<string> {
  const fastify = Fastify({ trustProxy: readConfig({ TRUST_PROXY: setting, BASE_URL: "https://plans.example.org" }).trustProxy });
  fastify.get("/", async (request) => request.ip);
  const answer = await fastify.inject({ url: "/", remoteAddress: connection, headers: { "x-forwarded-for": forwarded } });
  await fastify.close();
  return answer.body;
}

// what nginx and others do: they add the address that they saw to what the client sent
test.each([
  ["none set, a client straight at the server", undefined, "203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["none set, a proxy on the same machine", undefined, "127.0.0.1", "198.51.100.1, 203.0.113.9", "203.0.113.9"],
  ["no proxy at all", "0", "127.0.0.1", "198.51.100.1", "127.0.0.1"],
  ["one proxy", "1", "10.0.0.5", "198.51.100.1, 203.0.113.9", "203.0.113.9"],
  ["two proxies", "2", "10.0.0.5", "198.51.100.1, 203.0.113.9, 10.0.0.4", "203.0.113.9"],
  ["proxies by their addresses", "10.0.0.0/8, 192.168.1.7", "10.0.0.5", "198.51.100.1, 203.0.113.9, 192.168.1.7", "203.0.113.9"],
  ["another address than the proxies'", "10.0.0.0/8", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
])("given %s, when a client forges an address, then it is not believed", async (_what, setting, connection, forwarded, visitor) => {
  expect(await visitorOf(setting, connection, forwarded)).toBe(visitor);
});

test.each(["true", "all", "*", "10.0.0.0/8;x", "-1", "999"])(
  "given TRUST_PROXY=%s, when the server starts, then it says what would be right",
  (given) => {
    expect(() => readConfig({ TRUST_PROXY: given })).toThrow(WrongConfig);
  },
);
