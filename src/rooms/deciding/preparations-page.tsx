import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { PutAwayEntries } from "../../record/own-writing/entry.tsx";
import { WritingPage, type Around } from "../../record/own-writing/page.tsx";
import { isPutAway } from "../../record/own-writing/rules.ts";
import { WRITING_WORDS } from "../../record/own-writing/words.ts";
import { isAside, type Statement } from "../../record/statements/statement.ts";
import { formatDay } from "../../web/dates.ts";
import { Empty } from "../../web/parts/empty.tsx";
import { DateField, SelectField } from "../../web/parts/field.tsx";
import { Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { preparationPath } from "./preparing.ts";
import { PREPARE_WORDS } from "./prepare-words.ts";
import { decisionsIn, preparationsIn } from "./rules.ts";
import { Tabs } from "./tabs.tsx";
import { DECIDING_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

type Props = { around: Around; all: Statement[]; problems: Problems };

/** The pages that were prepared, the newest first, and the way to the next. */
export function PreparationsPage({ around, all, problems }: Props) {
  const { ctx, asked } = around;
  const { language } = asked;
  const words = PREPARE_WORDS[language];
  const kept = preparationsIn(around.statements).toReversed();
  const day = (when: Date | string) => formatDay(when, language, ctx.installation.current.timeZone);
  const about = (id: string) => all.find((each) => each.statement_id === id);
  return (
    <WritingPage
      around={around}
      title={words.listTitle}
      lede={words.listLede}
      pictures={["pen", "check"]}
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
      problems={Object.keys(problems).length > 0 ? problems : null}
    >
      <Tabs here="preparations" language={language} />
      {kept.length === 0 && (
        <Empty drawing="sun" title={words.emptyTitle}>
          {words.empty}
        </Empty>
      )}
      <ul class="parts">
        {kept.map((each) => (
          <li key={each.statement_id} id={`s-${each.statement_id}`}>
            <a href={preparationPath(each.person_id, each.statement_id)}>
              {each.body.on ? words.titleOn(day(each.body.on)) : DECIDING_WORDS[language].readPrepared(day(each.created_at))}
            </a>
            {about(each.body.decision) && (
              <p dir="auto">
                <Whose of={about(each.body.decision)!} language={language}>
                  {about(each.body.decision)!.body.text}
                </Whose>
              </p>
            )}
          </li>
        ))}
      </ul>
      <BeginForm around={around} decisions={decisionsIn(all).filter((each) => !isAside(each))} problems={problems} />
      <PutAwayEntries around={around} entries={around.statements.filter((each) => each.kind === "preparation" && isPutAway(each))} />
    </WritingPage>
  );
}

type BeginProps = { around: Pick<Around, "asked">; decisions: Statement[]; problems: Problems };

function BeginForm({ around: { asked }, decisions, problems }: BeginProps) {
  const { language, form } = asked;
  const words = PREPARE_WORDS[language];
  const typed = (name: string) => (typeof form[name] === "string" ? String(form[name]) : "");
  return (
    <Form action="/deciding/preparations/begin" label={words.begin} class="card">
      <IdField value={typed("id") || undefined} />
      <Hidden name="statementId" value={typed("statementId") || newId()} />
      {decisions.length > 0 && (
        <SelectField
          name="decision"
          label={words.forDecision}
          value={typed("decision") || decisions.at(-1)!.statement_id}
          options={[
            ...decisions.map((each) => ({ value: each.statement_id, text: short(each.body.text) })),
            { value: "", text: DECIDING_WORDS[language].abouts.other },
          ]}
          {...{ language, problems }}
        />
      )}
      <DateField name="on" label={words.on} hint={words.onHint} value={typed("on")} optional {...{ language, problems }} />
      <Button>{words.begin}</Button>
    </Form>
  );
}

const short = (text: string): string => ([...text].length > 60 ? `${[...text].slice(0, 60).join("")}…` : text);
