import { ALOUD_LINE_WORDS } from "./aloud-words.ts";
import type { Aloud, AgreementDocument } from "../sealed/content.ts";
import type { Language } from "../../ground/core/language.ts";
import { formatDay } from "../../web/dates.ts";

type Read = { called: string; language: Language; timeZone: string };

/** That the person said so, who wrote it down and when, what they say of it, and what that does to the choice. */
export function aloudLine(aloud: Aloud, { called, language, timeZone }: Read): string {
  const words = ALOUD_LINE_WORDS[language];
  const told = aloud.notSo ? words.notSo : aloud.withdraws ? words.withdrawn : words.doubted;
  const line = told(called, formatDay(aloud.at, language, timeZone), aloud.by);
  if (!aloud.withdraws) return line;
  return `${line} ${aloud.voice === "scribed" ? words.waits(called) : words.confirmed(called)}`;
}

/** Why whoever wrote it down was not sure that the person could decide it; "" where the person has said yes to it since. */
export const doubtLine = ({ could, doubt, voice }: Aloud, language: Language): string =>
  could === "doubts" && voice === "scribed" ? `${ALOUD_LINE_WORDS[language].doubtWhy}: ${doubt}` : "";

/** All of it, as it stands beside the choice in a document. */
export const aloudLines = (aloud: Aloud, read: Read): string[] =>
  [aloudLine(aloud, read), `“${aloud.text}”`, doubtLine(aloud, read.language)].filter(Boolean);

/** What no longer stands of what was signed, by its statement. */
export const withdrawnIn = ({ aloud = [] }: Pick<AgreementDocument, "aloud">): Set<string> =>
  new Set(aloud.filter(({ withdraws }) => withdraws).map(({ aboutId }) => aboutId));
