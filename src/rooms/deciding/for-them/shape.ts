import { z } from "zod";
import { heardField } from "../../../record/acting/heard-shape.ts";
import { none, type Kind } from "../../../record/statements/kinds.ts";
import { id, maybeDay, someWords } from "../../../ground/core/text.ts";
import { ACTING_WORDS } from "../../../web/parts/acting-words.ts";
import { DECIDED_FOR_KIND_WORDS } from "./kind-words.ts";

/** What somebody with authority decided for a person who could not decide it then. Never the person's decision. */
export type DecidedFor = {
  text: string;
  /** what the person wants, now and before */
  wants: string;
  /** which revisions of the person's own words were weighed; the words stay where they were said */
  heard: string[];
  /** what was tried so that they could decide themselves */
  tried: string;
  why: string;
  /** the capacity record it rests on */
  record: string;
  lookOn: string | null;
};

const body = z.object({
  text: someWords(),
  wants: someWords(),
  heard: heardField,
  tried: someWords(),
  why: someWords(),
  record: id(),
  lookOn: z.union([z.null(), maybeDay()]).default(null),
});

export const decidedFor: Kind<DecidedFor> = {
  kind: "decided-for",
  section: null,
  body: body as unknown as z.ZodType<DecidedFor>,
  lines: ({ text, wants, heard, tried, why, lookOn }, language) => {
    const said = DECIDED_FOR_KIND_WORDS[language];
    return [
      { label: said.text, text },
      { label: said.wants, text: wants },
      { label: said.heard, text: heard.length === 0 ? "" : said.heardCount(heard.length) },
      { label: said.tried, text: tried },
      { label: said.why, text: why },
      { label: said.lookOn, text: lookOn ?? "", is: "day" },
    ];
  },
  voices: ["supporter"],
  edge: none,
  decidedOver: (_, language, { author_name: name, acting_as: as }) => ({
    by: as ? DECIDED_FOR_KIND_WORDS[language].by(name, ACTING_WORDS[language].kind[as]) : name,
    under: "",
  }),
};
