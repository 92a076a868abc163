import type { Actor } from "../../ground/core/actor.ts";
import type { Language } from "../../ground/core/language.ts";
import { isId } from "../../ground/core/id.ts";
import { ok, refuse, type Problems, type Result } from "../../ground/core/result.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { Tx } from "../../ground/database/transaction.ts";
import type { House } from "../../web/house.ts";
import { stillAnswering } from "./by-picture.ts";
import { kindNamed, type Kind } from "./kinds.ts";
import { explain, parse } from "../../ground/core/problems.ts";
import { sameBody } from "./same-body.ts";
import { secondId } from "./second-id.ts";
import { stillTakenFrom } from "./taken-from.ts";
import type { Statement } from "./statement.ts";
import { append, readStatement, wasSaid, type Said } from "./store.ts";

/** Who says something, and when: of a request, all that saying needs. `today` is YYYY-MM-DD where the service is. */
export type Sayer = { tx: Tx; actor: Actor; house: Pick<House, "kinds">; language: Language; today: string };

/** Where a statement lives. */
export type Place = { section: string; aboutId: string | null; rootId: string };

export type Saying = {
  personId: string;
  /** made by the form, so that sending it twice is harmless; anything may have come */
  statementId: unknown;
  /** id of the revision, made by the client: the form's hidden `id` */
  revisionId: unknown;
  /** the form's hidden `based`: "" or null for a new statement */
  basedOn?: unknown;
  settles?: string[];
  kind: string;
  /** for a kind that lives in the section of what it is about */
  aboutId?: string | null;
  /** where it lives, for a kind that can be about what whoever says it does not read, or begins in any section */
  at?: Place;
  voice: Voice;
  /** the form's fields, parsed here by the kind's shape */
  body: unknown;
  /** the form asks some of the fields: the others stay as they were */
  partly?: boolean;
  /** a picture was pressed anew: the body brings the mark of that, and is no rewording of an answer before it */
  pressed?: boolean;
  /** added also where these very words stand already: what waits behind it on a device is written from it */
  chained?: boolean;
  /** what has to be so before its first word is there */
  before?(tx: Tx, statementId: string): Promise<void>;
};

/**
 * The one way in which a statement is added or changed, by whichever door the words came: voice, ids, shape, what the kind asks of the
 * moment (`edge`), nothing for what is unchanged. Refused with problems per field, all that is to mend at once; what the
 * actor may not say at all is refused by the database. The person's own voice becomes "own" again when they correct what was written
 * down for them.
 */
export async function say(sayer: Sayer, saying: Saying): Promise<Result<Said>> {
  const { tx, actor, house, language } = sayer;
  const { personId, voice, settles = [] } = saying;
  const kind = kindNamed(house.kinds, saying.kind);
  const wrongIds: Problems = { "": explain("id-wrong", language) };
  const ids = idsOf(saying);
  if (!ids) return refuse({ ...wrongIds, ...problemsIn(kind, saying.body, language) });
  if (!kind.voices.includes(voice)) return refuse({ "": explain("other", language) });
  const [was, about] = await Promise.all([readStatement(tx, personId, ids.statementId), readAbout(tx, saying)]);
  if ((was && was.kind !== kind.kind) || (ids.basedOn && !was)) return refuse(wrongIds);
  const parsed = parse(kind.body, marked(saying, was?.body), language);
  if (!parsed.ok) return parsed;
  if (was && !saying.chained && isUnchanged(was, saying, ids, parsed.value)) return ok(nothingNew(was));
  const edge = edgeOf(kind, parsed.value, was, sayer);
  if (Object.keys(edge).length > 0) return refuse(edge);
  const place = saying.at ?? placeOf(saying, { was: ids.basedOn ? was : null, about }, kind, ids.statementId);
  const statementId = await itsOwnId(sayer, saying, ids, was);
  if (!place || !statementId) return refuse(wrongIds);
  if (!was) await saying.before?.(tx, statementId);
  return ok(
    await append(tx, {
      ...ids,
      ...place,
      personId,
      statementId,
      rootId: place.rootId === ids.statementId ? statementId : place.rootId,
      settles,
      kind: kind.kind,
      voice,
      authorId: actor.accountId,
      scribeId: voice === "scribed" ? actor.accountId : null,
      body: parsed.value,
    }),
  );
}

/** The words that are said, with how they came to be: as an answer to a picture, or out of a suggestion. */
function marked({ body: given, partly, pressed }: Saying, was: unknown): unknown {
  const body = partly ? { ...(was as object | undefined), ...(given as object) } : given;
  return pressed ? body : stillTakenFrom(was, stillAnswering(was, body));
}

type Ids = { statementId: string; revisionId: string; basedOn: string | null };

/** Null for a form that lost its ids. */
function idsOf({ statementId, revisionId, basedOn = null }: Saying): Ids | null {
  const based = basedOn === "" ? null : basedOn;
  if (!isId(statementId) || !isId(revisionId) || (based !== null && !isId(based))) return null;
  return { statementId, revisionId, basedOn: based };
}

const problemsIn = (kind: Kind, body: unknown, language: Language): Problems => {
  const parsed = parse(kind.body, body, language);
  return parsed.ok ? {} : parsed.problems;
};

const readAbout = async (tx: Tx, { personId, aboutId, at }: Saying): Promise<Statement | null> =>
  aboutId && !at ? readStatement(tx, personId, aboutId) : null;

/** These very words stand already; or it was begun in two places, and they were saved in the other. */
function isUnchanged(was: Statement, { voice, settles = [] }: Saying, { basedOn }: Ids, body: unknown): boolean {
  const goesOn = basedOn === was.revision_id || (basedOn === null && isOwnEntry(was));
  return goesOn && was.voice === voice && settles.length === 0 && sameBody(was.body, body);
}

const nothingNew = ({ statement_id, revision_id }: Statement): Said => ({
  statementId: statement_id,
  revisionId: revision_id,
  repeated: true,
  clash: false,
});

/** Something the person says at the top of their own record: written in two places at once, both stand beside each other. */
const isOwnEntry = ({ voice, about_id }: Pick<Statement, "voice" | "about_id">): boolean => voice === "own" && about_id === null;

/** What the moment of saying has to say against words that may stand as such. */
function edgeOf(kind: Kind, body: unknown, was: Statement | null, { today, language }: Sayer): Problems {
  const codes = kind.edge(body, { was: was?.body ?? null, today });
  return Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, explain(code, language)]));
}

/** At the top of its kind's section, or with what it is about. Null: what it is about is not here. */
function placeOf(
  { aboutId }: Saying,
  { was, about }: { was: Statement | null; about: Statement | null },
  { section }: Kind,
  statementId: string,
): Place | null {
  if (aboutId) return about && { section: about.section, aboutId: about.statement_id, rootId: about.root_id };
  if (was) return { section: was.section, aboutId: was.about_id, rootId: was.root_id };
  return section === null ? null : { section, aboutId: null, rootId: statementId };
}

/**
 * A form that was open in two places and sent from both says two things: the second under an id of its own. Only what the person
 * writes of their own record stands as two versions of one. Null where the id is somebody else's.
 */
async function itsOwnId({ tx, actor }: Sayer, saying: Saying, ids: Ids, was: Statement | null): Promise<string | null> {
  const { statementId, revisionId, basedOn } = ids;
  const own = saying.voice === "own" && actor.accountId === saying.personId && !saying.aboutId && !saying.at?.aboutId;
  if (!was || basedOn !== null || own || (await wasSaid(tx, saying.personId, statementId, revisionId))) return statementId;
  return was.author_id === actor.accountId ? secondId(statementId, revisionId) : null;
}

type Again = {
  statement: Statement;
  revisionId: string;
  basedOn: string;
  settles?: string[];
  voice: Voice;
  authorId: string;
  scribeId: string | null;
  body: unknown;
};

/** Words that were said before are said again, word for word: a next revision of the same statement. */
export const sayAgain = (tx: Tx, { statement, ...again }: Again): Promise<Said> =>
  append(tx, {
    personId: statement.person_id,
    statementId: statement.statement_id,
    kind: statement.kind,
    section: statement.section,
    aboutId: statement.about_id,
    rootId: statement.root_id,
    ...again,
  });

/** The person says of what was written down for them: "yes, that is what I meant". Word for word. */
export async function confirm(tx: Tx, personId: string, statementId: string, revisionId: string, basedOn: string): Promise<Said | null> {
  const was = await readStatement(tx, personId, statementId);
  if (!was || was.voice !== "scribed") return null;
  const { scribe_id: scribeId, body } = was;
  return sayAgain(tx, { statement: was, revisionId, basedOn, voice: "confirmed", authorId: personId, scribeId, body });
}
