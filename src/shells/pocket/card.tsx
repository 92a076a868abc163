import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { cardInWords, isBare, type Card, type RawCard } from "../../rooms/crisis-card/card.ts";
import { CardBlocks } from "../../rooms/crisis-card/phone-page.tsx";
import { CARD_SECTION } from "../../rooms/crisis-card/section.ts";
import { CARD_WORDS } from "../../rooms/crisis-card/words.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Part } from "../../record/on-device/parts.tsx";
import { POCKET_WORDS } from "./words.ts";

/** The crisis card, as it is read on a phone; null where there is none. */
export function cardPart(raw: RawCard | null, language: Language): Part | null {
  const card = raw && cardInWords(raw, language);
  if (!card || isBare(card)) return null;
  const html = renderToString(
    <>
      <OneCard card={card}>
        <CardBlocks card={card} />
      </OneCard>
      <p class="no-print">
        <a href="#settings">{POCKET_WORDS[language].cardOpenTitle}</a>
      </p>
    </>,
  );
  return {
    page: { id: "card", title: CARD_WORDS[language].title, html },
    picture: CARD_SECTION.picture,
    text: CARD_SECTION.words[language].count(1),
    places: {},
    entries: [],
  };
}

/** The same for the lock, where the person lets it be read without PIN. */
export function openCard(raw: RawCard | null, language: Language): string | null {
  const card = raw && cardInWords(raw, language);
  if (!card || isBare(card)) return null;
  return renderToString(
    <OneCard card={card}>
      <h2>{CARD_WORDS[language].title}</h2>
      <CardBlocks card={card} within />
    </OneCard>,
  );
}

const OneCard = ({ card: { name }, children }: { card: Card; children: ComponentChildren }) => (
  <article class="pocket-card">
    {name !== null && (
      <p class="pocket-kind" dir="auto">
        {name}
      </p>
    )}
    {children}
  </article>
);
