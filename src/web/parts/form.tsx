import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { newId } from "../../core/id.ts";
import type { Language } from "../../core/language.ts";
import { STAMP_FIELD, WORDS_FIELD } from "../stamp-names.ts";
import { DrawnFor, FreeWords } from "./drawn-for.ts";
import { surroundingsOfPage } from "../surroundings.ts";
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
  children: ComponentChildren;
};

/**
 * A form as the browser sends it: with whom the page was drawn for, and which of its fields hold free words. Checks
 * happen on the server, so that each refusal has words. Every form that changes something is this one.
 */
export function Form({ action, id, class: more, label, autosave, file, children }: FormProps) {
  const stamp = useContext(DrawnFor);
  const free: string[] = [];
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
      data-autosave={autosave?.path}
      data-autosave-key={autosave?.key}
      data-seal={autosave && surroundingsOfPage().seal}
    >
      {stamp && <Hidden name={STAMP_FIELD} value={stamp} />}
      <FreeWords.Provider value={free}>{children}</FreeWords.Provider>
      {stamp && <NamesOfWords free={free} />}
    </form>
  );
}

/** Drawn after the fields, which have named themselves by then. */
const NamesOfWords = ({ free }: { free: string[] }) => (free.length > 0 ? <Hidden name={WORDS_FIELD} value={free.join(" ")} /> : null);

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

/** Where an autosaving form says what is saved and what is still waiting. Empty, and unseen, without script. */
export function SaveStatus({ language }: { language: Language }) {
  const words = SAVE_WORDS[language];
  return (
    <p
      class="save"
      role="status"
      data-save-status
      data-saved={words.saved}
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
