import { askToKeep, type Answer } from "./ask.ts";
import { fill, hasFieldsOf, hiddenIn, read, setHidden, wordsOf } from "./fields.ts";
import { Lineage, type Save } from "./lineage.ts";
import { Shelf } from "./shelf.ts";
import { Status } from "./status.ts";
import { submitForm } from "./submit.ts";

const PAUSE = 1200;
const RETRY = 15_000;
/** How long after a key the words lie on the device, sealed. */
const SHELVE = 250;

/**
 * Saves a form while it is written: 1.2 s after the last key, or when a field is left.
 *
 * The form: `<form data-autosave="/path" data-autosave-key="account:place" data-seal="…">` with a `[data-save-status]`
 * inside that brings the texts; what is `[data-with-autosave]` is shown once this runs, and `[data-without-autosave]` is
 * not. It is sent as JSON (ask.ts). What is kept is the form's, under its id, until the button is pressed; sending it twice
 * after a lost answer is harmless. Two forms that hold the same draft never overwrite each other: the server keeps what
 * one has not seen of the other as a draft beside it, and this form goes on as that one.
 */
export class Draft {
  readonly form: HTMLFormElement;
  readonly path: string;
  readonly place: string;
  readonly shelf: Shelf;
  readonly #status: Status;
  readonly #lineage: Lineage;
  /** the words as last saved, to tell whether there is anything to send */
  #saved: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shelving: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #submitting = false;
  /** the button was pressed, and all that can be done before has been done */
  #goes = false;
  /** somebody typed or chose here: from then on nothing else changes what this form holds */
  #touched = false;
  /** the last save was answered by a server, whatever it said */
  #reached = false;
  /** somebody else signed in here since: nothing more is sent from this page */
  #stopped = false;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.path = form.dataset.autosave ?? "";
    const [account = "", ...place] = (form.dataset.autosaveKey ?? "").split(":");
    this.place = place.join(":");
    this.shelf = new Shelf(account, form.dataset.seal ?? "");
    this.#status = new Status(form);
    this.#lineage = new Lineage(this.#hidden("seenSaves"));
    this.#saved = this.#words();
    this.#listen();
    for (const told of form.querySelectorAll<HTMLElement>("[data-with-autosave]")) told.hidden = false;
    for (const told of form.querySelectorAll<HTMLElement>("[data-without-autosave]")) told.hidden = true;
  }

  #listen(): void {
    this.form.addEventListener("input", () => this.#typed());
    this.form.addEventListener("focusout", () => this.#later(0));
    this.form.addEventListener("submit", (event) => this.#submit(event));
    addEventListener("online", () => this.#later(0));
    addEventListener("beforeunload", (event) => {
      if (this.shelf.losesOnLeaving && !this.#submitting && this.#isUnsaved()) event.preventDefault();
    });
    // whoever leaves in the middle of a word: it is sent still, and waits on this device in case it does not arrive
    addEventListener("pagehide", () => this.#leave());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && this.#isUnsaved()) this.#shelve();
    });
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) this.#submitting = false;
    });
  }

  #typed(): void {
    this.#touched = true;
    clearTimeout(this.#shelving);
    if (this.#isUnsaved()) this.#shelving = setTimeout(() => this.#shelve(), SHELVE);
    else this.shelf.forget();
    this.#later(PAUSE);
  }

  #shelve(): void {
    clearTimeout(this.#shelving);
    void this.shelf.keep({ path: this.path, place: this.place, save: this.#newest() });
  }

  /** As it is in the form: what waits for its answer, if that is the same, or what would be sent next. */
  #newest(): Save {
    const { pending } = this.#lineage;
    return pending && wordsOf(pending.fields) === this.#words() ? pending : this.#lineage.after(read(this.form));
  }

  #words(): string {
    return wordsOf(read(this.form));
  }

  #isUnsaved(): boolean {
    return this.#lineage.pending !== null || this.#words() !== this.#saved;
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    if (!this.#stopped && this.#isUnsaved()) this.#timer = setTimeout(() => void this.#save(), pause);
  }

  #save(): Promise<void> {
    this.#sending ??= this.#send().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #send(): Promise<void> {
    if (this.#stopped || !this.#isUnsaved()) return;
    const save = this.#lineage.next(read(this.form));
    this.#shelve();
    this.#status.show("saving");
    this.#heard(save, await askToKeep(this.path, save));
  }

  #heard(save: Save, answer: Answer): void {
    if (answer.is === "kept") return this.#kept(save, answer);
    if (answer.is === "refused") return this.#refused(save, answer.problems);
    if (answer.is === "another") {
      this.#stopped = true;
      return this.#status.show("stopped", Object.values(answer.problems).join(" "));
    }
    this.#reached = answer.is === "none" && answer.reached;
    this.#status.show(answer.is === "signed-out" ? "signedOut" : this.shelf.losesOnLeaving ? "unkept" : "kept");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), RETRY);
  }

  #kept(save: Save, { over, draft, status }: Answer & { is: "kept" }): void {
    this.#lineage.arrived(save);
    this.#goOnAs(draft);
    this.#saved = wordsOf(save.fields);
    this.#status.clearProblems();
    this.#status.show(over ? "over" : draft ? "beside" : "saved", status);
    if (!this.#isUnsaved()) return this.shelf.forget();
    this.#shelve();
    this.#later(PAUSE);
  }

  #refused(save: Save, problems: Record<string, string>): void {
    this.#lineage.refused(save);
    this.#status.refused(problems);
    // the same once more would be refused once more: it waits for the next key
    this.#saved = wordsOf(save.fields);
    if (this.#words() !== this.#saved) this.#later(PAUSE);
  }

  #goOnAs(draft: string | undefined): void {
    if (draft) setHidden(this.form, "id", draft);
    setHidden(this.form, "seenSaves", this.#lineage.seen.join(" "));
  }

  #leave(): void {
    if (this.#submitting || this.#stopped || !this.#isUnsaved()) return;
    const newest = this.#newest();
    this.#shelve();
    void askToKeep(this.path, newest === this.#lineage.pending ? newest : this.#lineage.last(newest));
  }

  /**
   * The button sends the form as ever, with all that it has seen. What is under way, or was sent without an answer, goes
   * first, so that the form builds on it. A server that is there and will not keep it gets the form all the same, and says
   * what is wrong; without a connection the page stays, and says so. Until the answer is here the words stay on the device.
   */
  #submit(event: SubmitEvent): void {
    clearTimeout(this.#timer);
    if (this.#stopped || this.#goes || (!this.#sending && !this.#lineage.pending && navigator.onLine)) {
      this.#submitting = true;
      if (this.#stopped) return;
      this.#lineage.next(read(this.form));
      setHidden(this.form, "seenSaves", this.#lineage.known.join(" "));
      return this.#shelve();
    }
    event.preventDefault();
    const submitter = event.submitter as HTMLElement | null;
    void this.#save().then(() => {
      if (!navigator.onLine || (this.#lineage.pending && !this.#reached)) return;
      this.#goes = true;
      submitForm(this.form, submitter);
      this.#goes = false;
    });
  }

  /** Was this written in this form, before the page was left? */
  isOf(place: string, { fields, from }: Save): boolean {
    if (this.#touched || !hasFieldsOf(this.form, fields)) return false;
    if (fields.id === this.#hidden("id")) return this.#lineage.seen.every((each) => from.includes(each));
    return this.#lineage.seen.length === 0 && (place === this.place || fields.statementId === this.#hidden("statementId"));
  }

  /** What an earlier visit could not send, and the server has now, is in the form again; unless somebody wrote there meanwhile. */
  take(save: Save, draft?: string): void {
    if (this.#touched) return;
    fill(this.form, save.fields);
    this.#lineage.arrived(save);
    this.#goOnAs(draft);
    this.#saved = this.#words();
    this.#status.show("saved");
  }

  takeRefused({ fields }: Save, problems: Record<string, string>): boolean {
    if (this.#touched) return false;
    fill(this.form, fields);
    this.#shelve();
    this.#saved = this.#words();
    this.#status.refused(problems);
    return true;
  }

  #hidden(name: string): string {
    return hiddenIn(this.form, name)?.value ?? "";
  }
}
