import { changedSince } from "../../agreements/sealed/changed.ts";
import { firstLine } from "../../agreements/sealed/first-line.ts";
import { documentOf, type AgreementRow } from "../../agreements/sealed/store.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import type { Statement } from "../../record/statements/statement.ts";
import { entriesOfStep } from "../safety-plan/rules.ts";
import { SAFETY_WORDS } from "../safety-plan/words.ts";
import type { Context } from "../../web/context.ts";
import { Page } from "../../web/layout.tsx";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { Lede } from "../../web/parts/lede.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { chosen, WHOLE_SAFETY_PLAN, wholeOf, writtenSteps } from "./family.ts";
import { WHOLE_WORDS } from "./words.ts";

export type WholeRoom = { statements: Statement[]; newest: AgreementRow | null };
type Props = { ctx: Context; asked: PersonAsked; room: WholeRoom; problems?: Problems };

/** Which steps stand in the document; the next page shows the exact words, and asks who reads them. */
export function WholePage({ ctx, asked, room, problems }: Props) {
  const { language, actor } = asked;
  const words = WHOLE_WORDS[language];
  const { statements, newest } = room;
  const steps = writtenSteps(statements);
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path="/safety/whole"
      back={{ href: "/safety", text: SAFETY_WORDS[language].title }}
      problems={problems}
    >
      <h1>{words.title}</h1>
      <Lede language={language} text={words.lede} pictures={["plan", "eye", "pen"]} />
      {newest && <Newest {...{ ctx, asked, statements, newest }} />}
      {steps.length === 0 ? (
        <section class="card">
          <p>{words.begin}</p>
          <ButtonLink href="/safety">{SAFETY_WORDS[language].title}</ButtonLink>
        </section>
      ) : (
        <Choose {...{ asked, statements, problems }} />
      )}
    </Page>
  );
}

function Choose({ asked, statements, problems }: { asked: PersonAsked; statements: Statement[]; problems?: Problems }) {
  const { language } = asked;
  const words = WHOLE_WORDS[language];
  const was = wholeOf(statements);
  return (
    <Form action="/safety/whole">
      <IdField />
      <Hidden name="based" value={was?.revision_id ?? ""} />
      <Checkboxes
        name="steps"
        label={words.steps}
        hint={words.stepsHint}
        values={was?.body.steps ?? []}
        choices={writtenSteps(statements).map((step) => ({
          value: step,
          text: SAFETY_WORDS[language].step[step],
          hint: words.entries(entriesOfStep(statements, step).length),
        }))}
        {...{ language, problems }}
      />
      <WhoSees onlyYou>{words.onlyYou}</WhoSees>
      <Actions>
        <Button>{words.goOn}</Button>
      </Actions>
    </Form>
  );
}

/** The newest that stands: what was said to it, and whether what would stand in it now is the same. */
function Newest({
  ctx,
  asked: { language, personId },
  statements,
  newest,
}: Omit<Props, "room" | "problems"> & WholeRoom & { newest: AgreementRow }) {
  const words = WHOLE_WORDS[language];
  const document = documentOf(newest);
  const path = `/people/${personId}/plan/${newest.agreement_id}`;
  const { content } = document;
  const then = content.parts.flatMap(({ part, statements: said }) => said.map(({ statementId }) => `${part} ${statementId}`));
  const now = chosen(statements).map(({ part, statement_id: id }) => `${part} ${id}`);
  const changed = then.join() !== now.join() || changedSince(content, newest.put_forward_at, statements, ctx.house.kinds).length > 0;
  return (
    <section class="card">
      <h2>{words.before}</h2>
      <p>{firstLine(document, language, WHOLE_SAFETY_PLAN.words[language].it)}</p>
      {changed && <p class="hint">{words.changed}</p>}
      <p class="row links">
        <a href={path}>{words.read}</a>
        <a href={`${path}/pdf`}>{words.pdf}</a>
      </p>
    </section>
  );
}
