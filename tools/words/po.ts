import { po, type GetTextTranslations } from "gettext-parser";
import type { Text } from "./texts.ts";

/** What a translator is given: a plain text, or a sentence with the names of what it is given ("Hello {called}."). */
export type Unit = { room: string; key: string; english: string; theirs: string };

const PLAIN = /^\(?([\w\s,]*)\)?\s*=>\s*`((?:[^`$\\]|\$\{\w+\})*)`$/;

/** The text with "{name}" for what it is given; null where it is code that a translator can't write. */
export function asUnit({ text }: Text): string | null {
  if (typeof text === "string") return text;
  return PLAIN.exec(text.toString())?.[2]?.replaceAll("${", "{") ?? null;
}

/** What a sentence is given, in its order: "called" of "Hello {called}.". */
export const givenOf = ({ text }: Text): string[] | null =>
  typeof text === "string" ? null : (PLAIN.exec(text.toString())?.[1] ?? "").split(",").map((each) => each.trim());

export function writePo(tag: string, units: readonly Unit[]): Buffer {
  const translations: GetTextTranslations["translations"] = {};
  for (const { room, key, english, theirs } of units) {
    const msgctxt = `${room} ${key}`;
    translations[msgctxt] = { [english]: { msgctxt, msgid: english, msgstr: [theirs] } };
  }
  const headers = { Language: tag, "Content-Type": "text/plain; charset=utf-8", "Project-Id-Version": "Ownterms" };
  return po.compile({ charset: "utf-8", headers, translations });
}

/** What a translator sent back: each text that they wrote, with the English it was written for. */
export function readPo(file: Buffer): Unit[] {
  const { translations } = po.parse(file);
  return Object.values(translations)
    .flatMap((each) => Object.values(each))
    .flatMap(({ msgctxt = "", msgid, msgstr: [theirs = ""] }) => {
      const [room = "", ...key] = msgctxt.split(" ");
      return room === "" || theirs === "" ? [] : [{ room, key: key.join(" "), english: msgid, theirs }];
    });
}
