import type { Card } from "./card.ts";
import { layoutOf, SMALLEST } from "./fit.ts";
import { FIT_WORDS } from "./fit-words.ts";

/** Whether all that was chosen fits on a printed card; if not, what could be left out. Without blame, and nothing is cut off unseen. */
export function FitNote({ card, withSquare }: { card: Card; withSquare: boolean }) {
  const words = FIT_WORDS[card.language];
  const { fits, size, sides, longest, tooLong } = layoutOf(card, withSquare);
  if (fits) return <p class="fit">{size === SMALLEST ? words.tight : words.fits}</p>;
  return (
    <div class="fit over">
      {tooLong.map((text) => (
        <p key={text} dir="auto">
          {words.tooLong(beginning(text))}
        </p>
      ))}
      {sides.length > 2 && (
        <>
          <p>
            <b>{words.over(sides.length)}</b> {words.leaveOut}
          </p>
          <ul>
            {longest.map(({ text, lines }) => (
              <li key={text} dir="auto">
                {words.shorter(beginning(text), lines)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const beginning = (text: string): string => ([...text].length > 60 ? `${[...text].slice(0, 60).join("")}…` : text);
