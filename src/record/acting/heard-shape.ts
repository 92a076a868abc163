import { z } from "zod";

/** Which revisions of the person's own words are to stand beside it, as a form sends them: none, one or several. */
export const heardField = z
  .preprocess(
    (each) => [each ?? []].flat().filter((one) => one !== ""),
    z.array(z.uuid({ error: "id-wrong" })).max(40, { error: "choice-wrong" }),
  )
  .default([]);
