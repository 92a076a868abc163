import { Pages } from "../../web/parts/pages.tsx";
import { backTo } from "../../web/back-to.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { Context } from "../../web/context.ts";
import { Page } from "../../web/layout.tsx";
import { Radios } from "../../web/parts/choices.tsx";
import { TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, Form, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import type { Asked } from "../../web/route.ts";
import { EmergencyFacts } from "./one-emergency.tsx";
import { VERDICTS } from "./shape.ts";
import { Table } from "../../web/parts/table.tsx";
import { SEARCH_WORDS } from "./search-words.ts";
import type { Emergency, Searches } from "./store.ts";
import { EMERGENCY_WORDS } from "./words.ts";

type Props = { ctx: Context; asked: Asked; emergencies: Emergency[]; searches: Searches[]; problems: Problems };

/** For a records officer: each time it was opened, what waits for their review first. No word of anybody's record is here. */
export function ReviewPage(props: Props) {
  const { ctx, asked, emergencies, searches, problems } = props;
  const { language, actor } = asked;
  const words = EMERGENCY_WORDS[language];
  const texts = SEARCH_WORDS[language];
  const { timeZone } = ctx.installation.current;
  return (
    <Page
      title={words.reviewTitle}
      language={language}
      actor={actor}
      path="/emergency/reviews"
      back={backTo("people", language)}
      problems={problems}
      help="service"
    >
      <h1>{words.reviewTitle}</h1>
      <p class="lede">{words.reviewLede}</p>
      {emergencies.length === 0 && <p>{words.reviewNone}</p>}
      <Pages
        of={emergencies}
        idOf={({ access_id }) => access_id}
        language={language}
        name="emergencies"
        size={12}
        holds={asked.params.accessId}
      >
        {(some) =>
          some.map((emergency) => (
            <section key={emergency.access_id} class="card" id={`e-${emergency.access_id}`} aria-labelledby={`h-${emergency.access_id}`}>
              <h2 id={`h-${emergency.access_id}`}>{words.whose(emergency.called ?? "—")}</h2>
              <p>
                <Tag tone={emergency.reviews.length === 0 ? "wait" : "quiet"}>
                  {emergency.reviews.length === 0 ? words.waiting : words.reviewed}
                </Tag>
              </p>
              <EmergencyFacts {...{ emergency, language, timeZone }} own={false} />
              <Review {...props} emergency={emergency} />
            </section>
          ))
        }
      </Pages>
      {searches.length > 0 && (
        <>
          <h2>{texts.searches}</h2>
          <p class="hint">{texts.searchesHint}</p>
          <Table
            caption={texts.searches}
            hideCaption
            head={texts.searchesHead}
            rows={searches.map((each) => [<bdi>{each.name}</bdi>, each.searches, each.found, each.opened])}
          />
        </>
      )}
    </Page>
  );
}

function Review({ asked, problems, emergency }: Props & { emergency: Emergency }) {
  const { language, form, params, actor } = asked;
  const words = EMERGENCY_WORDS[language];
  if (emergency.account_id === actor.accountId || emergency.person_id === actor.accountId) return null;
  const failed = params.accessId === emergency.access_id && Object.keys(problems).length > 0;
  const typed = (name: string): string => (failed && typeof form[name] === "string" ? String(form[name]) : "");
  const field = { language, problems: failed ? problems : {}, prefix: emergency.access_id };
  return (
    <More summary={words.say} open={failed || emergency.reviews.length === 0}>
      <Form action={`/people/${emergency.person_id}/emergency/${emergency.access_id}/review`}>
        <IdField value={typed("id") || undefined} />
        <Radios
          name="verdict"
          label={words.say}
          value={typed("verdict")}
          choices={VERDICTS.map((value) => ({ value, text: words.verdict[value] }))}
          {...field}
        />
        <TextArea name="words" label={words.reason} hint={words.sayHint} rows={3} value={typed("words")} {...field} />
        <Actions>
          <Button>{words.keep}</Button>
        </Actions>
      </Form>
    </More>
  );
}
