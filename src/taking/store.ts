import { readAuthorities, type Authority } from "../acting/store.ts";
import type { Line } from "../crisis-card/card.ts";
import { readCard } from "../crisis-card/store.ts";
import type { Language } from "../core/language.ts";
import type { Tx } from "../database/transaction.ts";
import type { AccessEvent } from "../record/access.ts";
import { kindNamed, type Kinds } from "../record/kinds.ts";
import { whoseWords, type Revision, type Statement, type StatementEvent } from "../record/statement.ts";
import { readAllPictures } from "../pictures/store.ts";
import { documentText } from "../safety-document/files.ts";
import { documentOutline } from "../safety-document/outline.ts";
import { readDocuments } from "../safety-document/store.ts";
import { readRecord } from "../record/store.ts";
import { actingOf } from "../agreements/acting.ts";
import { documentOf, readAgreements } from "../agreements/store.ts";
import type { Grant } from "../sharing/reach.ts";
import type { ExportedStatement, RecordExport } from "../views/record-export.ts";
import { RECORD_WORDS } from "../views/record-words.ts";

type Person = { called: string; pronouns: string; contact: string; takes_part: string[]; takes_part_words: string };

type As = { kinds: Kinds; language: Language; timeZone: string; now: Date };

/** Everything of the person's own record, in one transaction as them: nothing is left out, put away or not. */
export async function readEverything(tx: Tx, personId: string, { kinds, language, timeZone, now }: As): Promise<RecordExport> {
  const [person, statements, revisions, events, grants, access, card, agreements, pictures, documents, authorities] = await Promise.all([
    tx.one<Person>("taking/person", "select called, pronouns, contact, takes_part, takes_part_words from person where person_id = $1", [
      personId,
    ]),
    readRecord(tx, personId),
    tx.all<Revision>("taking/revisions", "select * from revision where person_id = $1 order by created_at, revision_id", [personId]),
    tx.all<StatementEvent>("taking/events", "select * from statement_event where person_id = $1 order by at, event_id", [personId]),
    tx.all<Grant>("taking/grants", "select * from sharing_grant where person_id = $1 order by created_at, grant_id", [personId]),
    tx.all<AccessEvent>("taking/access", "select * from access_event where person_id = $1 order by at, event_id", [personId]),
    readCard(tx, personId, language),
    readAgreements(tx, personId),
    readAllPictures(tx, personId),
    readDocuments(tx, personId),
    readAuthorities(tx, personId),
  ]);
  const exported = (statement: Statement) => exportOf(statement, revisions, events, kinds, language, { personId, name: person!.called });
  const sections = [...new Set(statements.map((each) => each.section))];
  return {
    madeAt: now.toISOString(),
    person: {
      personId,
      name: person!.called,
      pronouns: person!.pronouns,
      contact: person!.contact,
      takesPart: [...person!.takes_part, person!.takes_part_words].filter(Boolean),
    },
    sections: sections.map((section) => ({ section, statements: statements.filter((each) => each.section === section).map(exported) })),
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
      data: bytes.toString("base64"),
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

function exportOf(
  statement: Statement,
  revisions: Revision[],
  events: StatementEvent[],
  kinds: Kinds,
  language: Language,
  person: { personId: string; name: string },
): ExportedStatement {
  const current = [statement.revision_id, ...statement.clash_ids];
  return {
    statementId: statement.statement_id,
    kind: statement.kind,
    aboutId: statement.about_id,
    revisions: revisions
      .filter((each) => each.statement_id === statement.statement_id)
      .map((each) => ({
        revisionId: each.revision_id,
        voice: each.voice,
        author: whoseWords(each, person),
        ...actingOf(each),
        scribe: each.scribe_id === null ? null : { accountId: each.scribe_id, name: each.scribe_name ?? "" },
        saidAt: each.created_at.toISOString(),
        lines: kindNamed(kinds, each.kind).lines(each.body, language),
        current: current.includes(each.revision_id),
      })),
    events: events
      .filter((each) => each.statement_id === statement.statement_id)
      .map(({ act, actor_name, at, note }) => ({ act, by: actor_name, at: at.toISOString(), note })),
  };
}
