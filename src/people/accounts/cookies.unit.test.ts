import { expect, test } from "vitest";
import { forgetSession, readSession, SESSION_COOKIE, setOwn, signed } from "../../web/session-cookie.ts";

const SECRET = "s".repeat(43);

test("given https, when a cookie of ours is set, then its name keeps other hosts from setting it, and no script reads it", () => {
  const cookie = setOwn(SESSION_COOKIE, signed("token", SECRET), { secure: true, maxAge: 60 });
  expect(cookie).toMatch(/^__Host-ownterms_session=[^;]+; Path=\/; Max-Age=60; HttpOnly; SameSite=Lax; Secure$/);
  expect(cookie).not.toContain("Domain");
  expect(readSession(cookie.split(";")[0], SECRET, true)).toBe("token");
});

test("given http on one's own machine, when a cookie is set, then it has the plain name", () => {
  expect(setOwn(SESSION_COOKIE, signed("token", SECRET), { secure: false })).toMatch(
    /^ownterms_session=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});

test("given a session of before, when its cookie has the shorter name, then it goes on; and signing out takes both away", () => {
  const before = `ownterms_session=${signed("old", SECRET)}`;
  expect(readSession(before, SECRET, true)).toBe("old");
  expect(readSession(`${before}; __Host-ownterms_session=${signed("new", SECRET)}`, SECRET, true)).toBe("new");
  expect(readSession(`__Host-ownterms_session=${signed("new", SECRET)}`, SECRET, false)).toBeNull();
  expect(forgetSession(true).map((each) => each.split("=")[0])).toEqual(["__Host-ownterms_session", "ownterms_session"]);
});
