import { nominate, checkAuthority, confirmHolder, recordAuthority, type Naming } from "../src/record/acting/store.ts";
import type { AuthorityKind } from "../src/ground/core/authority.ts";
import type { TeamRole } from "../src/ground/core/actor.ts";
import { newId } from "../src/ground/core/id.ts";
import type { Database } from "../src/ground/database/open.ts";
import { transaction } from "../src/ground/database/transaction.ts";
import { daysAgo } from "./days.ts";

/** What a practitioner writes down of an authority, and who is concerned. */
type Written = {
  by: string;
  organisationId: string;
  checkedBy: string;
  account: string;
  days: number;
  name: string;
  relationship: string;
  kind: AuthorityKind;
  may: string[];
  sections: string[];
  evidence: string;
  evidenceNumber: string;
  evidenceOn: string;
  keptAt: string;
  seenOn: string;
  startsOn: string;
};

/** Invented people and services, and who is let in by whom. */
export class Community {
  protected readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  async account(name: string): Promise<string> {
    const id = newId();
    await this.database.pool.query("insert into account (id, name, email) values ($1, $2, $3)", [id, name, `${id}@no-email.invalid`]);
    return id;
  }

  async organisation(name: string): Promise<string> {
    const id = newId();
    await this.database.pool.query("insert into organisation (organisation_id, name) values ($1, $2)", [id, name]);
    return id;
  }

  async team(organisationId: string, name: string, keepsYears = 8): Promise<{ organisationId: string; teamId: string; name: string }> {
    const teamId = newId();
    await this.database.pool.query("insert into team (organisation_id, team_id, name, keeps_years) values ($1, $2, $3, $4)", [
      organisationId,
      teamId,
      name,
      keepsYears,
    ]);
    return { organisationId, teamId, name };
  }

  async member(team: { organisationId: string; teamId: string }, accountId: string, role: TeamRole): Promise<void> {
    await this.database.pool.query(
      "insert into member (organisation_id, member_id, team_id, account_id, role, started_at) values ($1, $2, $3, $4, $5, $6)",
      // longer than anybody has written anything here: words are of the service their writer was of then
      [team.organisationId, newId(), team.teamId, accountId, role, daysAgo(400)],
    );
  }

  /** A person with a record; a new one has not been welcomed yet. */
  async person(
    called: string,
    about: {
      pronouns?: string;
      contact?: string;
      takesPart?: string[];
      takesPartWords?: string;
      colour?: string;
      isNew?: boolean;
      /** YYYY-MM-DD: with their name, they are found by it in an emergency */
      born?: string;
      language?: string;
    } = {},
  ): Promise<string> {
    const id = await this.account(called);
    await this.database.pool.query(
      `insert into person (person_id, called, pronouns, contact, takes_part, takes_part_words, space_colour, welcomed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        called,
        about.pronouns ?? "",
        about.contact ?? "",
        about.takesPart ?? [],
        about.takesPartWords ?? "",
        about.colour ?? "leaf",
        about.isNew ? null : daysAgo(120),
      ],
    );
    if (about.born)
      await this.database.pool.query("insert into person_identity (person_id, born_on, said_by) values ($1, $2, $1)", [id, about.born]);
    if (!about.isNew)
      await this.database.pool.query("update emergency_wish set closed = '{}', asked_at = $2 where person_id = $1", [id, daysAgo(120)]);
    if (about.language) await this.database.pool.query("update account set language = $2 where id = $1", [id, about.language]);
    return id;
  }

  async worksWith(personId: string, team: { teamId: string }, days = 120): Promise<void> {
    await this.database.pool.query("insert into team_relation (person_id, team_id, accepted_at) values ($1, $2, $3)", [
      personId,
      team.teamId,
      daysAgo(days),
    ]);
  }

  async supporter(personId: string, accountId: string, name: string, relationship: string, supporterId = newId()): Promise<void> {
    await this.database.pool.query(
      "insert into supporter (person_id, supporter_id, account_id, name, relationship, accepted_at) values ($1, $2, $3, $4, $5, now())",
      [personId, supporterId, accountId, name, relationship],
    );
  }

  /** The person names somebody to speak beside them. */
  async names(personId: string, it: Omit<Naming, "personId" | "authorityId" | "endsOn" | "evidence">): Promise<void> {
    await transaction(this.database.pool, { provenAccount: personId }, (tx) =>
      nominate(tx, { personId, authorityId: newId(), endsOn: null, evidence: "", ...it }),
    );
  }

  /** A practitioner writes down what they saw, somebody else checks it, and whoever is named comes in. */
  async authority(personId: string, { by, organisationId, checkedBy, account, days, ...it }: Written): Promise<void> {
    const authorityId = newId();
    await transaction(this.database.pool, { provenAccount: by }, async (tx) => {
      if (!(await recordAuthority(tx, personId, authorityId, organisationId, it))) throw new Error("Nobody may write that down.");
    });
    await transaction(this.database.pool, { provenAccount: checkedBy }, async (tx) => {
      if (!(await checkAuthority(tx, personId, authorityId, "http://localhost"))) throw new Error("Nobody may check that.");
    });
    await this.database.pool.query(
      `update supporter s set account_id = $3, accepted_at = now() from authority a
       where a.person_id = $1 and a.authority_id = $2 and s.person_id = $1 and s.supporter_id = a.supporter_id`,
      [personId, authorityId, account],
    );
    await transaction(this.database.pool, { provenAccount: by }, async (tx) => {
      if (!(await confirmHolder(tx, personId, authorityId, "http://localhost"))) throw new Error("Nobody may say whose account that is.");
    });
    await this.database.pool.query(
      "update authority set made_at = $3, checked_at = $4, holder_confirmed_at = $4 where person_id = $1 and authority_id = $2",
      [personId, authorityId, daysAgo(days), daysAgo(days - 1, 15)],
    );
  }

  async shares(
    personId: string,
    to: {
      team?: { teamId: string; name: string };
      account?: string;
      name?: string;
      sections?: string[];
      statement?: string;
      may?: string[];
      days?: number;
      until?: number;
      reason?: string;
    },
  ): Promise<void> {
    const id = newId();
    await transaction(this.database.pool, { provenAccount: personId }, (tx) =>
      tx.all(
        "demo/share",
        `insert into sharing_grant (person_id, grant_id, team_id, account_id, grantee_name, sections, statement_id, may, starts_at, ends_at, reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          personId,
          id,
          to.team?.teamId ?? null,
          to.account ?? null,
          to.team?.name ?? to.name ?? "",
          to.sections ?? [],
          to.statement ?? null,
          to.may ?? ["see", "answer"],
          daysAgo(to.days ?? 90),
          to.until === undefined ? null : daysAgo(-to.until),
          to.reason ?? "",
        ],
      ),
    );
  }

  async endsAllSharing(personId: string, days: number): Promise<void> {
    await this.database.pool.query("update sharing_grant set ended_at = $2 where person_id = $1 and ended_at is null", [
      personId,
      daysAgo(days),
    ]);
  }
}
