import { STAMP_FIELD } from "../../stamp-names.ts";

/** A form's fields by name; a name that occurs more than once holds a list, as when a browser sends the form. */
export type Fields = Record<string, string | string[]>;

/** As the form holds them, but for whom its page was drawn: that goes as a header, and is not kept. */
export function read(form: HTMLFormElement): Fields {
  const fields: Fields = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || name === STAMP_FIELD) continue;
    const before = fields[name];
    fields[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return fields;
}

/** Puts values back into the fields of the same name; other fields stay as they are. */
export function fill(form: HTMLFormElement, fields: Fields): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>("input, textarea, select")) {
    const value = fields[field.name];
    if (value === undefined) continue;
    if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox"))
      field.checked = [value].flat().includes(field.value);
    else if (typeof value === "string") field.value = value;
  }
}

/** Whether this form has all fields of these words: another step of the same thing has others. */
export const hasFieldsOf = (form: HTMLFormElement, { id: _id, ...fields }: Fields): boolean =>
  Object.keys(fields).every((name) => form.elements.namedItem(name) !== null);

/** The words alone, without what a form carries to say which it is. */
export function wordsOf({ id: _id, based: _based, statementId: _statementId, seenSaves: _seen, ...words }: Fields): string {
  return JSON.stringify(words);
}

export const hiddenIn = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector(`input[type=hidden][name="${name}"]`);

/** A form that holds none of this name keeps no drafts with parents: there it may be the name of something else. */
export function setHidden(form: HTMLFormElement, name: string, value: string): void {
  const field = hiddenIn(form, name);
  if (field) field.value = value;
}
