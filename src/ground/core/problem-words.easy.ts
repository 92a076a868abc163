import type { TextsOf } from "./words.ts";
import type { en } from "./problem-words.en.ts";

export const easy: TextsOf<typeof en> = {
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
};
