import type { Answer } from "../../src/record/pictured/answers.ts";
import { markRead } from "../../src/rooms/restrictive-events/store.ts";
import { dayIn } from "../days.ts";
import type { Cast } from "../people.ts";

/**
 * What was done to Denis on the ward without his agreement: an injection, after which there was a conversation and
 * something changed; and a walk that was called off, about which nobody has talked with him yet.
 */
export async function tellWithoutAgreement({ life, ward, len, amin }: Cast, denis: string, crisis: string): Promise<void> {
  const practitioner = (kind: string, body: unknown) => ({ kind, body, voice: "practitioner" as const });
  const named = { statementId: crisis, revisionId: await life.revisionOf(denis, crisis) };
  const [injection, account] = await life.saysTogether(
    denis,
    len,
    [
      practitioner("restrictive-event", {
        type: "rapid-tranquillisation",
        beganOn: dayIn(-27),
        beganAt: "21:40",
        endedOn: dayIn(-27),
        endedAt: "22:05",
        place: "The day room, then his own room",
        decidedBy: "Dr Amin Haddad, consultant",
        power: "mha-detained",
        reason: "He had kicked the garden door until the glass went, and nobody could come near without being hit.",
        text: "Len Oakes and two nurses of the night shift held his arms and walked him to his room. He lay on his side. He was given lorazepam 2 mg into the thigh. One nurse stayed until he slept, and looked every quarter of an hour after that.",
        before:
          "Len sat down with him, alone, for ten minutes. The garden was offered if he put on a coat. He was asked to take tablets, and said no. The television was turned off.",
        harm: "A bruise on his left arm. He was seen by the doctor the same night.",
        choices: "named",
        entries: [
          {
            ...named,
            followed: "partly",
            why: "Len came alone and sat down, as he wants. When it came to holding him there were three of us, and his boots were taken off because of the kicks. Nobody gave them back until the morning. That was wrong.",
          },
        ],
      }),
      {
        kind: "event-account",
        body: { text: "I wanted air. I asked four times. Then they were all on me, and my boots gone." },
        voice: "scribed",
      },
      practitioner("conversation-planned", { on: dayIn(-24), text: "Outside, with Len. The advocate if he wants." }),
    ],
    27,
  );
  await life.confirms(denis, account!, 26);
  await life.says(denis, {
    kind: "event-conversation",
    about: injection!,
    body: {
      on: dayIn(-24),
      who: "Denis, Len Oakes, and Yvonne, the advocate",
      text: "Denis says the door was the fourth time he asked. Len had not been told of the first three. Both were afraid.",
      changes: "The garden is opened when he asks, at any hour, and who is on shift writes down each time it is not. His boots stay on.",
    },
    voice: "practitioner",
    by: len,
    days: 24,
  });
  const differs = await life.says(denis, {
    kind: "not-so",
    about: injection!,
    body: { part: "before", text: "Nobody offered me the garden. Len sat with me, that is true." },
    days: 26,
  });
  await life.shares(denis, { team: ward, statement: differs, may: ["see"], days: 26 });
  await tellInPictures(life, denis, injection!);
  await life.as(denis, async (tx) => markRead(tx, denis, [injection!]));
  await life.saysTogether(
    denis,
    amin,
    [
      practitioner("restrictive-event", {
        type: "leave",
        beganOn: dayIn(-6),
        beganAt: "16:00",
        endedOn: dayIn(-5),
        endedAt: "10:00",
        place: "Beech Ward",
        decidedBy: "Dr Amin Haddad, consultant",
        power: "mha-other",
        reason: "Two nurses were ill, and nobody was left to walk with him. I would not let him go alone yet.",
        text: "His walk at four o’clock was called off at ten to four. He stood at the door with his coat on.",
        before: "The other ward was asked for a nurse. The walk was offered for the evening, in the ward’s yard.",
        harm: "",
        choices: "none-applied",
        entries: [],
      }),
      practitioner("account-absent", {
        reason: "He turned to the wall and did not want to say anything to me. I asked once, and left it.",
        askOn: dayIn(-3),
      }),
      practitioner("conversation-planned", { on: dayIn(-3), text: "With Len rather than with me." }),
    ],
    6,
  );
}

/** Weeks later, on a morning without words. It is his; he has shown it to nobody yet. */
async function tellInPictures(life: Cast["life"], denis: string, event: string): Promise<void> {
  const answers: [string, Answer][] = [
    ["hurt", "yes"],
    ["frightened", "yes"],
    ["told", "no"],
    ["could-help", "yes"],
    ["complain", "unsure"],
  ];
  for (const [of, answer] of answers) await life.answersPicture(denis, { of: `what-happened.${of}`, about: event, answer, days: 9 });
}
