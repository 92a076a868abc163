import { WritingPage, type Around } from "../../../record/own-writing/page.tsx";
import { WRITING_WORDS } from "../../../record/own-writing/words.ts";
import { isAside, type Statement } from "../../../record/statements/statement.ts";
import { formatDay, today } from "../../../web/dates.ts";
import { Empty } from "../../../web/parts/empty.tsx";
import { SelectField } from "../../../web/parts/field.tsx";
import { Button, ButtonLink, Form, IdField } from "../../../web/parts/form.tsx";
import { SaidWords } from "../../../web/parts/voice.tsx";
import { decidedLast, isNotTheirs } from "../decided/rules.ts";
import { DECIDED_WORDS } from "../decided/words.ts";
import { FOR_THEM_WORDS } from "../for-them/words.ts";
import { isForThem } from "../rules.ts";
import { Tabs } from "../tabs.tsx";
import { TookForm } from "./forms.tsx";
import { CamePicture } from "./picture.tsx";
import { afterwardsPath, AFTERWARDS_PATH } from "./room.ts";
import { cameOf, isNothing, withAfterwards } from "./rules.ts";
import { afterwards, effect } from "./shape.ts";
import { AFTER_WORDS } from "./words.ts";

/** Every decision with what came of it, the newest first; one press says how it goes. */
export function AfterwardsListPage({ around, decisions }: { around: Around; decisions: Statement[] }) {
  const { asked, statements: told } = around;
  const { language } = asked;
  const words = AFTER_WORDS[language];
  const list = withAfterwards(decisions, told).toReversed();
  return (
    <WritingPage
      around={around}
      title={words.title}
      lede={words.lede}
      pictures={["pen", "heart", "check"]}
      back={{ href: "/home", text: WRITING_WORDS[language].home }}
    >
      <Tabs here="afterwards" language={language} />
      {list.length === 0 && (
        <Empty drawing="path" title={words.emptyTitle} action={<ButtonLink href="/deciding">{words.emptyLink}</ButtonLink>}>
          {words.empty}
        </Empty>
      )}
      <NotPlaced {...{ around, decisions }} />
      {list.map((each) => (
        <OneDecision key={each.statement_id} {...{ around, decisions }} decision={each} />
      ))}
      <p class="hint">{words.notPrescribing}</p>
    </WritingPage>
  );
}

type Props = { around: Around; decisions: Statement[] };

function OneDecision({ around, decisions, decision }: Props & { decision: Statement }) {
  const { ctx, asked, statements: told } = around;
  const { language, personId } = asked;
  const words = AFTER_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const came = cameOf(decisions, told, decision.statement_id, timeZone);
  const last = decidedLast(decisions, decision.statement_id);
  const path = afterwardsPath(personId, decision.statement_id);
  return (
    <section class="card" aria-labelledby={`of-${decision.statement_id}`}>
      <h2 id={`of-${decision.statement_id}`} dir="auto">
        {decision.body.text}
      </h2>
      {last && (
        <>
          <p class="hint">
            {words.decidedThen}, {formatDay(last.created_at, language, timeZone)}:
          </p>
          <SaidWords>{last.body.text}</SaidWords>
          {isNotTheirs(last) && (
            <p class="hint">{isForThem(last) ? FOR_THEM_WORDS[language].noticeOwn : DECIDED_WORDS[language].notAgreedOwn}</p>
          )}
        </>
      )}
      <TookForm action={path} language={language} today={today(timeZone)} failed="" typed={{}} problems={{}} />
      {!isNothing(came) && <CamePicture {...{ came, language, timeZone }} id={decision.statement_id} />}
      <p>
        <ButtonLink kind="quiet" href={path}>
          {isNothing(came) ? words.open : words.cameOpen}
          <span class="unseen">: {decision.body.text}</span>
        </ButtonLink>
      </p>
    </section>
  );
}

/** What was written down for the person without saying which decision it came of: they put it there. */
function NotPlaced({ around, decisions }: Props) {
  const { asked, statements } = around;
  const { language } = asked;
  const words = AFTER_WORDS[language];
  const open = decisions.filter((each) => each.kind === "decision" && !isAside(each));
  const loose = statements.filter(
    (each) => [afterwards.kind, effect.kind].includes(each.kind) && each.body.decision === "" && !isAside(each),
  );
  if (open.length === 0) return null;
  return (
    <>
      {loose.map((each) => (
        <Form key={each.statement_id} action={`${AFTERWARDS_PATH}/${each.statement_id}/place`} class="card today">
          <IdField />
          <SaidWords>{[words.tookToo[each.body.took as keyof typeof words.tookToo], each.body.text].filter(Boolean).join(": ")}</SaidWords>
          <SelectField
            name="decision"
            prefix={each.statement_id}
            label={words.whichDecision}
            value={open.at(-1)!.statement_id}
            options={open.map(({ statement_id: value, body }) => ({ value, text: short(body.text) }))}
            language={language}
          />
          <Button kind="quiet">{words.save}</Button>
        </Form>
      ))}
    </>
  );
}

const short = (text: string): string => ([...text].length > 60 ? `${[...text].slice(0, 60).join("")}…` : text);
