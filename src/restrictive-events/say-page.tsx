import type { Problems } from "../core/result.ts";
import type { Context } from "../web/context.ts";
import { Page } from "../web/layout.tsx";
import { Radios } from "../web/parts/choices.tsx";
import { TextArea } from "../web/parts/field.tsx";
import { Actions, Button, Form, Hidden } from "../web/parts/form.tsx";
import type { Asked } from "../web/route.ts";
import { Ids } from "./ids.tsx";
import type { EventsRoom } from "./room.ts";
import type { OneEvent } from "./rules.ts";
import { typed } from "./saving.ts";
import { eventPath, OWN_PATH } from "./section.ts";
import { beganWhen, PARTS, type Part } from "./shape.ts";
import { ShareField } from "./share-field.tsx";
import { typeName } from "./types.ts";
import { EVENT_WORDS } from "./words.ts";

type Props = {
  ctx: Context;
  asked: Asked;
  room: EventsRoom;
  one: OneEvent;
  /** which part was not so; null: how all of it was */
  part: Part | null;
  problems: Problems;
};

/** The person says how it was for them, or what was not so; and who may read it. */
export function SayPage({ ctx, asked, room, one, part, problems }: Props) {
  const { language, actor } = asked;
  const words = EVENT_WORDS[language];
  const { body, statement_id: id } = one.event;
  const title = part ? words.notSoTitle : words.sayTitle;
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={`${OWN_PATH}/${id}/say${part ? `?part=${part}` : ""}`}
      back={{ href: eventPath(room.personId, id), text: `${typeName(body.type, language)}, ${beganWhen(body, language)}` }}
      problems={problems}
    >
      <h1>{title}</h1>
      <p class="lede">{words.sayLede}</p>
      <Form action={`${OWN_PATH}/${id}/say`}>
        <Ids asked={asked} failed={Object.keys(problems).length > 0} />
        {part ? (
          <Radios
            name="part"
            label={words.notSoPart}
            value={part}
            choices={PARTS.map((value) => ({ value, text: words.partChoice[value] }))}
            {...{ language, problems }}
          />
        ) : (
          <Hidden name="part" value="" />
        )}
        <TextArea
          name="text"
          label={part ? words.notSoLabel : words.sayLabel}
          hint={part ? undefined : words.sayHint}
          rows={7}
          value={typed(asked, "text")}
          {...{ language, problems }}
        />
        <ShareField
          read={room.read}
          chosen={[asked.form.share].flat().map(String)}
          language={language}
          timeZone={ctx.installation.current.timeZone}
        />
        <Actions>
          <Button>{words.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
