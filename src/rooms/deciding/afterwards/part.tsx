import { today } from "../../../web/dates.ts";
import type { RoomProps } from "../decision-props.ts";
import { decidedOf } from "../rules.ts";
import { TookForm } from "./forms.tsx";
import { CamePicture } from "./picture.tsx";
import { afterwardsPath, seesAfterwards, voiceOfAfterwards } from "./room.ts";
import { cameOf, isNothing } from "./rules.ts";
import { AFTER_WORDS } from "./words.ts";

/** What came of it, on the page where it is decided: as far as the person shares it. */
export function CamePart({ ctx, asked, room }: RoomProps) {
  const { language } = asked;
  const words = AFTER_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const { personId, root, statements, after } = room;
  const came = cameOf(statements, after, root.statement_id, timeZone);
  const writes = voiceOfAfterwards(room) !== null;
  if (!seesAfterwards(room) || (isNothing(came) && decidedOf(statements, root.statement_id).length === 0)) return null;
  const path = afterwardsPath(personId, root.statement_id);
  return (
    <section aria-labelledby="came">
      <h2 id="came">{words.came}</h2>
      {isNothing(came) ? <p>{words.cameNone}</p> : <CamePicture {...{ came, language, timeZone }} />}
      {writes && <TookForm action={path} language={language} today={today(timeZone)} failed="" typed={{}} problems={{}} />}
      <p class="no-print">
        <a href={path}>{isNothing(came) && writes ? words.record : words.cameOpen}</a>
      </p>
    </section>
  );
}
