import { loadContent } from "../../ground/content/load.ts";
import { contentForm, type ContentForm } from "../../record/fields/content-form.ts";

const FILE = "one-page.json";
let current: ContentForm | null = null;

/** The installation's questions, or those that come with the product. Called once, at start. */
export function useQuestions(dataDir: string): void {
  current = loadContent(FILE, contentForm, dataDir);
}

export const onePageForm = (): ContentForm => (current ??= loadContent(FILE, contentForm));
