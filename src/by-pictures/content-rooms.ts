import type { Language } from "../core/language.ts";
import { kindNamed, type Kinds } from "../record/kinds.ts";
import { isAside, type Statement } from "../record/statement.ts";
import { sectionNamed } from "../sections.ts";
import type { Asking } from "./rules.ts";
import { pictureQuestions, sectionOfRoom, type Question, type QuestionRoom } from "./questions.ts";
import { textOf, type PictureRoom, type Subject } from "./room.ts";

/** The rooms that are content alone: what is asked, and what a yes says. */
export const contentRooms = (kinds: Kinds): PictureRoom[] => pictureQuestions().rooms.map((room) => asRoom(room, kinds));

function asRoom(room: QuestionRoom, kinds: Kinds): PictureRoom {
  const section = sectionOfRoom(kinds, room);
  const { id, group, picture, title, about } = room;
  return {
    id,
    group,
    picture,
    title,
    reads: [section],
    writes: [section],
    about,
    makes: about === undefined ? room.kind : undefined,
    subjects: about === undefined ? undefined : (visit) => subjectsOf(visit.statements, about),
    askings: ({ asked }, aboutId) => room.questions.map((question) => askingOf(room, question, kinds, section, aboutId, asked.language)),
    written: (visit) => (visit.own ? (sectionNamed(section)?.path ?? null) : `/people/${visit.personId}#${section}`),
  };
}

/** What the person said of a kind and has not put away, the newest first. */
export const subjectsOf = (statements: Statement[], kind: string): Subject[] =>
  statements
    .filter((each) => each.kind === kind && !isAside(each))
    .map((each) => ({ id: each.statement_id, text: textOf(each) }))
    .reverse();

function askingOf(
  room: QuestionRoom,
  { id, picture, asks, says, kind: named, fields }: Question,
  kinds: Kinds,
  section: string,
  aboutId: string | null,
  language: Language,
): Asking {
  const kind = named ?? room.kind;
  return {
    id,
    key: `${room.id}.${id}`,
    picture,
    asks: asks[language],
    yes: { kind, body: { ...fields, text: says[language] }, says: says[language] },
    aboutId,
    section: kindNamed(kinds, kind).section ?? section,
  };
}
