import { answeringPath } from "../legal-status/paths.ts";
import { EntryForOthers, NothingForOthers } from "../../record/own-writing/for-others.tsx";
import type { SectionView } from "../../record/statements/section-view.ts";
import { today } from "../../web/dates.ts";
import { ButtonLink } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { asksOf } from "./rules.ts";
import { AskTag } from "./said.tsx";
import { ANSWERING_WORDS } from "./answering-words.ts";
import { topicName } from "./topics.ts";

/** What somebody asks for, as those read it whom they let in; answers are given on one page for all of it. */
export function ChoicesForOthers(view: SectionView) {
  const { language, timeZone, personId, accountId } = view;
  const asks = asksOf(view.statements, today(timeZone));
  if (asks.length === 0) return <NothingForOthers language={language} />;
  const hearing = { listening: { accountId, personId, language, called: "" }, timeZone };
  return (
    <>
      <ul class="entries" role="list">
        {asks.map((asked) => (
          <EntryForOthers key={asked.ask.statement_id} view={view} entry={asked.ask}>
            <p>
              <b>{topicName(asked.ask.body.topic, language)}</b> <AskTag {...{ asked, hearing }} />
            </p>
            <SaidWords>{asked.ask.body.text}</SaidWords>
          </EntryForOthers>
        ))}
      </ul>
      <p>
        <ButtonLink kind="quiet" href={answeringPath(personId)}>
          {ANSWERING_WORDS[language].open}
        </ButtonLink>
      </p>
    </>
  );
}
