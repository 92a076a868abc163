import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf, isAhead, isProgram, isSameVisit, isToken, newSeed, tokenAgain, tokenOf, visitNote } from "./link.ts";

const KEY = randomBytes(32);
const aLink = (linkId = "a") => {
  const seed = newSeed();
  return { linkId, seed, tokenHash: hashOf(tokenOf(KEY, { linkId, seed })), madeAt: new Date() };
};

describe("the token of a card's link", () => {
  it("is made again for print, is another for each link, and cannot be made without the installation's key", () => {
    const link = aLink();
    const token = tokenAgain(KEY, link)!;
    expect([isToken(token), tokenOf(KEY, link)]).toEqual([true, token]);
    expect(Buffer.from(token, "base64url").length * 8).toBeGreaterThanOrEqual(128);
    expect(tokenOf(KEY, aLink())).not.toBe(token);
    expect(tokenAgain(randomBytes(32), link)).toBe(null);
  });

  it("is none in any other form", () => {
    for (const given of ["", "none", "a".repeat(26), "a".repeat(28), `${"a".repeat(26)}/`, null, 7, ["a"]])
      expect(isToken(given)).toBe(false);
  });
});

describe("a visit", () => {
  it("is the same for a minute, of the same card, and only with a note that was given", () => {
    const [token, other] = [tokenOf(KEY, aLink()), tokenOf(KEY, aLink())];
    const now = Date.now();
    const note = visitNote(KEY, token, now);
    expect(isSameVisit(KEY, token, note, now + 59_000)).toBe(true);
    expect(isSameVisit(KEY, token, note, now + 60_000)).toBe(false);
    expect(isSameVisit(KEY, token, note, now - 1)).toBe(false);
    expect(isSameVisit(KEY, other, note, now)).toBe(false);
    expect(isSameVisit(KEY, token, undefined, now)).toBe(false);
  });

  it("cannot be made up", () => {
    const token = tokenOf(KEY, aLink());
    const now = Date.now();
    fc.assert(fc.property(fc.string(), (text) => !isSameVisit(KEY, token, text, now) && !isSameVisit(KEY, token, `${now}.${text}`, now)));
  });
});

describe("who opens a link", () => {
  it.each([
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
    "WhatsApp/2.23.20.0",
    "facebookexternalhit/1.1 Facebot Twitterbot/1.0",
    "TelegramBot (like TwitterBot)",
    "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
    "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
  ])("is a program: %s", (userAgent) => expect(isProgram(userAgent)).toBe(true));

  it.each([
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Linux; Android 9; CUBOT_X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/438.0]",
    "curl/8.5.0",
    undefined,
  ])("is counted as somebody: %s", (userAgent) => expect(isProgram(userAgent)).toBe(false));

  it("may be a browser that loads ahead", () => {
    expect(isAhead({ "sec-purpose": "prefetch;prerender" })).toBe(true);
    expect(isAhead({ purpose: "prefetch" })).toBe(true);
    expect(isAhead({ "sec-fetch-mode": "navigate" })).toBe(false);
  });
});
