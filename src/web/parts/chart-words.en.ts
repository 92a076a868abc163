export const en = {
  none: "No mark yet.",
  name: (from: string, to: string, values: string) => `Marks out of 10 from ${from} to ${to}: ${values}`,
  one: (value: number, day: string) => `${value} out of 10 on ${day}.`,
  way: (first: number, last: number, day: string) =>
    first === last ? `At ${last}, as on ${day}.` : `From ${first} to ${last} since ${day}.`,
  table: "See it as a table",
  day: "Day",
  mark: "Out of 10",
};
