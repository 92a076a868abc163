import { z } from "zod";
import { day, words } from "../../ground/core/text.ts";

/** Who somebody is to a service that looks for them: a day of birth, and their name as papers have it. `today` is YYYY-MM-DD. */
export const identityForm = (today: string) =>
  z.object({
    fullName: words(200).default(""),
    bornOn: day().refine((given) => given > "1890-01-01" && given < today, { error: "born-wrong" }),
  });
