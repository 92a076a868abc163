import type { Problems } from "../../ground/core/result.ts";
import type { Draft } from "../../record/own-writing/drafts.ts";
import { Ideas } from "../../record/own-writing/ideas.tsx";
import { WritingForm, WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { Radios, type Choice } from "../../web/parts/choices.tsx";
import { Hidden } from "../../web/parts/form.tsx";
import { QuestionFields } from "../../record/fields/question-field.tsx";
import { choiceAsk } from "./shape.ts";
import { TopicDoors } from "./page.tsx";
import type { TeamToAsk } from "./store.ts";
import { topics, type Topic } from "./topics.ts";
import { CHOICE_WORDS } from "./words.ts";

const back = (around: Around) => ({ href: "/rights/choices", text: CHOICE_WORDS[around.asked.language].back });

/** What is it about? Each topic a door. */
export function ChooseTopicPage({ around }: { around: Around }) {
  const words = CHOICE_WORDS[around.asked.language];
  return (
    <WritingPage around={around} title={words.newTitle} lede={words.newLede} back={back(around)}>
      <TopicDoors topics={[...topics()]} language={around.asked.language} />
    </WritingPage>
  );
}

type AskProps = { around: Around; topic: Topic; teams: TeamToAsk[]; draft: Draft; problems?: Problems };

/** One question: what they want. And, said plainly before it is sent, who will read it. */
export function AskPage({ around, topic, teams, draft, problems }: AskProps) {
  const { language } = around.asked;
  const words = CHOICE_WORDS[language];
  const at = `/rights/choices/new?topic=${topic.id}`;
  return (
    <WritingPage
      around={around}
      asks
      title={topic.name[language]}
      back={back(around)}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <h1>{topic.name[language]}</h1>
      <p class="lede">{topic.about[language]}</p>
      <WritingForm around={around} draft={draft} button={words.send} onlyMe={false}>
        <Hidden name="topic" value={topic.id} />
        <QuestionFields questions={choiceAsk.questions} only={["text"]} values={draft.fields} own {...{ language, problems }} />
        <Ideas around={around} ideas={topic.ideas[language]} at={at} />
        <Radios
          name="to"
          label={words.to}
          hint={teams.length > 0 ? words.toHint : words.noTeam}
          choices={toChoices(teams, language)}
          value={draft.fields.to ?? (teams.length === 0 ? "me" : "")}
          {...{ language, problems }}
        />
      </WritingForm>
    </WritingPage>
  );
}

function toChoices(teams: TeamToAsk[], language: Around["asked"]["language"]): Choice[] {
  const words = CHOICE_WORDS[language];
  return [
    ...teams.map(({ team_id, name }) => ({ value: `team:${team_id}`, text: words.toTeam(name), hint: words.toTeamHint(name) })),
    { value: "me", text: words.toMe, hint: words.toMeHint },
  ];
}

/** The words of an ask change; who reads it stays as it was. */
export function EditAskPage({ around, draft, problems }: { around: Around; draft: Draft; problems?: Problems }) {
  const { language } = around.asked;
  const words = CHOICE_WORDS[language];
  return (
    <WritingPage
      around={around}
      title={words.editTitle}
      back={back(around)}
      problems={problems}
      scripts={["autosave"]}
      statementId={draft.statementId}
    >
      <WritingForm around={around} draft={draft} button={WRITING_WORDS[language].save}>
        <QuestionFields questions={choiceAsk.questions} values={draft.fields} own {...{ language, problems }} />
      </WritingForm>
    </WritingPage>
  );
}
