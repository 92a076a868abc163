import { Pages } from "../../web/parts/pages.tsx";
import { isolated } from "../../ground/core/name.ts";
import { Fragment } from "preact";
import type { Problems } from "../../ground/core/result.ts";
import { inMonths, today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { DateField } from "../../web/parts/field.tsx";
import { Actions, Button, Form } from "../../web/parts/form.tsx";
import { More } from "../../web/parts/summary.tsx";
import { InPlan } from "./items.tsx";
import { MeetingWords, headline } from "./said-words.tsx";
import { NotOffered } from "../../record/reach/only-me.tsx";
import { pathOf, SmallButton, type InRoom } from "./parts.tsx";
import type { MeetingView } from "./rules.ts";
import { SuggestGoal, Suggested } from "./suggesting.tsx";
import { followed, isToldAt, ToldHere } from "./told.tsx";
import { AddGoal, SayForm } from "./writing.tsx";
import { MEETING_WORDS, partWords } from "./words.ts";

type Props = InRoom & { view: MeetingView; problems: Problems; failed?: string; here: boolean };

/** One page for everybody in the meeting, on one screen or on several that follow each other. */
export function MeetingPage({ ctx, asked, room, view, problems, failed, here }: Props) {
  const { language, actor } = asked;
  const words = MEETING_WORDS[language];
  const others = room.participants.filter((each) => each.account_id !== actor.accountId).map((each) => each.name);
  const back = { href: room.reach.own ? "/plan" : `/people/${room.personId}/plan`, text: words.plans };
  const headings = partWords(asked.house.sections, language);
  return (
    <Page
      title={words.title}
      language={language}
      actor={actor}
      path={pathOf(room)}
      scripts={["live"]}
      live={followed(asked, room)}
      back={back}
      problems={problems}
    >
      <h1>{words.title}</h1>
      <p class="lede">{words.lede(others.length === 1 ? others[0]! : null)}</p>
      <div data-live-part="plan">
        <Participants {...{ ctx, asked, room }} />
        <h2>{words.inThePlan}</h2>
        {view.parts.length === 0 && <p class="card">{words.nothingYet}</p>}
        {view.parts.map(({ part, chosen }) => (
          <section key={part} aria-labelledby={`part-${part}`}>
            <h3 id={`part-${part}`}>{headings[part]}</h3>
            {chosen.map((each, index) => (
              <InPlan
                {...{ ctx, asked, room, here, part, problems, failed }}
                key={each.statement.statement_id}
                chosen={each}
                first={index === 0}
                last={index === chosen.length - 1}
              />
            ))}
          </section>
        ))}
        {view.notSeen > 0 && <p class="hint">{words.notSeen(view.notSeen)}</p>}
        <Suggested {...{ ctx, asked, room, here }} aboutId={null} />
        {here && <SuggestGoal {...{ ctx, asked, room }} />}
        {here && <AddGoal {...{ ctx, asked, room }} problems={failed === "goal" ? problems : null} />}
        {here && <Choices {...{ ctx, asked, room, view }} />}
      </div>
      {here && (
        <>
          <div role="status">
            <p class="notice note" data-live-over hidden>
              {words.noLonger} <a href={pathOf(room)}>{words.seeWhat}</a>
            </p>
          </div>
          <SayForm {...{ ctx, asked, room }} kind="contribution" problems={failed === "contribution" ? problems : null} />
          <SayForm {...{ ctx, asked, room }} kind="difference" problems={failed === "difference" ? problems : null} />
          <Review {...{ ctx, asked, room }} problems={failed === "review" ? problems : {}} />
          <More summary={words.stop}>
            <p>{words.stopHint}</p>
            <Form action={`${pathOf(room)}/stop`}>
              <Button kind="quiet">{words.stop}</Button>
            </Form>
          </More>
        </>
      )}
    </Page>
  );
}

function Participants({ asked, room }: InRoom) {
  const words = MEETING_WORDS[asked.language];
  const inRoom = new Set(room.participants.map((each) => each.account_id));
  const free = room.candidates.filter((each) => !inRoom.has(each.account_id));
  return (
    <section aria-labelledby="who">
      <h2 id="who">{words.whoIsHere}</h2>
      <ToldHere asked={asked} at="who" />
      <p class="hint">{words.whoIsHereHint}</p>
      <ul>
        {room.participants.map((each) => (
          <li key={each.account_id} class="row">
            <span>
              <b>{each.account_id === asked.actor.accountId ? `${isolated(each.name)} (${words.you})` : isolated(each.name)}</b>
              {each.relation && `, ${isolated(each.relation)}`}
            </span>
            {each.role !== "person" && (room.reach.own || each.account_id === asked.actor.accountId) && (
              <SmallButton
                action={`${pathOf(room)}/leave-out`}
                fields={{ accountId: each.account_id }}
                text={words.takeOut}
                about={each.name}
              />
            )}
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <More summary={words.addSomebody}>
          <ul>
            {free.map((each) => (
              <li key={each.account_id} class="row">
                <span>
                  {isolated(each.name)}, {isolated(each.relation)}
                </span>
                <SmallButton
                  action={`${pathOf(room)}/ask-in`}
                  fields={{ accountId: each.account_id }}
                  text={words.askIn}
                  about={each.name}
                />
              </li>
            ))}
          </ul>
        </More>
      )}
    </section>
  );
}

function Choices({ ctx, asked, room, view }: InRoom & { view: MeetingView }) {
  const words = MEETING_WORDS[asked.language];
  const headings = partWords(asked.house.sections, asked.language);
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{words.toChooseFrom}</h2>
      <ToldHere asked={asked} at="choose" />
      <p class="hint">{view.choices.length === 0 ? words.nothingToChoose : words.toChooseFromHint}</p>
      <NotOffered entries={view.kept} language={asked.language} />
      {view.choices.map(({ part, statements }) => (
        <More
          key={part}
          summary={`${headings[part]} (${statements.length})`}
          open={view.parts.length === 0 || statements.some((each) => isToldAt(asked, each))}
        >
          <Pages of={statements} idOf={({ statement_id }) => statement_id} language={asked.language} name={part} size={6}>
            {(some) =>
              some.map((statement) => (
                <Fragment key={statement.statement_id}>
                  <ToldHere asked={asked} at={`s-${statement.statement_id}`} />
                  <MeetingWords
                    {...{ ctx, asked, room, statement }}
                    actions={
                      <SmallButton
                        action={`${pathOf(room)}/add`}
                        fields={{ statementId: statement.statement_id }}
                        text={words.add}
                        about={headline(ctx, asked, statement)}
                      />
                    }
                  />
                </Fragment>
              ))
            }
          </Pages>
        </More>
      ))}
    </section>
  );
}

/** Until somebody chooses another day: a plan is looked at again after three months. */
const REVIEW_AFTER = 3;

function Review({ ctx, asked, room, problems }: InRoom & { problems: Problems }) {
  const words = MEETING_WORDS[asked.language];
  const soon = inMonths(today(ctx.installation.current.timeZone), REVIEW_AFTER);
  const given = asked.form.reviewOn === undefined ? (room.meeting.review_on ?? soon) : String(asked.form.reviewOn);
  return (
    <Form action={`${pathOf(room)}/review`} class="card today">
      <DateField name="reviewOn" language={asked.language} label={words.review} hint={words.reviewHint} value={given} problems={problems} />
      <Actions>
        <Button>{words.readAll}</Button>
      </Actions>
    </Form>
  );
}
