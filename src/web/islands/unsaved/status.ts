export type State = "saved" | "saving" | "kept" | "unkept" | "refused" | "signedOut" | "stopped" | "beside" | "over";

/** What a form that saves by itself says about itself, in the texts that the page brings; with a link where there is a way on. */
export class Status {
  readonly #form: HTMLFormElement;
  readonly #place: HTMLElement | null;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#place = form.querySelector("[data-save-status]");
  }

  show(state: State, text: string = this.#text(state)): void {
    const place = this.#place;
    if (!place) return;
    place.dataset.state = state;
    place.textContent = text;
    const here = location.pathname + location.search;
    if (state === "signedOut") this.#link("signIn", `/sign-in?next=${encodeURIComponent(here)}`, true);
    if (state === "beside") this.#link("both", here);
  }

  refused(problems: Record<string, string>): void {
    this.show("refused", [this.#text("refused"), ...Object.values(problems)].join(" "));
    for (const name of Object.keys(problems)) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLElement) field.setAttribute("aria-invalid", "true");
    }
  }

  clearProblems(): void {
    for (const error of this.#form.querySelectorAll("[data-autosave-error]")) error.remove();
    for (const field of this.#form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  }

  #link(text: string, href: string, elsewhere = false): void {
    const link = Object.assign(document.createElement("a"), { href, textContent: this.#text(text) });
    if (elsewhere) link.target = "_blank";
    this.#place?.append(" ", link);
  }

  #text(name: string): string {
    return this.#place?.dataset[name] ?? "";
  }
}
