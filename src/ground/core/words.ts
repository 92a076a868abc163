import { isPartlyWritten, LANGUAGES, type Language, type Words } from "./language.ts";
import { filledFrom, lent } from "./lent.ts";
import { keepingApart } from "./sentences.ts";

/** What English texts ask of another language: the same keys, and the same things given to a sentence. */
export type TextsOf<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => TextsOf<Said>
    : T extends object
      ? { [Key in keyof T]: TextsOf<T[Key]> }
      : T;

/** The same of a language that may lack any of them. A list is there whole or not at all. */
export type SomeTextsOf<T> = T extends string | ((...given: never[]) => unknown) | readonly unknown[]
  ? TextsOf<T>
  : T extends object
    ? { [Key in keyof T]?: SomeTextsOf<T[Key]> }
    : T;

type Given<T> = { en: T; easy: NoInfer<TextsOf<T>>; cy?: NoInfer<SomeTextsOf<T>> };

/** The texts of a room in every language. English says which there are, and lends what a further language lacks. */
export function inLanguages<T>({ en, easy, cy = {} as SomeTextsOf<T> }: Given<T>): Words<TextsOf<T>> {
  const [english, welsh] = [keepingApart(en), keepingApart(cy)] as Record<string, unknown>[];
  return { "en-GB": english, "en-GB-x-easyread": keepingApart(easy), cy: filledFrom(welsh!, english!) } as Words<TextsOf<T>>;
}

/** What comes of the texts of each language: what a section is called, from the words of its room. */
export function inEach<T>(of: (language: Language) => T): Words<T> {
  const words = {} as Words<T>;
  for (const language of LANGUAGES) {
    // asked for anew each time, so that what English lends is marked on a page and nowhere else
    if (isPartlyWritten(language)) Object.defineProperty(words, language, { enumerable: true, get: () => of(language) });
    else words[language] = of(language);
  }
  return words;
}

/** Texts that are data: in English and Easy Read, and in a further language where somebody wrote them. */
export function lentWhereMissing<T>(texts: Partial<Words<T>>): Words<T> {
  const words = { ...texts } as Words<T>;
  for (const language of LANGUAGES)
    if (words[language] === undefined) Object.defineProperty(words, language, { enumerable: true, get: () => lent(texts["en-GB"]) });
  return words;
}
