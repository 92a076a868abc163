export const en = {
  title: "Kept of closed records",
  lede: "People who closed their record take their words with them. What this service wrote about restrictive interventions stays for three years from the day it was written, as the law requires where force was used. Then it is deleted here automatically.",
  none: "Nobody whose record was closed had anything done to them here without their agreement in the last three years. When there is something to keep, it stands here.",
  events: (count: number) => (count === 1 ? "1 event" : `${count} events`),
  closed: (day: string) => `Closed by them on ${day}.`,
  until: (day: string) => `The last of it is deleted on ${day}.`,
  open: "Read it, print it or keep a copy",
  note: (name: string) =>
    `${name} closed this record. What ${name} said about it themselves was theirs and is deleted: their side is missing here. Each time it is opened is written down.`,
};
