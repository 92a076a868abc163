import { backTo } from "../../../web/back-to.ts";
import type { Problems } from "../../../ground/core/result.ts";
import type { Context } from "../../../web/context.ts";
import { formatDay } from "../../../web/dates.ts";
import { Page } from "../../../web/layout.tsx";
import { ErrorMessage } from "../../../web/parts/errors.tsx";
import { facts, TextField } from "../../../web/parts/field.tsx";
import { Actions, Button, Form } from "../../../web/parts/form.tsx";
import { More } from "../../../web/parts/summary.tsx";
import { Notice } from "../../../web/parts/notice.tsx";
import type { Asked } from "../../../web/route.ts";
import type { Flaw } from "./file.ts";
import type { MedicineList } from "./store.ts";
import { MEDICINE_WORDS } from "./words.ts";

export const MEDICINES_PATH = "/administration/medicines";

type Props = {
  ctx: Context;
  asked: Asked;
  list: MedicineList | null;
  coming: MedicineList | null;
  problems: Problems;
  flaws: Flaw[];
  more: number;
};

/** The list there is, and a file to take its place. What is wrong with a file is told line by line. */
export function MedicinesPage({ ctx, asked, list, coming, problems, flaws, more }: Props) {
  const { language, actor, query, form } = asked;
  const words = MEDICINE_WORDS[language];
  const typed = (name: string) => (typeof form[name] === "string" ? String(form[name]) : "");
  const day = (when: Date) => formatDay(when, language, ctx.installation.current.timeZone);
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path={MEDICINES_PATH}
      back={backTo("administration", language)}
      problems={problems}
      notice={query.done === "loaded" ? words.done : query.done === "removed" ? words.removed : undefined}
      help="service"
      scripts={coming ? ["live"] : undefined}
      live={coming ? MEDICINES_PATH : undefined}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <div data-live-part="list">
        {coming && <Coming coming={coming} language={language} />}
        <p class="card">{list ? words.loaded(list.name, list.terms, day(list.loaded_at), list.loaded_name) : words.none}</p>
      </div>
      {flaws.length > 0 && (
        <Notice title={words.flawTitle} tone="stop">
          <>
            <p>
              <b>{words.flawTitle}.</b>
            </p>
            <ul>
              {flaws.map((flaw) => (
                <li key={`${flaw.line} ${words.flaw(flaw)}`}>{words.flaw(flaw)}</li>
              ))}
            </ul>
            {more > 0 && <p>{words.flawMore(more)}</p>}
          </>
        </Notice>
      )}
      <Form action={MEDICINES_PATH} file class="card" label={words.load}>
        <TextField name="name" label={words.name} hint={words.nameHint} value={typed("name")} {...{ language, problems }} />
        <TextField
          name="system"
          label={words.system}
          hint={words.systemHint}
          value={typed("system")}
          optional
          spellcheck={false}
          {...{ language, problems }}
        />
        <FileField {...{ language, problems }} />
        <p class="hint">{words.licence}</p>
        <Actions>
          <Button>{list ? words.replace : words.load}</Button>
        </Actions>
      </Form>
      {list && (
        <More summary={words.remove}>
          <p>{words.removeHint}</p>
          <Form action={`${MEDICINES_PATH}/remove`}>
            <Button kind="quiet">{words.remove}</Button>
          </Form>
        </More>
      )}
    </Page>
  );
}

/** A list that is on its way: how far it is, and that the one before holds until all of it is there. */
function Coming({ coming, language }: { coming: MedicineList; language: Asked["language"] }) {
  const words = MEDICINE_WORDS[language];
  const { name, loaded, terms, touched_at } = coming;
  if (Date.now() - touched_at.getTime() > STOPPED_AFTER) return <p class="notice stop">{words.stopped(name, loaded, terms)}</p>;
  return (
    <section class="card today" aria-label={words.coming(name)}>
      <p>
        <b>{words.coming(name)}</b> {words.sofar(loaded, terms)}
      </p>
      <progress value={loaded} max={terms} aria-label={words.sofar(loaded, terms)} />
      <p class="hint">{words.comingHint}</p>
      <p class="no-print">
        <a href={MEDICINES_PATH}>{words.lookAgain}</a>
      </p>
    </section>
  );
}

/** A piece takes a second or two; where nothing comes for so long, nothing will. */
const STOPPED_AFTER = 60_000;

function FileField({ language, problems }: { language: Asked["language"]; problems: Problems }) {
  const words = MEDICINE_WORDS[language];
  const hint = `${words.fileHint} ${words.example}`;
  const { id, hintId, errorId, error, describedBy } = facts({ name: "file", hint, problems });
  return (
    <div class={error ? "field wrong" : "field"}>
      <label class="label" for={id}>
        {words.file}
      </label>
      <div class="hint" id={hintId}>
        {hint}
      </div>
      {error && <ErrorMessage id={errorId} language={language} text={error} />}
      <input
        id={id}
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,.json"
        aria-describedby={describedBy}
        aria-invalid={error ? "true" : undefined}
      />
    </div>
  );
}
