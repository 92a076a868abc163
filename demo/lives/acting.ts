import type { Answer } from "../../src/record/pictured/answers.ts";
import { newId } from "../../src/ground/core/id.ts";
import { dayIn } from "../days.ts";
import type { Cast } from "../people.ts";

/**
 * Ruth's daughter decides for her about one thing, while Ruth cannot: under a power that was seen and checked, with what was
 * tried first, and until the day on which it is looked at again. Ruth's own words stand beside it.
 */
export async function tellRuthsDaughter({ life, jo, nadia, ellen, riverside }: Cast, ruth: string): Promise<void> {
  await life.shares(ruth, { team: riverside, sections: ["decisions"], may: ["see", "answer", "write"], days: 40 });
  const operation = await life.says(ruth, {
    kind: "decision",
    body: { text: "Whether my eye is operated on before the winter", about: "other" },
    voice: "scribed",
    by: jo,
    days: 20,
  });
  await life.confirms(ruth, operation, 19);
  await life.authority(ruth, {
    by: jo,
    organisationId: riverside.organisationId,
    checkedBy: nadia,
    account: ellen,
    days: 18,
    name: "Ellen",
    relationship: "daughter",
    kind: "attorney-health",
    may: ["see", "answer", "decide"],
    sections: ["decisions", "capacity", "advance-treatment"],
    evidence: "Lasting power of attorney for health and welfare, registered. I saw the paper itself, with its stamp on each page.",
    evidenceNumber: "an invented number",
    evidenceOn: dayIn(-900),
    keptAt: "With Ellen at home; a copy at the surgery",
    seenOn: dayIn(-18),
    startsOn: dayIn(-18),
  });
  const record = await life.says(ruth, {
    kind: "capacity-record",
    body: {
      decision: "Whether my eye is operated on before the winter",
      concerns: operation,
      tried: ["time-of-day", "pictures", "hearing-seeing"],
      triedWords: "Twice in the morning after breakfast, with the drawing of the eye and her hearing aids in. Ellen sat with her.",
      understand: "with-support",
      understandWords: "With the drawing she told me what the operation is for.",
      keep: "no",
      keepWords: "After ten minutes she asked what we were talking about. The same on the second day.",
      weigh: "no",
      weighWords: "",
      tell: "yes",
      tellWords: "",
      outcome: "cannot",
      why: "Since the infection she cannot hold on to it long enough to weigh it. It is getting better week by week.",
      assessedOn: dayIn(-12),
      reviewOn: dayIn(24),
    },
    voice: "practitioner",
    by: jo,
    days: 12,
  });
  const wish = await life.says(ruth, {
    kind: "capacity-view",
    about: record,
    body: { text: "I know what I want: to read my music again. Ask me when my head is clear." },
    voice: "scribed",
    by: jo,
    days: 12,
  });
  await life.says(ruth, {
    kind: "decided-for",
    about: operation,
    body: {
      text: "We wait with the operation until Ruth is clearer, and keep the place on the list. The drops go on as they are.",
      wants: "To read her music again. She asked me twice not to let anybody hurry her.",
      heard: [await life.revisionOf(ruth, wish)],
      tried: "I asked her on three mornings, with the drawing and her hearing aids. I wrote it in large letters and left it on the piano.",
      why: "Waiting a few weeks takes nothing from her eye, the surgeon says. It gives the choice back to her, which is what she wants most.",
      record,
      lookOn: dayIn(24),
    },
    voice: "supporter",
    by: ellen,
    days: 8,
  });
  // what she presses herself, by the drawings: hers, beside what was written about her
  const pressed: [string, Answer][] = [
    ["understand", "yes"],
    ["myself", "unsure"],
    ["with", "yes"],
    ["again", "yes"],
  ];
  for (const [of, answer] of pressed) await life.answersPicture(ruth, { of: `what-i-can-decide.${of}`, about: record, answer, days: 11 });
}

/** Denis named his advocate himself: she speaks beside him and asks, and decides nothing for him. */
export async function tellDenissAdvocate({ life, marsha }: Cast, denis: string): Promise<void> {
  const supporterId = newId();
  await life.supporter(denis, marsha, "Marsha Bell", "advocate", supporterId);
  await life.names(denis, {
    supporterId,
    kind: "advocate-imha",
    sections: ["legal-status", "remaining-choices", "restrictive-events"],
    may: ["see", "answer"],
    startsOn: dayIn(-14),
  });
}
