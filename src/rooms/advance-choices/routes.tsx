import { draftFrom, draftOf, newDraft } from "../../record/own-writing/drafts.ts";
import { fieldsOfIdea } from "../../record/own-writing/ideas.tsx";
import { entryAmong, keepingRoutes, type PersonAsked } from "../../record/own-writing/keeping.ts";
import { saveWriting } from "../../record/own-writing/saving.ts";
import type { Statement } from "../../record/statements/statement.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { againRoutes } from "./again-routes.tsx";
import { EntryPage, TopicPage } from "./page.tsx";
import { PartPage } from "./part-page.tsx";
import { enterRoom, placeOf, readKnown, within } from "./room.ts";
import { madeFor } from "./store.ts";
import { standingRoutes } from "./standing-routes.tsx";
import { PARTS, partOfTopic, promptOf, sectionOf, TOPICS, useAdvancePrompts, type Topic } from "./topics.ts";
import { AdvancePage } from "./whole-page.tsx";

export function advanceRoutes(ctx: Context): void {
  useAdvancePrompts(ctx.config.dataDir);
  personRoute(ctx, "GET", "/advance", async (asked) => ({ page: <AdvancePage room={await enterRoom(ctx, asked)} /> }));
  for (const part of PARTS)
    personRoute(ctx, "GET", `/advance/${part}`, async (asked) => ({ page: <PartPage room={await enterRoom(ctx, asked)} part={part} /> }));
  for (const topic of TOPICS) topicRoutes(ctx, topic);
  againRoutes(ctx);
  standingRoutes(ctx);
}

function topicRoutes(ctx: Context, topic: Topic): void {
  const place = placeOf(topic);
  personRoute(ctx, "GET", place.base, async (asked) => {
    const { around, ...of } = await inTopic(ctx, asked, topic);
    const draft = newDraft(around, fieldsOfIdea(asked, promptOf(topic, asked.language).ideas));
    return { page: <TopicPage {...{ around, topic, draft, ...of }} /> };
  });
  personRoute(ctx, "GET", `${place.base}/:statementId`, async (asked) => {
    const { around, ...of } = await inTopic(ctx, asked, topic);
    const entry = entryAmong(around.statements, asked, place);
    if (entry.body.topic !== topic) throw new NotHere();
    return { page: <EntryPage {...{ around, topic, ...of }} draft={draftOf(around, entry)} /> };
  });
  personRoute(ctx, "POST", place.base, (asked) => saveEntry(ctx, asked, topic));
  keepingRoutes(ctx, place);
}

/** What its pages need. */
async function inTopic(ctx: Context, asked: PersonAsked, topic: Topic) {
  const [room, known] = await Promise.all([enterRoom(ctx, asked), topic === "nominated" ? readKnown(asked) : []]);
  const madeOf = (entry: Statement) => madeFor(room.view, entry);
  return { around: within(room, partOfTopic(topic), topic), known, madeOf };
}

/** What was typed; whoever was chosen from the list and not named is named as the list names them. */
async function saveEntry(ctx: Context, asked: PersonAsked, topic: Topic): Promise<Answer> {
  const { form } = asked;
  const known = topic === "nominated" && !asked.wantsJson ? await readKnown(asked) : [];
  const who = known.find((each) => each.accountId === form.who);
  const text = typeof form.text === "string" && form.text.trim() === "" && who ? who.name : (form.text ?? "");
  const { when, why, binding, adult, life, contact } = form;
  return saveWriting(asked, {
    kind: sectionOf(partOfTopic(topic)),
    body: { topic, text, when, why, binding, adult, life, contact, who: who?.accountId ?? "" },
    next: ({ statementId }) => `/advance/${topic}?saved=${statementId}#s-${statementId}`,
    again: async (problems) => {
      const { around, ...of } = await inTopic(ctx, asked, topic);
      const draft = draftFrom(form);
      return form.page === "topic" ? (
        <TopicPage {...{ around, topic, draft, problems, ...of }} />
      ) : (
        <EntryPage {...{ around, topic, draft, problems, ...of }} />
      );
    },
  });
}
