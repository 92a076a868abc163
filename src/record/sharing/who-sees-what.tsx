import { pressesOf } from "./presses.ts";
import { useHouse } from "../../web/house.ts";
import { isolated } from "../../ground/core/name.ts";
import type { Language } from "../../ground/core/language.ts";
import { SAID_WORDS } from "../statements/words.ts";
import { SummaryList, type SummaryRow } from "../../web/parts/summary.tsx";
import { alsoSeenBy, openInEmergency } from "../reach/readers/sentence.ts";
import { READER_WORDS } from "../reach/readers/words.ts";
import { alike, titleOf, type Cell, type Matrix, type Row } from "./rules.ts";
import { SHARING_WORDS } from "./words.ts";

type Props = { matrix: Matrix; entries: Map<string, string>; language: Language; timeZone: string; day: (at: Date) => string };

/** Wing by wing: each part that somebody sees, and then, on one line, all that nobody does. */
export function WhoSeesWhat({ matrix, entries, language, timeZone, day }: Props) {
  const names = matrix.columns.map((column) => column.name);
  const record = useHouse().sections;
  return (
    <>
      {pressesOf(record).map(({ wing, sections }) => {
        const lines = alike(
          record,
          matrix.rows.filter((row) => sections.includes(row.section)),
        );
        const rows = lines.filter(({ row }) => isSeen(row));
        const title = (line: { sections: string[] }) => titleOf(record, line.sections, language);
        return (
          <section key={wing}>
            <h2>{SAID_WORDS[language].wing[wing]}</h2>
            <SummaryList
              rows={[
                ...rows.map((line) => ({
                  name: title(line),
                  value: <WhoSeesPart {...line.row} {...{ names, entries, language, timeZone, day }} />,
                })),
                ...unseen(lines.filter(({ row }) => !isSeen(row)).map(title), language),
              ]}
            />
          </section>
        );
      })}
    </>
  );
}

const isSeen = ({ readers }: Row): boolean => readers.length > 0;

const unseen = (titles: string[], language: Language): SummaryRow[] =>
  titles.length === 0 ? [] : [{ name: titles.join(" · "), value: READER_WORDS[language].onlyYou }];

type PartProps = Omit<Row, "section"> & {
  names: string[];
  entries: Map<string, string>;
  language: Language;
  timeZone: string;
  day: (at: Date) => string;
};

/** Of one part of the record: each who can see it, and how far; what is shared of it by itself; then who sees it by another right. */
function WhoSeesPart({ names, cells, singles, readers, entries, language, timeZone, day }: PartProps) {
  const words = SHARING_WORDS[language];
  const seen = cells.flatMap((cell, at) => (cell ? [{ name: names[at]!, cell }] : []));
  return (
    <>
      {seen.map(({ name, cell }) => (
        <div key={name}>
          <b>{isolated(name)}</b> {cellInWords(cell, day, language)}
        </div>
      ))}
      {together(singles, (cell) => cellInWords(cell, day, language)).map(({ name, can, statementIds }, at) => (
        <div key={at} dir="auto">
          {words.single(statementIds.map((each) => entries.get(each) ?? words.noWords))}: <b>{isolated(name)}</b> {can}
        </div>
      ))}
      {openInEmergency(readers, { language, timeZone }).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      {alsoSeenBy(readers, { language }).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </>
  );
}

type Together = { name: string; can: string; statementIds: string[] };

/** Single things that the same ones see in the same way are told at once. */
function together(singles: Row["singles"], inWords: (cell: Cell) => string): Together[] {
  const found = new Map<string, Together>();
  for (const { statementId, name, cell } of singles) {
    const can = inWords(cell);
    const one = found.get(`${name} ${can}`) ?? { name, can, statementIds: [] };
    found.set(`${name} ${can}`, { ...one, statementIds: [...one.statementIds, statementId] });
  }
  return [...found.values()];
}

function cellInWords({ measure, from, until }: Cell, day: (at: Date) => string, language: Language): string {
  const words = SHARING_WORDS[language];
  const since = from ? words.from(words.can[measure], day(from)) : words.can[measure];
  return until ? words.until(since, lastDay(until, day)) : since;
}

/** What ends at midnight ends with the day before. */
export const lastDay = (endsAt: Date, day: (at: Date) => string): string => day(new Date(endsAt.getTime() - 1));
