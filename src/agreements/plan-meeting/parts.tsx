import { isolated } from "../../ground/core/name.ts";
import { newId } from "../../ground/core/id.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Radios } from "../../web/parts/choices.tsx";
import { Form, Hidden } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";
import type { Room } from "./room.ts";
import { MEETING_WORDS } from "./words.ts";

export type InRoom = { ctx: Context; asked: Asked; room: Room };

export const pathOf = (room: { personId: string }): string => `/people/${room.personId}/plan/meeting`;

/** A button that is a form of its own, so that it works without script; a screen reader hears what it is about. */
export function SmallButton({
  action,
  fields,
  text,
  about,
}: {
  action: string;
  fields: Record<string, string>;
  text: string;
  about: string;
}) {
  return (
    <Form action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <button class="link">
        {text}
        <span class="unseen">: {isolated(about)}</span>
      </button>
    </Form>
  );
}

export function NewStatement({ aboutId = "" }: { aboutId?: string }) {
  return (
    <>
      <Hidden name="id" value={newId()} />
      <Hidden name="statementId" value={newId()} />
      <Hidden name="aboutId" value={aboutId} />
    </>
  );
}

/** Sitting together, somebody the person lets write may write down what the person says: it is marked so. */
export function ForPerson({ asked, room, prefix }: InRoom & { prefix: string }) {
  const words = MEETING_WORDS[asked.language];
  if (room.reach.own || !room.reach.grants.some((grant) => grant.may.includes("write") && grant.sections.includes("plan"))) return null;
  return (
    <Radios
      name="forPerson"
      prefix={prefix}
      language={asked.language}
      label={words.whoseWords}
      value="no"
      choices={[
        { value: "no", text: words.own(asked.actor.name) },
        { value: "yes", text: words.writtenFor(room.person.name) },
      ]}
    />
  );
}

export const dayOf = (when: Date | string, { ctx, asked }: Pick<InRoom, "ctx" | "asked">): string =>
  formatDay(when, asked.language, ctx.installation.current.timeZone);
