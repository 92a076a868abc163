import { inEach } from "../../ground/core/words.ts";
import { writingRoom, type Read } from "../../record/own-writing/writing-room.tsx";
import type { Section } from "../../record/statements/section.ts";
import { ButtonLink } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { riskPath } from "./family.ts";
import { sidesOf } from "./rules.ts";
import { positiveRisk } from "./shape.ts";
import { RISK_WORDS } from "./words.ts";

const RISK_SECTION: Section = {
  section: "positive-risk",
  kind: "positive-risk",
  path: "/worth-trying",
  picture: "door",
  wing: "together",
  part: "positive-risk",
  words: inEach((language) => RISK_WORDS[language].section),
};

/** What the person wants to do though it worries somebody, each with the way to both sides of it. */
export const RISKS = writingRoom({
  section: RISK_SECTION,
  kind: positiveRisk,
  words: RISK_WORDS,
  drawing: "path",
  pictures: ["door", "eye", "talk"],
  next: ({ personId }, statementId) => riskPath(personId, statementId),
  entry: ({ body, person_id, statement_id }, read) => (
    <>
      <SaidWords>{body.text}</SaidWords>
      <p>
        <ButtonLink kind="quiet" href={riskPath(person_id, statement_id)}>
          {RISK_WORDS[read.language].open}
        </ButtonLink>{" "}
        {read.own && <span class="hint">{countsOf(read, statement_id)}</span>}
      </p>
    </>
  ),
});

function countsOf({ statements, language }: Read, rootId: string): string {
  const sides = sidesOf(statements, rootId);
  const sum = (side: "own" | "others") => sides.reduce((all, each) => all + each[side].length, 0);
  return RISK_WORDS[language].both(sum("own"), sum("others"));
}
