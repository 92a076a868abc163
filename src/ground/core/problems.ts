import type { z } from "zod";
import type { Language, Words } from "./language.ts";
import { sentences } from "./sentences.ts";
import { ok, type Problems, type Result } from "./result.ts";

const WORDS: Words<Record<string, (detail: string) => string>> = sentences({
  "en-GB": {
    "words-empty": () => "Write something here first.",
    "words-too-long": (n) =>
      `This is longer than ${Number(n).toLocaleString("en-GB")} characters. Shorten it, or split it into two entries.`,
    "name-colon": () => "A name can’t have a colon (:) in it. Leave it out.",
    "name-ours": () => "These pages use this for something else, so it could be mistaken. Use a name, or add one to it.",
    "name-mixed": () => "One word here has letters of two alphabets. Write each word in one alphabet, such as “Ольга (Olga)”.",
    "name-alike": () => "Somebody here has a name that looks the same. Add something that tells them apart, such as a second name.",
    "name-alike-again": (name) =>
      `This looks the same as “${name}”, who is here already. If it is somebody else, add something that tells them apart. If they really have the same name, send it again.`,
    "place-alike": () => "A name here looks the same. Add something that tells them apart, such as a place.",
    "words-broken": () => "There is a character in here that cannot be stored. Try typing it again.",
    "words-wrong-type": () => "Write your answer in words.",
    "day-wrong": () => "Give a day that exists, such as 28 November 2026.",
    "day-over": () => "This day is over, or today. Give a day that is still to come.",
    "day-to-come": () => "This day is still to come. Give today, or a day before it.",
    "time-wrong": () => "Give a time from 00:00 to 23:59.",
    "ended-before": () => "It cannot end before it began. Look at both days and times.",
    "id-wrong": () => "Something in this form is out of date. Go back, open the page again, and try once more.",
    "choice-wrong": () => "Choose one of the answers.",
    "number-wrong": () => "Choose a number from 0 to 10.",
    "steps-wrong": () => "Write two to seven different words, one a line, each of at most 40 letters.",
    other: () => "Check this answer.",
  },
  "en-GB-x-easyread": {
    "words-empty": () => "Please write something here.",
    "words-too-long": () => "This is too long. Make it shorter.",
    "name-colon": () => "Please leave out the sign : in a name.",
    "name-ours": () => "We use this word for something else. Please write a name.",
    "name-mixed": () => "The letters in one word do not fit together. Please type it again.",
    "name-alike": () => "Somebody has nearly the same name. Please add a second name.",
    "name-alike-again": (name) =>
      `This looks like the name “${name}”. Is that right? Then press the button again. If not, add a second name.`,
    "place-alike": () => "Something has nearly the same name. Please add a word, like the place.",
    "words-broken": () => "We cannot save one of the letters. Please type it again.",
    "words-wrong-type": () => "Please write words.",
    "day-wrong": () => "Please pick a real day.",
    "day-over": () => "This day is over. Pick a later day.",
    "day-to-come": () => "This day is not here yet. Pick today or before.",
    "time-wrong": () => "Please pick a real time.",
    "ended-before": () => "The end is before the beginning. Please check both.",
    "id-wrong": () => "This page is old. Go back and open it again.",
    "choice-wrong": () => "Please pick one answer.",
    "number-wrong": () => "Please pick a number from 0 to 10.",
    "steps-wrong": () => "Please write 2 to 7 different words. Write one on each line.",
    other: () => "Please check this answer.",
  },
});

/** Parses what came in; on refusal each problem stands under its field, in the reader's language. */
export function parse<T>(schema: z.ZodType<T>, input: unknown, language: Language): Result<T> {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return ok(parsed.data);
  const problems: Problems = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.join(".");
    problems[field] ??= explain(issue.message, language);
  }
  return { ok: false, problems };
}

/** What is wrong with a name itself. */
const OF_NAMES = ["name-colon", "name-ours", "name-mixed", "name-alike", "place-alike"];

/** Problems in a form's own words for its fields, where it has some. What is wrong with a name is said as it is: else nobody could mend it. */
export function inOwnWords(problems: Problems, own: Record<string, string>, language: Language): Problems {
  const ofNames = OF_NAMES.map((code) => explain(code, language));
  return Object.fromEntries(
    Object.entries(problems).map(([path, text]) => {
      const field = path.split(".")[0]!;
      return [field, ofNames.includes(text) ? text : (own[field] ?? text)];
    }),
  );
}

/** The words for a problem's code ("words-too-long:50000"). */
export function explain(message: string, language: Language): string {
  const [code = "", detail = ""] = message.split(":");
  return (WORDS[language][code] ?? WORDS[language].other!)(detail);
}
