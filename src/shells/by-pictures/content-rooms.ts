import type { Visit } from "../../record/pictured/room.ts";
import type { Language } from "../../ground/core/language.ts";
import { kindNamed, type Kinds } from "../../record/statements/kinds.ts";
import type { Asking } from "../../record/pictured/rules.ts";
import { pictureQuestions, sectionOfRoom, type Question, type QuestionRoom } from "../../record/pictured/questions.ts";
import { subjectsOf } from "../../record/pictured/subjects.ts";
import type { PictureRoom } from "../../record/pictured/room.ts";

/** The rooms that are content alone: what is asked, and what a yes says. */
export const contentRooms = (kinds: Kinds): PictureRoom[] => pictureQuestions().rooms.map((room) => asRoom(room, kinds));

/** Those of them whose questions are about nothing, as they are asked of anybody. */
export const plainRooms = (kinds: Kinds, language: Language): { id: string; section: string; title: string; askings: Asking[] }[] =>
  pictureQuestions()
    .rooms.filter(({ about }) => about === undefined)
    .map((room) => {
      const section = sectionOfRoom(kinds, room);
      const askings = room.questions.map((question) => askingOf(room, question, kinds, section, null, language));
      return { id: room.id, section, title: room.title[language], askings };
    });

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
    leads: room.leads,
    makes: about === undefined ? room.kind : undefined,
    subjects: about === undefined ? undefined : ({ statements, asked }) => subjectsOf(kinds, statements, about, asked.language),
    askings: ({ asked }, aboutId) => room.questions.map((question) => askingOf(room, question, kinds, section, aboutId, asked.language)),
    written: (visit) => (visit.own ? writtenIn(visit, section, room) : `/people/${visit.personId}#${section}`),
  };
}

/** The page of one's own on which its words stand: where a section has pages of its parts, that of the part it is all about. */
function writtenIn(visit: Visit, section: string, { questions }: QuestionRoom): string | null {
  const path = visit.asked.house.sections.named(section)?.path ?? null;
  const parts = new Set(questions.map(({ fields }) => fields.part));
  const [part] = parts;
  return path !== null && parts.size === 1 && part !== undefined ? `${path}/${part}` : path;
}

/** One question of such a room; of a room about something, asked about this. */
export function askingNamed(kinds: Kinds, roomId: string, questionId: string, language: Language, aboutId: string | null = null): Asking {
  const room = pictureQuestions().rooms.find(({ id }) => id === roomId);
  const question = room?.questions.find(({ id }) => id === questionId);
  if (!room || !question) throw new Error(`There is no question "${questionId}" in "${roomId}".`);
  return askingOf(room, question, kinds, sectionOfRoom(kinds, room), aboutId, language);
}

function askingOf(
  room: QuestionRoom,
  { id, picture, asks, says, not, kind: named, fields }: Question,
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
    ...(not && { not: not[language] }),
    aboutId,
    section: kindNamed(kinds, kind).section ?? section,
  };
}
