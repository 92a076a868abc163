import fc from "fast-check";
import { newId } from "../../src/ground/core/id.ts";
import { inDays, quoted as q, rowOf as row, sealed, worldFrom, type SaidStatement, type World } from "./world.ts";
import { ACCOUNTS, PEOPLE, worldShape, type WorldShape } from "./world-shape.ts";
import { hashOf } from "../../src/rooms/crisis-card/link.ts";

/** A random world with every way of reading there is: also cards, their codes, emergencies, duty, signed copies, what is kept back. */
const SECTIONS = ["goals", "my-story", "strengths", "safety-signs", "legal-status"];
const seldom = fc.nat(3).map((each) => each === 0);
const statements = fc.array(fc.nat(7), { maxLength: 4 });

export const readersWorld = fc.record({
  base: worldShape,
  /** the section of each statement that is about nothing */
  sections: fc.array(fc.constantFrom(...SECTIONS, "safety-signs"), { minLength: 8, maxLength: 8 }),
  /** what else each act of sharing reaches */
  also: fc.array(fc.subarray(["crisis-card", "safety-signs", "legal-status", "decision-preparation"]), { minLength: 8, maxLength: 8 }),
  kinds: fc.array(fc.constantFrom("care-and-support-plan", "care-and-support-plan", "advance-choices"), { minLength: 2, maxLength: 2 }),
  signs: fc.array(fc.nat(ACCOUNTS - 1), { maxLength: 2 }),
  kept: statements,
  cards: fc.array(fc.record({ items: statements, code: fc.boolean() }), { minLength: PEOPLE, maxLength: PEOPLE }),
  /** what was picked into something that is prepared */
  picked: fc.array(statements, { minLength: PEOPLE, maxLength: PEOPLE }),
  /** risk and safety documents of a team, made by somebody who was in it or not */
  documents: fc.array(fc.record({ person: fc.nat(PEOPLE - 1), member: fc.nat(7), strange: seldom, items: statements }), { maxLength: 2 }),
  closed: fc.array(
    fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, { arbitrary: fc.subarray(["safety-signs", "crisis-card"]), weight: 1 }),
    { minLength: PEOPLE, maxLength: PEOPLE },
  ),
  /** by somebody of a team, with which the person mostly works */
  emergencies: fc.array(fc.record({ person: fc.nat(PEOPLE - 1), member: fc.nat(7), over: seldom, strange: seldom }), { maxLength: 3 }),
});
type Given = typeof readersWorld extends fc.Arbitrary<infer T> ? T : never;

export type ReadersShape = {
  world: World;
  kept: SaidStatement[];
  people: { codes: Map<string, string> };
  preparations: string[];
};

/** The same ones each time, in which every right is tried. */
export const worldsWithEveryRight: [Given][] = fc.sample(readersWorld, { seed: 90, numRuns: 12 }).map((each) => [each]);

/** A safety document made by the person’s own account, as of somebody who works there themselves; nobody works with them any more. */
export const madeByThemselves: [Given] = [
  {
    base: {
      members: [
        { account: 0, team: 1, role: "practitioner", ended: true },
        { account: 0, team: 0, role: "practitioner", ended: true },
        { account: 1, team: 0, role: "practitioner", ended: false },
      ],
      relations: [],
      supporters: [],
      grants: [],
      statements: [
        { person: 0, section: "goals", about: null, voice: "own", author: 0, earlier: [], events: [] },
        { person: 0, section: "goals", about: null, voice: "own", author: 0, earlier: [], events: [] },
        { person: 0, section: "goals", about: null, voice: "own", author: 0, earlier: [], events: [] },
      ],
      plans: [],
      looks: [],
    },
    sections: ["goals", "goals", "goals", "goals", "goals", "goals", "goals", "goals"],
    also: [[], [], [], [], [], [], [], []],
    kinds: ["care-and-support-plan", "care-and-support-plan"],
    signs: [],
    kept: [],
    cards: [
      { items: [], code: false },
      { items: [], code: false },
    ],
    picked: [[], []],
    documents: [{ person: 0, member: 1, strange: true, items: [] }],
    closed: [[], []],
    emergencies: [],
  },
];

export function worldOf(given: Given): ReadersShape {
  const world = worldFrom(shapeOf(given));
  const sql: string[] = [];
  const codes = new Map<string, string>();
  const tops = world.statements.filter((each) => each.statementId === each.rootId);
  const pick = (personId: string, indexes: number[]): SaidStatement[] => {
    const theirs = tops.filter((each) => each.personId === personId);
    return theirs.length === 0 ? [] : [...new Set(indexes.map((at) => theirs[at % theirs.length]!))];
  };
  const preparations: string[] = [];
  world.people.forEach((personId, at) => {
    const from = pick(personId, given.picked[at]!).filter(({ section }) => section === "strengths");
    const prepared = preparation(
      personId,
      from.map((each) => each.statementId),
    );
    preparations.push(prepared.said.statementId);
    world.statements.push(prepared.said);
    sql.push(prepared.sql, draft(personId));
  });
  for (const each of given.documents) {
    const { account, team } = memberAt(given, each.member, each.strange);
    const items = pick(world.people[each.person]!, each.items).map(({ statementId }) => statementId);
    sql.push(safetyDocument(world.people[each.person]!, world.teams[team]!.teamId, world.accounts[account]!, items));
  }
  world.people.forEach((personId, at) => {
    const { items, code } = given.cards[at]!;
    sql.push(`update emergency_wish set closed = ${q(given.closed[at]!)} where person_id = ${q(personId)};`);
    const id = newId();
    const body = { name: false, advance: false, items: pick(personId, items).map(({ statementId }) => ({ heading: "who", statementId })) };
    const common = { person_id: personId, revision_id: newId(), statement_id: id, root_id: id, author_id: personId };
    sql.push(row("revision", { ...common, kind: "crisis-card", section: "crisis-card", voice: "own", body: JSON.stringify(body) }));
    if (!code) return;
    codes.set(personId, newId());
    sql.push(row("crisis_card_link", { person_id: personId, link_id: newId(), seed: newId(), token_hash: hashOf(codes.get(personId)!) }));
  });
  for (const { person, member, over, strange } of given.emergencies) {
    const { account, team } = memberAt(given, member, strange);
    const [personId, place] = [world.people[person]!, world.teams[team]!];
    if (world.accounts[account] === personId) continue;
    sql.push(
      row("emergency_access", {
        person_id: personId,
        access_id: newId(),
        account_id: world.accounts[account],
        name: "Somebody",
        team_id: place.teamId,
        organisation_id: place.organisationId,
        reason: "They are in danger",
        ends_at: inDays(over ? -0.5 : 0.5),
        opened_at: inDays(-1),
      }),
    );
  }
  for (const { agreementId, personId, putBy } of world.agreements) {
    const own = tops.filter((each) => each.personId === personId).map((each) => each.statementId);
    const beside = world.statements.filter((each) => each.personId === personId && each.rootId === own[0] && each.statementId !== own[0]);
    const stands = [...own.slice(0, 2), ...beside.slice(0, 1).map((each) => each.statementId)];
    sql.push(`update agreement set statement_ids = ${q(stands)} where agreement_id = ${q(agreementId)};`);
    if (putBy !== personId) continue;
    for (const at of given.signs) sql.push(signed(personId, agreementId, world.accounts[at]!));
  }
  world.sql += sql.join("\n");
  const kept = world.people.flatMap((personId) => pick(personId, given.kept)).filter(({ voice }) => voice === "own");
  return { world, kept, people: { codes }, preparations };
}

function preparation(personId: string, helpsFrom: string[]): { said: SaidStatement; sql: string } {
  const [statementId, revisionId] = [newId(), newId()];
  const kind = "preparation";
  const section = "decision-preparation";
  const body = JSON.stringify({ helpsFrom, powerFrom: [], text: "" });
  const row_ = { person_id: personId, revision_id: revisionId, statement_id: statementId, root_id: statementId, author_id: personId };
  return {
    said: {
      personId,
      statementId,
      rootId: statementId,
      section,
      kind,
      aboutId: null,
      voice: "own",
      authorId: personId,
      scribeId: null,
      lastRevisionId: revisionId,
    },
    sql: row("revision", { ...row_, kind, section, voice: "own", body }),
  };
}

const draft = (personId: string): string =>
  row("unsaved", {
    account_id: personId,
    draft_id: newId(),
    person_id: personId,
    statement_id: newId(),
    kind: "goal",
    page: "/goals/new",
    fields: '{"text":"begun"}',
  });

function safetyDocument(personId: string, teamId: string, madeBy: string, items: string[]): string {
  const statements = items.map((statementId) => ({ statementId, voice: "own" }));
  const content = JSON.stringify({ tries: [], parts: [{ statements: [...statements, { kind: "view-absent" }] }] });
  const columns = { person_id: personId, document_id: newId(), team_id: teamId, made_by: madeBy, content };
  return `insert into safety_document (${Object.keys(columns).join(", ")}, digest)
    values (${Object.values(columns).map(q).join(", ")}, encode(sha256(convert_to(${q(content)}, 'UTF8')), 'hex'));`;
}

/** By one of those it was put forward to: what nobody could sign is left out by the database. */
const signed = (personId: string, agreementId: string, accountId: string, signatureId = newId()): string =>
  `${sealed(personId, "signed", agreementId, signatureId)} insert into signature (person_id, agreement_id, signature_id, account_id, name, role, stance, how, digest)
   select ${q(personId)}, agreement_id, ${q(signatureId)}, ${q(accountId)}, '', 'practitioner', 'agree', 'own sign-in', digest
   from agreement where agreement_id = ${q(agreementId)} and ${q(accountId)} = any (account_ids) and withdrawn_at is null
     and ${q(accountId)} <> person_id;`;

/** Mostly somebody who practises. */
function memberAt({ base: { members } }: Pick<Given, "base">, at: number, strange: boolean) {
  const practise = members.filter(
    ({ role, ended, account }) => !ended && account >= PEOPLE && (role === "practitioner" || role === "lead"),
  );
  const from = strange || practise.length === 0 ? members : practise;
  return from[at % from.length]!;
}

function shapeOf({ base, sections, also, kinds, emergencies }: Given): WorldShape {
  const works = emergencies
    .filter(({ strange }) => !strange)
    .map(({ person, member }) => ({ person, team: memberAt({ base }, member, false).team, ended: false }));
  const relations = [...works, ...base.relations];
  return {
    ...base,
    relations: relations.filter(
      (each, at) => at === relations.findIndex(({ person, team }) => person === each.person && team === each.team),
    ),
    statements: base.statements.map((each, at) => ({ ...each, section: sections[at] ?? "goals" })),
    grants: base.grants.map((each, at) => ({ ...each, sections: [...each.sections, ...(also[at] ?? [])] })),
    plans: base.plans.map((each, at) => ({ ...each, kind: kinds[at] })),
  };
}
