import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aDisputedPlan,
  aDocument,
  anAgreedPlan,
  anySignature,
  aSignature,
  peerC,
  personA,
  practitionerD,
  someContent,
  supporterB,
} from "../../../tests/builders/agreement-document.ts";
import { LANGUAGES } from "../../ground/core/language.ts";
import { FIRST_LINE_WORDS } from "./first-line-words.ts";
import { everybodyAgrees, firstLine } from "./first-line.ts";

const plan = (...signatures: ReturnType<typeof aSignature>[]) => aDocument(someContent(), signatures);
const line = (...signatures: ReturnType<typeof aSignature>[]) => firstLine(plan(...signatures), "en-GB", "this plan");
const others = [supporterB, peerC, practitionerD];

test("the person's disagreement stands first, with their reason, whoever else agrees", () => {
  expect(firstLine(aDisputedPlan(), "en-GB", "this plan")).toBe(
    "Person A does not agree with this plan: “It says nothing about the evening dose.” " +
      "Supporter B could not take part: “In hospital herself this week”. " +
      "Waiting for Peer C to say what they think of this plan. Practitioner D agrees with it.",
  );
});

test("agreed by everybody", () => expect(firstLine(anAgreedPlan(), "en-GB", "this plan")).toBe("Everybody agrees with this plan."));

test("who alone is concerned is not called everybody", () => {
  const content = { ...someContent(), participants: [personA] };
  const says = (...signatures: ReturnType<typeof aSignature>[]) =>
    firstLine(aDocument(content, signatures), "en-GB", "this plan", personA.accountId);
  expect(says(aSignature(personA, "agree"))).toBe("You agree with it.");
  expect(says(aSignature(personA, "agree-but", { reason: "slowly" }))).toBe("You agree with it, but: “slowly”.");
});

test("agreed, with something to add", () => {
  expect(
    line(aSignature(personA, "agree-but", { reason: "not in the mornings" }), ...others.map((each) => aSignature(each, "agree"))),
  ).toBe("Everybody agrees with this plan, with something to add. Person A agrees with it, but: “not in the mornings”.");
});

test("nobody has said anything", () => {
  expect(line()).toBe("Waiting for Person A, Supporter B, Peer C and Practitioner D to say what they think of this plan.");
});

test("whoever reads it is told as “you”, in both languages", () => {
  const to = (reader: string, language: "en-GB" | "en-GB-x-easyread", ...signatures: ReturnType<typeof aSignature>[]) =>
    firstLine(plan(...signatures), language, "this plan", reader);
  expect(to(personA.accountId, "en-GB")).toBe(
    "Waiting for you, Supporter B, Peer C and Practitioner D to say what each of you thinks of this plan.",
  );
  const all = others.map((each) => aSignature(each, "agree"));
  expect(to(personA.accountId, "en-GB", ...all)).toBe(
    "Waiting for you to say what you think of this plan. Supporter B, Peer C and Practitioner D agree with it.",
  );
  expect(to(personA.accountId, "en-GB", aSignature(personA, "disagree", { reason: "No" }), ...all)).toContain(
    "You do not agree with this plan: “No”.",
  );
  const said = [aSignature(personA, "agree"), aSignature(supporterB, "agree-but", { reason: "slowly" })];
  expect(to(personA.accountId, "en-GB", ...said)).toMatch(/^You agree with it\. .*Supporter B agrees with it, but: “slowly”\./);
  expect(to(supporterB.accountId, "en-GB", ...said)).toContain("Person A agrees with it.");
  expect(to(supporterB.accountId, "en-GB", ...said)).toContain("You agree with it, but: “slowly”.");
  expect(to(personA.accountId, "en-GB-x-easyread", ...said)).toContain("You say yes.");
});

test("a change of mind counts as it is now", () => {
  const all = others.map((each) => aSignature(each, "agree"));
  expect(line(aSignature(personA, "disagree"), ...all, aSignature(personA, "agree"))).toBe("Everybody agrees with this plan.");
  expect(line(aSignature(personA, "agree"), ...all, aSignature(personA, "disagree"))).toMatch(/^Person A does not agree with this plan\. /);
});

test("somebody who could not or would not take part is never counted as agreeing", () => {
  fc.assert(
    fc.property(fc.array(anySignature, { maxLength: 8 }), (signatures) => {
      const doc = plan(...signatures);
      const words = signatures.filter((each) => each.stance !== "witness");
      const own = new Map(words.filter((each) => each.how !== "recorded").map((each) => [each.participant.accountId, each.stance]));
      // whoever only saw somebody sign is not a party to it; the person always is
      const onlyWitnessed = ({ accountId }: { accountId: string }) =>
        accountId !== personA.accountId &&
        signatures.some((each) => each.participant.accountId === accountId) &&
        !words.some((each) => each.participant.accountId === accountId);
      const agreed = doc.content.participants.every(
        (each) => ["agree", "agree-but"].includes(own.get(each.accountId) ?? "") || onlyWitnessed(each),
      );
      expect(everybodyAgrees(doc)).toBe(agreed);
      for (const language of LANGUAGES) {
        const { everybody, everybodyBut } = FIRST_LINE_WORDS[language];
        const said = firstLine(doc, language, "this plan");
        expect(said.startsWith(everybody("this plan")) || said.startsWith(everybodyBut("this plan"))).toBe(agreed);
      }
    }),
  );
});

test("where the person does not agree, that is how the line begins", () => {
  fc.assert(
    fc.property(fc.array(anySignature, { maxLength: 8 }), fc.constantFrom(...LANGUAGES), (signatures, language) => {
      const said = firstLine(plan(...signatures, aSignature(personA, "disagree", { reason: "my own reason" })), language, "this plan");
      expect(said).toMatch(/^Person A does not agree with this plan(: “my own reason”|\. The reason: “my own reason”)\./);
    }),
  );
});
