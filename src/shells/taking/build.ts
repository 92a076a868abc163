import type { Authority } from "../../record/acting/store.ts";
import { actingOf } from "../../agreements/sealed/acting.ts";
import { documentOf } from "../../agreements/sealed/store.ts";
import type { Language } from "../../ground/core/language.ts";
import { grouped } from "../../ground/core/grouped.ts";
import type { Line } from "../../rooms/crisis-card/card.ts";
import type { House } from "../../web/house.ts";
import type { AccessEvent } from "../../record/statements/access.ts";
import { kindNamed } from "../../record/statements/kinds.ts";
import { whoseWords, type Revision, type Statement, type StatementEvent } from "../../record/statements/statement.ts";
import { documentText } from "../../rooms/safety-document/files.ts";
import { documentOutline } from "../../rooms/safety-document/outline.ts";
import type { ExportedRevision, ExportedStatement, RecordExport } from "../../agreements/documents/record-export.ts";
import { RECORD_WORDS } from "../../agreements/documents/record-words.ts";
import { lazily } from "../../ground/core/lazily.ts";
import type { Picture } from "../../rooms/pictures/store.ts";
import type { DocumentRow } from "../../rooms/safety-document/store.ts";
import { oldestFirst, placesBy, type Moment, type Moved } from "./pages-of-rows.ts";
import type { KindOfRows, Place, SpoolFile, SpoolReader } from "./spool.ts";
import type { RestOfRecord } from "./store.ts";

export type As = { language: Language; timeZone: string; now: Date };

/**
 * The record as its person takes it along, made of what was copied out of the database. Whatever can be long in
 * it is read when it is its turn, and not kept.
 */
export function recordOf(house: House, spool: SpoolReader, { language, timeZone, now }: As): RecordExport {
  const [rest] = rowsOf<RestOfRecord>(spool, "rest");
  const { personId, person, grants, card, authorities, head } = rest!;
  const statements = rowsOf<StatementRow>(spool, "statements").sort(inOrder);
  const said: Said = { revisions: saidIn<Revision>(spool, "revisions"), events: saidIn<StatementEvent>(spool, "events") };
  const access = oldestFirst(spool.file<AccessEvent & Moment>("access"));
  const exported = (statement: StatementRow) => exportOf(house, statement, said, language, { personId, name: person.called });
  const sections = grouped(statements, (each) => each.section);
  return {
    madeAt: now.toISOString(),
    seal: head && { number: head.number, mac: head.mac, keyId: head.key_id },
    person: {
      personId,
      name: person.called,
      pronouns: person.pronouns,
      contact: person.contact,
      takesPart: [...person.takes_part, person.takes_part_words].filter(Boolean),
    },
    sections: [...sections].map(([section, all]) => ({ section, statements: all.map(exported) })),
    grants: grants.map((grant) => ({
      grantId: grant.grant_id,
      grantee: grant.grantee_name,
      sections: grant.sections,
      statementId: grant.statement_id,
      may: grant.may,
      startsAt: grant.starts_at.toISOString(),
      endsAt: grant.ends_at?.toISOString() ?? null,
      endedAt: grant.ended_at?.toISOString() ?? null,
      reason: grant.reason,
    })),
    authorities: authorities.map(authorityOf),
    access: lazily(access, ({ event_id, name, role, at, act, by_right, what }) => ({
      eventId: event_id,
      name: name || RECORD_WORDS[language].withCard,
      role,
      at: at.toISOString(),
      act,
      right: by_right,
      what,
    })),
    card: card && { ...card, blocks: card.blocks.map(({ title, lines }) => ({ title, lines: lines.map(lineOf) })) },
    agreements: eachOf(spool, "agreements", documentOf),
    pictures: eachOf(spool, "pictures", ({ picture_id, words, type, bytes }: Picture & { bytes: Uint8Array }) => ({
      pictureId: picture_id,
      words,
      type,
      data: Buffer.from(bytes).toString("base64"),
    })),
    safetyDocuments: eachOf(spool, "documents", (row: DocumentRow) => ({
      title: documentOutline(house.families, row, language, timeZone).title,
      text: documentText(house, row, language, timeZone),
    })),
  };
}

const authorityOf = (it: Authority): RecordExport["authorities"][number] => ({
  authorityId: it.authority_id,
  name: it.name,
  relationship: it.relationship,
  as: it.kind,
  sections: it.sections,
  may: it.may,
  startsOn: it.starts_on,
  endsOn: it.ends_on,
  evidence: it.evidence,
  number: it.evidence_number,
  evidenceOn: it.evidence_on,
  keptAt: it.kept_at,
  seenOn: it.seen_on,
  writtenBy: it.made_by_name,
  writtenAt: it.made_at.toISOString(),
  byPerson: it.organisation_id === null,
  checkedBy: it.checked_by_name,
  checkedAt: it.checked_at?.toISOString() ?? null,
  endedBy: it.ended_by_name,
  endedAt: it.ended_at?.toISOString() ?? null,
  endedWhy: it.ended_why,
  wishes: it.wishes.map(({ words, at }) => ({ words, at: at.toISOString() })),
});

const lineOf = ({ text, contact, note }: Line): string => [text, contact, note && `(${note})`].filter(Boolean).join(" · ");

type StatementRow = Pick<Statement, "statement_id" | "kind" | "section" | "about_id" | "position" | "revision_id" | "clash_ids">;

/** What is never long, whole. */
const rowsOf = <Row>(spool: SpoolReader, kind: KindOfRows): Row[] => [...eachOf(spool, kind, (row: Row) => row)];

/** In the order in which they were copied. */
function eachOf<Row, Made>(spool: SpoolReader, kind: KindOfRows, make: (row: Row) => Made): Iterable<Made> {
  const file = spool.file<Row>(kind);
  return { [Symbol.iterator]: () => lazily({ [Symbol.iterator]: () => file.places() }, ({ row }) => make(row))[Symbol.iterator]() };
}

/** What was said or done about each statement: where it stands, and how it is read. */
type SaidIn<Row> = { file: SpoolFile<Row & Moment>; places: Map<string, Moved[]> };
type Said = { revisions: SaidIn<Revision>; events: SaidIn<StatementEvent> };

function saidIn<Row extends { statement_id: string; revision_id?: string }>(spool: SpoolReader, kind: KindOfRows): SaidIn<Row> {
  const file = spool.file<Row & Moment>(kind);
  return { file, places: placesBy(file, (each) => ({ key: each.statement_id, id: each.revision_id ?? "" })) };
}

/** A statement can have been changed thousands of times: each version is read when it is asked for. */
function exportOf(
  house: House,
  statement: StatementRow,
  said: Said,
  language: Language,
  person: { personId: string; name: string },
): ExportedStatement {
  const read = (place: Place) => versionOf(house, said.revisions.file.at(place), language, person);
  const standing = [statement.revision_id, ...statement.clash_ids];
  const places = said.revisions.places.get(statement.statement_id) ?? [];
  return {
    statementId: statement.statement_id,
    kind: statement.kind,
    aboutId: statement.about_id,
    now: lazily(
      places.filter(({ id }) => standing.includes(id)),
      read,
    ),
    before: lazily(places.filter(({ id }) => !standing.includes(id)).reverse(), read),
    events: lazily(said.events.places.get(statement.statement_id) ?? [], (place) => {
      const { act, actor_name, at, note } = said.events.file.at(place);
      return { act, by: actor_name, at: at.toISOString(), note };
    }),
  };
}

function versionOf(house: House, revision: Revision, language: Language, person: { personId: string; name: string }): ExportedRevision {
  const { revision_id, voice, scribe_id, scribe_name, created_at, kind, body } = revision;
  return {
    revisionId: revision_id,
    voice,
    author: whoseWords(revision, person),
    ...actingOf(revision),
    scribe: scribe_id === null ? null : { accountId: scribe_id, name: scribe_name ?? "" },
    saidAt: created_at.toISOString(),
    lines: kindNamed(house.kinds, kind).lines(body, language),
  };
}

/** As the person's own pages have it. */
const inOrder = (one: StatementRow, other: StatementRow): number =>
  compare(one.section, other.section) || compare(one.position, other.position) || compare(one.statement_id, other.statement_id);

const compare = <T extends string | number>(one: T, other: T): number => (one < other ? -1 : one > other ? 1 : 0);
