/** Easy Read is a language like any other: the same keys, shorter sentences, a picture beside each. */
export const LANGUAGES = ["en-GB", "en-GB-x-easyread"] as const;
export type Language = (typeof LANGUAGES)[number];
export const isLanguage = (text: unknown): text is Language => LANGUAGES.includes(text as Language);

/** Whether a page is in Easy Read, with a picture beside each idea. */
export const isEasyRead = (language: Language): boolean => language === "en-GB-x-easyread";

/** Every text of a capability's screens, by language. Both languages must have the same keys. */
export type Words<T> = Record<Language, T>;
