/** Easy Read is a language like any other: the same keys, shorter sentences, a picture beside each. */
const WRITTEN_WHOLE = ["en-GB", "en-GB-x-easyread"] as const;
/** May have fewer texts than English, which stands in for what is missing. */
const PARTLY = ["cy"] as const;

export const LANGUAGES = [...WRITTEN_WHOLE, ...PARTLY] as const;
export type Language = (typeof LANGUAGES)[number];
export type PartlyWritten = (typeof PARTLY)[number];
export const isLanguage = (text: unknown): text is Language => LANGUAGES.includes(text as Language);
export const isPartlyWritten = (language: Language): language is PartlyWritten => PARTLY.includes(language as PartlyWritten);

/** What is signed or taken along is in one language from its first word to its last: in English, where a language is not written whole. */
export const writtenWhole = (language: Language): Language => (isPartlyWritten(language) ? "en-GB" : language);

/** Whether a page is in Easy Read, with a picture beside each idea. */
export const isEasyRead = (language: Language): boolean => language === "en-GB-x-easyread";

/** Which way a page of a language runs. */
export const DIRECTION: Record<Language, "ltr" | "rtl"> = { "en-GB": "ltr", "en-GB-x-easyread": "ltr", cy: "ltr" };

/** In what dates and numbers are written. */
export const localeOf = (language: Language): string => (isEasyRead(language) ? "en-GB" : language);

/** Every text of a capability's screens, by language. */
export type Words<T> = Record<Language, T>;
