import pg from "pg";
import { newId } from "../../src/ground/core/id.ts";
import type { TeamRole } from "../../src/ground/core/actor.ts";
import type { Voice } from "../../src/ground/core/voice.ts";
import type { Database } from "../../src/ground/database/open.ts";
import type { Grant, May } from "../../src/record/reach/reach.ts";
import type { Facts, Participant, Placed, Put } from "./sharing-rule.ts";
import { ACCOUNTS, PEOPLE, TEAMS, type WorldShape } from "./world-shape.ts";

export type SaidStatement = Placed & {
  kind: string;
  aboutId: string | null;
  voice: Voice;
  authorId: string;
  scribeId: string | null;
  lastRevisionId: string;
};
export type World = {
  facts: Facts;
  accounts: string[];
  people: string[];
  teams: { organisationId: string; teamId: string }[];
  statements: SaidStatement[];
  revisions: { revisionId: string; place: Placed; supersededAt: Date | null }[];
  events: { eventId: string; place: Placed; at: Date; isState: boolean }[];
  agreements: (Put & { agreementId: string })[];
  looks: { eventId: string; personId: string; accountId: string }[];
  sql: string;
};

export const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
export const quoted = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return `'{${value.join(",")}}'`;
  return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
};
export const rowOf = (table: string, columns: Record<string, unknown>): string =>
  `insert into ${table} (${Object.keys(columns).join(", ")}) values (${Object.values(columns).map(quoted).join(", ")});`;

/** Gives everything an id, and writes the SQL (as the owner of the database) that makes it so. */
export function worldFrom(shape: WorldShape): World {
  const sql: string[] = [];
  const accounts = Array.from({ length: ACCOUNTS }, newId);
  const people = accounts.slice(0, PEOPLE);
  const teams = Array.from({ length: TEAMS }, () => ({ organisationId: newId(), teamId: newId() }));
  accounts.forEach((id, at) => sql.push(rowOf("account", { id, name: `Account ${at}`, email: `${id}@no-email.invalid` })));
  people.forEach((id) => sql.push(rowOf("person", { person_id: id, called: "Person" })));
  for (const { organisationId, teamId } of teams) {
    sql.push(rowOf("organisation", { organisation_id: organisationId, name: "Organisation" }));
    sql.push(rowOf("team", { organisation_id: organisationId, team_id: teamId, name: "Team" }));
  }
  const world: World = {
    facts: { now: new Date(), members: [], relations: [], supporters: [], grants: [] },
    accounts,
    people,
    teams,
    statements: [],
    revisions: [],
    events: [],
    agreements: [],
    looks: [],
    sql: "",
  };
  addRelationships(world, shape, sql);
  shape.statements.forEach((each) => addStatement(world, each, sql));
  shape.grants.forEach((each) => addGrant(world, each, sql));
  shape.plans.forEach((each) => addPlan(world, each, sql));
  for (const { person, account } of shape.looks) {
    const look = { eventId: newId(), personId: people[person]!, accountId: accounts[account]! };
    world.looks.push(look);
    sql.push(
      rowOf("access_event", {
        person_id: look.personId,
        event_id: look.eventId,
        account_id: look.accountId,
        act: "saw",
        by_right: "grant",
      }),
    );
  }
  world.sql = sql.join("\n");
  return world;
}

function addRelationships({ facts, accounts, people, teams }: World, shape: WorldShape, sql: string[]): void {
  for (const each of shape.members) {
    const [accountId, place] = [accounts[each.account]!, teams[each.team]!];
    facts.members.push({ accountId, teamId: place.teamId, role: each.role as TeamRole, ended: each.ended });
    sql.push(
      rowOf("member", {
        organisation_id: place.organisationId,
        member_id: newId(),
        team_id: place.teamId,
        account_id: accountId,
        role: each.role,
        ended_at: each.ended ? inDays(-1) : null,
      }),
    );
  }
  for (const each of shape.relations) {
    const [personId, teamId] = [people[each.person]!, teams[each.team]!.teamId];
    facts.relations.push({ personId, teamId, ended: each.ended });
    sql.push(rowOf("team_relation", { person_id: personId, team_id: teamId, ended_at: each.ended ? inDays(-1) : null }));
  }
  for (const each of shape.supporters) {
    const [personId, accountId] = [people[each.person]!, each.accepted ? accounts[each.account]! : null];
    if (accountId === personId) continue;
    facts.supporters.push({ personId, accountId, ended: each.ended });
    sql.push(
      rowOf("supporter", {
        person_id: personId,
        supporter_id: newId(),
        account_id: accountId,
        name: "Supporter",
        relationship: "friend",
        accepted_at: each.accepted ? inDays(-9) : null,
        ended_at: each.ended ? inDays(-1) : null,
      }),
    );
  }
}

function addStatement(world: World, each: WorldShape["statements"][number], sql: string[]): void {
  const personId = world.people[each.person]!;
  const earlierOnes = world.statements.filter((other) => other.personId === personId);
  const about = each.about === null ? undefined : earlierOnes[each.about % Math.max(earlierOnes.length, 1)];
  const statementId = newId();
  const place: Placed = { personId, statementId, rootId: about?.rootId ?? statementId, section: about?.section ?? each.section };
  const owns = each.voice === "own" || each.voice === "confirmed";
  const other = world.accounts[each.author] === personId ? world.accounts.at(-1)! : world.accounts[each.author]!;
  // what is confirmed was first written down
  const scribeId = each.voice === "scribed" || each.voice === "confirmed" ? other : null;
  const chain: Voice[] = [...each.earlier.map(() => (each.voice === "confirmed" ? ("scribed" as const) : each.voice)), each.voice];
  if (each.voice === "confirmed" && chain.length === 1) chain.unshift("scribed");
  const ids = chain.map(newId);
  // the days on which one replaced the other, in order
  const days = chain.map((_, at) => each.earlier[at]?.ago ?? -15).sort((a, b) => a - b);
  chain.forEach((voice, at) => {
    const supersededAt = at === chain.length - 1 ? null : inDays(days[at]! + 0.5);
    sql.push(
      rowOf("revision", {
        person_id: personId,
        revision_id: ids[at],
        statement_id: statementId,
        parent_revision_id: ids[at - 1] ?? null,
        kind: "goal",
        section: place.section,
        about_id: about?.statementId ?? null,
        root_id: place.rootId,
        voice,
        author_id: voice === "scribed" ? other : owns ? personId : other,
        scribe_id: scribeId,
        body: '{"text":"words"}',
      }),
    );
    world.revisions.push({ revisionId: ids[at]!, place, supersededAt });
  });
  world.revisions
    .slice(-chain.length)
    .forEach(({ revisionId, supersededAt }) =>
      sql.push(
        `update revision set superseded_at = ${quoted(supersededAt)} where person_id = ${quoted(personId)} and revision_id = ${quoted(revisionId)};`,
      ),
    );
  world.statements.push({
    ...place,
    kind: "goal",
    aboutId: about?.statementId ?? null,
    voice: each.voice,
    scribeId,
    authorId: owns ? personId : other,
    lastRevisionId: ids.at(-1)!,
  });
  addEvents(
    world,
    place,
    each.events.map(({ ago }) => inDays(ago + 0.5)).sort((a, b) => Number(a) - Number(b)),
    sql,
  );
}

function addEvents(world: World, place: Placed, times: Date[], sql: string[]): void {
  times.forEach((at, index) => {
    const eventId = newId();
    const isState = index === times.length - 1 || Number(times.at(-1)) === Number(at);
    world.events.push({ eventId, place, at, isState });
    sql.push(
      rowOf("statement_event", {
        person_id: place.personId,
        event_id: eventId,
        statement_id: place.statementId,
        act: "rested",
        actor_id: place.personId,
      }),
      `update statement_event set at = ${quoted(at)} where person_id = ${quoted(place.personId)} and event_id = ${quoted(eventId)};`,
      `update statement set state_at = ${quoted(at)} where person_id = ${quoted(place.personId)} and statement_id = ${quoted(place.statementId)};`,
    );
  });
}

function addGrant({ facts, accounts, people, teams, statements }: World, each: WorldShape["grants"][number], sql: string[]): void {
  const personId = people[each.person]!;
  const accountId = accounts[each.account]!;
  if (!each.toTeam && accountId === personId) return;
  const theirs = statements.filter((other) => other.personId === personId);
  const statementId = each.statement === null ? null : (theirs[each.statement % Math.max(theirs.length, 1)]?.statementId ?? null);
  if (each.sections.length === 0 && statementId === null) return;
  const grant: Grant = {
    person_id: personId,
    grant_id: newId(),
    team_id: each.toTeam ? teams[each.team]!.teamId : null,
    account_id: each.toTeam ? null : accountId,
    grantee_name: "somebody",
    sections: each.sections,
    statement_id: statementId,
    may: ["see", ...each.may] as May[],
    starts_at: inDays(each.starts),
    ends_at: each.ends === null ? null : inDays(each.ends),
    ended_at: each.ended ? inDays(-1) : null,
    reason: "",
    created_at: inDays(-30),
    // as an authority to act for the person makes it, for one account alone
    authority_id: each.byAuthority && !each.toTeam ? newId() : null,
  };
  facts.grants.push(grant);
  sql.push(rowOf("sharing_grant", grant));
}

function addPlan(world: World, each: WorldShape["plans"][number] & { kind?: string }, sql: string[]): void {
  const [personId, meetingId, agreementId] = [world.people[each.person]!, newId(), newId()];
  const kind = each.kind ?? "care-and-support-plan";
  const participants = new Map<string, Participant>([[personId, { accountId: personId, teamId: null, askedIn: true }]]);
  for (const { account, team, askedIn } of each.with) {
    const [accountId, teamId] = [world.accounts[account]!, team === null ? null : world.teams[team]!.teamId];
    if (accountId !== personId) participants.set(accountId, { accountId, teamId, askedIn });
  }
  const putBy = each.byPerson ? personId : [...participants.keys()].at(-1)!;
  world.agreements.push({
    agreementId,
    personId,
    putBy,
    signed: each.signed,
    withdrawn: each.withdrawn,
    participants: [...participants.values()],
  });
  sql.push(rowOf("plan_meeting", { person_id: personId, meeting_id: meetingId, kind, started_by: personId }));
  for (const { accountId, teamId, askedIn } of participants.values()) {
    sql.push(
      rowOf("meeting_participant", {
        person_id: personId,
        meeting_id: meetingId,
        account_id: accountId,
        team_id: teamId,
        name: "Somebody",
        role: "practitioner",
        added_by: askedIn ? personId : accountId,
      }),
    );
  }
  sql.push(
    `insert into agreement (person_id, agreement_id, meeting_id, kind, version, put_forward_by, put_forward_at, review_on, content, digest,
       revision_ids, statement_ids, how_made)
     values (${quoted(personId)}, ${quoted(agreementId)}, ${quoted(meetingId)}, ${quoted(kind)}, version_after_all(${quoted(personId)}, ${quoted(kind)}), ${quoted(putBy)}, now(), '2030-01-01', '{}',
       encode(sha256(convert_to('{}', 'UTF8')), 'hex'), '{}', '{}', '{}');`,
  );
  sql.push(sealed(personId, "put forward", agreementId, null));
  if (each.signed) {
    const signatureId = newId();
    sql.push(
      sealed(personId, "signed", agreementId, signatureId),
      `insert into signature (person_id, agreement_id, signature_id, account_id, name, role, stance, how, digest)
       values (${quoted(personId)}, ${quoted(agreementId)}, ${quoted(signatureId)}, ${quoted(personId)}, '', 'person', 'agree', 'own sign-in',
         encode(sha256(convert_to('{}', 'UTF8')), 'hex'));`,
    );
  }
  if (each.withdrawn) sql.push(`update agreement set withdrawn_at = now() where agreement_id = ${quoted(agreementId)};`);
}

/** A seal that nobody checks here: without any, the database takes neither an agreement nor a signature. */
export const sealed = (personId: string, act: string, agreementId: string, signatureId: string | null) =>
  `insert into seal (person_id, number, act, agreement_id, signature_id, content, previous, key_id, mac)
   select ${quoted(personId)}, 1 + coalesce(max(number), 0), ${quoted(act)}, ${quoted(agreementId)}, ${signatureId === null ? "null" : quoted(signatureId)}, '{}', '', '',
     repeat('0', 64) from seal where person_id = ${quoted(personId)};`;

export async function putIn({ pool }: Database, world: World): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`begin; ${world.sql}`);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
