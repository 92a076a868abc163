import { theirRightsPath } from "./paths.ts";
import { AnsweredWithPictures, picturesAbout, WithPictures } from "../../record/pictured/entry.tsx";
import type { ComponentChildren, VNode } from "preact";
import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { textsOf } from "../../record/own-writing/drafts.ts";
import type { FieldsProps } from "../../record/fields/question-field.tsx";
import type { Statement } from "../../record/statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Actions, Button, Form, Hidden } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import type { Asked } from "../../web/route.ts";
import { Facts, Said, Since, StateTags, Why, type Reading } from "./facts.tsx";
import { AdvocateFields, ChangeFields, HearingFields, OutcomeFields, WordFields } from "./fields.tsx";
import { STATUS_FORM_WORDS } from "./form-words.ts";
import { standingsOf, type Standing } from "./rules.ts";
import { statusName } from "./statuses.ts";
import { RIGHTS_GROUP } from "./group.ts";
import { readingOf } from "./their-page.tsx";
import type { AboutName, Refused, Rights } from "./their-rights.ts";
import { THEIR_WORDS } from "./their-words.ts";
import { STATUS_WORDS } from "./words.ts";

type Props = { ctx: Context; asked: Asked; it: Rights; root: Statement; refused?: Refused };

/** One legal status and all that was written about it. Everybody writes here in their own voice, the person too. */
export function OneStatusPage(props: Props) {
  const { ctx, asked, it, root, refused } = props;
  const { language, actor, query } = asked;
  const words = THEIR_WORDS[language];
  const reading = readingOf(ctx, asked, it);
  const standing = standingsOf(it.statements, reading).find((each) => each.root.statement_id === root.statement_id);
  const name = statusName(root.body.status, language);
  const done = query.done === "saved" || query.done === "taken" ? words.done[query.done] : undefined;
  return (
    <Page
      title={words.write(name)}
      language={language}
      actor={actor}
      path={theirRightsPath(it.personId, root.statement_id)}
      back={
        it.own
          ? { href: "/rights", text: RIGHTS_GROUP.words[language].title }
          : { href: theirRightsPath(it.personId), text: words.title(it.called) }
      }
      problems={refused?.problems}
      help={it.own ? "person" : "service"}
      notice={it.own && done ? words.doneOwn : done}
    >
      <h1>{name}</h1>
      <WhoSees>{it.own ? words.writeOwn : words.writeLede(it.called)}</WhoSees>
      {(it.own || it.writes) && root.state !== "withdrawn" && (
        <WithPictures href={picturesAbout("what-holds-me", root.statement_id, it.personId, it.own)} language={language} />
      )}
      {standing ? <Standings {...props} {...{ standing, reading }} /> : <Said said={root} reading={reading} />}
    </Page>
  );
}

type StandingProps = Props & { standing: Standing; reading: Reading };

function Standings(props: StandingProps) {
  const { asked, it, standing, reading } = props;
  const { language } = asked;
  const words = STATUS_WORDS[language];
  const form = STATUS_FORM_WORDS[language];
  const takeBack = (said: Statement): ComponentChildren => <TakeBack {...{ asked, it, said }} />;
  return (
    <>
      <StateTags {...{ standing, language }} />
      <Facts {...{ standing, language }} />
      <Why {...{ standing, reading }} />
      {takeBack(standing.root)}
      <Since {...{ standing, reading }} actions={takeBack} />
      {standing.advocates.length > 0 && <h4>{words.advocate}</h4>}
      {it.statements
        .filter((each) => each.kind === "status-advocate" && each.about_id === standing.root.statement_id && each.state !== "withdrawn")
        .map((said) => (
          <Said key={said.statement_id} {...{ said, reading }} actions={takeBack(said)} />
        ))}
      {standing.said.length > 0 && <h4>{it.own ? words.yours : words.theirs(it.called)}</h4>}
      {standing.said.map((said) => (
        <Said key={said.statement_id} {...{ said, reading }} actions={takeBack(said)} />
      ))}
      <AnsweredWithPictures statements={it.statements} language={language} rootId={standing.root.statement_id} />
      {standing.takenBack.length > 0 && (
        <More summary={`${words.takenBack} (${standing.takenBack.length})`}>
          {standing.takenBack.map((said) => (
            <Said key={said.statement_id} {...{ said, reading }} />
          ))}
        </More>
      )}
      {it.own && <AboutForm {...props} name="word" about={standing.root} title={form.word} fields={WordFields} />}
      {(it.own || it.writes) && (
        <>
          {!it.own && (
            <div id="write-change">
              <AboutForm {...props} name="change" about={standing.root} title={form.change} fields={ChangeFields} />
            </div>
          )}
          <AboutForm {...props} name="hearing" about={standing.root} title={form.hearing} fields={HearingFields} />
          {standing.hearings.map(({ review }) => (
            <AboutForm
              key={review.statement_id}
              {...props}
              name="outcome"
              about={review}
              title={`${form.outcome} ${titleOf(review, props)}`}
              fields={OutcomeFields}
            />
          ))}
          <AboutForm {...props} name="advocate" about={standing.root} title={form.advocateAdd} fields={AdvocateFields} />
        </>
      )}
    </>
  );
}

const titleOf = (review: Statement, { ctx, asked }: Props): string => {
  const line = ctx.house.kinds.get(review.kind)!.lines(review.body, asked.language)[0]!;
  return `(${line.label}, ${formatDay(line.text, asked.language, "UTC")})`;
};

type AboutFormProps = StandingProps & { name: AboutName; about: Statement; title: string; fields: (props: FieldsProps) => VNode };

function AboutForm({ asked, it, standing, refused, name, about, title, fields: Fields }: AboutFormProps) {
  const { language, form } = asked;
  const wrong = refused?.name === name && refused.aboutId === about.statement_id ? refused : undefined;
  const lasts = standing.status?.lasts;
  const values: Record<string, string> = { ...(wrong && textsOf(form)), ...(lasts && "hours" in lasts && { hours: "yes" }) };
  const problems: Problems = wrong?.problems ?? {};
  return (
    <More summary={title} open={wrong !== undefined || asked.query.write === name}>
      <Form action={`${theirRightsPath(it.personId, about.statement_id)}/${name}`} label={title}>
        <Hidden name="id" value={values.id || newId()} />
        <Hidden name="statementId" value={values.statementId || newId()} />
        <Fields {...{ values, language, problems }} prefix={wrong ? undefined : `${name}-${about.statement_id}`} />
        <Actions>
          <Button>{STATUS_FORM_WORDS[language].save}</Button>
        </Actions>
      </Form>
    </More>
  );
}

/** Only by whoever wrote it. */
function TakeBack({ asked, it, said }: { asked: Asked; it: Rights; said: Statement }) {
  const words = STATUS_FORM_WORDS[asked.language];
  const mine = said.author_id === asked.actor.accountId && said.voice === (it.own ? "own" : "practitioner");
  if (!mine || (it.own && said.kind === "legal-status")) return null;
  return (
    <Form action={`${theirRightsPath(it.personId, said.statement_id)}/take-back`}>
      <Button kind="link">
        {words.takeBack} <span class="unseen">: {said.body.text}</span>
      </Button>
      <span class="hint"> {words.takeBackHint}</span>
    </Form>
  );
}
