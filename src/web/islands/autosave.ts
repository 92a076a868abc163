import { listenForConnection, Unsaved } from "./unsaved/unsaved.ts";
import { drawnFor } from "./drawn-for.ts";
import { fill, read, type Fields } from "./unsaved/fields.ts";

/**
 * Saves a form while it is written: 1.2 s after the last key, or when a field is left.
 *
 * The form: `<form data-autosave="/path" data-autosave-key="…" [data-shared-device]>` with a `[data-save-status]` inside
 * that brings the texts; what is `[data-with-autosave]` is shown once this runs, and `[data-without-autosave]` is not. It is sent as JSON, and the answer is
 * `{ok: true, status?, over?}` or `{ok: false, problems}`. What is kept is the form's, under its id, until the button is
 * pressed: sending it twice after a lost answer is harmless. `over` says that the button was pressed since, elsewhere.
 */
const PAUSE = 1200;
const RETRY = 15_000;

type State = "saved" | "saving" | "kept" | "unkept" | "refused" | "signedOut" | "stopped";
type Another = { why?: string; problems?: Record<string, string> };
type Reply = { ok: true; status?: string; over?: boolean } | { ok: false; problems?: Record<string, string> };

class Autosave {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement | null;
  readonly unsent: Unsaved;
  /** the words as last saved, to tell whether there is anything to send */
  saved: string;
  /** the form as the server made it */
  readonly fresh: Fields;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: Promise<void> | null = null;
  /** what was sent and not yet answered: sent again exactly as it was, so that its id means one thing */
  waiting: Fields | null = null;
  submitting = false;
  stopped = false;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.status = form.querySelector("[data-save-status]");
    this.unsent = new Unsaved(form.dataset.autosaveKey ?? "", form.dataset.sharedDevice !== undefined);
    this.fresh = read(form);
    this.saved = this.words();
    form.addEventListener("input", () => this.typed());
    form.addEventListener("focusout", () => this.later(0));
    form.addEventListener("submit", (event) => this.submit(event));
    listenForConnection(() => this.later(0));
    addEventListener("beforeunload", (event) => {
      const losesWords = this.unsent.losesOnLeaving || this.status?.dataset.state === "refused";
      if (losesWords && !this.submitting && this.unsaved()) event.preventDefault();
    });
    // whoever leaves in the middle of a word: it is sent still, and waits on this device in case it does not arrive
    addEventListener("pagehide", () => {
      if (!this.submitting) void this.save();
    });
    this.takeUp();
    for (const told of form.querySelectorAll<HTMLElement>("[data-with-autosave]")) told.hidden = false;
    for (const told of form.querySelectorAll<HTMLElement>("[data-without-autosave]")) told.hidden = true;
  }

  typed(): void {
    if (this.unsaved()) this.unsent.keep(read(this.form));
    else this.unsent.forget();
    this.later(PAUSE);
  }

  /** What an earlier visit could not send is put back into the form and sent now. */
  takeUp(): void {
    if (typeof this.fresh.id === "string") this.unsent.adopt(this.fresh.id);
    const kept = this.unsent.kept();
    if (!kept) return;
    fill(this.form, kept);
    this.waiting = kept;
    this.later(0);
  }

  words(): string {
    return JSON.stringify(withoutIds(read(this.form)));
  }

  unsaved(): boolean {
    return this.waiting !== null || this.words() !== this.saved;
  }

  later(pause: number): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    if (this.unsaved()) this.timer = setTimeout(() => void this.save(), pause);
  }

  save(): Promise<void> {
    this.sending ??= this.send().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  async send(): Promise<void> {
    if (this.stopped || !this.unsaved()) return;
    const sent = this.waiting ?? read(this.form);
    const words = this.words();
    const repeated = this.waiting !== null;
    this.waiting = sent;
    this.unsent.keep(read(this.form));
    this.show("saving");
    const reply = await this.ask(sent);
    if (!reply) return;
    this.waiting = null;
    if (reply.ok && reply.over) return this.startAnew(sent);
    if (!reply.ok) return this.refuse(reply.problems ?? {});
    this.accept();
    this.show("saved", reply.status);
    // a repeated save held older words than the form may hold by now
    if (!repeated) this.saved = words;
    else if (JSON.stringify(withoutIds(sent)) === words) this.saved = words;
    if (this.unsaved()) {
      this.unsent.keep(read(this.form));
      this.later(repeated ? 0 : PAUSE);
    } else this.unsent.forget();
  }

  /** The server's answer, or null where none came: then the words wait here. */
  async ask(sent: Fields): Promise<Reply | null> {
    try {
      const response = await fetch(this.form.dataset.autosave!, {
        method: "POST",
        headers: { accept: "application/json", "content-type": "application/json", ...drawnFor() },
        body: JSON.stringify(sent),
        keepalive: JSON.stringify(sent).length < 60_000,
      });
      if (response.status === 401) {
        this.show("signedOut");
        return this.again();
      }
      if (response.status === 409) return this.stop((await response.json()) as Another);
      if (response.status >= 500 || response.status === 429) throw new Error(String(response.status));
      return (await response.json()) as Reply;
    } catch {
      // shown to the writer, and tried again: the words are in the outbox
      this.show(this.unsent.losesOnLeaving ? "unkept" : "kept");
      return this.again();
    }
  }

  /** Somebody else signed in here since: nothing more is sent, and the words are kept for whoever wrote them. */
  stop({ problems = {}, why }: Another): null {
    if (why !== "account") throw new Error("409");
    this.stopped = true;
    this.show("stopped", Object.values(problems).join(" "));
    return null;
  }

  again(): null {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), RETRY);
    return null;
  }

  accept(): void {
    this.belong();
    for (const error of this.form.querySelectorAll("[data-autosave-error]")) error.remove();
    for (const field of this.form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  }

  /** Once saved, words are a statement: whoever opens that one again finds what could not be sent, not the next new form. */
  belong(): void {
    const { statementId } = read(this.form);
    const [account] = (this.form.dataset.autosaveKey ?? "").split(":");
    if (account && typeof statementId === "string") this.unsent.move(`${account}:${statementId}`);
  }

  /** What waited here was saved since, from another page: the form is again as the server made it, but for what is newer. */
  startAnew(sent: Fields): void {
    if (sent.id === this.fresh.id) return this.show("refused");
    const written = JSON.stringify(withoutIds(sent)) !== this.words();
    const { id = "", based = "", statementId = "" } = this.fresh;
    const emptied = Object.fromEntries(Object.keys(read(this.form)).map((name) => [name, ""]));
    fill(this.form, written ? { id, based, statementId } : { ...emptied, ...this.fresh });
    this.unsent.forget();
    this.show("saved", "");
    if (!written) this.saved = this.words();
    else this.typed();
  }

  refuse(problems: Record<string, string>): void {
    this.unsent.forget();
    const texts = Object.values(problems);
    this.show("refused", [this.text("refused"), ...texts].join(" "));
    for (const name of Object.keys(problems)) {
      const field = this.form.elements.namedItem(name);
      if (field instanceof HTMLElement) field.setAttribute("aria-invalid", "true");
    }
  }

  /**
   * The button sends the form as ever. What is under way, or was sent without an answer, goes first, so that the form
   * builds on it; without a connection the page stays, and says so.
   */
  submit(event: SubmitEvent): void {
    clearTimeout(this.timer);
    // the server tells whoever presses whose page this is
    if (this.stopped || (!this.sending && !this.waiting && navigator.onLine)) {
      this.submitting = true;
      if (!this.stopped) this.unsent.forget();
      return;
    }
    event.preventDefault();
    const submitter = event.submitter as HTMLElement | null;
    void this.save().then(() => {
      if (!this.waiting && navigator.onLine) this.form.requestSubmit(submitter);
    });
  }

  text(state: State): string {
    return this.status?.dataset[state] ?? "";
  }

  show(state: State, text: string = this.text(state)): void {
    if (!this.status) return;
    this.status.dataset.state = state;
    this.status.textContent = text;
  }
}

const withoutIds = ({ id: _id, based: _based, statementId: _statementId, ...words }: Fields): Fields => words;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) new Autosave(form);
