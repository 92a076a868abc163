import { STAMP_HEADER } from "../stamp-names.ts";

/** Every call of a script says whom its page was drawn for, so that nothing is done as somebody who signed in since. */
export const drawnFor = (stamp = document.body.dataset.drawnFor): Record<string, string> => (stamp ? { [STAMP_HEADER]: stamp } : {});

/** What a page asks by itself, while nobody touches anything: on a shared device that keeps no session from ending. */
export const byScript = (): Record<string, string> => ({ ...drawnFor(), "x-ownterms-script": "1" });
