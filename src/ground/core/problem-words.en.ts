export const en = {
  "words-empty": (_detail: string) => "Write something here first.",
  "words-too-long": (n: string) =>
    `This is longer than ${Number(n).toLocaleString("en-GB")} characters. Shorten it, or split it into two entries.`,
  "name-colon": (_detail: string) => "A name can’t have a colon (:) in it. Leave it out.",
  "name-ours": (_detail: string) => "These pages use this for something else, so it could be mistaken. Use a name, or add one to it.",
  "name-mixed": (_detail: string) => "One word here has letters of two alphabets. Write each word in one alphabet, such as “Ольга (Olga)”.",
  "name-alike": (_detail: string) =>
    "Somebody here has a name that looks the same. Add something that tells them apart, such as a second name.",
  "name-alike-again": (name: string) =>
    `This looks the same as “${name}”, who is here already. If it is somebody else, add something that tells them apart. If they really have the same name, send it again.`,
  "place-alike": (_detail: string) => "A name here looks the same. Add something that tells them apart, such as a place.",
  "words-broken": (_detail: string) => "There is a character in here that cannot be stored. Try typing it again.",
  "words-wrong-type": (_detail: string) => "Write your answer in words.",
  "day-wrong": (_detail: string) => "Give a day that exists, such as 28 November 2026.",
  "day-over": (_detail: string) => "This day is over, or today. Give a day that is still to come.",
  "day-to-come": (_detail: string) => "This day is still to come. Give today, or a day before it.",
  "time-wrong": (_detail: string) => "Give a time from 00:00 to 23:59.",
  "ended-before": (_detail: string) => "It cannot end before it began. Look at both days and times.",
  "id-wrong": (_detail: string) => "Something in this form is out of date. Go back, open the page again, and try once more.",
  "choice-wrong": (_detail: string) => "Choose one of the answers.",
  "number-wrong": (_detail: string) => "Choose a number from 0 to 10.",
  "steps-wrong": (_detail: string) => "Write two to seven different words, one a line, each of at most 40 letters.",
  other: (_detail: string) => "Check this answer.",
} as Record<string, (detail: string) => string>;
