import type { ScriptTexts } from "./script-words.ts";

export const root = document.querySelector<HTMLElement>("[data-pocket]")!;
export const words = JSON.parse(root.dataset.words!) as ScriptTexts;
export const language = root.dataset.language!;

export const one = <T extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = root): T =>
  within.querySelector<T>(selector)!;

/** "{n} things": with what belongs into it. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));

export const countOf = (n: number): string => (n === 1 ? words.waits : filled(words.waitMany, { n }));

export const whenOf = (time: number): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }).format(time);

let first = true;

/** One state of the page at a time. Its heading takes the focus, but not when the page has just opened. */
export function show(view: string): void {
  for (const each of root.querySelectorAll<HTMLElement>("[data-view]")) each.hidden = each.dataset.view !== view;
  root.dataset.shown = view;
  for (const error of root.querySelectorAll("[data-error]")) error.textContent = "";
  focusTitle();
}

export function focusTitle(): void {
  const title = [...root.querySelectorAll<HTMLElement>("h1")].find((each) => each.offsetParent !== null);
  if (title) document.title = `${title.textContent} · Ownterms`;
  if (title && !first) title.focus();
  first = false;
}

/** Said to everybody, also to who hears the page. "" takes it away. */
export function tell(text: string): void {
  const status = one("[data-status]");
  status.className = text ? "notice note" : "";
  status.textContent = text;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Runs while the form's button is pressed; what went wrong is said in the form. */
export function onSubmit(name: string, work: (form: HTMLFormElement) => Promise<string>): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(`form[data-form="${name}"]`)) {
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = form.querySelector("button")!;
      button.disabled = true;
      const error = form.querySelector("[data-error]");
      if (error) error.textContent = "";
      const wrong = await work(form).finally(() => (button.disabled = false));
      if (error) error.textContent = wrong;
    });
  }
}
