import { newId } from "../../ground/core/id.ts";
import { Button, Form, Hidden } from "../../web/parts/form.tsx";
import type { GoalState } from "./rules.ts";

type StateFormProps = {
  goalId: string;
  state: GoalState;
  text: string;
  of?: string;
  kind?: "quiet" | "link";
  /** back to what it was before the last act */ undo?: boolean;
};

export const StateForm = ({ goalId, state, text, of, kind = "quiet", undo }: StateFormProps) => (
  <Form action={`/goals/${goalId}/state`}>
    <Hidden name="id" value={newId()} />
    <Hidden name="state" value={state} />
    {undo && <Hidden name="undo" value="yes" />}
    <Button kind={kind}>
      {text}
      {of && <span class="unseen">: {of}</span>}
    </Button>
  </Form>
);
