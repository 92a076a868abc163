import type { Broken, Outside, Verified } from "./verify.ts";

const nameOf = ({ agreementId, statementId, personId, version }: Broken): string =>
  statementId !== undefined
    ? `Statement ${statementId} of record ${personId}`
    : agreementId === null
      ? `The chain of seals of record ${personId}`
      : `Agreement ${agreementId} (version ${version})`;

/** What `npm run verify` says: what is wrong, one by one, and by which rule each agreement was checked. */
export function told({ checked, broken, by, worded }: Verified, { heads }: Outside): { wrong: string[]; summary: string[] } {
  const wrong = broken.map((each) => `${nameOf(each)} does not hold: ${each.reasons.join("; ")}.`);
  const agreements = new Set(broken.flatMap((each) => each.agreementId ?? [])).size;
  const chains = broken.filter((each) => each.agreementId === null && each.statementId === undefined).length;
  const statements = broken.filter((each) => each.statementId !== undefined).length;
  const summary = [
    `${checked} agreements checked, ${agreements} do not hold; ${chains} chains of seals do not hold.`,
    `${statements} statements differ from what was said last. What was never put forward is not sealed: a change to it and to its history alike can't be told.`,
    ...(by.sealed > 0
      ? [`  ${by.sealed} by all that is sealed: bodies, voices, authors, dates, years of keeping, and every signature in its chain.`]
      : []),
    ...(by.found > 0
      ? [
          `  ${by.found} from before there were chains: by their words as they were signed, and by everything as it was found when their chain began.`,
          `    What was altered before their chain began can't be told.`,
        ]
      : []),
    ...(by.words > 0 ? [`  ${by.words} have no chain yet: by their words alone. Starting the server once begins their chains.`] : []),
    ...(worded.length > 0
      ? [
          `  ${worded.length} of those from before would be worded otherwise today, by better words of pages or content. They hold as they were signed.`,
        ]
      : []),
    ...(heads === null ? ["  No heads are kept in the data folder yet, so that the end of a chain was cut off can't be told."] : []),
  ];
  return { wrong, summary };
}
