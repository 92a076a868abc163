import type { Problems } from "../../ground/core/result.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { Page } from "../../web/layout.tsx";
import { ErrorMessage } from "../../web/parts/errors.tsx";
import { facts, TextField } from "../../web/parts/field.tsx";
import { Button, IdField } from "../../web/parts/form.tsx";
import { Form } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { PAGE_WORDS } from "../../web/words.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Picture } from "./store.ts";
import { PICTURE_WORDS } from "./words.ts";

type Props = { asked: PersonAsked; pictures: Picture[]; problems: Problems; full: boolean };

/** A few pictures of what the person lives for, theirs alone. */
export function PicturesPage({ asked, pictures, problems, full }: Props) {
  const { language, actor, query, form } = asked;
  const words = PICTURE_WORDS[language];
  const done = query.done === "saved" ? words.saved : query.done === "removed" ? words.removed : null;
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path="/safety/pictures"
      scripts={full ? [] : ["smaller-picture"]}
      back={{ href: "/safety/reasons", text: words.back }}
      problems={problems}
    >
      <h1>{words.title}</h1>
      {done && <Notice title={PAGE_WORDS[language].notice}>{done}</Notice>}
      <p class="lede">{words.lede}</p>
      <WhoSees onlyYou>{words.onlyYou}</WhoSees>
      {pictures.length === 0 && <p>{words.none}</p>}
      <Pictures pictures={pictures}>{(each) => <Remove picture={each} language={language} />}</Pictures>
      {full ? (
        <p class="card">{words.full}</p>
      ) : (
        <Form action="/safety/pictures" file class="card" label={words.add}>
          <h2>{words.add}</h2>
          <IdField />
          <FileField {...{ language, problems }} />
          <TextField
            name="words"
            label={words.words}
            hint={words.wordsHint}
            value={typeof form.words === "string" ? form.words : ""}
            {...{ language, problems }}
          />
          <Button>{words.save}</Button>
        </Form>
      )}
    </Page>
  );
}

function FileField({ language, problems }: { language: Language; problems: Problems }) {
  const words = PICTURE_WORDS[language];
  const { id, hintId, errorId, error, describedBy } = facts({ name: "file", hint: words.fileHint, problems });
  return (
    <div class={error ? "field wrong" : "field"}>
      <label class="label" for={id}>
        {words.file}
      </label>
      <div class="hint" id={hintId}>
        {words.fileHint}
      </div>
      {error && <ErrorMessage id={errorId} language={language} text={error} />}
      <input
        id={id}
        name="file"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        data-smaller={words.smaller}
        aria-describedby={describedBy}
        aria-invalid={error ? "true" : undefined}
      />
      <p class="hint" id={`${id}-said`} role="status" />
    </div>
  );
}

/** It goes for good, so it asks once. */
function Remove({ picture, language }: { picture: Picture; language: Language }) {
  const words = PICTURE_WORDS[language];
  return (
    <More
      summary={
        <>
          {words.remove}
          <span class="unseen">: {picture.words}</span>
        </>
      }
    >
      <p>{words.removeSure}</p>
      <Form action={`/safety/pictures/${picture.picture_id}/remove`}>
        <Button kind="danger">{words.removeYes}</Button>
      </Form>
    </More>
  );
}

/** The pictures themselves, each with its words under it. */
export function Pictures({ pictures, children }: { pictures: Picture[]; children?: (picture: Picture) => preact.VNode }) {
  if (pictures.length === 0) return null;
  return (
    <ul class="pictures" role="list">
      {pictures.map((each) => (
        <li key={each.picture_id}>
          <figure>
            <img src={`/safety/pictures/${each.picture_id}`} alt={each.words} />
            <figcaption dir="auto">{each.words}</figcaption>
          </figure>
          {children?.(each)}
        </li>
      ))}
    </ul>
  );
}
