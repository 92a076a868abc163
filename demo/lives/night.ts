import type { Cast } from "../people.ts";

/** A night in which Winston could not say what helps, and somebody of another team read it; the review waits. */
export async function tellNight({ life, ines }: Cast, winston: string): Promise<void> {
  for (const [step, body] of [
    ["signs", { text: "I sell a bass." }],
    ["signs", { text: "I stop sleeping and call it practising." }],
    ["myself", { text: "Headphones, the long Mingus, all of it." }],
    ["people", { text: "My daughter Ruby, before any ambulance.", contact: "020 7946 0456, she leaves it on" }],
    ["services", { text: "Ask for Jo in the day. At night: no uniforms in the room, please." }],
  ] as const)
    await life.says(winston, { kind: `safety-${step}`, body, days: 45 });
  await life.emergency(winston, ines, {
    days: 2,
    hour: 3,
    reason:
      "Brought in by a neighbour at three, standing in the road with his bass. He does not speak to us and we do not know whom to ring.",
    what: ["safety-myself", "safety-people", "safety-services", "safety-signs"],
  });
}
