import { drawn } from "../../../tests/builders/drawn.tsx";
import { expect, test } from "vitest";
import { aDisputedPlan, aDocument, aStatement, peerC, personA, someContent } from "../../../tests/builders/agreement-document.ts";
import { allOf } from "../sealed/build.ts";
import { LANGUAGES } from "../../ground/core/language.ts";
import { HowMadePicture } from "./how-made-picture.tsx";
import { PlanView } from "./plan-page.tsx";

test("where it stands comes before everything else, the person's disagreement with their reason", () => {
  const html = drawn(<PlanView doc={aDisputedPlan()} language="en-GB" />);
  expect(html.replace(/<[^>]+>/g, "")).toMatch(/^Person A does not agree with this plan: “It says nothing about the evening dose\.”/);
  expect(html.match(/<h1/g)).toHaveLength(1);
});

test("every statement has its place, its voice, and the way to where it comes from", () => {
  const doc = aDisputedPlan();
  for (const language of LANGUAGES) {
    const html = drawn(<PlanView doc={doc} language={language} links="/people/1/statements/" />);
    for (const { statementId, voice, lines } of allOf(doc.content.parts)) {
      expect(html).toContain(`class="say ${voice}" id="s-${statementId}"`);
      expect(html).toContain(`href="/people/1/statements/${statementId}"`);
      for (const { text } of lines) expect(html).toContain(text);
    }
  }
  expect(drawn(<PlanView doc={doc} language="en-GB" />)).not.toContain("<a ");
});

test("nobody's words can become markup, a style or a script", () => {
  const doc = aDocument(someContent({ parts: [{ part: "goals", statements: [aStatement('<script>x</script> " style="a')] }] }));
  const html = drawn(<PlanView doc={doc} language="en-GB" />);
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/\sstyle="/);
});

test("the picture says in words and in a table what it draws", () => {
  const doc = aDisputedPlan();
  const html = drawn(<HowMadePicture doc={doc} language="en-GB" />);
  expect(html).toContain(
    "Of 8 statements in it: Person A: own words: 3; written down by Practitioner D, not yet confirmed: 1; Person A: written down and confirmed: 1; Supporter B",
  );
  for (const { voice } of doc.howMade.byVoice) expect(html).toContain(`<g class="${voice}">`);
  expect(html).toContain("Suggestions declined");
  expect(html.match(/<table/g)).toHaveLength(1);
});

test("a plan without statements draws no empty picture", () => {
  expect(drawn(<HowMadePicture doc={aDocument(someContent({ parts: [] }))} language="en-GB" />)).not.toContain("<svg");
});

test("whoever reads it is “you” on the screen and has their name on paper; the others have theirs on both", () => {
  const html = drawn(<PlanView doc={aDisputedPlan()} language="en-GB" reader={personA.accountId} />);
  expect(html).toContain(
    '<span class="no-print">You</span><span class="printed-only">Person A, the person it is about</span></bdi></b>: I don’t agree',
  );
  expect(html).toContain("You: it is about you");
  expect(html).toContain('<span class="no-print">Your plan</span><span class="printed-only">Care and support plan of Person A</span></h1>');
  expect(html).toContain('<span class="no-print">You do not agree with this plan: “It says nothing');
  expect(html).toContain("<b>Supporter B, sister</b>");
  expect(html).toContain('<span class="no-print">signed with your own PIN on somebody else’s device</span>');
  const own = { ...someContent(), putForward: { by: personA, at: someContent().putForward.at } };
  expect(drawn(<PlanView doc={aDocument(own)} language="en-GB" reader={personA.accountId} />)).toContain("put forward by you on");
  const toPeer = drawn(<PlanView doc={aDisputedPlan()} language="en-GB" reader={peerC.accountId} />);
  expect(toPeer).toContain(
    '<span class="no-print">Waiting for you.</span><span class="printed-only">Waiting for Peer C (Community team).</span>',
  );
});

test("everybody who is waited for is named in one sentence, in both languages", () => {
  const doc = { ...aDisputedPlan(), signatures: [] };
  const names = "Supporter B (sister), Peer C (Community team) and Practitioner D (Community team).";
  const html = drawn(<PlanView doc={doc} language="en-GB" reader={personA.accountId} />);
  expect(html).toContain(`Waiting for you, ${names}`);
  const easy = drawn(<PlanView doc={doc} language="en-GB-x-easyread" />);
  expect(easy).toContain(`We are waiting for Person A, ${names}`);
});

test("the seal and who could see what are folded away on the screen and whole on paper", () => {
  const doc = aDisputedPlan();
  const html = drawn(<PlanView doc={doc} language="en-GB" />);
  const folded = /<details class="more"><summary><span>What each could see[^]*?<\/details>/.exec(html)![0];
  const printed = /<div class="printed-only">[^]*$/.exec(html)![0];
  for (const part of [folded, printed]) for (const text of [doc.digest, "Community team: goals, plan"]) expect(part).toContain(text);
  expect(html.split(doc.digest)).toHaveLength(3);
});
