import { fill, type Fields } from "../unsaved/fields.ts";
import type { Place } from "./kept.ts";
import { element } from "./screen.ts";

/** What somebody answered, as it is read again: each under what was asked. */
export type Shown = {
  label: string;
  text: string;
  /** it was one of several answers, and says little without what was asked */ chosen?: true;
};

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const formIn = (html: string): HTMLFormElement => new DOMParser().parseFromString(html, "text/html").querySelector("form")!;
const fieldsOf = (form: HTMLFormElement): Field[] => [...form.querySelectorAll<Field>("textarea, select, input:not([type=hidden])")];
const labelOf = (field: Field): string => field.closest(".field")?.querySelector(".label")?.firstChild?.textContent ?? "";

/** Everything that is filled in, in order; of a choice, the words that were chosen or pressed. */
export function shownOf({ form: html, heading = "" }: Place, fields: Fields): Shown[] {
  const form = formIn(html);
  fill(form, fields);
  const filled = fieldsOf(form).map((field): Shown => ({
    label: labelOf(field),
    text: textOf(field).trim(),
    ...(field.type === "radio" && { chosen: true }),
  }));
  const pressed = [...form.querySelectorAll<HTMLButtonElement>("button[name]")]
    .filter(({ name, value }) => fields[name] === value)
    .map(({ textContent }): Shown => ({ label: heading, text: textContent, chosen: true }));
  return [...filled, ...pressed].filter(({ text }) => text !== "");
}

function textOf(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.textContent ?? "";
  if (field.type !== "radio" && field.type !== "checkbox") return field.value;
  return (field as HTMLInputElement).checked ? (field.closest("label")?.textContent ?? field.value) : "";
}

/** The name of a field that still has to be answered, and whether one chooses there; null where nothing is missing. */
export function missingIn({ form: html, needs }: Place, fields: Fields): { name: string; chooses: boolean } | null {
  const all = fieldsOf(formIn(html));
  const isEmpty = (name: string) => [fields[name] ?? ""].flat().join("").trim() === "";
  // words may be left out but for the first; an answer that is chosen may not
  const asked = all.filter((field, index) => index === 0 || field.type === "radio");
  const missing = asked.find(({ name }) => isEmpty(name));
  if (missing) return { name: missing.name, chooses: missing.type === "radio" };
  const needed = needs && needs.answers.includes(String(fields[needs.of])) && isEmpty(needs.field);
  return needed ? { name: needs.field, chooses: false } : null;
}

/** As it was shown when it was said; what was asked then may not be asked here any more. */
export const shownAgain = (place: Place | undefined, { fields, shown }: { fields: Fields; shown?: Shown[] }): Shown[] =>
  shown ?? (place ? shownOf(place, fields) : Object.entries(fields).map(([label, text]) => ({ label, text: String(text) })));

/** Words as they were typed, each under what was asked; over the first, the page says it already. */
export const wordsOf = (shown: Shown[]): HTMLElement[] =>
  shown.flatMap(({ label, text, chosen }, index) => {
    const words = element("p", { class: "words", dir: "auto" }, text);
    return index === 0 && !chosen ? [words] : [element("p", { class: "hint" }, label), words];
  });
