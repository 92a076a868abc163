import type { z } from "zod";
import type { Language } from "../../ground/core/language.ts";
import type { Voice } from "../../ground/core/voice.ts";
import type { Questions } from "../fields/field.ts";
import type { Statement } from "./statement.ts";

declare module "../../web/capability.ts" {
  interface Capability {
    kinds?: readonly Kind<any>[];
  }
}

declare module "../../web/house.ts" {
  interface House {
    /** every kind of statement there is, by its name */
    kinds: Kinds;
  }
}

/** `is` says what the text is where it is nobody's words: a day (YYYY-MM-DD) or a mark (0–10). See told.ts. */
export type Line = { label: string; text: string; is?: "day" | "mark" };

/**
 * A kind of statement. A new kind is one of these, a page and a few rules: authorship, voice, history, sharing,
 * agreement and export come with being a statement.
 */
export type Kind<Body = unknown> = {
  kind: string;
  /** The section it begins in; null where it is always about another statement. What is about another lives in that one's section. */
  section: string | null;
  body: z.ZodType<Body>;
  /** What its form asks, in order. A kind without it has a form of its own (`fields` of a capability), or one field of words. */
  questions?: Questions;
  /** The words of a body in the order they are read; every view of every kind is made of these. */
  lines(body: Body, language: Language): Line[];
  /** What one of these is, in a few words, where it is not called by its own first words: written by a service, of a day. */
  named?(body: Body, language: Language): string;
  /**
   * What only the moment of saying can tell of words that are new or changed: a day that has come or has not, a choice that is offered
   * no longer. By field, a code of problems.ts; `none` where the shape says it all. Days are YYYY-MM-DD.
   */
  edge: Edge<Body>;
  /** Who may begin one. Professionals begin only answers, questions, suggestions and the like. */
  voices: readonly Voice[];
  /** Said about a statement of a plan, it belongs to it and is agreed with it. What has no such mark stays conversation. */
  agreedWith?: true;
  /**
   * Who decided it over the person, and under which power, in words; null where nobody did. What has this is never shown as
   * agreed by the person, in whatever document it stands and whoever signed (src/agreements/sealed/not-agreed.ts).
   */
  decidedOver?(body: Body, language: Language, said: Pick<Statement, "author_name" | "acting_as">): DecidedOver | null;
};

/** `was`: what the words were before; null for something new. */
export type Edge<Body> = (body: Body, at: { was: Body | null; today: string }) => Record<string, string>;

/** For a kind that asks nothing of the moment. */
export const none: Edge<unknown> = () => ({});

/** `by`: "" where nobody is named. */
export type DecidedOver = { by: string; under: string };

export type Kinds = ReadonlyMap<string, Kind>;

export function kindsOf(...list: Kind<any>[]): Kinds {
  return new Map(list.map((kind) => [kind.kind, kind]));
}

export function kindNamed(kinds: Kinds, name: string): Kind {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`No kind of statement is called "${name}".`);
  return kind;
}

/** The person's own voices: they say it themselves, or somebody writes it down for them. */
export const PERSONS = ["own", "scribed", "confirmed"] as const;
export const OTHERS = ["supporter", "peer", "practitioner"] as const;
export const EVERYBODY = [...PERSONS, ...OTHERS] as const;
