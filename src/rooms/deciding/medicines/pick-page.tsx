import type { Statement } from "../../../record/statements/statement.ts";
import { Page } from "../../../web/layout.tsx";
import { TextField } from "../../../web/parts/field.tsx";
import { Button, Form, Hidden, IdField } from "../../../web/parts/form.tsx";
import { SaidWords } from "../../../web/parts/voice.tsx";
import type { Asked } from "../../../web/route.ts";
import { decidingPath } from "../path.ts";
import type { Room } from "../room.ts";
import { inDictionary, type Medicine, type Option } from "../shape.ts";
import { DECIDING_WORDS } from "../words.ts";
import { MEDICINE_WORDS } from "./words.ts";

/** Where names are looked for, by the words themselves to begin with. */
export const pickPath = (personId: string, decisionId: string, { statement_id, text }: { statement_id: string; text: string }): string =>
  `${decidingPath(personId, decisionId)}/options/${statement_id}/medicine?q=${encodeURIComponent([...text].slice(0, 200).join(""))}`;

type Props = {
  asked: Asked;
  room: Room;
  option: Statement<Option>;
  found: Medicine[];
  /** what was looked for; "" for nothing yet */ looked: string;
};

/** A few entries of the list that fit what somebody wrote: one to put beside their words, or none. */
export function PickPage({ asked, room, option, found, looked }: Props) {
  const { language, actor } = asked;
  const words = MEDICINE_WORDS[language].pick;
  const path = `${decidingPath(room.personId, room.root.statement_id)}/options/${option.statement_id}/medicine`;
  const back = decidingPath(room.personId, room.root.statement_id);
  const { medicine } = option.body;
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path={path}
      back={{ href: back, text: words.back }}
      help={room.reach.own ? "person" : "service"}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p class="hint">{words.words}</p>
      <SaidWords>{option.body.text}</SaidWords>
      {medicine && (
        <div class="card">
          <p>
            {words.now}: <b>{inDictionary(medicine)}</b>
          </p>
          <Choice {...{ path, option }} medicine={null} text={words.takeOff} />
        </div>
      )}
      {found.length === 0 ? (
        looked !== "" && <p>{words.noneFound}</p>
      ) : (
        <ul class="parts">
          {found.map((each) => (
            <li key={inDictionary(each)}>
              <p dir="auto">
                <b>{each.term}</b> <span class="hint">{each.code}</span>
              </p>
              <Choice {...{ path, option }} medicine={each} text={words.this} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${back}#s-${option.statement_id}`}>{words.none}</a>
      </p>
      <form method="get" action={path} class="card" aria-label={words.other}>
        <TextField
          unkept="search"
          name="q"
          label={words.other}
          hint={words.otherHint}
          value={looked || option.body.text.slice(0, 200)}
          language={language}
        />
        <Button kind="quiet">{words.look}</Button>
      </form>
      <p class="hint">{DECIDING_WORDS[language].prescribes}</p>
    </Page>
  );
}

type ChoiceProps = { path: string; option: Statement<Option>; medicine: Medicine | null; text: string };

function Choice({ path, option, medicine, text }: ChoiceProps) {
  return (
    <Form action={path}>
      <IdField />
      <Hidden name="based" value={option.revision_id} />
      <Hidden name="system" value={medicine?.system ?? ""} />
      <Hidden name="code" value={medicine?.code ?? ""} />
      <Hidden name="term" value={medicine?.term ?? ""} />
      <Button kind="quiet">
        {text}
        {medicine && <span class="unseen">: {medicine.term}</span>}
      </Button>
    </Form>
  );
}
