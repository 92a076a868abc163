/** The field of a form that holds for whom its page was drawn, and the header in which a script sends it. */
export const STAMP_FIELD = "drawnFor";
export const STAMP_HEADER = "x-drawn-for";

/** The field that names those of a form which hold free words. */
export const WORDS_FIELD = "freeWords";

/** The field that says as what a form keeps what is begun in it: an id of its own, which form it is, and what it has seen. */
export const BEGUN_FIELD = "begunIn";

/** What a form carries about its page; none of it is anything that was typed. */
export const ABOUT_PAGE: readonly string[] = [STAMP_FIELD, WORDS_FIELD, BEGUN_FIELD];
