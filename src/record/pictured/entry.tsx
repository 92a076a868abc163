import type { Language } from "../../ground/core/language.ts";
import type { Kinds } from "../statements/kinds.ts";
import { isAside, type Statement } from "../statements/statement.ts";
import { Thing } from "../../web/parts/things.tsx";
import { pictureQuestions, sectionOfRoom } from "./questions.ts";
import { pictureAnswer, wishOf, type PictureAnswer } from "./shape.ts";
import { AnswerSign } from "./signs.tsx";
import { PICTURED_WORDS } from "./words.ts";

/** The way in from where the same is written: big enough to be hit, and with a picture. */
export const WithPictures = ({ href = "/by-pictures", language }: { href?: string; language: Language }) => (
  <p class="no-print">
    <a class="with-pictures btn quiet" href={href}>
      <Thing name="choose" />
      {PICTURED_WORDS[language].link}
    </a>
  </p>
);

/** The same for a page about one thing: to the person's own path, or that of whoever may ask for them. */
export const picturesAbout = (room: string, aboutId: string, personId: string, own: boolean): string =>
  `${own ? "" : `/people/${personId}`}/by-pictures/${room}?about=${aboutId}`;

/** The room that asks what a section is about, or the group of its rooms; null where none does. */
export function pictureWayOf(kinds: Kinds, section: string): string | null {
  if (section === "crisis-card") return "/by-pictures/crisis-card";
  const rooms = pictureQuestions().rooms.filter((room) => sectionOfRoom(kinds, room) === section);
  if (rooms.length === 0) return null;
  return rooms.length === 1 ? `/by-pictures/${rooms[0]!.id}` : `/by-pictures#g-${rooms[0]!.group}`;
}

type AnsweredProps = {
  statements: Statement[];
  language: Language;
  /** for others, who find each by its place on the page */
  personId?: string;
  /** only those about this statement; without it, those about none */
  rootId?: string;
};

/** "No" and "not sure" are answers too, and are read where the yeses are. */
export function AnsweredWithPictures({ statements, language, personId, rootId }: AnsweredProps) {
  const words = PICTURED_WORDS[language];
  const answers = statements.filter(
    (each): each is Statement<PictureAnswer> =>
      each.kind === pictureAnswer.kind && !isAside(each) && (rootId === undefined ? each.about_id === null : each.root_id === rootId),
  );
  if (answers.length === 0) return null;
  return (
    <section class="answered">
      <h3>{words.here}</h3>
      <ul role="list">
        {answers.map(({ statement_id, person_id, body, voice, scribe_name }) => (
          <li key={statement_id} id={personId ? `s-${statement_id}` : undefined}>
            <AnswerSign answer={body.answer} />
            <span>
              <span dir="auto" data-voice={voice}>
                <b>{wishOf(body, language)}</b>
                {!wishOf(body, language).includes(body.byPicture.asked) && <span class="hint"> {body.byPicture.asked}</span>}
                {voice === "scribed" && <span class="hint"> {words.wroteDown(scribe_name ?? "")}. </span>}
              </span>{" "}
              <a href={`/people/${person_id}/statements/${statement_id}`}>
                {words.whence}
                <span class="unseen">: {body.byPicture.asked}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
