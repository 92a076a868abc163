import type { Problems } from "../../ground/core/result.ts";
import { Hidden } from "./form.tsx";

/** A name that was typed before, and whose writer was told what it looks like: sent again as it is, it is meant so. */
export const ALIKE_FIELD = "alike";

/** Stands in a form that is shown again; `of` names the field of the name. */
export const ToldOfAlike = ({ problems, of, value }: { problems?: Problems | null; of: string; value?: string | null }) =>
  problems?.[of] ? <Hidden name={ALIKE_FIELD} value={value ?? ""} /> : null;
