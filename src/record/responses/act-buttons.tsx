import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "../statements/statement.ts";
import { Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { newId } from "../../ground/core/id.ts";
import { SpeakForm } from "./forms.tsx";
import { allowedActs, DECLINED, wordsOf, type ActName, type Viewer } from "./rules.ts";
import { beginning } from "../statements/speaker.ts";
import { RESPONSE_WORDS } from "./words.ts";

type Props = {
  statement: Statement;
  viewer: Viewer;
  personId: string;
  language: Language;
  back: string;
  /** a question that waits for an answer shows its form at once */
  answerOpen?: boolean;
  /** one can answer beside it elsewhere on the page */
  noAnswer?: boolean;
};

/** What this viewer can do about a statement now: what the table allows, and nothing else. */
export function ActButtons({ answerOpen = false, noAnswer, ...props }: Props) {
  const { statement, viewer, language } = props;
  const words = RESPONSE_WORDS[language];
  const acts = allowedActs(statement, viewer);
  const can = (act: ActName) => acts.includes(act);
  const of = words.of(beginning(wordsOf(statement)));
  const scribedForMe = statement.voice === "scribed" && viewer.reach.own;
  const post = (act: ActName, text: string, kind: "primary" | "quiet" | "link") =>
    can(act) && <ActForm key={act} {...props} act={act} text={text} kind={kind} of={of} />;
  const open = (act: ActName, text: string, kind: "quiet" | "link") =>
    can(act) && <OpenLink key={act} {...props} act={act} text={text} kind={kind} of={of} />;
  const declined = statement.state === DECLINED;
  const mine = statement.author_id === viewer.accountId;
  return (
    <>
      {post("confirm", words.confirm, "primary")}
      {open("edit", scribedForMe ? words.inMyWords : words.edit, scribedForMe ? "quiet" : "link")}
      {post("not-mine", words.notMine, "quiet")}
      {(statement.body?.of === "words" ? open : post)("take-up", declined ? words.thinkOver : words.takeUp, declined ? "link" : "quiet")}
      {open("change", words.change, declined ? "link" : "quiet")}
      {open("decline", words.decline, "quiet")}
      {post("not-now", words.notNow, "link")}
      {post("withdraw", words.withdraw, "link")}
      {can("answer") && !noAnswer && (answerOpen || !mine) && !scribedForMe && (
        <More
          open={answerOpen && viewer.reach.own}
          summary={
            <>
              {words.answerThis}
              <span class="unseen">{of}</span>
            </>
          }
        >
          <SpeakForm kind="answer" {...props} prefix={`answer-${statement.statement_id}`} />
        </More>
      )}
    </>
  );
}

type ActProps = Props & { act: ActName; text: string; kind: "primary" | "quiet" | "link"; of: string };

const pathOfAct = (personId: string, statementId: string, act: ActName): string => `/people/${personId}/statements/${statementId}/${act}`;

function ActForm({ act, text, kind, of, statement, personId, back }: ActProps) {
  return (
    <Form action={pathOfAct(personId, statement.statement_id, act)}>
      <IdField />
      <Hidden name="based" value={statement.revision_id} />
      {act === "take-up" && <Hidden name="becomesId" value={newId()} />}
      <Hidden name="back" value={back} />
      <Button kind={kind}>
        {text}
        <span class="unseen">{of}</span>
      </Button>
    </Form>
  );
}

function OpenLink({ act, text, kind, of, statement, personId, back }: ActProps) {
  return (
    <ButtonLink kind={kind} href={`${pathOfAct(personId, statement.statement_id, act)}?back=${encodeURIComponent(back)}`}>
      {text}
      <span class="unseen">{of}</span>
    </ButtonLink>
  );
}
