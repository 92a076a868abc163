import { isAside } from "../../record/statements/statement.ts";
import { Button, Form } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import type { RoomProps } from "./decision-props.ts";
import { GRID_WORDS } from "./grid-words.ts";
import { decidingPath } from "./path.ts";

/** What was put away: out of the way, and still there. */
export function PutAwayParts({ asked: { language }, room }: RoomProps) {
  const words = GRID_WORDS[language];
  const { personId, root, reach, statements } = room;
  const away = statements.filter((each) => each.about_id !== null && isAside(each) && each.state !== "withdrawn");
  if (!reach.own || away.length === 0) return null;
  return (
    <More summary={words.awayTitle(away.length)}>
      <ul class="entries" role="list">
        {away.map((each) => (
          <li key={each.statement_id}>
            <SaidWords>{each.body.text || words.said[each.body.weight as keyof typeof words.said]}</SaidWords>
            <Form action={`${decidingPath(personId, root.statement_id)}/bring-back/${each.statement_id}`}>
              <Button kind="quiet">
                {words.bringBack}
                <span class="unseen">: {each.body.text}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </More>
  );
}
