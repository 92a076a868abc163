import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { CamePicture } from "./afterwards/picture.tsx";
import { afterwardsPath } from "./afterwards/room.ts";
import { isNothing, since, toldOf, type Came } from "./afterwards/rules.ts";
import { AFTER_WORDS } from "./afterwards/words.ts";
import { PREPARE_WORDS } from "./prepare-words.ts";
import { Whose } from "../../web/parts/whose.tsx";

type Props = {
  came: Came;
  /** when the preparation before this one was begun; null where it is the first */
  from: Date | null;
  personId: string;
  decisionId: string;
  own: boolean;
  /** the page itself, and whether it is read without this part */
  here: string;
  without: boolean;
  /** what came of it is shared with nobody */
  onlyYou: boolean;
  language: Language;
  timeZone: string;
};

/** What came of it since the preparation before: drawn from what was said, never copied. It can be left out, for paper. */
export function Since({ came, from, personId, decisionId, own, here, without, onlyYou, language, timeZone }: Props) {
  const words = PREPARE_WORDS[language];
  const lately = since(came, from);
  if (isNothing(came)) return null;
  if (without && own)
    return (
      <p class="no-print">
        <a href={here}>{words.withSince}</a>
      </p>
    );
  return (
    <section aria-labelledby="since">
      <h2 id="since">{words.since}</h2>
      <p class="hint no-print">
        {own && words.sinceHint} {own && onlyYou && words.sinceOnlyYou}
      </p>
      {isNothing(lately) ? <p>{words.sinceNone}</p> : <CamePicture came={lately} {...{ language, timeZone }} id="since-picture" />}
      <InWords came={lately} {...{ language, timeZone }} />
      <p class="row links no-print">
        <a href={afterwardsPath(personId, decisionId)}>{AFTER_WORDS[language].cameOpen}</a>
        {own && <a href={`${here}?since=no`}>{words.withoutSince}</a>}
      </p>
    </section>
  );
}

/** What the person said of it in words, as they said it. */
function InWords({ came, language, timeZone }: { came: Came; language: Language; timeZone: string }) {
  const said = toldOf(came, timeZone).filter(({ what, statement }) => what !== "decided" && statement.body.text.trim() !== "");
  if (said.length === 0) return null;
  return (
    <ul>
      {said.map(({ statement, what, of }) => (
        <li key={statement.statement_id} dir="auto">
          <b>{nameOf(statement, what === "mark" ? of!.body.text : null, language)}</b>{" "}
          <Whose of={statement} language={language}>
            {statement.body.text}
          </Whose>
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ body }: Statement, effect: string | null, language: Language): string => {
  const { tookToo } = AFTER_WORDS[language];
  return effect === null ? `${tookToo[body.took as keyof typeof tookToo]}:` : `${effect}, ${body.word}:`;
};
