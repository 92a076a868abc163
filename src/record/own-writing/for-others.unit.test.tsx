import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../ground/core/language.ts";
import { AfterwardsForOthers } from "../../rooms/deciding/afterwards/for-others.tsx";
import { AdvanceForOthers, type ChoicesView } from "../../rooms/advance-choices/for-others.tsx";
import { DecisionsForOthers, PreparationsForOthers } from "../../rooms/deciding/for-others.tsx";
import { MY_STORY_CAPABILITY } from "../../rooms/my-story/capability.tsx";
import type { Statement } from "../statements/statement.ts";
import { SafetyForOthers } from "../../rooms/safety-plan/for-others.tsx";
import { StrengthsForOthers } from "../../rooms/strengths/for-others.tsx";
import { WellnessForOthers } from "../../rooms/wellness-plan/for-others.tsx";

const said = (kind: string, statement_id: string, body: object, given: Partial<Statement> = {}): Statement =>
  ({
    person_id: "p",
    statement_id,
    kind,
    about_id: null,
    root_id: statement_id,
    voice: "own",
    author_id: "p",
    author_name: "Person A",
    scribe_name: null,
    body,
    said_at: new Date("2026-11-01T10:00:00Z"),
    state: "",
    clash_ids: [],
    ...given,
  }) as Statement;

const VIEWS: [string, (view: ChoicesView) => VNode, (text: string, given?: Partial<Statement>, id?: string) => Statement][] = [
  [
    "my story",
    MY_STORY_CAPABILITY.views!["my-story"]!,
    (text, given, id = "s") => said("story-part", id, { title: "A title", text }, given),
  ],
  ["strengths", StrengthsForOthers, (text, given, id = "s") => said("strength", id, { area: "home", type: "good-at", text }, given)],
  [
    "a wellness plan",
    WellnessForOthers,
    (text, given, id = "s") => said("wellness-entry", id, { part: "upsets", text, response: "My way" }, given),
  ],
  ["what is decided about", DecisionsForOthers, (text, given, id = "s") => said("decision", id, { text, about: "other" }, given)],
  [
    "what was prepared",
    PreparationsForOthers,
    (text, given, id = "s") => said("preparation", id, { text, decision: "", on: null }, { created_at: new Date("2026-11-01"), ...given }),
  ],
  [
    "what came of a decision",
    AfterwardsForOthers,
    (text, given, id = "s") =>
      said("afterwards", id, { text, decision: "", took: "not", on: null }, { created_at: new Date("2026-11-01"), ...given }),
  ],
  ["choices in advance", AdvanceForOthers, (text, given, id = "s") => said("advance-care", id, { topic: "calms", text }, given)],
  ["a step of a safety plan", SafetyForOthers, (text, given, id = "s") => said("safety-people", id, { text, contact: "0207" }, given)],
];

describe.each(VIEWS)("%s, as others read it", (_name, View, entry) => {
  const render = (statements: Statement[], language: ChoicesView["language"] = "en-GB") =>
    renderToString(
      <View
        choices={null}
        statements={statements}
        personId="p"
        called="Person A"
        accountId="reader"
        language={language}
        timeZone="Europe/London"
      />,
    );

  it("shows the words, whose they are, and the way to their source, in both languages", () => {
    for (const language of LANGUAGES) {
      const html = render([entry("Words & <more>")], language);
      expect(html).toContain("Words &amp; &lt;more>");
      expect(html).toContain("Person A");
      expect(html).toContain('href="/people/p/statements/s"');
    }
  });

  it("says of what was written down whose words they are, and who wrote", () => {
    const html = render([
      entry("Told", { voice: "scribed", author_id: "scribe", author_name: "Member A", scribe_id: "scribe", scribe_name: "Member A" }),
    ]);
    expect(html).toContain("Person A. Member A wrote this down");
  });

  it("leaves out what the person put away, and what others said about it", () => {
    const answer = said("answer", "x", { text: "An answer" }, { about_id: "s", root_id: "s", author_id: "other" });
    const html = render([entry("Kept"), entry("Gone", { state: "put away" }, "t"), answer]);
    expect(html).toContain("Kept");
    expect(html).toContain("Somebody said something beside this");
    expect(html).not.toContain("Gone");
    expect(html).not.toContain("An answer");
  });

  it("marks what was written down for the person", () => {
    const html = render([entry("Written", { voice: "scribed", scribe_name: "Member A" })]);
    expect(html).toContain("Member A");
    expect(html).toContain('class="say scribed"');
  });

  it("says so where nothing is", () => {
    expect(render([])).toContain("Nothing is here at the moment.");
  });
});
