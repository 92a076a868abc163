import { describe, expect, it } from "vitest";
import { hrefOf } from "../../ground/installation/help-number.ts";
import { readHelpNumbers } from "./shape.ts";

describe("a help number", () => {
  it.each([
    ["116 123", "tel:116123"],
    ["+44 (0) 20 7946 0000", "tel:+4402079460000"],
    ["text SHOUT to 85258", "sms:85258?body=SHOUT"],
    ["Text shout to 85258", "sms:85258?body=shout"],
    ["text 07700 900000", "sms:07700900000"],
    ["text A&B to 85258", "sms:85258?body=A%26B"],
  ])("%s leads to %s", (number, href) => expect(hrefOf(number)).toBe(href));

  it.each(["116 123", "text SHOUT to 85258", "text 85258"])("%s can be given at set-up", (number) => {
    const form = { "help-1-name": "Name", "help-1-number": number, "help-1-text": "" };
    expect(readHelpNumbers(form, "wrong", "missing")).toEqual({ ok: true, value: [{ name: "Name", number, text: "" }] });
  });

  it.each(["text", "text us", "text SHOUT to", "SHOUT to 85258", "javascript:alert(1)", "text A B to 1"])("%s cannot", (number) => {
    const form = { "help-1-name": "Name", "help-1-number": number, "help-1-text": "" };
    expect(readHelpNumbers(form, "wrong", "missing")).toEqual({ ok: false, problems: { "help-1-name": "wrong" } });
  });
});
