import { lastOfMonths } from "../../src/rooms/legal-status/days.ts";
import { dayIn } from "../days.ts";
import type { Cast, Character } from "../people.ts";

const noChange = { time: "", until: "", advocate: "", where: "", takenAway: "" };

/** What holds Denis by law, with a tribunal to come; what he asked for all the same, and what he was answered. */
export async function tellDenisRights({ life, ward, len, amin }: Cast, denis: string): Promise<void> {
  const doctor = { by: amin, voice: "practitioner" as const };
  const nurse = { by: len, voice: "practitioner" as const };
  await life.says(denis, {
    kind: "legal-status",
    body: {
      ...noChange,
      status: "s2",
      from: dayIn(-40),
      until: dayIn(-13),
      decidedBy: "Carol Stead, approved mental health professional, with Dr Haddad and Dr Osei",
      text: "You had not slept for nine days and were sleeping in the van with the engine on. We could not find out together what was wrong while you were driving.",
      takenAway: "Going out without leave. Your van keys, kept in the office.",
      where: "Beech Ward",
    },
    ...nurse,
    days: 40,
  });
  const section3 = await life.says(denis, {
    kind: "legal-status",
    body: {
      ...noChange,
      status: "s3",
      from: dayIn(-15),
      until: lastOfMonths(dayIn(-15), 6),
      decidedBy: "Carol Stead, approved mental health professional, with Dr Haddad and Dr Osei",
      text: "I think you would stop the tablets within a week at home, as in March, and be where you were in October. You see it otherwise, and have said so.",
      takenAway:
        "Going out without leave. Saying no to the tablets for the first three months. Your van keys, kept in the office until the tribunal.",
      where: "Beech Ward",
      advocate:
        "Marsha Bell, independent mental health advocate, 020 7946 0712. On the ward on Tuesdays; comes on other days when you ring.",
    },
    ...doctor,
    days: 15,
  });
  await life.says(denis, {
    kind: "status-word",
    about: section3,
    body: { text: "March was the other tablets. Nobody has asked me about March." },
    days: 14,
  });
  const managers = await life.says(denis, {
    kind: "status-review",
    about: section3,
    body: { what: "managers", on: dayIn(-5), time: "11:00", where: "The small meeting room", text: "That the section is ended." },
    ...nurse,
    days: 12,
  });
  await life.says(denis, {
    kind: "review-outcome",
    about: managers,
    body: {
      text: "The section goes on. They asked for a written plan for home before the tribunal, and that leave is looked at again this week.",
    },
    ...nurse,
    days: 5,
  });
  await life.says(denis, {
    kind: "status-review",
    about: section3,
    body: {
      what: "tribunal",
      on: dayIn(9),
      time: "10:30",
      where: "By video, in the family room",
      text: "That the section is ended. Denis’s solicitor comes.",
    },
    ...nurse,
    days: 3,
  });
  await life.says(denis, {
    kind: "status-change",
    about: section3,
    body: {
      what: "changed",
      on: dayIn(-2),
      until: "",
      text: "Half an hour outside with one member of staff, twice a day. The managers asked for it, and you kept every agreement about it before.",
      by: "Dr Amin Haddad",
    },
    ...doctor,
    days: 2,
  });
  await tellAsks(life, denis, ward, { len, amin });
}

type Staff = Pick<Cast, "len" | "amin">;

async function tellAsks(life: Cast["life"], denis: string, ward: Cast["ward"], { len, amin }: Staff): Promise<void> {
  const asks = async (topic: string, text: string, days: number, scribed = false) => {
    const ask = await life.says(denis, {
      kind: "choice-ask",
      body: { topic, text },
      days,
      ...(scribed && { voice: "scribed" as const, by: len }),
    });
    if (!scribed) await life.shares(denis, { team: ward, statement: ask, may: ["see", "answer"], days });
    return ask;
  };
  const answer = (ask: string, by: string, days: number, body: Record<string, string>) =>
    life.says(denis, { kind: "choice-answer", about: ask, body: { why: "", againOn: "", ...body }, by, voice: "practitioner", days });
  const boots = await asks("belongings", "My boots. On my feet, not in a locker.", 30);
  const first = await answer(boots, len, 29, {
    answer: "no",
    text: "Slippers on the ward for now.",
    why: "The rule was: no boots with steel toes, for anybody. I did not look at yours.",
    againOn: dayIn(-20),
  });
  await life.says(denis, {
    kind: "choice-reply",
    about: first,
    body: { reply: "again", to: "advocate", text: "They have no steel in them. Marsha has seen them." },
    days: 27,
  });
  const second = await answer(boots, len, 26, {
    answer: "yes",
    text: "You are right, there is no steel in them. They are yours. I am sorry it took an advocate.",
  });
  await life.says(denis, { kind: "choice-reply", about: second, body: { reply: "all-right", to: "", text: "" }, days: 26 });
  const out = await asks("outside", "Out before breakfast, while it is quiet. Twice a day would be a life.", 20);
  await answer(out, amin, 2, {
    answer: "partly",
    text: "Twice a day, half an hour, with one of us. Before breakfast when there are three of us on the early shift: Monday, Wednesday, Friday.",
    why: "With two on the shift nobody could stay with the others.",
    againOn: dayIn(5),
  });
  const tablets = await asks("medicine", "The tablets at night and not in the morning. I was never a man who sleeps till noon.", 10);
  await answer(tablets, amin, 1, {
    answer: "not-now",
    text: "We move it by two hours every third day. You will be at nine in the evening by the weekend after next.",
    why: "All at once your blood pressure could drop when you get up. I would sooner be slow than have you fall.",
    againOn: dayIn(6),
  });
  await asks("phone", "Ten minutes with my neighbour on the phone, alone, so that I can hear Biscuit.", 1);
  await life.shares(denis, { team: ward, sections: ["remaining-choices"], may: ["see", "answer", "write"], days: 1, until: 60 });
  await asks("meetings", "Ward round: not seven of them. Three, and they sit down.", 0, true);
}

/** In hospital of her own free will, behind a door that is locked: what that means stands on one page. */
export async function tellOriel({ life, ward, len }: Cast): Promise<Character> {
  const oriel = await life.person("Oriel", { born: "1991-08-14", pronouns: "she/her", contact: "On the ward, or by text.", colour: "sun" });
  await life.worksWith(oriel, ward, 6);
  await life.says(oriel, {
    kind: "legal-status",
    body: {
      ...noChange,
      status: "informal",
      from: dayIn(-6),
      decidedBy: "Oriel",
      text: "You asked to come in. You are free to go when you like. The door is locked for others: ask any of us and we open it, day or night.",
      where: "Beech Ward",
    },
    by: len,
    voice: "practitioner",
    days: 6,
  });
  await life.says(oriel, {
    kind: "legal-status",
    body: {
      ...noChange,
      status: "informal",
      from: dayIn(-5),
      decidedBy: "",
      text: "Somebody on the night shift said that if I go they will “have to think about a section”. I did not go.",
    },
    days: 5,
  });
  await life.asksAloud(oriel, len, { topic: "room", text: "Knock. Then wait until I say something." }, 1);
  return {
    accountId: oriel,
    name: "Oriel",
    line: "On Beech Ward of her own free will. “My rights” says what that means: she may leave, and she may say no.",
  };
}

/** Grace shares nothing. What the law obliges her team to write is there all the same, and she reads it first. */
export async function tellGraceRights({ life, jo, amin }: Cast, grace: string): Promise<void> {
  const order = await life.says(grace, {
    kind: "legal-status",
    body: {
      ...noChange,
      status: "cto",
      from: dayIn(-175),
      until: dayIn(7),
      decidedBy: "Dr Amin Haddad, with Petra Lund, approved mental health professional",
      text: "So that you could be at home in spring and not on the ward: with an injection every four weeks, which you did not want and I thought necessary.",
      takenAway: "Saying no to the four-weekly appointment without being called back to hospital to talk about it.",
      where: "At home",
    },
    by: amin,
    voice: "practitioner",
    days: 175,
  });
  await life.says(grace, {
    kind: "status-advocate",
    about: order,
    body: { text: "Advocacy Two Rivers, 020 7946 0733, on weekdays. They know about the order." },
    by: jo,
    voice: "practitioner",
    days: 30,
  });
}
