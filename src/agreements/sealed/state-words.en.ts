export const en = {
  reached: (day: string) => `Reached on ${day}`,
  done: (day: string) => `Done on ${day}`,
  rest: (day: string) => `Resting since ${day}`,
  "let go": (day: string) => `Let go on ${day}`,
} as Record<string, (day: string) => string>;
