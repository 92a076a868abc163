import { kindFromContent } from "../../record/statements/kind-from-content.ts";
import { none, PERSONS } from "../../record/statements/kinds.ts";
import { onePageForm } from "./questions.ts";

/** What somebody wants whoever meets them to know, on one page: its questions are content. */
export const onePage = kindFromContent({ kind: "one-page", section: "one-page", voices: PERSONS, edge: none, form: onePageForm });
