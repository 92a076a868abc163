import type { z } from "zod";
import { answerEmergency } from "../../record/emergency-access/store.ts";
import type { Language } from "../../ground/core/language.ts";
import type { Problems } from "../../ground/core/result.ts";
import { alikeProblem } from "../../web/parts/alike-problem.ts";
import { parse } from "../../ground/core/problems.ts";
import { readNamesBeside } from "../../record/sharing/names-beside.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { textsOf } from "../../record/own-writing/drafts.ts";
import { AboutMePage, StepPage, WelcomeStartPage, type Typed } from "./page.tsx";
import { languageAfter, tidied } from "./rules.ts";
import { isStep, STEPS, stepAfter, type Step } from "./shape.ts";
import { WELCOME_WORDS } from "./words.ts";
import { chooseLanguage, endWelcome, readAbout, saveAbout, type About } from "./store.ts";

export function welcomeRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/welcome", show);
  personRoute(ctx, "POST", "/welcome", answer);
  personRoute(ctx, "POST", "/welcome/later", async ({ tx, personId }) => {
    await endWelcome(tx, personId);
    return { redirect: "/home" };
  });
}

/** The first time: a welcome, then one question a page. Later: all answers, each with its way to change it. */
async function show(asked: PersonAsked): Promise<Answer> {
  const { readers, ...about } = await readAbout(asked.tx, asked.personId);
  const { step } = asked.query;
  if (step === undefined)
    return { page: about.welcomedAt ? <AboutMePage {...{ asked, about, readers }} /> : <WelcomeStartPage asked={asked} /> };
  if (!isStep(step)) throw new NotHere();
  return { page: <StepPage asked={asked} step={step} typed={typedOf(about)} welcomed={about.welcomedAt !== null} readers={readers} /> };
}

async function answer(asked: PersonAsked): Promise<Answer> {
  const { tx, personId, form, language } = asked;
  const { step } = form;
  if (!isStep(step)) throw new NotHere();
  const { readers, ...was } = await readAbout(tx, personId);
  const welcomed = was.welcomedAt !== null;
  const parsed = parse<Partial<About>>(STEPS[step] as unknown as z.ZodType<Partial<About>>, form, language);
  const alike = parsed.ok ? await looksLikeSomebodyBeside(asked, parsed.value.called) : {};
  if (!parsed.ok || alike.called) {
    const typed = { ...typedOf(was), ...textsOf(form), takesPart: [form.takesPart].flat().map(String), emergency: was.emergency };
    const problems = inItsWords(step, parsed.ok ? alike : parsed.problems, welcomed, language);
    return { page: <StepPage {...{ asked, step, typed, welcomed, readers, problems }} />, status: 422 };
  }
  const about = tidied({ ...was, ...parsed.value });
  await saveAbout(tx, personId, about);
  if (step === "emergency") await answerEmergency(tx, personId, about.emergency === "yes");
  const speaks = languageAfter(was.takesPart, about.takesPart, language);
  if (speaks !== language) await chooseLanguage(tx, speaks);
  const redirect = await after(asked, step, welcomed);
  return speaks === language ? { redirect } : { redirect, speaks };
}

/** A person may have the name of somebody beside them, and is told that it could be mistaken. */
async function looksLikeSomebodyBeside({ tx, personId, form, language }: PersonAsked, called?: string): Promise<Problems> {
  const alike = called ? alikeProblem(form, called, await readNamesBeside(tx, personId, null), language) : null;
  return alike ? { called: alike } : {};
}

/** Nobody has to answer about an emergency: what is wrong names the way past the question, as it is called on the page. */
function inItsWords(step: Step, problems: Problems, welcomed: boolean, language: Language): Problems {
  const { emergencyChoose, skip } = WELCOME_WORDS[language];
  return step === "emergency" ? { ...problems, emergency: emergencyChoose(welcomed ? null : skip) } : problems;
}

async function after({ tx, personId }: PersonAsked, step: Step, welcomed: boolean): Promise<string> {
  if (welcomed) return `/welcome?saved=${step}`;
  const next = stepAfter(step);
  if (next) return `/welcome?step=${next}`;
  await endWelcome(tx, personId);
  return "/home";
}

const typedOf = ({ welcomedAt: _welcomedAt, ...about }: About): Typed => about;
