import { renderToString } from "preact-render-to-string";
import type { Language } from "../../ground/core/language.ts";
import { TIME_ZONE } from "./plan-outline.ts";
import { lineText, listed, planText, setIn, underlined } from "./plan-text.ts";
import type { RecordExport } from "./record-export.ts";
import { recordOutline, type RecordItem } from "./record-outline.ts";
import { PlanInRecord } from "./record-plan.tsx";
import { RECORD_WORDS } from "./record-words.ts";

/** A whole record as plain text. */
export function recordText(record: RecordExport, language: Language, timeZone: string = TIME_ZONE): string {
  const words = RECORD_WORDS[language];
  const made = recordOutline(record, language, timeZone);
  const list = (lines: string[]) => (lines.length ? lines.map((line) => listed(setIn(line, "  "))).join("\n") : words.nothing);
  const blocks = [
    underlined(made.title, "="),
    made.made,
    ...made.about.map((line) => setIn(lineText(line), "   ")),
    ...made.sections.flatMap(({ heading, items }) => [
      underlined(heading, "-"),
      ...(items.length ? items.map((each) => itemText(each, language)) : [words.nothing]),
    ]),
    ...(record.card ? [underlined(record.card.title, "-"), ...cardText(record.card)] : []),
    ...(record.pictures.length ? [underlined(words.pictures, "-"), list(record.pictures.map((each) => each.words))] : []),
    underlined(words.sharing, "-"),
    list(made.grants),
    ...(made.authorities.length ? [underlined(words.acting, "-"), list(made.authorities.map((each) => each.join("\n")))] : []),
    underlined(words.looked, "-"),
    list(made.access),
    underlined(words.plans, "-"),
    record.agreements.length ? record.agreements.map((each) => planText(each, language, timeZone)).join("\n\n* * *\n\n") : words.nothing,
    ...record.safetyDocuments.map(({ text }) => `* * *\n\n${text}`),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const cardText = ({ name, blocks, advance }: NonNullable<RecordExport["card"]>): string[] => [
  ...(name === null ? [] : [name]),
  ...blocks.map(({ title, lines }) => [`${title}:`, ...lines.map((line) => listed(setIn(line, "  ")))].join("\n")),
  ...(advance === null ? [] : [advance]),
];

function itemText({ depth, now, before, notes, events }: RecordItem, language: Language): string {
  const words = RECORD_WORDS[language];
  const indent = "   ".repeat(depth + 1);
  const version = (label: string, { lines, by }: RecordItem["now"][number]) => [
    ...(label ? [`${label}:`] : []),
    ...lines.map(lineText),
    `— ${by}`,
  ];
  const all = [
    ...now.flatMap((each) => version(before.length ? words.now : "", each)),
    ...notes,
    ...before.toReversed().flatMap((each) => version(words.before, each)),
    ...(events.length ? [`${words.events}:`, ...events] : []),
  ];
  return `${indent.slice(3)}* ${all
    .map((line) => indent + setIn(line, indent))
    .join("\n")
    .slice(indent.length)}`;
}

const STYLE = `body{font:1.1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem;color:#1b2524;background:#fffdf9}
h1,h2{line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid #e4dacb}ul{padding-left:1.3rem}li{margin:.6rem 0}
.words{white-space:pre-wrap;overflow-wrap:anywhere;margin:0}.by{color:#4d5b59;font-size:.95rem;margin:0}h2~details{border:1px solid #e4dacb;border-radius:8px;padding:1rem;margin:1rem 0}h3{margin:1.5rem 0 .3rem}summary{cursor:pointer}figure{margin:1rem 0}img{max-width:100%}
@media (prefers-color-scheme:dark){body{color:#f0ebe2;background:#171f1e}.by{color:#bcc5c1}h2,h2~details{border-color:#374543}}`;

/** A whole record as one HTML file that needs nothing else to be read. */
export function recordHtml(record: RecordExport, language: Language, timeZone: string = TIME_ZONE): string {
  const words = RECORD_WORDS[language];
  const made = recordOutline(record, language, timeZone);
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{made.title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{made.title}</h1>
          <p>{made.made}</p>
          {made.about.map(({ label, text }) => (
            <p key={label} class="words" dir="auto">
              <b>{label}:</b> {text}
            </p>
          ))}
          {made.sections.map(({ heading, items }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              {items.length ? <Items items={items} language={language} /> : <p>{words.nothing}</p>}
            </section>
          ))}
          {record.card && <CardSection card={record.card} />}
          {record.pictures.length > 0 && <PictureSection pictures={record.pictures} heading={words.pictures} />}
          <List heading={words.sharing} lines={made.grants} nothing={words.nothing} />
          {made.authorities.length > 0 && <Authorities heading={words.acting} all={made.authorities} />}
          <List heading={words.looked} lines={made.access} nothing={words.nothing} />
          <h2>{words.plans}</h2>
          {made.plans.length ? (
            made.plans.map((plan) => <PlanInRecord key={plan.digest} plan={plan} language={language} />)
          ) : (
            <p>{words.nothing}</p>
          )}
          {record.safetyDocuments.map(({ title, text }, index) => (
            <details key={index}>
              <summary>
                <b>{title}</b>
              </summary>
              <p class="words">{text}</p>
            </details>
          ))}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}`;
}

/** The crisis card, as it reads now. */
const CardSection = ({ card: { title, name, blocks, advance } }: { card: NonNullable<RecordExport["card"]> }) => (
  <section>
    <h2>{title}</h2>
    {name !== null && <p dir="auto">{name}</p>}
    {blocks.map((block) => (
      <>
        <h3>{block.title}</h3>
        <ul>
          {block.lines.map((line, index) => (
            <li key={index} class="words" dir="auto">
              {line}
            </li>
          ))}
        </ul>
      </>
    ))}
    {advance !== null && <p>{advance}</p>}
  </section>
);

/** Who may act for the person: the first line says who and as what. */
const Authorities = ({ heading, all }: { heading: string; all: string[][] }) => (
  <section>
    <h2>{heading}</h2>
    <ul>
      {all.map(([who, ...lines], index) => (
        <li key={index}>
          <p class="words" dir="auto">
            <b>{who}</b>
          </p>
          {lines.map((line, at) => (
            <p key={at} class="words" dir="auto">
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  </section>
);

/** The pictures themselves are in the file. */
const PictureSection = ({ pictures, heading }: { pictures: RecordExport["pictures"]; heading: string }) => (
  <section>
    <h2>{heading}</h2>
    {pictures.map(({ pictureId, words, type, data }) => (
      <figure key={pictureId}>
        <img src={`data:${type};base64,${data}`} alt={words} />
        <figcaption dir="auto">{words}</figcaption>
      </figure>
    ))}
  </section>
);

/** What is about another statement stands in a list within it. */
function Items({ items, language }: { items: RecordItem[]; language: Language }) {
  const depth = items[0]!.depth;
  const tops = items.flatMap((item, index) => (item.depth === depth ? [index] : []));
  return (
    <ul>
      {tops.map((start, at) => {
        const inner = items.slice(start + 1, tops[at + 1]);
        return (
          <li key={items[start]!.statementId} id={`s-${items[start]!.statementId}`}>
            <Entry item={items[start]!} language={language} />
            {inner.length > 0 && <Items items={inner} language={language} />}
          </li>
        );
      })}
    </ul>
  );
}

function Entry({ item: { now, before, notes, events }, language }: { item: RecordItem; language: Language }) {
  const words = RECORD_WORDS[language];
  return (
    <>
      {now.map((each, index) => (
        <Version key={index} version={each} />
      ))}
      {[...notes, ...events].map((each) => (
        <p key={each} class="by">
          {each}
        </p>
      ))}
      {before.length > 0 && (
        <details>
          <summary>{words.before}</summary>
          {before.toReversed().map((each, index) => (
            <Version key={index} version={each} />
          ))}
        </details>
      )}
    </>
  );
}

const Version = ({ version: { lines, by } }: { version: RecordItem["now"][number] }) => (
  <>
    {lines.map(({ label, text }, index) => (
      <p key={index} class="words" dir="auto">
        {label && <b>{label}: </b>}
        {text}
      </p>
    ))}
    <p class="by">— {by}</p>
  </>
);

const List = ({ heading, lines, nothing }: { heading: string; lines: string[]; nothing: string }) => (
  <>
    <h2>{heading}</h2>
    {lines.length ? (
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    ) : (
      <p>{nothing}</p>
    )}
  </>
);
