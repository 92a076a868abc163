import type { Context } from "../../web/context.ts";
import { Page } from "../../web/layout.tsx";
import { ButtonLink } from "../../web/parts/form.tsx";
import { NotHere, route, type Answer, type Asked } from "../../web/route.ts";
import { MeetingOver } from "./room.ts";
import { lastMeeting } from "./store.ts";
import { MEETING_WORDS } from "./words.ts";

/** A route of the meeting: where none is open any more, it leads to what came of the last one. */
export function meetingRoute(ctx: Context, method: "GET" | "POST", path: string, work: (asked: Asked) => Promise<Answer>): void {
  route(ctx, method, path, async (asked) => {
    try {
      return await work(asked);
    } catch (error) {
      if (error instanceof MeetingOver) return whatCameOfIt(asked);
      throw error;
    }
  });
}

/** The plan that was put forward, or the page of plans; words that came too late are shown, so that they are not lost. */
async function whatCameOfIt(asked: Asked): Promise<Answer> {
  const { tx, actor, params, form } = asked;
  const personId = params.personId!;
  const last = await lastMeeting(tx, personId);
  if (!last) throw new NotHere();
  const plans = personId === actor.personId ? "/plan" : `/people/${personId}/plan`;
  const path = last.agreement_id ? `/people/${personId}/plan/${last.agreement_id}` : plans;
  const typed = typeof form.text === "string" ? form.text.trim() : "";
  if (typed === "") return { redirect: path };
  return {
    page: <OverPage {...{ asked, path, typed }} forward={last.agreement_id !== null} />,
    status: 409,
    noneOfTheirWords: "what the sender typed, and nothing else",
  };
}

function OverPage({ asked, path, typed, forward }: { asked: Asked; path: string; typed: string; forward: boolean }) {
  const words = MEETING_WORDS[asked.language];
  return (
    <Page title={words.over} language={asked.language} actor={asked.actor} path={path}>
      <h1>{words.over}</h1>
      <p class="lede">{forward ? words.overForward : words.overStopped}</p>
      <h2>{words.tooLate}</h2>
      <p class="card words" dir="auto">
        {typed}
      </p>
      <ButtonLink href={path}>{words.seeWhat}</ButtonLink>
    </Page>
  );
}
