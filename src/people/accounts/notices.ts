import type { Language } from "../../ground/core/language.ts";
import { NOTICE_WORDS } from "./notice-words.ts";

/**
 * A message that the database asks for, as it happens within an act there. It names what the message is about and which page
 * says more; the words are made when it is sent, in the language of whoever receives it.
 */
export type Notice = { what: string; about: { path: string } };

export function wordsOf({ what, about }: Notice, language: Language | null, baseUrl: string): { subject: string; text: string } {
  const { subject, what: texts } = NOTICE_WORDS[language ?? "en-GB"];
  // what a newer version asked for, and this one has no words for, is still something new to read
  const text = what in texts ? texts[what as keyof typeof texts] : texts.new;
  return { subject, text: `${text}\n\n${baseUrl}${about.path}\n` };
}
