import { LANGUAGES, type Language, type Words } from "./language.ts";
import { sentences } from "./sentences.ts";

/** What English texts ask of another language: the same keys, and the same things given to a sentence. */
export type TextsOf<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => TextsOf<Said>
    : T extends object
      ? { [Key in keyof T]: TextsOf<T[Key]> }
      : T;

/** The texts of a room in every language. English says which there are. */
export const inLanguages = <T>({ en, easy }: { en: T; easy: NoInfer<TextsOf<T>> }): Words<TextsOf<T>> =>
  sentences<TextsOf<T>>({ "en-GB": en as TextsOf<T>, "en-GB-x-easyread": easy });

/** What comes of the texts of each language: what a section is called, from the words of its room. */
export const inEach = <T>(of: (language: Language) => T): Words<T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Words<T>;
