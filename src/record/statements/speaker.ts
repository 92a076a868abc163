import { isolated } from "../../ground/core/name.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Statement } from "./statement.ts";
import { SPEAKER_WORDS } from "./speaker-words.ts";

export type Listening = { accountId: string; personId: string; language: Language; called: string };

/** Whose words these are, as the one who reads them would say it: "You", "Sam, your sister", "Jo, Riverside team". */
export function speakerOf(statement: Statement, { accountId, personId, language, called }: Listening): string {
  const words = SPEAKER_WORDS[language];
  const { voice, author_id, author_name, scribe_name, scribe_id } = statement;
  const own = accountId === personId;
  if (voice === "scribed" || voice === "confirmed") {
    const scribe = scribe_id === accountId ? words.you : (scribe_name ?? "");
    return own ? words.wroteForYou(scribe) : words.wroteFor(scribe, called || words.person);
  }
  if (author_id === accountId) return words.you;
  if (voice === "own") return isolated(author_name);
  const who = named(statement, own, language);
  if (!statement.acting_as) return who;
  return own ? words.actsForYou(who) : words.actsFor(who, called || words.theirs);
}

/** The voice says "practitioner" already: of their role only the team is named. */
function named({ voice, author_name, author_role }: Statement, own: boolean, language: Language): string {
  if (author_role === "") return isolated(author_name);
  if (voice === "supporter")
    return own ? SPEAKER_WORDS[language].your(author_name, author_role) : `${isolated(author_name)}, ${isolated(author_role)}`;
  const team = author_role.split(", ").slice(1).join(", ");
  return team ? `${isolated(author_name)}, ${isolated(team)}` : isolated(author_name);
}

/** Enough of somebody's words to tell them from others, for those who hear the page. */
export function beginning(text: string): string {
  const one = text.replace(/\s+/g, " ").trim();
  return [...one].length > 60 ? `${[...one].slice(0, 60).join("")}…` : one;
}
