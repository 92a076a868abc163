import { newId } from "../../ground/core/id.ts";
import { allowedActs } from "../responses/rules.ts";
import { Lines } from "../responses/page.tsx";
import { speakerOf } from "../statements/speaker.ts";
import { formatWhen } from "../../web/dates.ts";
import { Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { Say } from "../../web/parts/voice.tsx";
import { listening, type PageProps } from "./looking.ts";
import { pathOf } from "./room.ts";
import { versionsOf } from "./rules.ts";
import { STATEMENT_WORDS } from "./words.ts";

/** What two wrote at the same time, side by side, until whoever may settles it. */
export function Clash({ ctx, asked, room }: PageProps) {
  const { language, actor } = asked;
  const { statement, thread, reach } = room;
  const words = STATEMENT_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const maySettle = allowedActs(statement, { reach, accountId: actor.accountId }).includes("edit");
  return (
    <section>
      <Notice title={words.clashTitle} tone="note">
        <h2>{words.clashTitle}</h2>
        <p>{words.clashText}</p>
      </Notice>
      <div class="versions">
        {versionsOf(statement, thread.revisions).map((version, index) => (
          <div key={version.revision_id}>
            <h3>{words.version(index + 1)}</h3>
            <Say
              voice={version.voice}
              acting={version.acting_as}
              by={speakerOf({ ...statement, ...version }, listening({ asked, room }))}
              when={formatWhen(version.created_at, language, timeZone)}
              language={language}
              actions={
                maySettle && (
                  <Form action={`${pathOf(statement)}/keep`}>
                    <Hidden name="id" value={newId()} />
                    <Hidden name="version" value={version.revision_id} />
                    <Button kind="quiet">
                      {words.keep}
                      <span class="unseen">{words.keepThis(index + 1)}</span>
                    </Button>
                  </Form>
                )
              }
            >
              <Lines ctx={ctx} statement={version} language={language} />
            </Say>
          </div>
        ))}
      </div>
      {maySettle && <ButtonLink href={`${pathOf(statement)}/edit?together=yes`}>{words.together}</ButtonLink>}
    </section>
  );
}
