import type { House } from "../../web/house.ts";
import type { Words } from "../../ground/core/language.ts";
import type { ReaderFacts } from "../reach/readers/facts.ts";
import type { Statement } from "../statements/statement.ts";
import type { Context } from "../../web/context.ts";
import type { ThingName } from "../../web/parts/things.tsx";
import type { Spoken } from "../../web/parts/whose.tsx";
import type { Asked } from "../../web/route.ts";
import type { VNode } from "preact";
import type { Asking } from "./rules.ts";
import type { Answer } from "./answers.ts";

declare module "../../web/house.ts" {
  interface House {
    /** rooms of questions that are made of what stands in a record */
    pictures: readonly PictureRoom[];
  }
}

declare module "../../web/capability.ts" {
  interface Capability {
    pictures?: readonly PictureRoom[];
  }
}

/** What the questions of a room are made of, as far as whoever asks may see. */
export type Facts = {
  statements: Statement[];
  /** to say who sees an answer: told to the person alone */
  readers: ReaderFacts;
  /** what the person is called; "" where the actor may not know */
  called: string;
};

/** Where somebody is asked: on their own, or by somebody who holds the tablet. */
export type Visit = Facts & {
  ctx: Context;
  asked: Asked;
  personId: string;
  own: boolean;
  base: string;
  /** by which somebody else asks here: it is shared with them, or their service must write here */
  right: "grant" | "duty";
};

/** One of the things that a room's questions can be about: an agreement, something to try, a decision. */
export type Subject = { id: string; text: string; picture?: ThingName; /** whose words these are */ of?: Spoken };

/** A room of questions, asked one a page. What differs between rooms is this object; asking and answering is the same for all. */
export type PictureRoom = {
  id: string;
  group: string;
  picture: ThingName;
  title: Words<string>;
  /** whose statements it reads; a room stands open to whoever may write in each of those named first in `writes` */
  reads: readonly string[] | "everything";
  writes: readonly string[];
  /** only the person themselves: nobody's to answer for them */
  ownOnly?: true;
  /** what its questions are about, one after the other: a kind of statement, or "agreement" */
  about?: string;
  /** the kind that its yeses begin, where others ask about that */
  makes?: string;
  subjects?(visit: Visit, prepared: unknown): Subject[];
  /** what cannot be read from its sections */
  prepare?(visit: Pick<Visit, "asked" | "personId">): Promise<unknown>;
  askings(visit: Visit, aboutId: string | null, prepared: unknown): Asking[];
  /** what an answer changes beside being kept */
  after?(visit: Visit, asking: Asking, answer: Answer, pressId: string): Promise<void>;
  /** after the last question */
  end?(visit: Visit, aboutId: string | null, prepared: unknown, askings: Asking[]): VNode | null;
  /** where the person goes with what they answered */
  leads?: { to: string; text: Words<string> };
  /** where the same is done in words */
  written(visit: Visit, aboutId: string | null): string | null;
};

export const pathIn = ({ base }: Pick<Visit, "base">, room: Pick<PictureRoom, "id">, aboutId: string | null, question?: string): string =>
  `${base}/${room.id}${question === undefined ? "" : `/${question}`}${aboutId === null ? "" : `?about=${aboutId}`}`;

/** The sections whose statements it reads. */
export const readsOf = ({ reads }: PictureRoom, { sections }: House): readonly string[] =>
  reads === "everything" ? [...sections.all.map(({ section }) => section), "plan"] : reads;

/** What a statement says, for somebody who is asked about it. */
export const textOf = ({ body }: Pick<Statement, "body">): string => [body.title, body.text].filter((each) => each?.trim()).join(": ");
