/** Words of how a medicine is taken, and of when: they are in every second term and tell no medicine from another. */
const GENERAL = new Set(
  `tablet tablets capsule capsules oral solution suspension injection dose doses daily day days morning mornings evening evenings
   night nights week weeks month months quarter half less more same with without take taking took start stop slow slowly again back
   every each once twice only from into this that what when then than they them there here have help about after before
   milligram milligrams release modified prolonged generic brand`.split(/\s+/),
);

/** The most words that are looked for. */
const MOST = 12;

/** The words of a text by which a medicine could be called: long enough to mean something, and each once. */
export const tokensOf = (text: string): string[] =>
  [
    ...new Set(
      text
        .toLowerCase()
        .normalize("NFC")
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length >= 4 && /\p{L}/u.test(word) && !GENERAL.has(word)),
    ),
  ].slice(0, MOST);

/** As the database looks for them: a word is also found by its beginning, once that is long enough. */
export const searchOf = (tokens: string[]): string =>
  tokens.map((token) => (token.length >= 5 ? `'${token}':*` : `'${token}'`)).join(" | ");
