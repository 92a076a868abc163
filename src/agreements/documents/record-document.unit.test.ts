import { HOUSE } from "../../app/house.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aDisputedPlan } from "../../../tests/builders/agreement-document.ts";
import { brokenReferences, fhirProblems } from "../../../tests/builders/fhir.ts";
import { aLivedRecord, anExportedStatement, anyRecord, aRecord, saidInRecord } from "../../../tests/builders/record-export.ts";
import { LANGUAGES } from "../../ground/core/language.ts";
import { fhirText, type Bundle } from "./fhir/resource.ts";
import { setIn } from "./plan-text.ts";
import * as document from "./record-document.tsx";
import type { RecordExport } from "./record-export.ts";
import * as asText from "./record-text.ts";
import * as fhir from "./record-fhir.ts";

const recordText = (...given: Parameters<typeof asText.recordText>) => [...asText.recordText(...given)].join("");
const recordHtml = (...given: Parameters<typeof document.recordHtml>) => [...document.recordHtml(...given)].join("");
const recordBundle = (record: RecordExport, how: Parameters<typeof fhir.recordBundle>[2]): Bundle =>
  JSON.parse([...fhir.bundleText(fhir.recordBundle(HOUSE, record, how))].join(""));
const options = { baseUrl: "http://127.0.0.1:3000" };
const all = (bundle: Bundle, type: string): any[] => bundle.entry.map((each) => each.resource).filter((each) => each.resourceType === type);

test("a record reads from what stands now to what it was, with what is about it", () => {
  const text = recordText(HOUSE, aLivedRecord(), "en-GB");
  for (const part of [
    "The record of Person A\n======================",
    "Pronouns: they/them",
    "What helps me take part: Large print",
    "* Now:\n   Get the allotment going again.\n   — Person A, 2 November 2026 at 10:15 (own words)\n   Before:\n   Get the allotment back.\n   — Person A, written down by Practitioner D,",
    "   * I can lend tools.\n      — Supporter B,",
    "Let go: Person A, 10 November 2026 at 10:00. not this year",
    "- Community team: goals (may see, may answer), from 1 October 2026 until it is stopped. “so that you know”",
    "- Supporter B: one entry (may see), from 1 October 2026 until it was stopped on 1 November 2026.",
    "- 2 November 2026 at 09:00: Practitioner D, practitioner: looked at goals (it was shared with them)",
    "Person A does not agree with this plan: “It says nothing about the evening dose.”",
    "My story\n--------\n\nNothing yet.",
  ])
    expect(text).toContain(part);
});

test("two versions of a clash both stand, and it is said", () => {
  const statement = anExportedStatement([
    { text: "one version", voice: "own" },
    { text: "the other version", voice: "own" },
  ]);
  const both = { ...statement, now: [...statement.before, ...statement.now], before: [] };
  const text = recordText(HOUSE, aRecord([both]), "en-GB");
  expect(text).toContain("one version");
  expect(text).toContain("the other version");
  expect(text).toContain("Two versions were written at the same time; both stand.");
});

test("the page needs nothing else to be read, and nobody's words become markup", () => {
  const record = aRecord([anExportedStatement([{ text: '<script src="//x"></script>', voice: "own" }])]);
  for (const language of LANGUAGES) {
    const html = recordHtml(HOUSE, record, language);
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}"`));
    expect(html).not.toMatch(/<script|<link|<img|\ssrc="|@import|url\(/);
    expect(html).toContain("&lt;script src=");
  }
});

test("the bundle is valid, whole, and carries each plan as it was signed", () => {
  const bundle = recordBundle(aLivedRecord(), options);
  expect(fhirProblems(bundle)).toEqual([]);
  expect(brokenReferences(bundle)).toEqual([]);
  expect(all(bundle, "Provenance")).toHaveLength(4);
  expect(all(bundle, "Consent").map((each) => each.status)).toEqual(["active", "inactive"]);
  expect(all(bundle, "AuditEvent").map((each) => each.action)).toEqual(["R", "C"]);
  const [disputed] = all(bundle, "DocumentReference");
  const inner = JSON.parse(Buffer.from(disputed.content[1].attachment.data, "base64").toString("utf8")) as Bundle;
  expect(inner.type).toBe("document");
  expect(fhirProblems(inner)).toEqual([]);
  expect(disputed.text.div).toContain("<p>Person A does not agree with this plan");
});

test("several versions of a plan fit into one bundle", () => {
  const bundle = recordBundle(aRecord([], { agreements: [aDisputedPlan(), aDisputedPlan()] }), options);
  expect(new Set(bundle.entry.map((each) => each.fullUrl)).size).toBe(bundle.entry.length);
  expect(all(bundle, "DocumentReference")).toHaveLength(2);
});

test("no version of any words is lost: text, page, bundle", () => {
  fc.assert(
    fc.property(anyRecord, fc.constantFrom(...LANGUAGES), (record, language) => {
      const text = recordText(HOUSE, record, language);
      const bundle = recordBundle(record, { ...options, language });
      const json = JSON.stringify(bundle);
      expect(fhirProblems(bundle)).toEqual([]);
      expect(brokenReferences(bundle)).toEqual([]);
      const page = recordHtml(HOUSE, record, language)
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
      for (const words of saidInRecord(record)) {
        expect(
          [1, 2, 3, 4, 5, 6].some((depth) => text.includes(setIn(words, "   ".repeat(depth)))),
          JSON.stringify(words),
        ).toBe(true);
        expect(page).toContain(words);
        expect(json).toContain(JSON.stringify(fhirText(words)).slice(1, -1));
      }
    }),
    { numRuns: 200 },
  );
});
