import type { Language } from "../../ground/core/language.ts";
import { ButtonLink } from "../../web/parts/form.tsx";
import type { Card } from "./card.ts";
import { CardBlocks } from "./phone-page.tsx";
import { CARD_WORDS } from "./words.ts";

type Props = { card: Card | null; personId: string; language: Language };

/** Somebody's crisis card as those read it whom they let in: the words that stand on it, and none of those they come from. */
export function CardForOthers({ card, personId, language }: Props) {
  const words = CARD_WORDS[language];
  if (!card) return <p>{words.nobodyElse}</p>;
  return (
    <div class="card pocket-small">
      <CardBlocks card={card} within />
      <div class="row actions">
        <ButtonLink kind="quiet" href={`/people/${personId}/card`}>
          {words.open}
        </ButtonLink>
      </div>
    </div>
  );
}
