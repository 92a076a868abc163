import { Radios } from "../../web/parts/choices.tsx";
import { TextField } from "../../web/parts/field.tsx";
import { Button, Form } from "../../web/parts/form.tsx";
import type { EventPageProps } from "./event-props.ts";
import { Ids } from "./ids.tsx";
import { typed } from "./saving.ts";
import { OWN_PATH } from "./section.ts";
import { ShareField } from "./share-field.tsx";
import { WISHES } from "./shape.ts";
import { EVENT_WORDS } from "./words.ts";

/** Asked gently, and only what the person wants: to talk about it, later, or not. */
export function WishForm({ ctx, asked, room, one, problems, failed }: EventPageProps) {
  const { language } = asked;
  const words = EVENT_WORDS[language];
  const { teams } = room.read;
  const wrong = failed === "talk";
  // whoever wrote it is offered first; the person takes away whom they do not want
  const theirs = teams.filter(({ name }) => one.event.author_role.endsWith(name)).map(({ teamId }) => teamId);
  const chosen = wrong ? [asked.form.share].flat().map(String) : theirs;
  const who = teams.find(({ teamId }) => theirs.includes(teamId))?.name ?? teams[0]?.name;
  return (
    <section class="card" id="talk" aria-labelledby="talk-title">
      <h2 id="talk-title">{words.wishTitle}</h2>
      {who && <p>{words.wishLede(who)}</p>}
      <Form action={`${OWN_PATH}/${one.event.statement_id}/talk`}>
        <Ids asked={asked} failed={wrong} />
        <Radios
          name="wish"
          label={words.wishLabel}
          value={wrong ? typed(asked, "wish") : ""}
          choices={WISHES.map((value) => ({ value, text: words.wish[value] }))}
          {...{ language, problems: wrong ? problems : {} }}
        />
        <TextField
          name="text"
          prefix="wish"
          label={words.wishWords}
          hint={words.wishHint}
          value={wrong ? typed(asked, "text") : ""}
          optional
          {...{ language, problems: wrong ? problems : {} }}
        />
        <ShareField read={room.read} chosen={chosen} language={language} timeZone={ctx.installation.current.timeZone} />
        <Button>{words.wishSave}</Button>
      </Form>
    </section>
  );
}
