import type { Problems } from "../../ground/core/result.ts";
import { NotSavedYet } from "../own-writing/not-saved.tsx";
import type { Unsaved } from "../own-writing/unsaved.ts";
import { KindFields } from "../responses/fields.tsx";
import { Lines, SidePage } from "../responses/page.tsx";
import type { Context } from "../../web/context.ts";
import { Button, Form, Hidden, SaveStatus } from "../../web/parts/form.tsx";
import { Say } from "../../web/parts/voice.tsx";
import type { Asked } from "../../web/route.ts";
import { speakerOf } from "../statements/speaker.ts";
import { listening, type PageProps } from "./looking.ts";
import { versionsOf } from "./rules.ts";
import { pathOf, type Room } from "./room.ts";
import { STATEMENT_WORDS } from "./words.ts";

type Props = {
  ctx: Context;
  asked: Asked;
  room: Room;
  values: Record<string, string>;
  problems?: Problems | null;
  /** the versions that stand beside each other become this one */
  settles?: boolean;
  /** what is in the form, where it was begun before and not saved */
  begun?: Unsaved | null;
};

/** Changing one's own words; or putting in them what was written down, or what two people wrote at the same time. */
export function EditPage({ ctx, asked, room, values, problems, settles, begun = null }: Props) {
  const { language, actor } = asked;
  const { statement, thread, reach, personId, back } = room;
  const words = STATEMENT_WORDS[language];
  const scribed = reach.own && statement.voice === "scribed";
  const together = settles === true && statement.clash_ids.length > 0;
  const title = together ? words.togetherTitle : scribed ? words.editScribed : words.editTitle;
  const around = { ctx, asked, personId, back, called: thread.called, problems };
  // settling is one act, not many small saves: the versions stay until the button is pressed
  const autosave = together
    ? undefined
    : { path: pathOf(statement), key: `${actor.accountId}:${statement.statement_id}`, sharedDevice: actor.sharedDevice };
  return (
    <SidePage
      around={around}
      title={title}
      lede={together ? words.togetherText : words.editText}
      about={scribed && !together ? statement : null}
      scripts={together ? [] : ["autosave"]}
    >
      {together && <Versions {...{ ctx, asked, room }} />}
      <Form action={pathOf(statement)} autosave={autosave}>
        <Hidden name="id" value={values.id ?? ""} />
        <Hidden name="based" value={values.based ?? ""} />
        <Hidden name="back" value={back} />
        <Hidden name="at" value={asked.request.url} />
        {!together && <NotSavedYet {...{ ctx, asked, begun }} />}
        {together && statement.clash_ids.map((id) => <Hidden key={id} name="settles" value={id} />)}
        <KindFields kind={statement.kind} values={values} language={language} problems={problems} />
        <div class="row actions">
          <Button>{words.save}</Button>
          <SaveStatus language={language} />
        </div>
      </Form>
    </SidePage>
  );
}

function Versions({ ctx, asked, room }: PageProps) {
  const { language } = asked;
  const { statement, thread } = room;
  const words = STATEMENT_WORDS[language];
  return (
    <div class="versions">
      {versionsOf(statement, thread.revisions).map((version, index) => (
        <div key={version.revision_id}>
          <h2>{words.version(index + 1)}</h2>
          <Say
            voice={version.voice}
            acting={version.acting_as}
            by={speakerOf({ ...statement, ...version }, listening({ asked, room }))}
            when=""
            language={language}
          >
            <Lines ctx={ctx} statement={version} language={language} />
          </Say>
        </div>
      ))}
    </div>
  );
}
