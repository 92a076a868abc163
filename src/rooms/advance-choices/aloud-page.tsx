import type { Problems } from "../../ground/core/result.ts";
import { newId } from "../../ground/core/id.ts";
import { Page } from "../../web/layout.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { SaidWords } from "../../web/parts/voice.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import type { Asked } from "../../web/route.ts";
import { ALOUD_WORDS } from "./aloud-words.ts";
import { advancePath } from "./family.ts";
import { KIND_WORDS } from "./kind-words.ts";
import type { Signed } from "./store.ts";
import { Whose } from "../../web/parts/whose.tsx";

type Props = { asked: Asked; personId: string; called: string; signed: Signed; problems?: Problems };

export const aloudPath = (personId: string, statementId: string): string => `${advancePath(personId)}/${statementId}/aloud`;

/** Somebody says that what they chose no longer stands, and it is written down for them: what they say, and what it does. */
export function AloudPage({ asked, personId, called, signed, problems }: Props) {
  const { language, actor, form } = asked;
  const words = ALOUD_WORDS[language];
  const typed = (name: string): string => (problems && typeof form[name] === "string" ? String(form[name]) : "");
  const common = { language, problems };
  return (
    <Page
      title={words.title(called)}
      language={language}
      actor={actor}
      path={aloudPath(personId, signed.statementId)}
      back={{ href: advancePath(personId, signed.statementId), text: words.back(called) }}
      problems={problems}
      help="service"
    >
      <h1 dir="auto">{words.title(called)}</h1>
      <p class="lede" dir="auto">
        {words.lede(called)}
      </p>
      <p class="hint">
        {words.choice}: {KIND_WORDS[language].topic[signed.part]}
      </p>
      <blockquote class="quoted">
        <Whose of={{ voice: signed.voice, author_name: signed.author, scribe_name: signed.scribe }} language={language} block>
          <SaidWords>{signed.body.text}</SaidWords>
        </Whose>
      </blockquote>
      <Form action={aloudPath(personId, signed.statementId)}>
        <IdField value={typed("id") || newId()} />
        <Hidden name="statementId" value={typed("statementId") || newId()} />
        <TextArea name="text" label={words.text} hint={words.textHint} rows={3} value={typed("text")} {...common} />
        <Radios
          name="could"
          label={words.could(called)}
          value={typed("could")}
          choices={[
            { value: "could", text: words.couldYes, hint: words.couldYesHint },
            {
              value: "doubts",
              text: words.doubts,
              hint: words.doubtsHint,
              more: <TextArea name="doubt" label={words.doubt} rows={3} value={typed("doubt")} {...common} />,
            },
          ]}
          {...common}
        />
        <WhoSees>{words.effect(called)}</WhoSees>
        <Actions>
          <Button>{words.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
