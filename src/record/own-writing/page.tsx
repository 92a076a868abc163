import type { ComponentChildren, VNode } from "preact";
import { AnsweredWithPictures, pictureWayOf, WithPictures } from "../pictured/entry.tsx";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import type { ReaderFacts } from "../reach/readers/facts.ts";
import { whoSees, type Seen } from "../reach/readers/sentence.ts";
import { ONLY_ME, OnlyMeTick } from "../reach/only-me.tsx";
import { isPutAway } from "./rules.ts";
import type { Statement } from "../statements/statement.ts";
import { Button, Form, Hidden, SaveStatus } from "../../web/parts/form.tsx";
import type { IconName } from "../../web/parts/icons.tsx";
import { WhoSees } from "../../web/parts/who-sees.tsx";
import { Page } from "../../web/layout.tsx";
import type { Context } from "../../web/context.ts";
import { Lede } from "../../web/parts/lede.tsx";
import { Begun, NotSavedYet } from "./not-saved.tsx";
import type { Unsaved } from "./unsaved.ts";
import type { Draft } from "./drafts.ts";
import type { PersonAsked, Place } from "./keeping.ts";
import { WRITING_WORDS } from "./words.ts";

/** What the parts of a page of one's own writing need to know of the request. */
export type Around = {
  ctx: Context;
  asked: PersonAsked;
  place: Place;
  readers: ReaderFacts;
  statements: Statement[];
  unsaved: Unsaved[];
};

/** Who can see one entry, or what is written in this section. */
export function seenAround({ ctx, asked, place, readers, statements }: Around, statementId?: string): Seen {
  const { section } = place;
  const subject = statementId ? { section, entry: statementId } : { section, within: statements.map((each) => each.root_id) };
  return whoSees(readers, subject, { language: asked.language, timeZone: ctx.installation.current.timeZone });
}

type PageProps = {
  around: Around;
  title: string;
  /** a page that asks one question: its form holds the heading, and who sees the answer */
  asks?: boolean;
  lede?: string;
  /** beside the ideas of the lede, in Easy Read */
  pictures?: IconName[];
  back: { href: string; text: string };
  problems?: Problems | null;
  scripts?: string[];
  /** the entry the page is about, to say who sees that one */
  statementId?: string;
  children: ComponentChildren;
};

/** A page of one's own writing: the title, and who can see what is written here before anything else. */
export function WritingPage({ around, title, asks, lede, pictures, back, problems, scripts, statementId, children }: PageProps) {
  const { asked } = around;
  const inRoom = !asks && statementId === undefined;
  const way = pictureWayOf(around.ctx.house.kinds, around.place.section);
  return (
    <Page
      title={title}
      language={asked.language}
      actor={asked.actor}
      path={asked.request.url}
      back={back}
      problems={problems}
      scripts={scripts}
      notice={problems ? undefined : whatHappened(around, asks)}
    >
      {!asks && <h1>{title}</h1>}
      {lede && <Lede language={asked.language} text={lede} pictures={pictures} />}
      {!asks && <SeenBy {...{ around, statementId }} />}
      {!scripts && <Begun unsaved={begunHere(around)} language={asked.language} />}
      {inRoom && way && <WithPictures href={way} language={asked.language} />}
      {children}
      {inRoom && <AnsweredWithPictures statements={around.statements} language={asked.language} />}
    </Page>
  );
}

type SeenByProps = {
  around: Around;
  statementId?: string;
  /** with a way to share this one alone; not beside a form that is being filled in */ alone?: boolean;
};

export function SeenBy({ around, statementId, alone }: SeenByProps) {
  const words = WRITING_WORDS[around.asked.language];
  const { text, onlyYou } = seenAround(around, statementId);
  return (
    <WhoSees onlyYou={onlyYou} change={{ href: "/sharing", text: words.change }}>
      {words.whoSees} {text}.{" "}
      {alone && (
        <>
          <a href={`/sharing/new?statement=${statementId}`}>{words.shareAlone}</a> <span aria-hidden="true">·</span>
        </>
      )}
    </WhoSees>
  );
}

const begunHere = ({ asked, place, unsaved }: Around): Unsaved[] =>
  unsaved.filter((each) => each.kind === place.kind && each.page !== addressOf(asked));

/** The page's own address, without what the last form had done. */
function addressOf({ request }: Pick<PersonAsked, "request">): string {
  const [path, query = ""] = request.url.split("?");
  const kept = query.split("&").filter((each) => each !== "" && !/^(saved|away|back)=/.test(each));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path!;
}

/**
 * "Saved", "put away" with a way back, from the address the last form led to. Nothing to say: nothing shown. An entry
 * that stands on the page says itself that it was saved.
 */
function whatHappened(around: Around, asks = false): VNode | null {
  const { asked, place, statements } = around;
  const words = WRITING_WORDS[asked.language];
  const find = (id: string | undefined) => statements.find((each) => each.statement_id === id && each.kind === place.kind);
  const saved = find(asked.query.saved);
  if (saved && (asks || isPutAway(saved))) return <p>{words.savedNotice(seenAround(around, saved.statement_id).text)}</p>;
  const away = find(asked.query.away);
  if (away && isPutAway(away)) {
    return (
      <Form action={`${place.base}/${away.statement_id}/bring-back`} class="row">
        <p>{words.awayNotice}</p>
        <Button kind="link">{words.undo}</Button>
      </Form>
    );
  }
  return null;
}

/** What was just done with this entry, and who can see it: told where it stands. */
export function doneWith(around: Around, { statement_id }: Statement): string | null {
  const { asked } = around;
  const words = WRITING_WORDS[asked.language];
  if (asked.query.saved === statement_id) return words.savedNotice(seenAround(around, statement_id).text);
  return asked.query.back === statement_id ? words.backNotice : null;
}

type FormProps = {
  around: Around;
  draft: Draft;
  label?: string;
  button: string;
  also?: ComponentChildren;
  /** not where the form itself asks who reads it */
  onlyMe?: boolean;
  children: ComponentChildren;
};

/** A form that saves while it is written, and with its button where there is no script. */
export function WritingForm({ around, draft, label, button, also, onlyMe = true, children }: FormProps) {
  const { ctx, asked, place } = around;
  // what could not be sent from a new form is found again when the next new one is opened
  const named = draft.based === "" && !draft.begun ? `${asked.request.url.split("?")[0]}` : draft.statementId;
  const autosave = { path: place.base, key: `${asked.actor.accountId}:${named}`, sharedDevice: asked.actor.sharedDevice };
  return (
    <Form action={place.base} label={label} autosave={autosave}>
      <Hidden name="id" value={draft.id} />
      <Hidden name="statementId" value={draft.statementId} />
      <Hidden name="based" value={draft.based} />
      <Hidden name="at" value={addressOf(asked)} />
      <NotSavedYet {...{ ctx, asked }} begun={draft.begun ?? null} alike={draft.alike} />
      {children}
      {onlyMe && draft.based === "" && <OnlyMeTick checked={draft.fields[ONLY_ME] === "yes"} language={asked.language} />}
      <HowItSaves language={asked.language} button={button} />
      <div class="row actions">
        <Button>{button}</Button>
        {also}
        <SaveStatus language={asked.language} />
      </div>
    </Form>
  );
}

/** The script that saves while one writes says so itself; without it, the button is what saves. */
export function HowItSaves({ language, button }: { language: Language; button: string }) {
  const words = WRITING_WORDS[language];
  return (
    <>
      <p class="hint" data-without-autosave>
        {words.pressToSave(button)}
      </p>
      <p class="hint" data-with-autosave hidden>
        {words.savesAsYouWrite(button)}
      </p>
    </>
  );
}
