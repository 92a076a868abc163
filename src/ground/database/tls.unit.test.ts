import pg from "pg";
import { expect, test } from "vitest";
import { isUnsealed, withCheckedTls } from "./tls.ts";

const at = (rest: string) => `postgresql://name:pass%20word@db.example.org:5432/plans${rest}`;

test.each(["prefer", "require", "verify-ca", "verify-full"])(
  "given sslmode=%s, the certificate is checked, and nothing else changes",
  (mode) => {
    const url = withCheckedTls(at(`?sslmode=${mode}&application_name=plans`));
    expect(url).toBe(at("?sslmode=verify-full&application_name=plans"));
    const { ssl, password } = (new pg.Client(url) as unknown as { connectionParameters: unknown }).connectionParameters as {
      ssl: { rejectUnauthorized?: boolean };
      password: string;
    };
    expect([typeof ssl, ssl.rejectUnauthorized ?? true, password]).toEqual(["object", true, "pass word"]);
  },
);

test.each(["", "?sslmode=disable", "?sslmode=no-verify"])("given %j, it stays as it is written", (rest) =>
  expect(withCheckedTls(at(rest))).toBe(at(rest)),
);

test.each([
  [at(""), true],
  [at("?sslmode=disable"), true],
  [at("?sslmode=verify-full"), false],
  ["postgresql://name@127.0.0.1:5432/plans", false],
  ["postgresql://name@localhost/plans", false],
  ["postgresql://name@[::1]/plans", false],
  ["postgresql://name@%2Fvar%2Frun%2Fpostgresql/plans", false],
  ["postgresql:///plans?host=/var/run/postgresql", false],
])("%s crosses a network unsealed: %s", (url, unsealed) => expect(isUnsealed(url)).toBe(unsealed));
