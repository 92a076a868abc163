import { z } from "zod";
import { loadContent } from "../../ground/content/load.ts";
import { contentId, inWords, listed } from "../../ground/content/shape.ts";
import { LANGUAGES, type Language, type Words } from "../../ground/core/language.ts";
import { kindNamed, type Kinds } from "../statements/kinds.ts";
import { THING_NAMES, type ThingName } from "../../web/parts/things.tsx";

/** One question: its picture, how it is asked, and what a "yes" says in the person's words, as which kind of statement. */
export type Question = {
  id: string;
  picture: ThingName;
  asks: Words<string>;
  says: Words<string>;
  /** what a "no" says, where it is a wish as a yes is: "No one may touch me in a crisis." */
  not?: Words<string>;
  /** where it is not the room's */
  kind?: string;
  fields: Record<string, string>;
};

/** Questions asked one after the other. `about`: a kind of statement; they are asked about each of these. */
export type QuestionRoom = {
  id: string;
  group: string;
  picture: ThingName;
  title: Words<string>;
  kind: string;
  about?: string;
  /** where the person goes with what they answered: who can help, how to challenge it */
  leads?: { to: string; text: Words<string> };
  questions: Question[];
};
export type Group = { id: string; title: Words<string> };
type File = { groups: Group[]; rooms: QuestionRoom[] };

const FILE = "picture-questions.json";
const picture = z.enum(THING_NAMES, { error: "there is no drawing of this name" });
const question: z.ZodType<Question> = z.object({
  id: contentId,
  picture,
  asks: inWords,
  says: inWords,
  not: inWords.optional(),
  kind: z.string().optional(),
  fields: z.record(z.string(), z.string()).default({}),
});
const room: z.ZodType<QuestionRoom> = z.object({
  id: contentId.refine((id) => id !== "check", "this is the name of a page"),
  group: contentId,
  picture,
  title: inWords,
  kind: z.string(),
  about: z.string().optional(),
  leads: z.object({ to: z.string().regex(/^\/[a-z]/, "a page of this place, such as /rights"), text: inWords }).optional(),
  questions: listed<Question>(question),
});

/** A question whose yes could not be kept would be a door painted on a wall: such a file is refused at the start. */
const fileFor = (kinds: Kinds | null) =>
  z
    .object({ comment: z.string().optional(), groups: listed<Group>(z.object({ id: contentId, title: inWords })), rooms: listed(room) })
    .superRefine(({ groups, rooms }, { addIssue }) => {
      for (const [index, each] of rooms.entries()) {
        const at = ["rooms", index];
        if (!groups.some(({ id }) => id === each.group)) addIssue({ code: "custom", path: [...at, "group"], message: "no such group" });
        if (kinds)
          for (const wrong of wrongIn(each, kinds)) addIssue({ code: "custom", path: [...at, ...wrong.path], message: wrong.says });
      }
    });

function wrongIn(room: QuestionRoom, kinds: Kinds): { path: (string | number)[]; says: string }[] {
  if (room.about !== undefined && !kinds.has(room.about)) return [{ path: ["about"], says: "there is no kind of this name" }];
  return room.questions.flatMap((question, index) => {
    const kind = kinds.get(question.kind ?? room.kind);
    const path = ["questions", index];
    if (!kind) return [{ path: [...path, "kind"], says: "there is no kind of this name" }];
    if ((kind.section === null) !== (room.about !== undefined)) return [{ path, says: "this kind does not begin here" }];
    const fits = LANGUAGES.every((language) => kind.body.safeParse({ ...question.fields, text: question.says[language] }).success);
    return fits ? [] : [{ path: [...path, "fields"], says: "what a yes says cannot be kept as this kind" }];
  });
}

let current: File | null = null;

/** The installation's questions, or those that come with the product. Called once, at start. */
export function usePictureQuestions(dataDir: string, kinds: Kinds): void {
  current = loadContent(FILE, fileFor(kinds), dataDir);
}

export const pictureQuestions = (): File => (current ??= loadContent(FILE, fileFor(null)));

/** The section in which the answers of a room are kept. Of a room about something it is the section of that. */
export const sectionOfRoom = (kinds: Kinds, { kind, about }: QuestionRoom): string =>
  kindNamed(kinds, about ?? kind).section ?? kindNamed(kinds, kind).section!;

/** What a "no" to a question says, by the name of the question in each answer; null where the list has nothing for it. */
export function saysNo(key: string, language: Language): string | null {
  const [roomId, id] = key.split(".");
  const question = pictureQuestions()
    .rooms.find((each) => each.id === roomId)
    ?.questions.find((each) => each.id === id);
  return question?.not?.[language] ?? null;
}
