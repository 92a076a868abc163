import type { Language } from "../../ground/core/language.ts";
import type { DecidedOver } from "../../record/statements/kinds.ts";
import { allOf } from "./build.ts";
import type { AgreementContent, Stance } from "./content.ts";
import { NOT_AGREED_WORDS } from "./not-agreed-words.ts";

/**
 * Forced treatment is never shown as agreed. Where something in a document was decided by somebody else under a power, to
 * sign it says that it is written down as it was, and nothing more: no view of it says "agrees", whoever signed.
 */
const decidedOverIn = (content: Pick<AgreementContent, "parts">): DecidedOver[] =>
  allOf(content.parts).flatMap(({ decidedOver }) => decidedOver ?? []);

export const isDecidedOver = (content: Pick<AgreementContent, "parts">): boolean => decidedOverIn(content).length > 0;

/** "Not agreed: decided by Dr B under …" */
export const notAgreedLine = ({ by, under }: DecidedOver, language: Language): string =>
  NOT_AGREED_WORDS[language].line(by.trim(), under.trim());

/** Each such sentence once, in the order in which it stands in the document. */
export const notAgreedLines = (content: Pick<AgreementContent, "parts">, language: Language): string[] => [
  ...new Set(decidedOverIn(content).map((each) => notAgreedLine(each, language))),
];

/** What somebody says by signing, in the first person; null where the stance means what it always does. */
export const stanceThere = (content: Pick<AgreementContent, "parts">, stance: Stance, language: Language): string | null =>
  isDecidedOver(content) && (stance === "agree" || stance === "agree-but") ? NOT_AGREED_WORDS[language].stance[stance] : null;
