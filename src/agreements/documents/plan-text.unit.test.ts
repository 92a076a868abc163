import { HOUSE } from "../../app/house.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aDisputedPlan, anAgreedPlan, anyDocument, saidIn } from "../../../tests/builders/agreement-document.ts";
import { LANGUAGES } from "../../ground/core/language.ts";
import { planText, setIn } from "./plan-text.ts";

test("a plan the person does not agree with says so on its first line", () => {
  expect(planText(HOUSE, aDisputedPlan(), "en-GB").split("\n")[0]).toMatch(
    /^Person A does not agree with this plan: “It says nothing about the evening dose\.”/,
  );
});

test("every part of a plan can be read", () => {
  const doc = aDisputedPlan();
  const text = planText(HOUSE, doc, "en-GB");
  for (const part of [
    "Care and support plan of Person A\n=================================",
    "Version 2, put forward by Practitioner D (practitioner, Community team) on 20 November 2026 at 14:05.",
    "To be looked at again on 20 February 2027.",
    "1. Get the allotment going again.\n   Why it matters: It is quiet there.\n   — Person A, 2 November 2026 (own words)",
    "   1.1. Ring the allotment office.\n      Who does it: Person A and Peer C\n      By when: 1 December 2026",
    "— Person A, written down by Practitioner D, 2 November 2026 (written down, not yet confirmed)",
    "Began as a suggestion of Peer C, and was changed.",
    "Both views stay, side by side.",
    "— Practitioner D, Community team, 2 November 2026 (practitioner)",
    "Person A, the person it is about: I don’t agree\n   “It says nothing about the evening dose.”\n   21 November 2026 at 09:00 GMT, signed with their own PIN on somebody else’s device.",
    "Supporter B, supporter of Person A (sister): Could not take part. This is not agreement.",
    "recorded by Practitioner D.\n   To be asked again on 5 December 2026.",
    "Waiting for Peer C (Community team).",
    "Community team: goals, plan, from 1 October 2026 until it is stopped.",
    doc.digest,
  ])
    expect(text).toContain(part);
});

test("a word said to other words than these is not passed off as said to these", () => {
  const doc = anAgreedPlan();
  doc.signatures[0]!.digest = "0".repeat(64);
  expect(planText(HOUSE, doc, "en-GB").match(/This was said to other words than these\./g)).toHaveLength(1);
});

test("no statement and no character of any is lost, in either language", () => {
  fc.assert(
    fc.property(anyDocument, fc.constantFrom(...LANGUAGES), (doc, language) => {
      const text = planText(HOUSE, doc, language);
      for (const words of saidIn(doc)) {
        const kept = [3, 6, 9].some((depth) => text.includes(setIn(words, " ".repeat(depth))));
        expect(kept, JSON.stringify(words)).toBe(true);
      }
    }),
  );
});
