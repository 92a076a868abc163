import { Pages } from "../../web/parts/pages.tsx";
import { useHouse } from "../../web/house.ts";
import { riskPath } from "../positive-risk/family.ts";
import { PlanSections } from "../../agreements/documents/plan-page.tsx";
import type { Context } from "../../web/context.ts";
import { formatWhen } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Button, ButtonLink, Form, Hidden } from "../../web/parts/form.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { More } from "../../web/parts/summary.tsx";
import type { Asked } from "../../web/route.ts";
import { PAGE_WORDS } from "../../web/words.ts";
import { withoutView, type SafetyDocument } from "./content.ts";
import { documentOf, documentOutline, documentSections } from "./outline.ts";
import type { MakeRoom } from "./room.ts";
import type { DocumentRow } from "./store.ts";
import { DOCUMENT_WORDS } from "./words.ts";
import { Whose } from "../../web/parts/whose.tsx";

type Props = { ctx: Context; asked: Asked; room: MakeRoom; made: SafetyDocument | null };

/** What it would be now, what is missing before it can be made, and those that were made before. */
export function MakePage({ ctx, asked, room, made }: Props) {
  const { language, actor } = asked;
  const words = DOCUMENT_WORDS[language];
  const { name } = room.person;
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path={`/people/${room.personId}/safety-documents`}
      back={room.own ? { href: "/safety", text: words.safety } : { href: `/people/${room.personId}`, text: name }}
      help={room.own ? "person" : "service"}
    >
      <h1>{words.title}</h1>
      <p class="lede">{room.own ? words.yours : words.lede(name)}</p>
      {room.team && (made ? <Now {...{ ctx, asked, room, made }} /> : <Missing {...{ asked, room }} />)}
      <Before {...{ ctx, asked, room }} />
    </Page>
  );
}

function Now({ ctx, asked, room, made }: Props & { made: SafetyDocument }) {
  const { language } = asked;
  const words = DOCUMENT_WORDS[language];
  const { timeZone } = ctx.installation.current;
  return (
    <>
      <Form action={`/people/${room.personId}/safety-documents`} class="card today">
        <p>{words.makeHint(room.person.name)}</p>
        <Hidden name="id" value={made.documentId} />
        <Button>{words.make}</Button>
      </Form>
      <h2>{words.asItWould}</h2>
      <div class="plan">
        <PlanSections
          sections={documentSections(useHouse().families, made, language, timeZone)}
          language={language}
          links={`/people/${room.personId}/statements/`}
        />
      </div>
    </>
  );
}

/** Why it cannot be made yet, and the way to mend it. */
function Missing({ asked: { language }, room }: { asked: Asked; room: MakeRoom }) {
  const words = DOCUMENT_WORDS[language];
  const missing = withoutView(room.statements);
  if (missing.length === 0)
    return <p class="card today">{room.statements.length === 0 ? words.nothing(room.person.name) : words.noView}</p>;
  return (
    <section class="card today">
      <p>{words.missing}</p>
      <ul class="parts">
        {missing.map((each) => (
          <li key={each.statement_id}>
            <p dir="auto">
              <Whose of={each} language={language}>
                {each.body.text}
              </Whose>
            </p>
            <ButtonLink kind="quiet" href={`${riskPath(room.personId, each.statement_id)}#absent`}>
              {words.missingLink}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Before({ ctx, asked: { language }, room }: Omit<Props, "made">) {
  const words = DOCUMENT_WORDS[language];
  const { timeZone } = ctx.installation.current;
  return (
    <section>
      {!room.own && <h2>{words.before}</h2>}
      {room.documents.length === 0 && <p>{words.none}</p>}
      <Pages of={room.documents} idOf={({ document_id }) => document_id} language={language} name="documents">
        {(some) => (
          <ul class="parts">
            {some.map((row) => (
              <li key={row.document_id}>
                <a href={`/people/${room.personId}/safety-documents/${row.document_id}`}>
                  {words.made(documentOf(row).madeBy.name, row.team_name, formatWhen(row.made_at, language, timeZone))}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </section>
  );
}

/** One document, for the person and for the team alike: the same words. */
export function DocumentPage({ ctx, asked, row }: { ctx: Context; asked: Asked; row: DocumentRow }) {
  const { language, actor, query } = asked;
  const words = DOCUMENT_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const { title, facts, sections, digest } = documentOutline(useHouse().families, row, language, timeZone);
  const all = `/people/${row.person_id}/safety-documents`;
  const path = `${all}/${row.document_id}`;
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={path}
      back={{ href: all, text: words.title }}
      help={actor.accountId === row.person_id ? "person" : "service"}
    >
      {query.done === "made" && <Notice title={PAGE_WORDS[language].notice}>{words.done}</Notice>}
      <article class="plan" aria-labelledby="document-title">
        <h1 id="document-title">{title}</h1>
        {facts.map((fact) => (
          <p key={fact} class="lede">
            {fact}
          </p>
        ))}
        <nav class="row links no-print" aria-label={words.keep}>
          <a href={`${path}/pdf`}>{words.pdf}</a>
          <a href={`${path}/text`}>{words.text}</a>
        </nav>
        <PlanSections sections={sections} language={language} links={`/people/${row.person_id}/statements/`} />
      </article>
      <p class="hint no-print">{words.changed}</p>
      <More summary={words.seal}>
        <p class="digest">{digest}</p>
      </More>
    </Page>
  );
}
