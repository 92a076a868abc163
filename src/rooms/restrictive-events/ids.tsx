import { isId, newId } from "../../ground/core/id.ts";
import { Hidden } from "../../web/parts/form.tsx";
import type { Asked } from "../../web/route.ts";

type Props = { asked: Asked; failed: boolean; names?: string[] };

/** What makes sending a form twice harmless; one that was refused keeps its own. */
export function Ids({ asked: { form }, failed, names = ["id", "statementId"] }: Props) {
  return (
    <>
      {names.map((name) => (
        <Hidden key={name} name={name} value={failed && isId(form[name]) ? String(form[name]) : newId()} />
      ))}
    </>
  );
}
