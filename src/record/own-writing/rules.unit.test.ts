import { describe, expect, it } from "vitest";
import type { Statement } from "../statements/statement.ts";
import { draftFrom } from "./drafts.ts";
import { sameBody } from "../statements/same-body.ts";
import { entriesOf, movedWithin, saidBeside } from "./rules.ts";

const entry = (given: Partial<Statement>): Statement => ({
  person_id: "p",
  statement_id: "s",
  kind: "strength",
  section: "strengths",
  about_id: null,
  root_id: given.statement_id ?? "s",
  position: 1,
  revision_id: "r",
  voice: "own",
  author_id: "p",
  author_name: "",
  author_role: "",
  scribe_id: null,
  scribe_name: null,
  body: {},
  said_at: new Date(0),
  state: "",
  state_at: null,
  revisions: 1,
  clash_ids: [],
  created_at: new Date(0),
  ...given,
});

const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => entry({ statement_id: id, body: { area: id === "b" ? "money" : "home" } })) as [
  Statement,
  Statement,
  Statement,
  Statement,
];
const area = (each: Statement): string => each.body.area;

describe("entries of a place", () => {
  it("are those in use and those put away, without what others said about them", () => {
    const away = entry({ statement_id: "away", state: "put away" });
    const back = entry({ statement_id: "back", state: "bring back" });
    const answer = entry({ statement_id: "x", kind: "answer", about_id: "a", root_id: "a" });
    const { kept, away: put } = entriesOf([a, away, answer, back], "strength");
    expect(kept.map((each) => each.statement_id)).toEqual(["a", "back"]);
    expect(put.map((each) => each.statement_id)).toEqual(["away"]);
  });

  it("tell what others said beside them, not what the person did", () => {
    const theirs = entry({ statement_id: "x", kind: "answer", about_id: "a", root_id: "a", author_id: "other" });
    const own = entry({ statement_id: "y", kind: "answer", about_id: "x", root_id: "a" });
    expect(saidBeside([a, theirs, own], a)).toBe(1);
    expect(saidBeside([a, theirs, own], b)).toBe(0);
  });
});

describe("moving an entry", () => {
  it("passes its neighbour of the same group; the others keep their places", () => {
    expect(movedWithin([a, b, c, d], "a", "down", area)).toEqual(["c", "b", "a", "d"]);
    expect(movedWithin([a, b, c, d], "d", "up", area)).toEqual(["a", "b", "d", "c"]);
  });

  it("goes no further than its group", () => {
    expect(movedWithin([a, b, c, d], "a", "up", area)).toBeNull();
    expect(movedWithin([a, b, c, d], "b", "down", area)).toBeNull();
    expect(movedWithin([a, b, c, d], "nobody", "down", area)).toBeNull();
  });
});

describe("saving the same words again", () => {
  it("is known whatever the order of the fields", () => {
    expect(sameBody({ text: "a", title: "b" }, { title: "b", text: "a" })).toBe(true);
    expect(sameBody({ text: "a" }, { text: "a", response: undefined })).toBe(true);
    expect(sameBody({ text: "a" }, { text: "a " })).toBe(false);
    expect(sameBody({ text: "a" }, { text: "a", response: "b" })).toBe(false);
  });
});

describe("a form that is shown again", () => {
  it("holds what was typed, and ids that can be saved with", () => {
    const draft = draftFrom({ id: "nonsense", statementId: ["a", "b"], based: "x", text: ["one", "two"], title: "t" });
    expect(draft.fields.text).toBe("one\ntwo");
    expect(draft.fields.title).toBe("t");
    expect(draft.based).toBe("");
    expect(draft.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(draft.statementId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
