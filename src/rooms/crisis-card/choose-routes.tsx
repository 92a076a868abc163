import { z } from "zod";
import { readAdvance } from "../advance-choices/store.ts";
import { renderToString } from "preact-render-to-string";
import type { PersonAsked } from "../../record/own-writing/keeping.ts";
import { parse } from "../../ground/core/problems.ts";
import { id } from "../../ground/core/text.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { AboutPage, ChoosePage } from "./choose-page.tsx";
import { headingAfter, headingNamed, type Heading } from "./headings.ts";
import { FitOf } from "./live-fit.tsx";
import { inCard, keepChoice, type CardRoom } from "./room.ts";
import { canStand, chosenFor } from "./rules.ts";

export function chooseRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/card/choose/:heading", async (asked) => {
    const heading = headingOf(asked);
    return { page: <ChoosePage room={await inCard(ctx, asked)} heading={heading} on={asked.query.on === "yes"} /> };
  });
  personRoute(ctx, "POST", "/card/choose/:heading", (asked) => choose(ctx, asked));
  personRoute(ctx, "GET", "/card/about", async (asked) => ({
    page: <AboutPage {...await inAbout(ctx, asked)} on={asked.query.on === "yes"} />,
  }));
  personRoute(ctx, "POST", "/card/about", (asked) => saveAbout(ctx, asked));
}

function headingOf({ params }: PersonAsked): Heading {
  const heading = headingNamed(params.heading);
  if (!heading) throw new NotHere();
  return heading;
}

const chooseForm = z.object({
  id: id(),
  on: z.string().optional(),
  then: z.string().optional(),
  statements: z.union([id().transform((one) => [one]), z.array(id())]).default([]),
});

/** Saves what was ticked; for the script, only says whether it would fit. */
async function choose(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const heading = headingOf(asked);
  const parsed = parse(chooseForm, asked.form, asked.language);
  if (!parsed.ok) throw new NotHere();
  const room = await inCard(ctx, asked);
  const next = chosenFor(room.choice, heading, known(room, parsed.value.statements));
  if (asked.wantsJson) return { json: { ok: true, html: renderToString(<FitOf room={room} choice={next} />) } };
  await keepChoice(asked, room.around, parsed.value.id, next);
  const { on, then } = parsed.value;
  // what was ticked is kept when somebody goes on to write a line
  if (then === "line") return { redirect: `/card/lines/new?heading=${heading}${on === "yes" ? "&on=yes" : ""}` };
  if (on !== "yes") return { redirect: `/card#card-${heading}` };
  const after = headingAfter(heading);
  return { redirect: after ? `/card/choose/${after}?on=yes` : "/card/about?on=yes" };
}

/** Only what is the person's to put there. */
const known = ({ around }: CardRoom, statementIds: string[]): string[] =>
  statementIds.filter((each) => around.statements.some((statement) => statement.statement_id === each && canStand(statement)));

const yesNo = z.enum(["yes", "no"], { error: "choice-wrong" }).transform((answer) => answer === "yes");
const aboutForm = z.object({ id: id(), name: yesNo, advance: yesNo });

/** That choices in advance exist is offered where some stand. */
async function inAbout(ctx: Context, asked: PersonAsked): Promise<{ room: CardRoom; stands: boolean }> {
  const [room, advance] = await Promise.all([inCard(ctx, asked), readAdvance(asked.tx, asked.personId)]);
  return { room, stands: Boolean(advance?.standing) };
}

async function saveAbout(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { room, stands } = await inAbout(ctx, asked);
  const parsed = parse(aboutForm, asked.form, asked.language);
  if (!parsed.ok) return { page: <AboutPage {...{ room, stands }} on={false} problems={parsed.problems} />, status: 422 };
  const { id: revisionId, name, advance } = parsed.value;
  await keepChoice(asked, room.around, revisionId, { ...room.choice, name, advance });
  return { redirect: "/card" };
}
