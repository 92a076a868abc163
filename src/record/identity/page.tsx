import type { Problems } from "../../ground/core/result.ts";
import type { Context } from "../../web/context.ts";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { DateField, TextField } from "../../web/parts/field.tsx";
import { Actions, Button, Form } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";
import type { Identity } from "./store.ts";
import { IDENTITY_WORDS } from "./words.ts";

type Props = {
  ctx: Context;
  asked: Asked;
  /** what the person is called, for a practitioner who works with them; null on the person's own page */
  called: string | null;
  path: string;
  back: { href: string; text: string };
  identity: Identity | null;
  typed: { fullName: string; bornOn: string };
  problems?: Problems;
};

/** A name and a date of birth, and who gave them. */
export function IdentityPage({ ctx, asked, called, path, back, identity, typed, problems }: Props) {
  const { language, actor } = asked;
  const words = IDENTITY_WORDS[language];
  const own = called === null;
  const title = own ? words.title : words.theirTitle(called);
  const theirs = !own && identity !== null && identity.said_by === asked.params.personId;
  return (
    <Page {...{ title, language, actor, path, back, problems }} help={own ? "person" : "service"}>
      <h1 dir="auto">{title}</h1>
      <p class="lede">{own ? words.lede : words.theirLede(called)}</p>
      {identity && <p class="hint">{whoSaid(ctx, asked, identity)}</p>}
      {theirs ? (
        <p class="card" dir="auto">
          {[identity.full_name, formatDay(identity.born_on, language, ctx.installation.current.timeZone)].filter(Boolean).join(", ")}.{" "}
          {words.theirsToChange(called)}
        </p>
      ) : (
        <Form action={path}>
          <TextField
            name="fullName"
            label={own ? words.fullName : words.theirFullName}
            hint={own ? words.fullNameHint : undefined}
            value={typed.fullName}
            width="middle"
            autocomplete={own ? "name" : "off"}
            {...{ language, problems }}
            optional
          />
          <DateField name="bornOn" label={own ? words.bornOn : words.theirBornOn} value={typed.bornOn} {...{ language, problems }} />
          <Actions>
            <Button>{words.save}</Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
}

function whoSaid(ctx: Context, { language, actor, params }: Asked, { said_by, said_by_name, said_at }: Identity): string {
  const words = IDENTITY_WORDS[language];
  if (said_by === actor.accountId) return "";
  const day = formatDay(said_at, language, ctx.installation.current.timeZone);
  return params.personId === undefined ? words.saidBy(said_by_name, day) : words.saidByThem(said_by_name, day);
}

/** On the person's page about emergencies: whether they can be found, and the way to change it. */
export function CanBeFound({ ctx, asked, identity }: Pick<Props, "ctx" | "asked" | "identity">) {
  const words = IDENTITY_WORDS[asked.language];
  return (
    <p class="card">
      {identity ? words.found(formatDay(identity.born_on, asked.language, ctx.installation.current.timeZone)) : words.nobodyFinds}{" "}
      <a href="/sharing/emergency/identity">{identity ? words.change : words.give}</a>
    </p>
  );
}
