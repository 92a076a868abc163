import type { Words } from "../../ground/core/language.ts";
import { sentences } from "../../ground/core/sentences.ts";

type Texts = {
  /** as a label: "Not agreed" */
  label: string;
  /** what comes after it: who decided, and under which power */
  what: (by: string, under: string) => string;
  line: (by: string, under: string) => string;
  stance: Record<"agree" | "agree-but", string>;
};

const what =
  (decided: string, under: string, somebody: string) =>
  (by: string, power: string): string =>
    `${decided} ${by || somebody}${power ? `${under} “${power}”` : ""}`;

const EN = what("decided by", ", under", "somebody else");
const EASY = what("decided by", ". The law:", "somebody else");

/** How it is said that something was decided over the person. */
export const NOT_AGREED_WORDS: Words<Texts> = sentences({
  "en-GB": {
    label: "Not agreed",
    what: EN,
    line: (by, under) => `Not agreed: ${EN(by, under)}.`,
    stance: {
      agree: "It is written down as it was. This is not agreement.",
      "agree-but": "It is written down as it was, but… This is not agreement.",
    },
  },
  "en-GB-x-easyread": {
    label: "This is not a yes",
    what: EASY,
    line: (by, under) => `This is not a yes: ${EASY(by, under)}.`,
    stance: {
      agree: "It is written right. This is not a yes.",
      "agree-but": "It is written right, but… This is not a yes.",
    },
  },
});
