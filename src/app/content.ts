import { usePictureQuestions } from "../record/pictured/questions.ts";
import type { Kinds } from "../record/statements/kinds.ts";
import { CAPABILITIES } from "./capabilities.ts";

/** All content of an installation's own, for whoever words a record without the whole server. */
export function useOwnContent(dataDir: string, kinds: Kinds): void {
  for (const use of CAPABILITIES.flatMap(({ content }) => content ?? [])) use(dataDir);
  usePictureQuestions(dataDir, kinds);
}
