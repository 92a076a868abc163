import { z } from "zod";
import { EVERYBODY, OTHERS, PERSONS, type Kind, none } from "../../record/statements/kinds.ts";
import { someWords } from "../../ground/core/text.ts";
import { day, words } from "../../record/fields/field.ts";
import { kindOf } from "../../record/statements/kind-of.ts";
import { ASPECTS, RISK_WORDS, type Aspect } from "./words.ts";

/** What the person wants to do. The risk is not measured: there is no level, score or prediction of any kind. */
export const positiveRisk = kindOf({
  kind: "positive-risk",
  section: "positive-risk",
  voices: PERSONS,
  edge: none,
  fields: { text: words({ rows: 3 }) },
  words: (language) => RISK_WORDS[language].fields,
});

export type RiskView = { aspect: Aspect; text: string };

/** What somebody says about one side of it. */
export const riskView: Kind<RiskView> = {
  kind: "risk-view",
  section: null,
  body: z.object({ aspect: z.enum(ASPECTS, { error: "choice-wrong" }), text: someWords() }),
  lines: (body, language) => [{ label: RISK_WORDS[language].aspect[body.aspect].heading, text: body.text }],
  voices: EVERYBODY,
  edge: none,
};

/** How it went, in the person's words: as often as they like. */
export const riskOutcome = kindOf({
  kind: "risk-outcome",
  section: null,
  voices: PERSONS,
  edge: none,
  fields: { text: words({ rows: 3 }) },
  words: (language) => RISK_WORDS[language].outcomeFields,
});

/** That the person's own view is missing, why, and when they are asked again. Recorded by whoever asked, never in the person's voice. */
export type ViewAbsent = { reason: string; askOn: string };
export const viewAbsent = kindOf({
  kind: "view-absent",
  section: null,
  voices: OTHERS,
  edge: none,
  fields: { reason: words({ rows: 3, limit: 10_000 }), askOn: day() },
  words: (language) => RISK_WORDS[language].absentFields,
});

export const RISK_KINDS = [positiveRisk, riskView, riskOutcome, viewAbsent];
