import type { VNode } from "preact";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { Page } from "../../web/layout.tsx";
import { boxesOn } from "./boxes.ts";
import type { Card } from "./card.ts";
import { layoutOf, sidesOf, topOf, type Layout, type Side } from "./fit.ts";
import { PRINT_WORDS } from "./print-words.ts";
import { Square } from "../../web/parts/square.tsx";
import { CARD_WORDS } from "./words.ts";
import { marked } from "../../web/parts/whose.tsx";

type Paper = "sheet" | "card";
type Props = { asked: PersonAsked; card: Card; /** of its square, where it has one */ address: string | null };

/** The card at its real size, both sides, on the screen as in print. */
export function PrintPage({ asked, card, address }: Props) {
  const { language, actor, query } = asked;
  const paper: Paper = query.paper === "card" ? "card" : "sheet";
  const link = query.square === "no" ? null : address;
  const words = PRINT_WORDS[language];
  const layout = layoutOf(card, link !== null);
  const boxes = boxesOn(card);
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path={asked.request.url}
      back={{ href: "/card", text: CARD_WORDS[language].title }}
    >
      <div class="no-print">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {!layout.fits && <p class="fit over">{words.tooLong}</p>}
        <p>{paper === "sheet" ? `${words.sheet} ${words.sheetHow}` : `${words.cardPaper} ${words.cardHow}`}</p>
      </div>
      <Sides {...{ card, layout, paper, link }} />
      <p class="no-print">
        <a href={placeOf(paper === "sheet" ? "card" : "sheet", link !== null)}>{paper === "sheet" ? words.toCard : words.toSheet}</a>
      </p>
      {boxes > 0 && <p class="no-print">{words.unprintable(boxes)}</p>}
      <p class="no-print">
        <a href={`/card/pdf${link === null && address !== null ? "?square=no" : ""}`}>{words.pdf}</a>
      </p>
      {address !== null && (
        <p class="no-print">
          <a href={placeOf(paper, link === null)}>{link === null ? words.withSquare : words.withoutSquare}</a>
        </p>
      )}
    </Page>
  );
}

const placeOf = (paper: Paper, withSquare: boolean): string => `/card/print?paper=${paper}${withSquare ? "" : "&square=no"}`;

type SidesProps = { card: Card; layout: Layout; paper: Paper; link: string | null };

/** Both sides, or two cards of them. The second side holds the square. */
function Sides({ card, layout, paper, link }: SidesProps) {
  const words = PRINT_WORDS[card.language];
  const nameOf = (at: number) => (at === 0 ? words.front : at === 1 ? words.behind : words.side(at + 1));
  return (
    <div class={`sides on-${paper}`} role="region" aria-label={words.title} tabIndex={0}>
      {sidesOf(layout).map((side, at) => (
        <section key={at} class={`side size-${layout.size}${at === 1 && link ? " with-square" : ""}`} aria-label={nameOf(at)}>
          <div class="side-words">
            {at === 0 && <p class="side-top">{topOf(card)}</p>}
            <SideBlocks side={side} />
          </div>
          {at === 1 && link && (
            <div class="side-square">
              <Square text={link} label={words.square} class="" keeps="M" />
              <p>{words.square}</p>
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

const SideBlocks = ({ side }: { side: Side }): VNode => (
  <>
    {side.map(({ heading, title, items }) => (
      <div class="side-block" key={heading}>
        {title && <h2 class="side-title">{title}</h2>}
        {items.map(({ key, text, contact, voice }) => (
          <div class="side-item" key={key}>
            <p dir="auto" data-voice={marked(voice)}>
              {text}
            </p>
            {contact && (
              <p dir="auto">
                <b>{contact}</b>
              </p>
            )}
          </div>
        ))}
      </div>
    ))}
  </>
);
