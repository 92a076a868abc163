import { z } from "zod";
import { isId } from "../../ground/core/id.ts";
import { draftFrom, draftOf, newDraft } from "../../record/own-writing/drafts.ts";
import { entryAmong, keepingRoutes, type PersonAsked } from "../../record/own-writing/keeping.ts";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { tellAccess } from "../../record/statements/access.ts";
import { parse } from "../../ground/core/problems.ts";
import { id } from "../../ground/core/text.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, route, type Answer, type Asked } from "../../web/route.ts";
import { heavy, job } from "../../ground/threads/heavy.ts";
import type { cardPdf } from "./card-pdf.ts";
import { chooseRoutes } from "./choose-routes.tsx";
import { headingNamed } from "./headings.ts";
import { LinePage } from "./line-page.tsx";
import { CardPage } from "./page.tsx";
import { PhonePage } from "./phone-page.tsx";
import { PrintPage } from "./print-page.tsx";
import { followingFrom, inCard, keepChoice, LINES } from "./room.ts";
import { canStand, fittingFor, moved, placed, without } from "./rules.ts";
import { cardLine } from "./shape.ts";
import { endCardLink } from "../../record/reach/card-link-store.ts";
import { makeLink, openingsSeen, readCard } from "./store.ts";
import { linkKey } from "./address.ts";
import { hashOf, newSeed, tokenOf } from "./link.ts";
import { openRoutes } from "./open-routes.tsx";
import { CARD_WORDS } from "./words.ts";

const PDF = job<typeof cardPdf>(new URL("./card-pdf.ts", import.meta.url), "cardPdf");

export function cardRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/card", async (asked) => {
    const room = await inCard(ctx, asked);
    if (room.openings.opened.some(({ isNew }) => isNew)) openingsSeen(asked.tx, asked.personId);
    return { page: <CardPage room={room} /> };
  });
  personRoute(ctx, "POST", "/card/arrange", (asked) => arrange(ctx, asked));
  personRoute(ctx, "GET", "/card/phone", (asked) => showPhone(ctx, asked, asked.personId, "/card"));
  personRoute(ctx, "GET", "/card/print", async (asked) => {
    const { card, address } = await inCard(ctx, asked);
    return card ? { page: <PrintPage {...{ asked, card, address }} /> } : { redirect: "/card" };
  });
  personRoute(ctx, "GET", "/card/pdf", async (asked) => {
    const { card, address } = await inCard(ctx, asked);
    if (!card) return { redirect: "/card" };
    const file = () => heavy(asked.actor.accountId, PDF, card, asked.query.square === "no" ? null : address, new Date());
    return { file, type: "application/pdf", name: "crisis-card.pdf", inline: true };
  });
  personRoute(ctx, "POST", "/card/link", (asked) => makeSquare(ctx, asked));
  personRoute(ctx, "POST", "/card/link/off", async ({ tx, personId }) => {
    await endCardLink(tx, personId);
    return { redirect: "/card?link=off#card-square" };
  });
  openRoutes(ctx);
  route(ctx, "GET", "/people/:personId/card", async (asked) => {
    const personId = asked.params.personId!;
    tellAccess(asked.tx, asked.actor, { personId, act: "saw", right: "grant", what: ["crisis-card"] });
    return showPhone(ctx, asked, personId, `/people/${personId}`);
  });
  chooseRoutes(ctx);
  lineRoutes(ctx);
}

/** Read at once: the person's own, or one that is shared with the actor. Nobody is told there is none. */
async function showPhone(ctx: Context, { tx, actor, language, request }: Asked, personId: string, back: string): Promise<Answer> {
  const card = await readCard(tx, personId, language);
  if (!card) {
    if (personId === actor.personId) return { redirect: "/card" };
    throw new NotHere();
  }
  const { helpNumbers } = ctx.installation.current;
  return {
    page: <PhonePage {...{ card, actor, helpNumbers }} path={request.url} back={{ href: back, text: CARD_WORDS[language].back }} />,
  };
}

/** A first square, or a new one in the place of the old, which stops at once. */
async function makeSquare(ctx: Context, { tx, personId, form }: PersonAsked): Promise<Answer> {
  if (!isId(form.id)) throw new NotHere();
  const made = { linkId: form.id, seed: newSeed() };
  await makeLink(tx, personId, { ...made, tokenHash: hashOf(tokenOf(linkKey(ctx), made)) });
  return { redirect: "/card?link=made#card-square" };
}

const arrangeForm = z.object({ id: id(), statementId: id(), way: z.enum(["up", "down", "on", "off"]) });

async function arrange(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const parsed = parse(arrangeForm, asked.form, asked.language);
  if (!parsed.ok) throw new NotHere();
  const { id: revisionId, statementId, way } = parsed.value;
  const { around, choice } = await inCard(ctx, asked);
  const entry = around.statements.find((each) => each.statement_id === statementId && canStand(each));
  if (!entry) throw new NotHere();
  const seen = around.statements.filter(canStand).map((each) => each.statement_id);
  const next =
    way === "off"
      ? without(choice, statementId)
      : way === "on"
        ? placed(choice, fittingFor(entry), statementId)
        : moved(choice, statementId, way, seen);
  await keepChoice(asked, around, revisionId, next);
  return { redirect: way === "off" ? "/card" : `/card#s-${statementId}` };
}

function lineRoutes(ctx: Context): void {
  personRoute(ctx, "GET", "/card/lines/new", async (asked) => {
    const { around } = await inCard(ctx, asked);
    const draft = newDraft(around, { heading: headingNamed(asked.query.heading) ?? "" });
    return { page: <LinePage {...{ around, draft }} on={asked.query.on === "yes"} /> };
  });
  personRoute(ctx, "GET", "/card/lines/:statementId", async (asked) => {
    const { around } = await inCard(ctx, asked);
    return { page: <LinePage {...{ around }} draft={draftOf(around, entryAmong(around.statements, asked, LINES))} on={false} /> };
  });
  personRoute(ctx, "POST", "/card/lines", (asked) => saveLine(ctx, asked));
  keepingRoutes(ctx, LINES);
}

/** A new line stands on the card at once; one that stands there already goes where it now belongs. */
async function saveLine(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { heading, text = "", contact = "", on, based = "" } = asked.form;
  const answer = await saveWriting(asked, {
    kind: cardLine.kind,
    body: { heading, text, contact },
    next: ({ statementId }) =>
      on === "yes" ? `/card/choose/${headingNamed(heading)}?on=yes` : `/card?saved=${statementId}#s-${statementId}`,
    again: async (problems) => {
      const { around } = await inCard(ctx, asked);
      return <LinePage {...{ around, problems }} draft={draftFrom(asked.form)} on={on === "yes"} />;
    },
  });
  if (!("redirect" in answer)) return answer;
  const { around, choice } = await inCard(ctx, asked);
  const statementId = String(asked.form.statementId);
  if (based === "" || choice.items.some((each) => each.statementId === statementId)) {
    await keepChoice(asked, around, followingFrom(String(asked.form.id)), placed(choice, headingNamed(heading)!, statementId));
  }
  return answer;
}
