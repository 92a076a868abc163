import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { newId } from "../../ground/core/id.ts";
import type { Language } from "../../ground/core/language.ts";
import { BEGUN_FIELD, STAMP_FIELD, WORDS_FIELD } from "../stamp-names.ts";
import { surroundingsOfPage } from "../surroundings.ts";
import { BegunBefore } from "./begun-before.tsx";
import { DrawnFor, FormWords, type Begun, type OnPage, type Writing } from "./drawn-for.ts";
import { SAVE_WORDS } from "./save-words.ts";

export type Autosave = {
  /** where each save goes; answers JSON, see islands/autosave.ts */
  path: string;
  /** under which this device keeps what could not be sent: "account:statement", or "account:place" until it is one */
  key: string;
  /** on a shared device nothing is kept, and the page says so */
  sharedDevice: boolean;
};

type FormProps = {
  action: string;
  id?: string;
  class?: string;
  label?: string;
  autosave?: Autosave;
  /** a form that sends a file */
  file?: boolean;
  /** false where what is typed is not the words of whoever is signed in: somebody else's reason, on a lent device */
  keeps?: boolean;
  /** a form that ends the session of this account: a script looks first whether something of theirs waits here */
  signsOut?: string;
  children: ComponentChildren;
};

/**
 * A form as the browser sends it: with whom the page was drawn for. Checks happen on the server, so that each refusal
 * has words. Every form that changes something is this one. Where it has a field of free words, it keeps what is
 * begun in it, for the writer alone, until it is sent or thrown away; nothing has to be done for that.
 */
export function Form({ action, id, class: more, label, autosave, file, keeps = true, signsOut, children }: FormProps) {
  const drawn = useContext(DrawnFor);
  const name = drawn ? nameOn(drawn, action) : "";
  const begun = (keeps && drawn?.begun.filter((each) => each.page === drawn.page && each.form === name)) || [];
  const own = autosave ? undefined : begun.find((each) => each.kept === null);
  const kept = begun.filter((each) => each.kept !== null);
  const writing: Writing = { free: [], own: own?.fields ?? null, kept: kept[0]?.fields ?? null };
  return (
    <form
      method="post"
      action={action}
      id={id}
      class={more}
      encType={file ? "multipart/form-data" : undefined}
      aria-label={label}
      noValidate
      autocomplete="off"
      data-sign-out={signsOut}
      data-autosave={autosave?.path}
      data-autosave-key={autosave?.key}
      data-seal={autosave && surroundingsOfPage().seal}
    >
      {drawn && <Hidden name={STAMP_FIELD} value={drawn.stamp} />}
      {drawn && begun.length > 0 && <BegunBefore {...{ drawn, own, kept }} />}
      <FormWords.Provider value={writing}>{children}</FormWords.Provider>
      {drawn && keeps && <Keeping {...{ drawn, name, writing, begun }} autosaves={autosave !== undefined} />}
    </form>
  );
}

/** Which of a page's forms it is: by where it is sent, and where several are sent to one place, by their order. */
function nameOn({ forms }: OnPage, action: string): string {
  forms.push(action);
  const before = forms.filter((each) => each === action).length - 1;
  return (before > 0 ? `${action}#${before + 1}` : action).slice(0, 300);
}

type KeepingProps = { drawn: OnPage; name: string; writing: Writing; begun: Begun[]; autosaves: boolean };

/** Drawn after the fields, which have named themselves by then. */
function Keeping({ drawn, name, writing, begun, autosaves }: KeepingProps) {
  const { free } = writing;
  if (free.length === 0) return null;
  const { again = "", accountId, page, sharedDevice, language } = drawn;
  const as = again.split(" ")[1] === name ? again : [newId(), name, page, ...begun.map(({ seen }) => seen)].join(" ");
  drawn.keeping.push(name);
  return (
    <>
      <Hidden name={WORDS_FIELD} value={[...new Set(free)].join(" ")} />
      <Hidden name={BEGUN_FIELD} value={as} />
      {!autosaves && <SaveStatus language={language} keeping={{ path: "/unsaved", key: `${accountId}:${page}#${name}`, sharedDevice }} />}
    </>
  );
}

/** The id of what this form will write, made when the page is: sending it twice is harmless. */
export const IdField = ({ name = "id", value = newId() }: { name?: string; value?: string }) => <Hidden name={name} value={value} />;

export const Hidden = ({ name, value }: { name: string; value: string }) => <input type="hidden" name={name} value={value} />;

type Kind = "primary" | "quiet" | "danger" | "link";
const CLASS: Record<Kind, string> = { primary: "btn", quiet: "btn quiet", danger: "btn danger", link: "link" };

type ButtonProps = { children: ComponentChildren; kind?: Kind; name?: string; value?: string; formAction?: string; describedBy?: string };

export function Button({ children, kind = "primary", name, value, formAction, describedBy }: ButtonProps) {
  return (
    <button class={CLASS[kind]} name={name} value={value} formAction={formAction} aria-describedby={describedBy}>
      {children}
    </button>
  );
}

/** A link that is the next thing to do. */
export function ButtonLink({ href, children, kind = "primary" }: { href: string; children: ComponentChildren; kind?: Kind }) {
  return (
    <a class={CLASS[kind]} href={href}>
      {children}
    </a>
  );
}

/** Things to do, side by side where there is room. */
export const Actions = ({ children }: { children: ComponentChildren }) => <div class="row actions">{children}</div>;

/**
 * Where an autosaving form says what is saved and what is still waiting. Empty, and unseen, without script. `keeping`:
 * of a form that keeps what is begun without having been drawn for it.
 */
export function SaveStatus({ language, keeping }: { language: Language; keeping?: Autosave }) {
  const words = SAVE_WORDS[language];
  return (
    <p
      class="save"
      role="status"
      data-save-status
      data-keeps={keeping?.path}
      data-keeps-key={keeping?.key}
      data-keeps-seal={keeping && surroundingsOfPage().seal}
      data-saved={keeping ? words.quiet : words.saved}
      data-saving={words.saving}
      data-kept={words.kept}
      data-unkept={words.unkept}
      data-refused={words.refused}
      data-signed-out={words.signedOut}
      data-sign-in={words.signIn}
      data-beside={words.beside}
      data-both={words.both}
      data-over={words.over}
    />
  );
}
