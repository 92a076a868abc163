import { answeringPath } from "../legal-status/paths.ts";
import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { Page } from "../../web/layout.tsx";
import { SelectField, TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import type { Asked } from "../../web/route.ts";
import { ALOUD_WORDS } from "./aloud-words.ts";
import { ANSWERING_WORDS } from "./answering-words.ts";
import { topics } from "./topics.ts";
import { CHOICE_WORDS } from "./words.ts";

type Props = { asked: Asked; personId: string; called: string; problems?: Problems };

/** What somebody asks for aloud, written down by whoever works with them, whatever is shared. */
export function AloudPage({ asked, personId, called, problems }: Props) {
  const { language, actor, form } = asked;
  const words = ALOUD_WORDS[language];
  const typed = (name: string): string => (problems && typeof form[name] === "string" ? String(form[name]) : "");
  const common = { language, problems };
  return (
    <Page
      title={words.title(called)}
      language={language}
      actor={actor}
      path={`${answeringPath(personId)}/aloud`}
      back={{ href: answeringPath(personId), text: ANSWERING_WORDS[language].title(called) }}
      problems={problems}
      help="service"
    >
      <h1 dir="auto">{words.title(called)}</h1>
      <p class="lede" dir="auto">
        {words.lede(called)}
      </p>
      <WhoSees>{words.who(called)}</WhoSees>
      <Form action={`${answeringPath(personId)}/aloud`}>
        <IdField value={typed("id") || newId()} />
        <Hidden name="statementId" value={typed("statementId") || newId()} />
        <SelectField
          name="topic"
          label={CHOICE_WORDS[language].fields.topic.ask}
          options={[{ value: "", text: "" }, ...topics().map(({ id, name }) => ({ value: id, text: name[language] }))]}
          value={typed("topic")}
          {...common}
        />
        <TextArea name="text" label={words.said} hint={words.saidHint} rows={3} value={typed("text")} {...common} />
        <Actions>
          <Button>{words.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
