import { EntriesForOthers } from "../../record/own-writing/for-others.tsx";
import type { SectionView } from "../../record/statements/section-view.ts";
import { ButtonLink } from "../../web/parts/form.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { NotAgreed } from "./not-agreed-line.tsx";
import { eventPath } from "./section.ts";
import { beganWhen, restrictiveEvent } from "./shape.ts";
import { typeName } from "./types.ts";
import { EVENT_WORDS } from "./words.ts";

/** What was done without agreement, as those read it whom the person let in: each with the way to all that is said of it. */
export function EventsForOthers(view: SectionView) {
  const { language, personId } = view;
  const words = EVENT_WORDS[language];
  const events = view.statements
    .filter((each) => each.kind === restrictiveEvent.kind)
    .sort((a, b) => String(b.body.beganOn).localeCompare(String(a.body.beganOn)));
  return (
    <EntriesForOthers view={view} entries={events} name="events">
      {(event) => (
        <>
          <p>
            {typeName(event.body.type, language)}, {beganWhen(event.body, language)}{" "}
            {event.state === "withdrawn" && <Tag tone="quiet">{words.takenBackTag}</Tag>}
          </p>
          <NotAgreed body={event.body} language={language} />
          <p>
            <ButtonLink kind="quiet" href={eventPath(personId, event.statement_id)}>
              {words.unfold}
              <span class="unseen">
                : {typeName(event.body.type, language)}, {beganWhen(event.body, language)}
              </span>
            </ButtonLink>
          </p>
        </>
      )}
    </EntriesForOthers>
  );
}
