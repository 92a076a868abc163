import type { House } from "../../web/house.ts";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../ground/core/language.ts";
import { isNone } from "../../ground/core/lazily.ts";
import { TIME_ZONE } from "./plan-outline.ts";
import type { ExportedPicture, RecordExport } from "./record-export.ts";
import { recordOutline, type RecordItem, type RecordOutline } from "./record-outline.ts";
import { PlanInRecord } from "./record-plan.tsx";
import { RECORD_WORDS } from "./record-words.ts";

const STYLE = `body{font:1.1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem;color:#1b2524;background:#fffdf9}
h1,h2{line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid #e4dacb}ul{padding-left:1.3rem}li{margin:.6rem 0}
.words{white-space:pre-wrap;overflow-wrap:anywhere;margin:0}.by{color:#4d5b59;font-size:.95rem;margin:0}h2~details{border:1px solid #e4dacb;border-radius:8px;padding:1rem;margin:1rem 0}h3{margin:1.5rem 0 .3rem}summary{cursor:pointer}figure{margin:1rem 0}img{max-width:100%}
@media (prefers-color-scheme:dark){body{color:#f0ebe2;background:#171f1e}.by{color:#bcc5c1}h2,h2~details{border-color:#374543}}`;

/** A whole record as one HTML file that needs nothing else to be read, part by part: together they are the file. */
export function* recordHtml(house: House, record: RecordExport, language: Language, timeZone: string = TIME_ZONE): Generator<string> {
  const words = RECORD_WORDS[language];
  const made = recordOutline(house, record, language, timeZone);
  const nothing = <p>{words.nothing}</p>;
  yield `<!doctype html>\n<html lang="${language}">${html(<Head title={made.title} />)}<body><main>${html(<Top made={made} />)}`;
  for (const { heading, items, isEmpty } of made.sections) {
    yield `<section>${html(<h2>{heading}</h2>)}`;
    if (isEmpty) yield html(nothing);
    else yield* itemsHtml(items, language);
    yield "</section>";
  }
  if (record.card) yield html(<CardSection card={record.card} />);
  yield* picturesHtml(record.pictures, words.pictures);
  yield* listHtml(words.sharing, made.grants, nothing);
  if (made.authorities.length > 0) yield html(<Authorities heading={words.acting} all={made.authorities} />);
  yield* listHtml(words.looked, made.access, nothing);
  yield html(<h2>{words.plans}</h2>);
  if (isNone(record.agreements)) yield html(nothing);
  for (const plan of made.plans) yield html(<PlanInRecord plan={plan} language={language} />);
  for (const each of record.safetyDocuments) yield html(<SafetyDocument {...each} />);
  yield `${html(<p>{words.end}</p>)}</main></body></html>`;
}

const html = (node: VNode): string => renderToString(node);

const Head = ({ title }: { title: string }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    <style>{STYLE}</style>
  </head>
);

const Top = ({ made }: { made: RecordOutline }) => (
  <>
    <h1>{made.title}</h1>
    <p>{made.made}</p>
    {made.about.map(({ label, text }) => (
      <p key={label} class="words" dir="auto">
        <b>{label}:</b> {text}
      </p>
    ))}
  </>
);

const SafetyDocument = ({ title, text }: { title: string; text: string }) => (
  <details>
    <summary>
      <b>{title}</b>
    </summary>
    <p class="words">{text}</p>
  </details>
);

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
function* picturesHtml(pictures: Iterable<ExportedPicture>, heading: string): Generator<string> {
  if (isNone(pictures)) return;
  yield `<section>${html(<h2>{heading}</h2>)}`;
  for (const { words, type, data } of pictures)
    yield html(
      <figure>
        <img src={`data:${type};base64,${data}`} alt={words} />
        <figcaption dir="auto">{words}</figcaption>
      </figure>,
    );
  yield "</section>";
}

/** What is about another statement stands in a list within it. */
function* itemsHtml(items: Iterable<RecordItem>, language: Language): Generator<string> {
  let depth = -1;
  for (const item of items) {
    yield item.depth > depth ? "<ul>" : `</li>${"</ul></li>".repeat(depth - item.depth)}`;
    depth = item.depth;
    yield `<li id="s-${item.statementId}">`;
    yield* itemHtml(item, language);
  }
  yield "</li></ul>".repeat(depth + 1);
}

function* itemHtml({ now, before, hasBefore, notes, events }: RecordItem, language: Language): Generator<string> {
  for (const each of now) yield html(<Version version={each} />);
  for (const each of [...notes, ...events]) yield html(<p class="by">{each}</p>);
  if (!hasBefore) return;
  yield `<details>${html(<summary>{RECORD_WORDS[language].before}</summary>)}`;
  for (const each of before) yield html(<Version version={each} />);
  yield "</details>";
}

function* listHtml(heading: string, lines: Iterable<string>, nothing: VNode): Generator<string> {
  yield html(<h2>{heading}</h2>);
  if (isNone(lines)) return yield html(nothing);
  yield "<ul>";
  for (const line of lines) yield html(<li>{line}</li>);
  yield "</ul>";
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
