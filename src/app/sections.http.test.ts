import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aGrant, aMember, aPerson, aTeam, workingTogether } from "../../tests/builders/people.ts";
import { aServer, type TestServer, type Visitor } from "../../tests/builders/server.ts";
import { LANGUAGES } from "../ground/core/language.ts";
import { newId } from "../ground/core/id.ts";
import { partOf } from "../agreements/plan-meeting/shape.ts";
import { kindNamed } from "../record/statements/kinds.ts";
import { HOUSE } from "./house.ts";

/** A section that is wired in one place and forgotten in another would be missed by nobody but the person. */
let server: TestServer;
let person: string;
let asPerson: Visitor;
let asPractitioner: Visitor;
/** Pages on which every section stands are asked for once. */
let home: string, sharing: string, read: string;

const namedSections = HOUSE.sections.all.map((each) => ({ ...each, name: each.section }));

beforeAll(async () => {
  server = await aServer();
  person = await aPerson(server.database, "Person A");
  const team = await aTeam(server.database);
  await workingTogether(server.database, person, team.teamId);
  const sections = HOUSE.sections.all.map((each) => each.section);
  await aGrant(server.database, person, { teamId: team.teamId, sections, may: ["see", "answer", "write"] });
  asPerson = await server.as(person);
  asPractitioner = await server.as(await aMember(server.database, team, "practitioner"));
  home = (await asPerson.get("/home")).body;
  sharing = (await asPerson.get("/sharing/new")).body;
  read = (await asPractitioner.get(`/people/${person}`)).body;
});
afterAll(() => server.stop());

it("names every section in which a kind begins, and puts each of them in the order of reading", () => {
  const begun = [
    ...new Set(
      [...HOUSE.kinds.values()]
        .filter((kind) => kind.voices.includes("own") || HOUSE.sections.named(kind.section ?? "")?.byDuty)
        .flatMap((kind) => kind.section ?? []),
    ),
  ];
  // what is said in a plan meeting, and how the person arranged their safety plan, begin at no door of their own
  expect(begun.filter((section) => !["plan", "safety-plan", "advance"].includes(section)).sort()).toEqual(
    HOUSE.sections.all.map((each) => each.section).sort(),
  );
  expect([...HOUSE.sections.reading].sort((a, b) => HOUSE.sections.all.indexOf(a) - HOUSE.sections.all.indexOf(b))).toEqual(
    HOUSE.sections.all,
  );
});

describe.each(namedSections)("the section $name", (section) => {
  it("has a page of the person's own and a door to it at home", async () => {
    expect((await asPerson.get(section.path)).statusCode).toBe(200);
    const room = section.group?.path;
    expect(home).toContain(`href="${room ?? section.path}"`);
    if (room) expect((await asPerson.get(room)).body).toContain(`href="${section.path}"`);
  });

  it("can be shared, and is read by those it is shared with", () => {
    expect(sharing).toContain(`value="${section.section}"`);
    expect(read).toContain(`id="section-${section.section}"`);
  });

  it("has a place in a plan and a name in every language", () => {
    expect(partOf(HOUSE.sections, section.kind)).toBe(section.byDuty ? null : section.part);
    for (const language of LANGUAGES)
      for (const word of Object.values(section.words[language])) expect(typeof word === "string" ? word : word(2)).not.toBe("");
  });
});

it.each(namedSections.filter((section) => !section.byDuty))(
  "the section $name can be written down for the person, with a field for everything that is needed",
  async (section) => {
    const kind = kindNamed(HOUSE.kinds, section.kind);
    const form = await asPractitioner.get(`/people/${person}/write-down?kind=${section.kind}`);
    expect(form.statusCode).toBe(200);
    const refused = kind.body.safeParse({});
    const needed = refused.success ? [] : [...new Set(refused.error.issues.map((issue) => String(issue.path[0])))];
    for (const name of needed) expect(form.body).toContain(`name="${name}"`);
  },
);

it.each(namedSections.filter((section) => section.byDuty))(
  "the section $name is begun by whoever has the duty, and written down for nobody",
  async (section) => {
    expect((await asPractitioner.get(`/people/${person}/write-down?kind=${section.kind}`)).statusCode).toBe(404);
  },
);

it("keeps to itself what nobody named: a kind there is not begins nowhere", async () => {
  const form = { kind: "choices", id: newId(), statementId: newId(), text: "Words" };
  expect((await asPractitioner.post(`/people/${person}/write-down`, form)).statusCode).toBe(404);
});
