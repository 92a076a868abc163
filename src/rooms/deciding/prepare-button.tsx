import { newId } from "../../ground/core/id.ts";
import { Button, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import type { Room } from "./room.ts";

/** One press begins the page for the next meeting. */
export const Prepare = ({ room, text, kind }: { room: Room; text: string; kind?: "quiet" }) => (
  <Form action="/deciding/preparations/begin">
    <IdField />
    <Hidden name="statementId" value={newId()} />
    <Hidden name="decision" value={room.root.statement_id} />
    <Hidden name="on" value="" />
    <Button kind={kind}>{text}</Button>
  </Form>
);
