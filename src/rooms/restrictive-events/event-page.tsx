import type { EventPageProps } from "./event-props.ts";
import { AnsweredWithPictures, picturesAbout, WithPictures } from "../../record/pictured/entry.tsx";
import { doneWords } from "../../record/responses/words.ts";
import { whoSees } from "../../record/reach/readers/sentence.ts";
import { Page } from "../../web/layout.tsx";
import { ButtonLink } from "../../web/parts/form.tsx";
import { AfterForms } from "./after-forms.tsx";
import { EventView } from "./event-view.tsx";
import { RECORD_WORDS } from "./record-words.ts";
import { asksForTalk } from "./rules.ts";
import { EVENTS_SECTION, eventPath, eventsPath, OWN_PATH } from "./section.ts";
import { beganWhen } from "./shape.ts";
import { WishForm } from "./wish-form.tsx";
import { typeAbout, typeName } from "./types.ts";
import { EVENT_WORDS } from "./words.ts";

const { section } = EVENTS_SECTION;

/** One event by itself, for everybody who may read it: the same words for all. */
export function EventPage(props: EventPageProps) {
  const { ctx, asked, room, one, problems } = props;
  const { language, actor } = asked;
  const words = EVENT_WORDS[language];
  const { body, statement_id: id } = one.event;
  const title = `${typeName(body.type, language)}, ${beganWhen(body, language)}`;
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={eventPath(room.personId, id)}
      back={room.own ? { href: OWN_PATH, text: words.back } : { href: eventsPath(room.personId), text: words.titleOf(room.called) }}
      notice={noticeOf(props)}
      problems={problems}
      help={room.own ? "person" : "service"}
    >
      <h1>{title}</h1>
      <p class="hint">{typeAbout(body.type, language)}</p>
      {room.own && <p class="card no-print">{words.note}</p>}
      {(room.own || room.duty) && !one.takenBack && (
        <WithPictures href={picturesAbout("what-happened", id, room.personId, room.own)} language={language} />
      )}
      <h2>{words.written}</h2>
      <EventView {...{ ctx, asked, room, one }} />
      <AnsweredWithPictures statements={room.read.statements} language={language} rootId={id} />
      {room.own && !one.takenBack && (asksForTalk(one) || one.talks.length === 0) && <WishForm {...props} />}
      {room.duty && !one.takenBack && <AfterForms {...props} />}
      <p class="no-print">
        <a href={`${eventsPath(room.personId)}/document?event=${id}`}>{words.document}</a>
      </p>
    </Page>
  );
}

/** What just happened; to the person with who can read it, and the way to share it. */
function noticeOf({ ctx, asked, room }: EventPageProps) {
  const { language, query } = asked;
  const words = EVENT_WORDS[language];
  const record = RECORD_WORDS[language];
  if (query.done === "said") {
    const single = room.read.statements.find((each) => each.statement_id === query.at && each.author_id === asked.actor.accountId);
    const subject = single ? { section, entry: single.root_id, said: single.statement_id } : { section };
    const { timeZone } = ctx.installation.current;
    return (
      <>
        <p>{words.saved(whoSees(room.read.readers, subject, { language, timeZone }).text)}</p>
        {single && (
          <p>
            <ButtonLink kind="quiet" href={`/sharing/new?statement=${single.statement_id}`}>
              {words.shareLater}
            </ButtonLink>
          </p>
        )}
      </>
    );
  }
  if (query.done === "wish") return words.wishTold;
  if (query.done === "recorded") return record.saved(room.called);
  if (query.done === "after") return record.followUpSaved;
  if (query.done === "taken-back") return record.takenBack;
  return doneWords(query.done, language);
}
