import { z } from "zod";
import { EVERYBODY, OTHERS, PERSONS, type Kind } from "../../record/statements/kinds.ts";
import { day, someWords } from "../../ground/core/text.ts";
import { ASPECTS, RISK_WORDS, type Aspect } from "./words.ts";

/** What the person wants to do. The risk is not measured: there is no level, score or prediction of any kind. */
export const positiveRisk: Kind<{ text: string }> = {
  kind: "positive-risk",
  section: "positive-risk",
  body: z.object({ text: someWords() }),
  lines: (body) => [{ label: "", text: body.text }],
  voices: PERSONS,
};

export type RiskView = { aspect: Aspect; text: string };

/** What somebody says about one side of it. */
export const riskView: Kind<RiskView> = {
  kind: "risk-view",
  section: null,
  body: z.object({ aspect: z.enum(ASPECTS, { error: "choice-wrong" }), text: someWords() }),
  lines: (body, language) => [{ label: RISK_WORDS[language].aspect[body.aspect].heading, text: body.text }],
  voices: EVERYBODY,
};

/** How it went, in the person's words: as often as they like. */
export const riskOutcome: Kind<{ text: string }> = {
  kind: "risk-outcome",
  section: null,
  body: z.object({ text: someWords() }),
  lines: (body, language) => [{ label: RISK_WORDS[language].went, text: body.text }],
  voices: PERSONS,
};

/** That the person's own view is missing, why, and when they are asked again. Recorded by whoever asked, never in the person's voice. */
export type ViewAbsent = { reason: string; askOn: string };
export const viewAbsent: Kind<ViewAbsent> = {
  kind: "view-absent",
  section: null,
  body: z.object({ reason: someWords(10_000), askOn: day() }),
  lines: (body, language) => [
    { label: RISK_WORDS[language].absentLabel, text: body.reason },
    { label: RISK_WORDS[language].askOnLabel, text: body.askOn, is: "day" },
  ],
  voices: OTHERS,
};

export const RISK_KINDS = [positiveRisk, riskView, riskOutcome, viewAbsent];
