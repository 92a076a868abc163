import { useHouse } from "../../web/house.ts";
import { backTo } from "../../web/back-to.ts";
import type { Actor } from "../../ground/core/actor.ts";
import { isEasyRead, type Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { Page } from "../../web/layout.tsx";
import { Checkboxes, Radios } from "../../web/parts/choices.tsx";
import { EasyLine, EasyLines } from "../../web/parts/easy.tsx";
import { Empty } from "../../web/parts/empty.tsx";
import { DateField, TextArea } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import type { IconName } from "../../web/parts/icons.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { peopleInWords, sentences, type Decided, type Grantee } from "./rules.ts";
import { ONLY_ME_PATH } from "../reach/only-me.tsx";
import { ONLY_ME_WORDS } from "../reach/only-me-words.ts";
import { PartsChoice } from "./parts-choice.tsx";
import { MEASURES } from "./shape.ts";
import { SHARE_WORDS } from "./share-words.ts";
import type { Single } from "./shared.ts";
import { Whose } from "../../web/parts/whose.tsx";

/** What was typed, as it came: kept whatever it was. */
export type Typed = {
  id?: string;
  to: string;
  sections: string[];
  statement: string;
  may: string;
  until: string;
  day: string;
  reason: string;
};

export function typedOf(form: Record<string, unknown>): Typed {
  const text = (name: string) => (typeof form[name] === "string" ? form[name] : "");
  const sections = [form.sections ?? []].flat().filter((each) => typeof each === "string");
  return {
    id: text("id") || undefined,
    to: text("to"),
    sections,
    statement: text("statement"),
    may: text("may"),
    until: text("until"),
    day: text("day"),
    reason: text("reason"),
  };
}

type FormProps = {
  actor: Actor;
  language: Language;
  grantees: Grantee[];
  single: Single | null;
  typed: Typed;
  problems?: Problems;
  today: string;
  /** how many entries are for the person alone, whatever they share */
  kept: number;
};

export function SharePage({ actor, language, grantees, single, typed, problems, today, kept }: FormProps) {
  const words = SHARE_WORDS[language];
  const back = backTo("sharing", language);
  const page = { title: words.title, language, actor, path: "/sharing/new", back, problems };
  if (grantees.length === 0) {
    return (
      <Page {...page}>
        <h1>{words.title}</h1>
        <Empty
          drawing="people"
          title={words.nobody.title}
          action={<ButtonLink href="/sharing/supporters/new">{words.nobody.invite}</ButtonLink>}
        >
          {words.nobody.text}
        </Empty>
      </Page>
    );
  }
  const field = { language, problems };
  return (
    <Page {...page}>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/sharing/check">
        <IdField value={typed.id} />
        <Radios
          {...field}
          name="to"
          label={words.who}
          value={typed.to}
          choices={grantees.map(({ key, name, people }) => ({
            value: key,
            text: name,
            hint: people ? words.team(peopleInWords(people, language)) : undefined,
          }))}
        />
        {single ? <OneEntry {...{ single, language, problems }} /> : <PartsChoice {...{ language, problems }} sections={typed.sections} />}
        {!single && <KeptBack {...{ kept, language }} />}
        <Radios
          {...field}
          name="may"
          label={words.may}
          value={typed.may}
          choices={MEASURES.map((value) => ({ value, ...words.measure[value] }))}
        />
        <Radios
          {...field}
          name="until"
          label={words.until}
          value={typed.until}
          choices={[
            { value: "stop", text: words.untilStop },
            {
              value: "day",
              text: words.untilDay,
              more: <DateField {...field} name="day" label={words.day} hint={words.dayHint} value={typed.day} min={today} />,
            },
          ]}
        />
        <TextArea {...field} name="reason" label={words.reason} hint={words.reasonHint} value={typed.reason} rows={2} optional />
        <Actions>
          <Button>{words.goOn}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function OneEntry({ single, language, problems }: { single: Single; language: Language; problems?: Problems }) {
  const words = SHARE_WORDS[language];
  return (
    <Checkboxes
      language={language}
      problems={problems}
      name="sections"
      label={words.what}
      values={[single.statementId]}
      choices={[{ value: single.statementId, name: "statement", text: <SingleWords single={single} language={language} /> }]}
    />
  );
}

/** Whatever parts are ticked, some entries of them can stay with the person. */
function KeptBack({ kept, language }: { kept: number; language: Language }) {
  const words = ONLY_ME_WORDS[language];
  return (
    <p class="hint">
      {kept > 0 ? `${words.count(kept)}.` : words.lede} <a href={ONLY_ME_PATH}>{words.title}</a>
    </p>
  );
}

type CheckProps = { actor: Actor; language: Language; decided: Decided; until: string | null };

/** Before anything is saved: exactly who will see what, in words. */
export function CheckPage({ actor, language, decided, until }: CheckProps) {
  const words = SHARE_WORDS[language];
  const { first, more } = sentences(useHouse().sections, decided, until, language);
  return (
    <Page title={words.checkTitle} language={language} actor={actor} path="/sharing/new" back={backTo("sharing", language)}>
      <h1>{words.checkTitle}</h1>
      <section class="card">
        <p class="lede">{first}</p>
        <Sentences language={language} sentences={more} />
        {decided.sharing.reason.trim() && (
          <p>
            {words.reasonIs} <span class="words">{decided.sharing.reason}</span>
          </p>
        )}
      </section>
      <Notice title={words.notYet} tone="note">
        {words.notYet}.
      </Notice>
      <div class="row actions">
        <Form action="/sharing/save">
          <Kept sharing={decided.sharing} />
          <Button>{words.yes}</Button>
        </Form>
        <Form action="/sharing/new">
          <Kept sharing={decided.sharing} />
          <Button kind="quiet">{words.change}</Button>
        </Form>
      </div>
    </Page>
  );
}

/** What each sentence is about, for Easy Read: what they may do, your words, old words, that you see it. */
const PICTURES: IconName[] = ["pen", "lock", "clock", "eye"];

function Sentences({ language, sentences }: { language: Language; sentences: string[] }) {
  if (!isEasyRead(language)) {
    return (
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    );
  }
  return (
    <EasyLines>
      {sentences.map((sentence, at) => (
        <EasyLine key={sentence} picture={PICTURES[at] ?? "sharing"}>
          {sentence}
        </EasyLine>
      ))}
    </EasyLines>
  );
}

function Kept({ sharing }: { sharing: Decided["sharing"] }) {
  const { id, to, sections, statement, may, until, day, reason } = sharing;
  return (
    <>
      {Object.entries({ id, to, statement: statement ?? "", may, until, day: day ?? "", reason }).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      {sections.map((section) => (
        <Hidden key={section} name="sections" value={section} />
      ))}
    </>
  );
}

/** The entry that is shared by itself, with whose words it holds. */
function SingleWords({ single, language }: { single: Single; language: Language }) {
  const text = SHARE_WORDS[language].one(single.words);
  return single.of ? (
    <Whose of={single.of} language={language}>
      {text}
    </Whose>
  ) : (
    <>{text}</>
  );
}
