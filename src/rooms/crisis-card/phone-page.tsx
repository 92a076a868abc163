import type { Actor } from "../../ground/core/actor.ts";
import { hrefOf } from "../../ground/installation/help-number.ts";
import type { HelpNumber } from "../../ground/installation/installation.ts";
import { FRONT_WORDS } from "../../web/front-words.ts";
import { Page } from "../../web/layout.tsx";
import type { Card, Line } from "./card.ts";
import { CARD_WORDS } from "./words.ts";
import { marked } from "../../web/parts/whose.tsx";

type Props = {
  card: Card;
  actor: Actor | null;
  path: string;
  helpNumbers: HelpNumber[];
  back?: { href: string; text: string };
  /** opened by the card's link: nobody keeps it */
  unlisted?: boolean;
};

/** A card as it is read on a phone in a hurry: large, nothing round it, whom to call one press away. */
export function PhonePage({ card, actor, path, helpNumbers, back, unlisted }: Props) {
  const { language, name } = card;
  const words = CARD_WORDS[language];
  const title = name === null ? words.title : words.of(name);
  return (
    <Page title={title} language={language} actor={actor} path={path} bare unlisted={unlisted}>
      <article class="pocket-card">
        <p class="pocket-kind">{name === null ? "" : words.title}</p>
        <h1 dir="auto">{name ?? words.title}</h1>
        <CardBlocks card={card} />
      </article>
      <section aria-labelledby="at-any-hour" class="pocket-help">
        <h2 id="at-any-hour">{words.always}</h2>
        <ul class="parts">
          {helpNumbers.map(({ name: service, number, text }) => (
            <li key={service}>
              <b>{service}</b>: <a href={hrefOf(number)}>{number}</a>
              <p class="hint">{FRONT_WORDS[language].helpTexts[text] ?? text}</p>
            </li>
          ))}
        </ul>
      </section>
      {back && (
        <p class="back no-print">
          <a href={back.href}>{back.text}</a>
        </p>
      )}
    </Page>
  );
}

/** Heading after heading, with the words as they are now. */
export function CardBlocks({ card: { blocks, advance }, within }: { card: Card; /** a section of a page */ within?: boolean }) {
  const Heading = within ? "h3" : "h2";
  return (
    <>
      {blocks.map(({ heading, title, lines }) => (
        <section key={heading} class={`pocket-${heading}`} aria-labelledby={`pocket-${heading}`}>
          <Heading id={`pocket-${heading}`}>{title}</Heading>
          <ul class="pocket-lines" role="list">
            {lines.map((line) => (
              <li key={line.statementId}>
                <LineWords line={line} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {advance && <p class="pocket-advance">{advance}</p>}
    </>
  );
}

/** The words, whose they are where that is not settled yet, and a number one press away. */
export const LineWords = ({ line: { text, contact, tel, note, voice } }: { line: Line }) => (
  <>
    <p class="words" dir="auto" data-voice={marked(voice)}>
      {text}
    </p>
    {contact !== null && (
      <p class="pocket-contact" dir="auto">
        {tel ? <a href={`tel:${tel}`}>{contact}</a> : contact}
      </p>
    )}
    {note && <p class="hint">{note}</p>}
  </>
);
