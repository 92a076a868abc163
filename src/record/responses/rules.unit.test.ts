import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VOICES, type Voice } from "../../ground/core/voice.ts";
import type { Statement } from "../statements/statement.ts";
import type { Grant, May, Reach } from "../reach/reach.ts";
import { allowedActs, isOpenQuestion, suggestible, voiceIn, type ActName, type Viewer } from "./rules.ts";

const PERSON = "person";
const SOMEBODY = "somebody";

const statement = (given: Partial<Statement>): Statement =>
  ({
    person_id: PERSON,
    statement_id: "s",
    kind: "goal",
    section: "goals",
    about_id: null,
    root_id: "s",
    voice: "own",
    author_id: PERSON,
    state: "",
    body: { text: "Words" },
    clash_ids: [],
    ...given,
  }) as Statement;

const grant = (may: May[], given: Partial<Grant> = {}): Grant =>
  ({ grant_id: "g", team_id: "team", account_id: null, sections: ["goals"], statement_id: null, may, ...given }) as Grant;

const own: Viewer = { accountId: PERSON, reach: { own: true, voice: "own", grants: [] } };
const other = (may: May[], voice: Reach["voice"] = "practitioner"): Viewer => ({
  accountId: SOMEBODY,
  reach: { own: false, voice, grants: [grant(may)] },
});

const theirs = (given: Partial<Statement>) =>
  statement({ voice: "practitioner", author_id: SOMEBODY, kind: "suggestion", body: { text: "x", of: "step" }, ...given });

describe("what may be done about a statement", () => {
  it.each<[string, Statement, Viewer, ActName[]]>([
    ["one's own goal", statement({}), own, ["answer", "question", "edit"]],
    [
      "words written down for one",
      statement({ voice: "scribed", author_id: SOMEBODY }),
      own,
      ["answer", "question", "confirm", "edit", "not-mine"],
    ],
    ["an open suggestion", theirs({}), own, ["answer", "question", "take-up", "change", "decline", "not-now"]],
    ["a suggestion put off", theirs({ state: "not-now" }), own, ["answer", "question", "take-up", "change", "decline"]],
    ["a suggestion one declined, to think over", theirs({ state: "declined" }), own, ["answer", "question", "take-up", "change"]],
    ["a suggestion taken up", theirs({ state: "taken up" }), own, ["answer", "question"]],
    ["a question to the person", theirs({ kind: "question" }), own, ["answer", "question", "not-now"]],
    ["one's own question", statement({ kind: "question" }), own, ["answer", "question", "edit", "withdraw"]],
    ["what was taken back", theirs({ state: "withdrawn" }), own, []],
    ["the person's goal, by whoever may answer", statement({}), other(["see", "answer"]), ["answer", "question", "suggestion"]],
    ["the person's goal, by whoever may only look", statement({}), other(["see"]), []],
    ["one's own suggestion", theirs({}), other(["see", "answer"]), ["answer", "question", "edit", "withdraw"]],
    ["one's own suggestion that the person took up", theirs({ state: "taken up" }), other(["see", "answer"]), ["answer", "question"]],
    [
      "another supporter's answer",
      theirs({ kind: "answer", author_id: "another" }),
      other(["see", "answer"], "supporter"),
      ["answer", "question"],
    ],
    [
      "what one wrote down",
      statement({ voice: "scribed", author_id: SOMEBODY }),
      other(["see", "answer", "write"]),
      ["answer", "question", "suggestion", "edit", "withdraw"],
    ],
  ])("%s", (_what, of, viewer, acts) => expect(allowedActs(of, viewer)).toEqual(acts));

  const anything = fc.record({
    kind: fc.constantFrom("goal", "step", "answer", "question", "suggestion", "story-part", "mark"),
    voice: fc.constantFrom(...VOICES),
    author_id: fc.constantFrom(PERSON, SOMEBODY, "another"),
    section: fc.constantFrom("goals", "strengths"),
    state: fc.constantFrom("", "not-now", "declined", "taken up", "changed", "withdrawn", "put away", "rest"),
  });
  const anybody = fc.record({
    may: fc.subarray<May>(["see", "answer", "write"]),
    voice: fc.constantFrom<Reach["voice"]>("supporter", "peer", "practitioner"),
    sections: fc.subarray(["goals", "strengths"]),
  });

  it("never lets anybody but the person decide about suggestions or confirm, whatever their role", () => {
    fc.assert(
      fc.property(anything, anybody, (given, { may, voice, sections }) => {
        const viewer: Viewer = { accountId: SOMEBODY, reach: { own: false, voice, grants: [grant(may, { sections })] } };
        const acts = allowedActs(statement(given), viewer);
        for (const act of ["take-up", "change", "decline", "not-now", "confirm"] as const) expect(acts).not.toContain(act);
      }),
    );
  });

  it("never lets anybody edit or take back another's words", () => {
    fc.assert(
      fc.property(anything, anybody, fc.boolean(), (given, { may, voice, sections }, isPerson) => {
        const said = statement(given);
        const viewer: Viewer = isPerson ? own : { accountId: SOMEBODY, reach: { own: false, voice, grants: [grant(may, { sections })] } };
        const acts = allowedActs(said, viewer);
        const personsVoice = (["own", "scribed", "confirmed"] as Voice[]).includes(said.voice);
        if (acts.includes("edit")) expect(isPerson ? personsVoice : said.author_id === SOMEBODY).toBe(true);
        if (acts.includes("withdraw")) expect(said.author_id).toBe(viewer.accountId);
      }),
    );
  });

  it("lets somebody without the right to answer begin nothing", () => {
    fc.assert(
      fc.property(anything, anybody, (given, { voice, sections }) => {
        const viewer: Viewer = { accountId: SOMEBODY, reach: { own: false, voice, grants: [grant(["see"], { sections })] } };
        expect(allowedActs(statement(given), viewer)).toEqual([]);
      }),
    );
  });
});

describe("suggesting", () => {
  it("is of steps beside a goal, and of other words beside what the person said", () => {
    expect(suggestible(statement({}))).toEqual(["step", "words"]);
    expect(suggestible(statement({ kind: "story-part" }))).toEqual(["words"]);
    expect(suggestible(theirs({ kind: "answer" }))).toEqual([]);
    expect(suggestible(statement({ kind: "mark", body: { value: 3 } }))).toEqual([]);
  });
});

describe("the voice one speaks in", () => {
  it("is that of the grant by which one may answer", () => {
    const both: Reach = {
      own: false,
      voice: "practitioner",
      grants: [grant(["see", "answer"]), grant(["see", "answer"], { team_id: null, account_id: SOMEBODY, sections: ["strengths"] })],
    };
    expect(voiceIn(both, "goals")).toBe("practitioner");
    expect(voiceIn(both, "strengths")).toBe("supporter");
    expect(voiceIn(own.reach, "goals")).toBe("own");
  });
});

describe("a question", () => {
  const question = theirs({ kind: "question", statement_id: "q" });
  const answer = (given: Partial<Statement>) => statement({ kind: "answer", about_id: "q", ...given });
  it("is open until somebody else answers it", () => {
    expect(isOpenQuestion(question, [])).toBe(true);
    expect(isOpenQuestion(question, [answer({ author_id: SOMEBODY })])).toBe(true);
    expect(isOpenQuestion(question, [answer({})])).toBe(false);
    expect(isOpenQuestion(question, [answer({ state: "withdrawn" })])).toBe(true);
    expect(isOpenQuestion(theirs({ kind: "question", state: "withdrawn" }), [])).toBe(false);
  });
});
