import type { ComponentChildren } from "preact";
import type { Context } from "../../web/context.ts";
import { Button, Form, Hidden, SaveStatus } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";
import { NotSavedYet } from "./not-saved.tsx";
import { HowItSaves } from "./page.tsx";
import type { Unsaved } from "./unsaved.ts";

type Props = {
  ctx: Context;
  asked: Asked;
  action: string;
  /** the page it stands on, where what was begun is written on */
  page: string;
  /** which of the page's forms it is, where there are several */
  name?: string;
  /** what it is called where several on a page look alike */
  label?: string;
  /** what was begun in it before and not saved; the form holds it */
  begun: Unsaved | null;
  button: string;
  /** its ids, and its fields */
  children: ComponentChildren;
};

/** A form on any page that keeps what is begun in it, for the writer alone, until its button is pressed. */
export function KeepingForm({ ctx, asked, action, page, name = "", label, begun, button, children }: Props) {
  const { accountId, sharedDevice } = asked.actor;
  const key = `${accountId}:${begun?.statement_id ?? `${page}#${name}`}`;
  return (
    <Form action={action} label={label} autosave={{ path: action, key, sharedDevice }}>
      <Hidden name="at" value={page} />
      <NotSavedYet {...{ ctx, asked, begun }} />
      {children}
      <HowItSaves language={asked.language} button={button} />
      <div class="row actions">
        <Button>{button}</Button>
        <SaveStatus language={asked.language} />
      </div>
    </Form>
  );
}
