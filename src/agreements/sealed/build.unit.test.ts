import { expect, test } from "vitest";
import { newId } from "../../ground/core/id.ts";
import type { Voice } from "../../ground/core/voice.ts";
import { HOUSE } from "../../app/house.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { buildParts } from "./build.ts";

const person = { personId: newId(), name: "Person A", pronouns: "" };
const scribe = { accountId: newId(), name: "Member A" };

/** A goal as the database keeps it: whoever wrote it down is the author of the revision until the person confirms it. */
const aGoal = (voice: Voice): Statement => {
  const author = voice === "scribed" ? scribe : { accountId: person.personId, name: person.name };
  const isWrittenDown = voice === "scribed" || voice === "confirmed";
  return {
    person_id: person.personId,
    statement_id: newId(),
    kind: "goal",
    section: "goals",
    about_id: null,
    root_id: "",
    position: 1,
    revision_id: newId(),
    voice,
    author_id: author.accountId,
    author_name: author.name,
    author_role: "",
    scribe_id: isWrittenDown ? scribe.accountId : null,
    scribe_name: isWrittenDown ? scribe.name : null,
    body: { text: "Sleep through till seven.", why: "" },
    said_at: new Date("2026-11-02T10:15:00Z"),
    state: "",
    state_at: null,
    revisions: 1,
    clash_ids: [],
    created_at: new Date("2026-11-02T10:15:00Z"),
  };
};

test.each(["own", "scribed", "confirmed"] as const)(
  "words of the person (%s) are the person's in a plan, whoever wrote them down",
  (voice) => {
    const goal = aGoal(voice);
    const [part] = buildParts([{ statement_id: goal.statement_id, part: "goals" }], [goal], [], HOUSE.kinds, "en-GB", person);
    const [statement] = part!.statements;
    expect(statement!.author).toEqual({ accountId: person.personId, name: "Person A" });
    expect(statement!.scribe).toEqual(voice === "own" ? null : scribe);
  },
);
