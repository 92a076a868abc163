import { fill, read } from "../unsaved/fields.ts";
import type { Line } from "./lines.ts";
import { missingIn, shownAgain, shownOf, wordsOf, type Shown } from "./asked.ts";
import type { Place, Row } from "./kept.ts";
import { sameFields } from "./lines.ts";
import type { Opened } from "./opened.ts";
import { NothingKept } from "./outbox.ts";
import { countOf, element, filled, focusTitle, one, root, tell, whenOf, words } from "./screen.ts";
import { showWaiting, why } from "./waiting-list.ts";

/** Shows the opened pocket: the page, place or list that the address names. */
export class Reading {
  readonly opened: Opened;
  /** after something was said */
  readonly onSaid: () => void;
  /** what is told where one goes next */
  #told = "";

  constructor(opened: Opened, onSaid: () => void) {
    this.opened = opened;
    this.onSaid = onSaid;
  }

  /** Somebody is writing: what they write is not taken away under their hands. */
  isWritten(): boolean {
    const fields = one("[data-page]").querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input:not([type=hidden])");
    return [...fields].some((field) => field.value !== field.defaultValue || (field as HTMLInputElement).checked);
  }

  show(moved = true): void {
    const { kept, keptAt, waiting } = this.opened;
    document.body.dataset.space = kept.space;
    document.documentElement.classList.toggle("large", kept.largePrint);
    const [what = "", id = ""] = location.hash.slice(1).split(/\/(.*)/s);
    if (what === "help") return one("#numbers", document).focus();
    this.#frame(what);
    one("[data-kept-at]").textContent = filled(navigator.onLine ? words.keptAt : words.offline, { when: whenOf(keptAt) });
    const waits = one("[data-waits]");
    waits.hidden = waiting.length === 0 || what === "waiting";
    one("a", waits).textContent = countOf(waiting.length);
    this.#content(what, id);
    if (!moved) return;
    tell(this.#told);
    this.#told = "";
    focusTitle();
  }

  #frame(what: string): void {
    for (const part of root.querySelectorAll<HTMLElement>("[data-static]")) part.hidden = part.dataset.static !== what;
    one("[data-page]").replaceChildren();
    this.#backTo(what === "" ? null : "");
    one("[data-acts]").hidden = what === "place" || what === "change";
    one("[data-acts] a").hidden = what === "settings";
  }

  #content(what: string, id: string): void {
    if (what === "place") return this.#place(id);
    if (what === "change") return this.#change(id);
    const part = root.querySelector<HTMLElement>(`[data-static="${CSS.escape(what)}"]`);
    if (part) this.#title(part.dataset.title!);
    if (what === "settings") this.#settings();
    if (what === "waiting") return showWaiting(this.opened, () => this.show());
    if (!part) this.#page(what);
  }

  #title(text: string): void {
    one("[data-view=open] h1").textContent = text;
  }

  #page(id: string): void {
    const { pages } = this.opened.kept;
    const page = pages.find((each) => each.id === id) ?? pages[0]!;
    this.#title(page.title);
    const at = one("[data-page]");
    at.innerHTML = page.html;
    for (const line of this.opened.lines) if (line.html === null) this.#overlay(at, line);
  }

  /** What was said here stands where it will stand. */
  #overlay(page: HTMLElement, line: Line): void {
    const section = page.querySelector<HTMLElement>(`[data-place="${CSS.escape(line.place)}"]`);
    if (!section) return;
    const there = section.querySelector<HTMLElement>(`[data-entry="${line.id}"]`) ?? element("li", { "data-entry": line.id });
    there.replaceChildren(...this.#said(line));
    if (!there.parentElement) one("[data-entries]", section).append(there);
    section.hidden = false;
    const notYet = page.querySelector<HTMLElement>(`[data-not-yet-place="${CSS.escape(line.place)}"]`);
    if (notYet) notYet.hidden = true;
    const list = page.querySelector<HTMLElement>("[data-not-yet]");
    if (list) list.hidden = ![...list.querySelectorAll("li")].some((each) => !each.hidden);
  }

  #said(line: Line): HTMLElement[] {
    return [...wordsOf(shownAgain(this.opened.kept.places[line.place], line)), ...this.#tag(line)];
  }

  #tag({ state, place }: Line): HTMLElement[] {
    const text = state === "refused" ? words.refusedTag : state === "sent" ? words.sentTag : words.waitTag;
    const tag = element("span", { class: `tag ${state === "refused" ? "changed" : state === "sent" ? "quiet" : "wait"}` }, text);
    const waits = state === "waiting" ? this.opened.kept.places[place]?.whileWaiting : undefined;
    const told = element("p", {}, state === "sent" ? tag : element("a", { href: "#waiting" }, tag));
    return waits ? [told, element("p", { class: "hint" }, waits)] : [told];
  }

  #place(id: string): void {
    const place = this.opened.kept.places[id];
    if (!place) return this.#page("");
    this.#title(place.title);
    const lines = this.opened.lines.filter((line) => line.place === id);
    const list = element("ul", { class: "entries", role: "list" });
    for (const line of lines) list.append(this.#entry(line, place.edits));
    const at = one("[data-page]");
    this.#backTo(place.page);
    if (lines.length > 0) at.append(element("h2", {}, words.soFar), list);
    at.append(element("h2", {}, place.heading ?? words.one), this.#form(id, null));
  }

  #entry(line: Line, edits: boolean): HTMLElement {
    const card = element("div", { class: "say own" });
    if (line.html === null) card.append(...this.#said(line));
    else card.innerHTML = line.html;
    if (edits) card.append(element("p", {}, element("a", { href: `#change/${line.id}` }, words.change)));
    return element("li", {}, card);
  }

  /** The way back to a page; null where one begins. */
  #backTo(id: string | null): void {
    const back = one("[data-back]");
    back.hidden = id === null;
    const link = one<HTMLAnchorElement>("a", back);
    link.hash = id ?? "";
    link.textContent = this.opened.kept.pages.find((each) => each.id === id)?.title ?? "";
  }

  #change(id: string): void {
    const line = this.opened.lines.find((each) => each.id === id);
    const place = line && this.opened.kept.places[line.place];
    if (!place) return this.#page("");
    this.#title(words.change);
    const form = this.#form(line.place, line);
    if (line.refused) form.prepend(why(line.refused));
    this.#backTo(place.page);
    one("[data-page]").append(form);
    fill(form, line.fields);
  }

  #form(id: string, line: Line | null): HTMLFormElement {
    const place = this.opened.kept.places[id]!;
    const made = element("div");
    made.innerHTML = place.form;
    const form = made.querySelector("form")!;
    const error = element("p", { class: "error", role: "alert" });
    form.prepend(error);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = event.submitter as HTMLButtonElement;
      const fields = { ...read(form), ...(button.name && { [button.name]: button.value }) };
      const missing = missingIn(place, fields);
      if (missing) {
        error.textContent = missing.chooses ? words.choose : words.empty;
        form.querySelector<HTMLElement>(`[name="${CSS.escape(missing.name)}"]`)?.focus();
        return;
      }
      if (line && !line.refused && sameFields(line.fields, { ...line.fields, ...fields })) return this.#goTo(place.page);
      button.disabled = true;
      const all = { ...line?.fields, ...fields };
      const shown = shownOf(place, all);
      try {
        await this.opened.say(id, all, shown, line);
      } catch (problem) {
        // the device is full, most likely: the words stay in the form
        error.textContent = problem instanceof NothingKept ? words.nothingKept : words.noSpace;
        button.disabled = false;
        console.error(problem);
        return;
      }
      this.onSaid();
      this.#goTo(place.row && !line ? this.#goOn(id, place, place.row, shown) : place.page);
    });
    return form;
  }

  /** What is asked next in its row and was not answered yet, told what was; after the last, the page of it all, with a word. */
  #goOn(id: string, { page }: Place, row: Row, shown: Shown[]): string {
    const next = this.#nextOf(id, row);
    this.#told = [...shown.map(({ label, text }) => `${label} ${text}.`), ...(next ? [] : [row.done])].join(" ");
    return next ? `place/${next}` : page;
  }

  /** The first after this one, or of those that were passed over before it. */
  #nextOf(id: string, row: Row): string | undefined {
    const { kept, lines } = this.opened;
    const all = Object.keys(kept.places).filter((each) => kept.places[each]!.row?.name === row.name);
    const after = all.indexOf(id) + 1;
    const isOpen = (each: string) => each !== id && !lines.some(({ place }) => place === each);
    return [...all.slice(after), ...all.slice(0, after)].find(isOpen);
  }

  #goTo(page: string): void {
    if (location.hash === `#${page}`) this.show();
    else location.hash = page;
  }

  /** Only somebody who has a card is asked about it. */
  #settings(): void {
    const { kept, openCard, byPasskey } = this.opened;
    one("[data-card-choice]").hidden = !kept.pages.some(({ id }) => id === "card");
    one("[data-form=open-card]").hidden = openCard;
    one("[data-form=shut-card]").hidden = !openCard;
    one("[data-passkey-off]").hidden = byPasskey;
    one("[data-passkey-on]").hidden = !byPasskey;
  }
}
