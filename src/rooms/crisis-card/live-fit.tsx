import { cardInWords } from "./card.ts";
import { FitNote } from "./fit-note.tsx";
import type { CardRoom } from "./room.ts";
import { linesOf } from "./rules.ts";
import type { Choice } from "./shape.ts";

type Props = { room: CardRoom; path: string };

/** Whether it still fits: as saved, and with the script as it is ticked (islands/card-fit.ts). */
export const LiveFit = ({ room, path }: Props) => (
  <div data-fit={path} role="status">
    <FitOf room={room} choice={room.choice} />
  </div>
);

/** The fit of a choice that need not be saved. */
export function FitOf({ room: { around, card, address }, choice }: { room: CardRoom; choice: Choice }) {
  const { language, actor } = around.asked;
  const called = choice.name ? (card?.name ?? actor.name) : null;
  const chosen = { language, called, pronouns: null, advance: choice.advance, lines: linesOf(choice, around.statements) };
  return <FitNote card={cardInWords(chosen, language)} withSquare={address !== null} />;
}
