import type { Authority } from "../../record/acting/store.ts";
import { actingOf } from "../../agreements/sealed/acting.ts";
import { documentOf } from "../../agreements/sealed/store.ts";
import type { Language } from "../../ground/core/language.ts";
import { grouped } from "../../ground/core/grouped.ts";
import type { Line } from "../../rooms/crisis-card/card.ts";
import { KINDS } from "../../app/kinds.ts";
import type { AccessEvent } from "../../record/statements/access.ts";
import { kindNamed } from "../../record/statements/kinds.ts";
import { whoseWords, type Revision, type Statement, type StatementEvent } from "../../record/statements/statement.ts";
import { documentText } from "../../rooms/safety-document/files.ts";
import { documentOutline } from "../../rooms/safety-document/outline.ts";
import type { ExportedStatement, RecordExport } from "../../agreements/documents/record-export.ts";
import { RECORD_WORDS } from "../../agreements/documents/record-words.ts";
import { unpacked } from "./pages-of-rows.ts";
import type { RecordRows } from "./store.ts";

export type As = { language: Language; timeZone: string; now: Date };

/** The record as its person takes it along, made of what the database holds. */
export function recordOf(rows: RecordRows, { language, timeZone, now }: As): RecordExport {
  const { personId, person, grants, card, agreements, pictures, documents, authorities, head } = rows;
  const statements = unpacked<Statement>(rows.statements).sort(inOrder);
  const access = unpacked<AccessEvent>(rows.access);
  const said: Said = {
    revisions: grouped(unpacked<Revision>(rows.revisions), (each) => each.statement_id),
    events: grouped(unpacked<StatementEvent>(rows.events), (each) => each.statement_id),
  };
  const exported = (statement: Statement) => exportOf(statement, said, language, { personId, name: person.called });
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
    access: access.map(({ event_id, name, role, at, act, by_right, what }) => ({
      eventId: event_id,
      name: name || RECORD_WORDS[language].withCard,
      role,
      at: at.toISOString(),
      act,
      right: by_right,
      what,
    })),
    card: card && { ...card, blocks: card.blocks.map(({ title, lines }) => ({ title, lines: lines.map(lineOf) })) },
    agreements: agreements.map(documentOf),
    pictures: pictures.map(({ picture_id, words, type, bytes }) => ({
      pictureId: picture_id,
      words,
      type,
      data: Buffer.from(bytes).toString("base64"),
    })),
    safetyDocuments: documents.map((row) => ({
      title: documentOutline(row, language, timeZone).title,
      text: documentText(row, language, timeZone),
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

type Said = { revisions: Map<string, Revision[]>; events: Map<string, StatementEvent[]> };

function exportOf(statement: Statement, said: Said, language: Language, person: { personId: string; name: string }): ExportedStatement {
  const current = [statement.revision_id, ...statement.clash_ids];
  return {
    statementId: statement.statement_id,
    kind: statement.kind,
    aboutId: statement.about_id,
    revisions: (said.revisions.get(statement.statement_id) ?? []).map((each) => ({
      revisionId: each.revision_id,
      voice: each.voice,
      author: whoseWords(each, person),
      ...actingOf(each),
      scribe: each.scribe_id === null ? null : { accountId: each.scribe_id, name: each.scribe_name ?? "" },
      saidAt: each.created_at.toISOString(),
      lines: kindNamed(KINDS, each.kind).lines(each.body, language),
      current: current.includes(each.revision_id),
    })),
    events: (said.events.get(statement.statement_id) ?? []).map(({ act, actor_name, at, note }) => ({
      act,
      by: actor_name,
      at: at.toISOString(),
      note,
    })),
  };
}

/** As the person's own pages have it. */
const inOrder = (one: Statement, other: Statement): number =>
  compare(one.section, other.section) || compare(one.position, other.position) || compare(one.statement_id, other.statement_id);

const compare = <T extends string | number>(one: T, other: T): number => (one < other ? -1 : one > other ? 1 : 0);
