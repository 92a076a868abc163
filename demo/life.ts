import type { Actor } from "../src/ground/core/actor.ts";
import { today } from "../src/web/dates.ts";
import { HOUSE } from "../src/app/house.ts";
import { readFile } from "node:fs/promises";
import type { Seals } from "../src/agreements/sealed/chain.ts";
import { open as openEmergency } from "../src/record/emergency-access/store.ts";
import { put } from "../src/agreements/agreeing/put.ts";
import { enter } from "../src/agreements/agreeing/room.ts";
import { CARE_PLAN } from "../src/agreements/plan-meeting/family.ts";
import {
  sign,
  putForward,
  nextVersion,
  readBecame,
  readConsents,
  readCorrected,
  readKeeps,
  type Signing,
} from "../src/agreements/sealed/store.ts";
import type { Participant, Stance } from "../src/agreements/sealed/content.ts";
import { prepare } from "../src/agreements/sealed/put-forward.ts";
import { newId } from "../src/ground/core/id.ts";
import type { Voice } from "../src/ground/core/voice.ts";
import type { Database } from "../src/ground/database/open.ts";
import { transaction, type Tx } from "../src/ground/database/transaction.ts";
import {
  addItem,
  addParticipant,
  openMeeting,
  readCandidates,
  readItems,
  readParticipants,
  setReview,
  startMeeting,
} from "../src/agreements/plan-meeting/store.ts";
import { inOrder, meetingView } from "../src/agreements/plan-meeting/rules.ts";
import { partOf } from "../src/agreements/plan-meeting/shape.ts";
import { hashOf, newSeed, tokenOf } from "../src/rooms/crisis-card/link.ts";
import { makeLink, openCard } from "../src/rooms/crisis-card/store.ts";
import { takeAnswer } from "../src/shells/by-pictures/answering.ts";
import { askingNamed } from "../src/shells/by-pictures/content-rooms.ts";
import type { Answer } from "../src/record/pictured/answers.ts";
import { readFacts } from "../src/shells/by-pictures/store.ts";
import type { Kinds } from "../src/record/statements/kinds.ts";
import { tellAccess } from "../src/record/statements/access.ts";
import { confirm, say, type Sayer } from "../src/record/statements/say.ts";
import { askAloud } from "../src/rooms/remaining-choices/store.ts";
import { act, readRecord, readStatement } from "../src/record/statements/store.ts";
import { Community } from "./community.ts";
import { dayIn, daysAgo } from "./days.ts";
import { sealAnew } from "./seals.ts";

type Saying = { kind: string; body: unknown; about?: string; voice?: Voice; by?: string; days: number };

/**
 * Tells an invented life through the product itself: every statement, grant and signature goes the way of a real one,
 * as the one whose it is. Only the dates are moved back afterwards, so that a history has a past.
 */
export class Life extends Community {
  private readonly kinds: Kinds;
  private readonly cardKey: Buffer;

  private readonly seals: Seals;

  /** `cardKey`: with which the links of crisis cards are made (src/rooms/crisis-card/address.ts) */
  constructor(database: Database, kinds: Kinds, cardKey: Buffer, seals: Seals) {
    super(database);
    this.seals = seals;
    this.kinds = kinds;
    this.cardKey = cardKey;
  }

  /** Somebody says something; the person in their own voice unless told otherwise. Answers the statement's id. */
  async says(personId: string, { kind, body, about, voice = "own", by = personId, days }: Saying): Promise<string> {
    const statementId = newId();
    await this.write(by, { personId, statementId, basedOn: null, kind, aboutId: about ?? null, voice, body }, days);
    return statementId;
  }

  /** A question was answered with a picture; `by`: whoever held the tablet and pressed what the person showed. */
  async answersPicture(personId: string, it: { of: string; about?: string; answer: Answer; by?: string; days: number }): Promise<void> {
    const [room = "", question = ""] = it.of.split(".");
    const asking = askingNamed(this.kinds, room, question, "en-GB", it.about);
    const press = { id: newId(), statementId: newId(), answer: it.answer };
    const by = it.by ?? personId;
    await transaction(this.database.pool, { provenAccount: by }, async (tx, actor) => {
      const { statements } = await readFacts(tx, personId, [asking.section], null);
      await takeAnswer({ asked: this.sayer(tx, actor!, it.days), personId, own: by === personId, statements }, asking, press);
    });
    await this.movedBack(personId, press.statementId, press.id, daysAgo(it.days), true);
  }

  /** Somebody asks for something aloud, and a practitioner writes it down, whatever is shared. */
  async asksAloud(personId: string, by: string, body: { topic: string; text: string }, days: number): Promise<string> {
    const statementId = newId();
    await this.as(by, (tx) => askAloud(tx, personId, statementId));
    await this.write(by, { personId, statementId, basedOn: null, kind: "choice-ask", aboutId: null, voice: "scribed", body }, days);
    return statementId;
  }

  /** What stands only together, said in one transaction: the first by itself, the rest about it. Answers their ids. */
  async saysTogether(personId: string, by: string, list: { kind: string; body: unknown; voice: Voice }[], days: number): Promise<string[]> {
    const ids = list.map(() => ({ statementId: newId(), revisionId: newId() }));
    await transaction(this.database.pool, { provenAccount: by }, async (tx, actor) => {
      for (const [index, saying] of list.entries()) {
        const aboutId = index === 0 ? null : ids[0]!.statementId;
        const saved = await say(this.sayer(tx, actor!, days), { personId, ...ids[index]!, ...saying, aboutId, basedOn: null });
        if (!saved.ok) throw new Error(`${saying.kind} of the demonstration was refused: ${JSON.stringify(saved.problems)}`);
      }
    });
    for (const { statementId, revisionId } of ids) await this.movedBack(personId, statementId, revisionId, daysAgo(days), true);
    return ids.map(({ statementId }) => statementId);
  }

  /** Which words stand now. */
  revisionOf = async (personId: string, statementId: string): Promise<string> =>
    (await this.as(personId, (tx) => readStatement(tx, personId, statementId)))!.revision_id;

  as = <T>(accountId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    transaction(this.database.pool, { provenAccount: accountId }, work);

  /** Later, the words change. */
  async rewords(personId: string, statementId: string, body: unknown, days: number, voice: Voice = "own", by = personId): Promise<void> {
    const was = await transaction(this.database.pool, { provenAccount: by }, (tx) => readStatement(tx, personId, statementId));
    await this.write(by, { personId, statementId, basedOn: was!.revision_id, kind: was!.kind, voice, body }, days);
  }

  /** As it was on the day: what asks whether a day has come asks it then. */
  private sayer(tx: Tx, actor: Actor, days: number): Sayer {
    return { tx, actor, house: HOUSE, language: "en-GB", today: today("Europe/London", daysAgo(days)) };
  }

  private async write(
    by: string,
    saying: {
      personId: string;
      statementId: string;
      basedOn: string | null;
      kind: string;
      aboutId?: string | null;
      voice: Voice;
      body: unknown;
    },
    days: number,
  ): Promise<void> {
    const revisionId = newId();
    await transaction(this.database.pool, { provenAccount: by }, async (tx, actor) => {
      const saved = await say(this.sayer(tx, actor!, days), { ...saying, revisionId });
      if (!saved.ok) throw new Error(`${saying.kind} of the demonstration was refused: ${JSON.stringify(saved.problems)}`);
    });
    await this.movedBack(saying.personId, saying.statementId, revisionId, daysAgo(days), saying.basedOn === null);
  }

  /** Somebody opened what is shared with them. */
  async looked(personId: string, by: string, what: string[], days: number, hour = 11): Promise<void> {
    await transaction(this.database.pool, { provenAccount: by }, async (tx, actor) =>
      tellAccess(tx, actor!, { personId, act: "saw", right: "grant", what }),
    );
    await this.database.pool.query(
      `update access_event set at = $3 where person_id = $1 and account_id = $2
         and event_id = (select event_id from access_event where person_id = $1 and account_id = $2 order by event_id desc limit 1)`,
      [personId, by, daysAgo(days, hour)],
    );
  }

  /** Somebody who was given nothing opened what is kept for an emergency, read it, and closed it again half an hour later. */
  async emergency(personId: string, by: string, it: { days: number; hour: number; reason: string; what: string[] }): Promise<void> {
    const accessId = newId();
    await transaction(this.database.pool, { provenAccount: by }, async (tx, actor) => {
      await openEmergency(tx, { personId, accessId, reason: it.reason, baseUrl: "" });
      tellAccess(tx, actor!, { personId, act: "saw", right: "emergency", what: it.what });
    });
    const at = daysAgo(it.days, it.hour);
    const { pool } = this.database;
    await pool.query(
      `update emergency_access set opened_at = $2, ends_at = $2::timestamptz + interval '12 hours', ended_at = $2::timestamptz + interval '30 minutes',
         ended_by = account_id where access_id = $1`,
      [accessId, at],
    );
    await pool.query(
      "update access_event set at = $2::timestamptz + interval '2 minutes' where person_id = $1 and by_right = 'emergency'",
      [personId, at],
    );
    // nobody is written to in a demonstration
    await pool.query("delete from outbox_message where due");
  }

  /** The crisis card gets a square, and somebody who holds it opened the card so many days ago. */
  async cardOpened(personId: string, days: number[]): Promise<void> {
    const made = { linkId: newId(), seed: newSeed() };
    const token = tokenOf(this.cardKey, made);
    await transaction(this.database.pool, { provenAccount: personId }, (tx) =>
      makeLink(tx, personId, { ...made, tokenHash: hashOf(token) }),
    );
    await this.database.pool.query("update crisis_card_link set made_at = $2 where link_id = $1", [
      made.linkId,
      daysAgo(Math.max(...days) + 10),
    ]);
    for (const ago of days) {
      const visit = newId();
      await transaction(this.database.pool, { token: null }, (tx) => openCard(tx, token, visit));
      await this.database.pool.query("update access_event set at = $3 where person_id = $1 and event_id = $2", [
        personId,
        visit,
        daysAgo(ago, 14),
      ]);
    }
  }

  private async movedBack(personId: string, statementId: string, revisionId: string, when: Date, first: boolean): Promise<void> {
    const { pool } = this.database;
    await pool.query("update revision set created_at = $3 where person_id = $1 and revision_id = $2", [personId, revisionId, when]);
    await pool.query(
      "update revision set superseded_at = $3 where person_id = $1 and superseded_at is not null and statement_id = $2 and revision_id = (select parent_revision_id from revision where person_id = $1 and revision_id = $4)",
      [personId, statementId, when, revisionId],
    );
    await pool.query(
      "update statement set said_at = $3, created_at = case when $4 then $3 else created_at end, position = case when $4 then extract(epoch from $3::timestamptz) else position end where person_id = $1 and statement_id = $2",
      [personId, statementId, when, first],
    );
  }

  async confirms(personId: string, statementId: string, days: number): Promise<void> {
    const revisionId = newId();
    await transaction(this.database.pool, { provenAccount: personId }, async (tx) => {
      const was = await readStatement(tx, personId, statementId);
      await confirm(tx, personId, statementId, revisionId, was!.revision_id);
    });
    await this.movedBack(personId, statementId, revisionId, daysAgo(days), false);
  }

  async acts(
    personId: string,
    statementId: string,
    what: string,
    days: number,
    more: { note?: string; becameId?: string; by?: string } = {},
  ): Promise<void> {
    const eventId = newId();
    const { by = personId, ...rest } = more;
    await transaction(this.database.pool, { provenAccount: by }, (tx) =>
      act(tx, { personId, eventId, statementId, act: what, actorId: by, ...rest }),
    );
    await this.database.pool.query("update statement_event set at = $3 where person_id = $1 and event_id = $2", [
      personId,
      eventId,
      daysAgo(days),
    ]);
    await this.database.pool.query("update statement set state_at = $3 where person_id = $1 and statement_id = $2", [
      personId,
      statementId,
      daysAgo(days),
    ]);
  }

  /** A plan meeting from beginning to end: who, which statements, and it is put forward. Answers the agreement. */
  async plan(
    personId: string,
    meeting: { with: string[]; statements: string[]; review: number; days: number },
  ): Promise<{ agreementId: string; digest: string }> {
    const meetingId = newId();
    const previous = await this.latest(personId);
    await transaction(this.database.pool, { provenAccount: personId }, async (tx) => {
      await startMeeting(tx, { personId, meetingId, kind: CARE_PLAN, teamId: null, previous, by: personId });
      const candidates = await readCandidates(tx, personId, CARE_PLAN);
      for (const who of candidates.filter((each) => each.account_id === personId || meeting.with.includes(each.account_id))) {
        await addParticipant(tx, personId, meetingId, who, personId);
      }
      const record = await readRecord(tx, personId);
      for (const [index, statementId] of meeting.statements.entries()) {
        const statement = record.find((each) => each.statement_id === statementId)!;
        await addItem(
          tx,
          personId,
          meetingId,
          { statementId, part: partOf(HOUSE.sections, statement.kind)!, position: index + 1 },
          personId,
        );
      }
      await setReview(tx, personId, meetingId, dayIn(meeting.review));
    });
    return transaction(this.database.pool, { provenAccount: personId }, async (tx) => {
      const open = (await openMeeting(tx, personId))!;
      const participants: Participant[] = (await readParticipants(tx, personId)).map((each) => ({
        accountId: each.account_id,
        name: each.name,
        role: each.role,
        relation: each.relation,
      }));
      const statements = await readRecord(tx, personId);
      const person = (await tx.one<{ name: string; pronouns: string }>(
        "demo/person",
        "select called as name, pronouns from person where person_id = $1",
        [personId],
      ))!;
      const prepared = prepare({
        agreementId: newId(),
        meetingId,
        kind: open.kind,
        language: "en-GB",
        version: await nextVersion(tx, personId, CARE_PLAN),
        previousAgreementId: open.previous_agreement_id,
        person: { personId, ...person },
        by: participants.find((each) => each.accountId === personId)!,
        at: daysAgo(meeting.days, 14),
        reviewOn: open.review_on!,
        participants,
        chosen: inOrder(meetingView(HOUSE.sections, await readItems(tx, personId), statements)),
        statements,
        became: await readBecame(tx, personId),
        corrected: await readCorrected(tx, personId),
        consents: await readConsents(tx, personId, CARE_PLAN),
        keeps: await readKeeps(tx, personId, CARE_PLAN),
        kinds: this.kinds,
      });
      await putForward(tx, this.seals, prepared);
      return { agreementId: prepared.content.agreementId, digest: prepared.digest };
    });
  }

  /** Puts forward what needs no meeting; the review comes so many days from today. Answers the agreement. */
  async agrees(
    personId: string,
    it: { family: string; about: string; with?: string[]; review: number; days: number },
  ): Promise<{ agreementId: string; digest: string }> {
    const agreementId = newId();
    const digest = await transaction(this.database.pool, { provenAccount: personId }, async (tx, actor) => {
      const room = await enter(HOUSE.families, tx, actor!, personId, it.family, it.about);
      const chosen = { agreementId, reviewOn: dayIn(it.review), chosen: it.with ?? [], seals: this.seals, at: daysAgo(it.days, 14) };
      return (await put(tx, actor!, "en-GB", this.kinds, room, chosen)).digest;
    });
    await this.database.pool.query("update signature set at = $2 where agreement_id = $1", [agreementId, daysAgo(it.days, 14)]);
    await sealAnew(this.database.pool, this.seals, personId);
    return { agreementId, digest };
  }

  /** A picture of what somebody lives for, drawn for the demonstration. */
  async keepsPicture(personId: string, file: string, words: string, days: number): Promise<void> {
    const bytes = await readFile(new URL(file, import.meta.url));
    await this.database.pool.query(
      "insert into picture (person_id, picture_id, words, type, bytes, made_at) values ($1, $2, $3, 'image/png', $4, $5)",
      [personId, newId(), words, bytes, daysAgo(days, 14)],
    );
  }

  private async latest(personId: string): Promise<string | null> {
    const { rows } = await this.database.pool.query(
      "select agreement_id from agreement where person_id = $1 and kind = $2 and withdrawn_at is null order by version desc limit 1",
      [personId, CARE_PLAN],
    );
    return rows[0]?.agreement_id ?? null;
  }

  async signs(
    personId: string,
    plan: { agreementId: string; digest: string },
    who: string,
    stance: Stance,
    days: number,
    more: {
      reason?: string;
      how?: "own sign-in" | "pin";
      lentBy?: string;
      recordedBy?: string;
      askAgainIn?: number;
      capacity?: Signing["capacity"];
    } = {},
  ): Promise<void> {
    const signatureId = newId();
    await transaction(this.database.pool, { provenAccount: more.recordedBy ?? who }, (tx) =>
      sign(tx, this.seals, {
        personId,
        ...plan,
        signatureId,
        accountId: who,
        stance,
        reason: more.reason ?? "",
        how: more.recordedBy ? "recorded" : (more.how ?? "own sign-in"),
        recordedBy: more.recordedBy ?? null,
        askAgainOn: more.askAgainIn === undefined ? null : dayIn(more.askAgainIn),
        capacity: more.capacity,
        lentBy: more.lentBy,
      }),
    );
    await this.database.pool.query("update signature set at = $2 where signature_id = $1", [signatureId, daysAgo(days, 15)]);
    await sealAnew(this.database.pool, this.seals, personId);
  }
}
