import { isId } from "../../ground/core/id.ts";
import type { VNode } from "preact";
import type { Problems } from "../../ground/core/result.ts";
import { markSeen } from "../legal-status/store.ts";
import { draftFrom, draftOf, newDraft } from "../../record/own-writing/drafts.ts";
import { fieldsOfIdea } from "../../record/own-writing/ideas.tsx";
import { entryAmong, keep, keepingRoutes, type PersonAsked, type Place } from "../../record/own-writing/keeping.ts";
import type { Around } from "../../record/own-writing/page.tsx";
import { saveWriting } from "../../record/own-writing/saving.ts";
import { readRoom, type Room } from "../../record/own-writing/store.ts";
import { dropUnsaved } from "../../record/own-writing/unsaved.ts";
import { saveNew } from "../../record/responses/saving.ts";
import { keepBack } from "../../record/reach/keep-back.ts";
import { share } from "../../record/sharing/store.ts";
import type { Context } from "../../web/context.ts";
import { NotHere, personRoute, type Answer } from "../../web/route.ts";
import { answeringRoutes } from "./answering-routes.tsx";
import { AskPage, ChooseTopicPage, EditAskPage } from "./ask-page.tsx";
import { ChoicesPage, type Refused } from "./page.tsx";
import { choiceAsk, choiceReply } from "./shape.ts";
import { readHeard, readTeams, type TeamToAsk } from "./store.ts";
import { topicWithId, useTopics, type Topic } from "./topics.ts";
import { CHOICE_WORDS } from "./words.ts";

const PLACE: Place = {
  base: "/rights/choices",
  section: choiceAsk.section!,
  kind: choiceAsk.kind,
  groupOf: (entry) => entry.body.topic,
  pageOf: () => "/rights/choices",
};

export function choiceRoutes(ctx: Context): void {
  useTopics(ctx.config.dataDir);
  personRoute(ctx, "GET", PLACE.base, async (asked) => {
    const [room, aloud] = await Promise.all([around(ctx, asked), readHeard(asked.tx, asked.personId)]);
    const page = <ChoicesPage around={room} aloud={aloud} />;
    markSeen(asked.tx, asked.personId, "choices");
    return { page };
  });
  personRoute(ctx, "GET", `${PLACE.base}/new`, async (asked) => {
    const topic = topicWithId(asked.query.topic);
    if (!topic) return { page: <ChooseTopicPage around={await around(ctx, asked)} /> };
    const { room, teams } = await toAsk(ctx, asked);
    const draft = newDraft(room, { topic: topic.id, ...fieldsOfIdea(asked, topic.ideas[asked.language]) });
    return { page: <AskPage around={room} {...{ topic, teams, draft }} /> };
  });
  personRoute(ctx, "GET", `${PLACE.base}/:statementId`, async (asked) => {
    const room = await around(ctx, asked);
    return { page: <EditAskPage around={room} draft={draftOf(room, entryAmong(room.statements, asked, PLACE))} /> };
  });
  personRoute(ctx, "POST", PLACE.base, (asked) => save(ctx, asked));
  personRoute(ctx, "POST", `${PLACE.base}/:statementId/reply`, (asked) => reply(ctx, asked));
  keepingRoutes(ctx, PLACE);
  answeringRoutes(ctx);
}

const aroundOf = (ctx: Context, asked: PersonAsked, room: Room): Around => ({ ctx, asked, place: PLACE, ...room });
const around = async (ctx: Context, asked: PersonAsked): Promise<Around> =>
  aroundOf(ctx, asked, await readRoom(asked.tx, asked.personId, PLACE.section));

async function toAsk(ctx: Context, asked: PersonAsked): Promise<{ room: Around; teams: TeamToAsk[] }> {
  const [room, teams] = await Promise.all([readRoom(asked.tx, asked.personId, PLACE.section), readTeams(asked.tx, asked.personId)]);
  return { room: aroundOf(ctx, asked, room), teams };
}

/** A new ask says who should read it; changed words stay with whoever reads them already. */
async function save(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { form } = asked;
  const topic = topicWithId(form.topic);
  const body = { topic: form.topic ?? "", text: form.text ?? "" };
  const isNew = form.based === undefined || form.based === "";
  const next = ({ statementId }: { statementId: string }): string => `${PLACE.base}?saved=${statementId}#s-${statementId}`;
  if (!isNew || asked.wantsJson || !topic) {
    const again = async (problems: Problems): Promise<VNode> => (
      <EditAskPage around={await around(ctx, asked)} draft={draftFrom(form)} problems={problems} />
    );
    return saveWriting(asked, { kind: PLACE.kind, body, next, again });
  }
  return ask(ctx, asked, topic, body, next);
}

/** Saves what they ask for, and by the same press lets the one team read and answer it that the person chose. */
async function ask(
  ctx: Context,
  asked: PersonAsked,
  topic: Topic,
  body: unknown,
  next: (kept: { statementId: string }) => string,
): Promise<Answer> {
  const { tx, personId, form, language } = asked;
  const teams = await readTeams(tx, personId);
  const team = teams.find((each) => form.to === `team:${each.team_id}`);
  const problems: Problems = team || form.to === "me" ? {} : { to: CHOICE_WORDS[language].chooseTo };
  const again = async (more: Problems): Promise<Answer> => ({
    page: <AskPage around={await around(ctx, asked)} {...{ topic, teams }} draft={draftFrom(form)} problems={{ ...more, ...problems }} />,
    status: 422,
  });
  if (Object.keys(problems).length > 0) {
    const parsed = choiceAsk.body.safeParse(body);
    return again(parsed.success ? {} : { text: CHOICE_WORDS[language].fields.text.ask });
  }
  // before its first word is there: whoever reads all of this section never reads it
  if (!team && isId(form.statementId)) await keepBack(tx, form.statementId, true);
  const kept = await keep(asked, PLACE.kind, body);
  if (!kept.ok) return again(kept.problems);
  await dropUnsaved(tx, form);
  const { statementId, revisionId } = kept.value;
  if (team) await shareWith(ctx, asked, statementId, revisionId, team);
  return { redirect: next({ statementId }) };
}

/** The grant has the id of the revision: sent twice it is given once. */
const shareWith = (
  { installation }: Context,
  { tx, personId }: PersonAsked,
  statementId: string,
  id: string,
  team: TeamToAsk,
): Promise<void> =>
  share(
    tx,
    personId,
    {
      sharing: {
        id,
        to: `team:${team.team_id}`,
        sections: [],
        statement: statementId,
        may: "answer",
        until: "stop",
        day: null,
        reason: "",
      },
      grantee: { key: `team:${team.team_id}`, name: team.name, people: null, teamId: team.team_id, accountId: null },
      single: { statementId, words: "" },
    },
    installation.current.timeZone,
  );

async function reply(ctx: Context, asked: PersonAsked): Promise<Answer> {
  const { tx, personId, form, params } = asked;
  const [room, aloud] = await Promise.all([readRoom(tx, personId, PLACE.section), readHeard(tx, personId)]);
  const answer = room.statements.find((each) => each.statement_id === params.statementId && each.kind === "choice-answer");
  if (!answer) throw new NotHere();
  const saved = await saveNew(asked, {
    personId,
    statementId: String(form.statementId),
    revisionId: String(form.id),
    kind: choiceReply.kind,
    aboutId: answer.statement_id,
    voice: "own",
    body: { reply: form.reply ?? "", to: form.to ?? "", text: form.text ?? "" },
  });
  const refused: Refused | undefined = saved.ok ? undefined : { answerId: answer.statement_id, problems: saved.problems, form };
  if (refused) return { page: <ChoicesPage around={aroundOf(ctx, asked, room)} {...{ aloud, refused }} />, status: 422 };
  return { redirect: `${PLACE.base}?replied=${answer.statement_id}#s-${answer.statement_id}` };
}
