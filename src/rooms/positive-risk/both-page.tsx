import { AnsweredWithPictures, picturesAbout, WithPictures } from "../../record/pictured/entry.tsx";
import { ByPictureTag } from "../../record/pictured/tag.tsx";
import { changedSince } from "../../agreements/sealed/changed.ts";
import { firstLine } from "../../agreements/sealed/first-line.ts";
import type { AgreementDocument } from "../../agreements/sealed/content.ts";
import { reviewState } from "../../agreements/sealed/rules.ts";
import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { speakerOf } from "../../record/statements/speaker.ts";
import type { Context } from "../../web/context.ts";
import { formatDay, today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { SaidWords, Say } from "../../web/parts/voice.tsx";
import type { Statement } from "../../record/statements/statement.ts";
import { isAside } from "../../record/statements/statement.ts";
import type { Asked } from "../../web/route.ts";
import { AbsentForm, begunView, OutcomeForm, ViewForm } from "./both-forms.tsx";
import { mayAnswer, mayPutAway, mayWrite, type Both } from "./both.ts";
import { POSITIVE_RISK, riskPath } from "./family.ts";
import { absencesOf, outcomesOf, PERSONS_ONLY, sidesOf, viewOfPerson, type Side } from "./rules.ts";
import { RISK_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

export type BothProps = {
  ctx: Context;
  asked: Asked;
  both: Both;
  document: AgreementDocument | null;
  problems: Problems;
  /** the form that was refused */
  failed: string;
};

/** Both sides of something the person wants to do: aspect by aspect, what came of it, and what is missing still. */
export function BothPage(props: BothProps) {
  const { asked, both, problems } = props;
  const { language, actor } = asked;
  const words = RISK_WORDS[language];
  const { personId, root, reach, called } = both;
  const back = reach.own ? { href: "/worth-trying", text: words.title } : { href: `/people/${personId}`, text: called };
  const path = riskPath(personId, root.statement_id);
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path={path}
      back={back}
      problems={problems}
      help={reach.own ? "person" : "service"}
      scripts={["autosave"]}
    >
      <h1 dir="auto">
        <Whose of={root} language={asked.language}>
          {root.body.text}
        </Whose>
      </h1>
      {asked.query.done === "saved" && <Notice title={words.title}>{words.saved}</Notice>}
      {asked.query.done === "away" && <Notice title={words.title}>{words.taken}</Notice>}
      <By {...props} statement={root} />
      {(reach.own || mayWrite(both)) && (
        <WithPictures href={picturesAbout("both-sides", root.statement_id, personId, reach.own)} language={language} />
      )}
      <Agreed {...props} />
      {sidesOf(both.statements, root.statement_id).map((side) => (
        <BothSides key={side.aspect} side={side} {...props} />
      ))}
      <Went {...props} />
      <AnsweredWithPictures statements={both.statements} language={language} rootId={root.statement_id} />
      <Absence {...props} />
      {!props.document && <Forward {...props} />}
      <PutAway {...props} />
    </Page>
  );
}

function By({ ctx, asked, both, statement }: BothProps & { statement: Statement }) {
  const { language, actor } = asked;
  const listening = { accountId: actor.accountId, personId: both.personId, language, called: both.called };
  return (
    <p class="hint">
      {speakerOf(statement, listening)}, {formatDay(statement.said_at, language, ctx.installation.current.timeZone)}.{" "}
      <a class="no-print" href={`/people/${both.personId}/statements/${statement.statement_id}`}>
        {RISK_WORDS[language].whence}
      </a>
    </p>
  );
}

/** Where it stands once it was put forward, whether it is time to look again, and how it went. */
function Agreed(props: BothProps) {
  const { ctx, asked, both, document, problems, failed } = props;
  const { language } = asked;
  const words = RISK_WORDS[language];
  if (!document) return null;
  const { content } = document;
  const { timeZone } = ctx.installation.current;
  const changes = changedSince(content, both.agreement!.put_forward_at, both.statements, ctx.house.kinds);
  const due = reviewState(content.reviewOn, today(timeZone)) === "due";
  const outcomes = outcomesOf(both.statements, both.root.statement_id);
  return (
    <section class="card" aria-labelledby="stands">
      <h2 id="stands" class="waits" dir="auto">
        {firstLine(document, language, POSITIVE_RISK.words[language].it, asked.actor.accountId)}
      </h2>
      {due && <p>{words.when}</p>}
      <p>
        <a href={`/people/${both.personId}/plan/${content.agreementId}`}>{words.read}</a>
      </p>
      {changes.length > 0 && <p class="hint">{words.changed}</p>}
      {(changes.length > 0 || due) && <Forward {...props} again />}
      <h3 id="went">{words.went}</h3>
      {outcomes.map((each) => (
        <OneView key={each.statement_id} {...props} view={each} />
      ))}
      {(both.reach.own || mayWrite(both)) && (
        <OutcomeForm
          {...{ ctx, asked, both, problems: failed === "went" ? problems : {} }}
          open={failed === "went" || (due && outcomes.length === 0)}
        />
      )}
    </section>
  );
}

/** How it went is told before anything was agreed, too. */
function Went(props: BothProps) {
  const outcomes = outcomesOf(props.both.statements, props.both.root.statement_id);
  if (props.document || outcomes.length === 0) return null;
  return (
    <section aria-labelledby="went">
      <h2 id="went">{RISK_WORDS[props.asked.language].went}</h2>
      {outcomes.map((each) => (
        <OneView key={each.statement_id} {...props} view={each} />
      ))}
    </section>
  );
}

/** What the person says stands beside what others say; neither takes the place of the other. */
function BothSides({ side, ...props }: BothProps & { side: Side }) {
  const { asked, both, problems, failed } = props;
  const { language } = asked;
  const words = RISK_WORDS[language];
  const { heading, hint } = words.aspect[side.aspect];
  const alone = PERSONS_ONLY.includes(side.aspect);
  const mayAdd = both.reach.own || mayWrite(both) || (mayAnswer(both) && !alone);
  const column = (title: string, views: Side["own"]) => (
    <div>
      <h3 dir="auto">{title}</h3>
      {views.length === 0 && <p class="hint">{words.nothing}</p>}
      {views.map((view) => (
        <OneView key={view.statement_id} {...props} view={view} />
      ))}
    </div>
  );
  return (
    <section aria-labelledby={side.aspect} id={`at-${side.aspect}`}>
      <h2 id={side.aspect}>{heading}</h2>
      <p class="hint">{hint}</p>
      <div class={alone ? undefined : "beside"}>
        {column(both.reach.own ? words.you : both.called, side.own)}
        {!alone && column(words.others, side.others)}
      </div>
      {mayAdd && (
        <More summary={`${words.add}: ${heading}`} open={failed === side.aspect || begunView(both, side.aspect) !== null}>
          <ViewForm {...{ ctx: props.ctx, asked, both, aspect: side.aspect, problems: failed === side.aspect ? problems : {} }} />
        </More>
      )}
    </section>
  );
}

function OneView({ view, ...props }: BothProps & { view: Statement }) {
  const { ctx, asked, both } = props;
  const { language, actor } = asked;
  const words = RISK_WORDS[language];
  const listening = { accountId: actor.accountId, personId: both.personId, language, called: both.called };
  const away = mayPutAway(both, view, actor.accountId);
  return (
    <Say
      id={`s-${view.statement_id}`}
      voice={view.voice}
      acting={view.acting_as}
      by={speakerOf(view, listening)}
      when={formatDay(view.said_at, language, ctx.installation.current.timeZone)}
      language={language}
      tag={<ByPictureTag body={view.body} language={language} />}
      source={{ href: `/people/${both.personId}/statements/${view.statement_id}`, text: words.whence }}
      actions={
        away ? (
          <Form action={`${riskPath(both.personId, both.root.statement_id)}/put-away/${view.statement_id}`}>
            <Button kind="link">
              {words.putAway}
              <span class="unseen">: {view.body.text ?? view.body.reason}</span>
            </Button>
          </Form>
        ) : undefined
      }
    >
      <SaidWords>{view.body.text ?? view.body.reason}</SaidWords>
    </Say>
  );
}

/** That the person's own view is missing, why and until when: said plainly, and recorded by whoever asked. */
function Absence(props: BothProps) {
  const { ctx, asked, both, problems, failed } = props;
  const words = RISK_WORDS[asked.language];
  const absences = absencesOf(both.statements, both.root.statement_id);
  const missing = viewOfPerson(both.statements, both.root) !== "own";
  if (absences.length === 0 && (!missing || both.reach.own || !mayAnswer(both))) return null;
  return (
    <section aria-labelledby="absent">
      <h2 id="absent">{words.absentFields.reason.read}</h2>
      {absences.map((each) => (
        <div key={each.statement_id}>
          <OneView {...props} view={each} />
          <p>
            {words.absentFields.askOn.read} {formatDay(each.body.askOn, asked.language, ctx.installation.current.timeZone)}.
          </p>
        </div>
      ))}
      {missing && !both.reach.own && mayAnswer(both) && (
        <More summary={words.absent} open={failed === "absent"}>
          <AbsentForm {...{ ctx, asked, both, problems: failed === "absent" ? problems : {} }} />
        </More>
      )}
    </section>
  );
}

function Forward({ asked, both, again }: BothProps & { again?: boolean }) {
  const words = RISK_WORDS[asked.language];
  if (!mayAnswer(both)) return null;
  const missing = viewOfPerson(both.statements, both.root) === "missing";
  return (
    <div class={again ? undefined : "card today"}>
      {!again && <p>{missing ? words.missing : words.agreeHint}</p>}
      {!missing && (
        <p>
          <ButtonLink
            kind={again ? "quiet" : "primary"}
            href={`/people/${both.personId}/agree/${POSITIVE_RISK.family}/${both.root.statement_id}`}
          >
            {again ? words.agreeAgain : words.agree}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

function PutAway({ asked, both }: BothProps) {
  const words = RISK_WORDS[asked.language];
  const away = both.statements.filter((each) => each.about_id === both.root.statement_id && isAside(each) && each.state !== "withdrawn");
  if (!both.reach.own || away.length === 0) return null;
  return (
    <More summary={words.awayTitle(away.length)}>
      <ul class="entries" role="list">
        {away.map((each) => (
          <li key={each.statement_id}>
            <SaidWords>{each.body.text ?? each.body.reason}</SaidWords>
            <Form action={`${riskPath(both.personId, both.root.statement_id)}/bring-back/${each.statement_id}`}>
              <Hidden name="id" value={newId()} />
              <Button kind="quiet">{words.bringBack}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </More>
  );
}
