import type { PlanProps } from "./plan-props.ts";
import { stanceThere } from "../sealed/not-agreed.ts";
import { WithPictures } from "../../record/pictured/entry.tsx";
import { stances } from "../sealed/rules.ts";
import { aboutIn } from "../sealed/family.ts";
import { PlanView } from "../documents/plan-page.tsx";
import { formatDay } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Button, ButtonLink, Form } from "../../web/parts/form.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { lacksGlyphs } from "../documents/pdf/lines.ts";
import { More } from "../../web/parts/summary.tsx";
import type { Asked } from "../../web/route.ts";
import { Changes, FirstOfAll } from "./parts.tsx";
import { statesOf } from "../sealed/states.ts";
import { SignForThem } from "./sign-for-form.tsx";
import { AbsenceForm, SignForm, SignHereForm } from "./sign-forms.tsx";
import { lacksWitness } from "./witnessing.ts";
import { WITNESS_WORDS } from "./witness-words.ts";
import { NotMe } from "./not-me.tsx";
import { PLAN_WORDS } from "./words.ts";

/** One agreement: exactly what was put forward, what has changed since, and what each says to it. */
export function PlanPage(props: PlanProps) {
  const { ctx, asked, room, problems } = props;
  const { language, actor, params } = asked;
  const words = PLAN_WORDS[language];
  const own = actor.accountId === params.personId;
  const path = `/people/${params.personId}/plan/${params.agreementId}`;
  const family = room.family;
  const { title, it, room: back } = family.words[language];
  const { timeZone } = ctx.installation.current;
  const withdrawn = room.row.withdrawn_at !== null;
  return (
    <Page
      title={title}
      language={language}
      actor={actor}
      path={path}
      help={own ? "person" : "service"}
      back={{ href: family.room(params.personId!, aboutIn(room.row.kind), own), text: back }}
      problems={problems}
      scripts={["passkey"]}
    >
      {asked.query.done === "put-forward" && <Notice title={title}>{words.done["put-forward"]}</Notice>}
      {withdrawn && <Notice title={title}>{family.made?.witnessed ? WITNESS_WORDS[language].over : words.withdrawn}</Notice>}
      {room.document.supersededBy && <Notice title={title}>{words.superseded(it)}</Notice>}
      <FirstOfAll
        language={language}
        it={it}
        toSay={!withdrawn && hasToSay(props)}
        changes={room.changes.length}
        witness={waitsForWitness(props)}
      />
      <PlanView
        doc={room.document}
        language={language}
        timeZone={timeZone}
        links={`/people/${params.personId}/statements/`}
        reader={actor.accountId}
        states={statesOf(room.current, language, timeZone)}
        ways={<Keep path={path} language={language} words={room.document} />}
      >
        <Changes language={language} changes={room.changes} />
        {!withdrawn && <SignForThem {...props} />}
        {!withdrawn && <Signing {...props} />}
      </PlanView>
      {!withdrawn && mayTakeBack(props) && (
        <More summary={words.takeBack(it)}>
          <p>{words.takeBackHint}</p>
          <Form action={`${path}/withdraw`}>
            <Button kind="quiet">{words.takeBackButton}</Button>
          </Form>
        </More>
      )}
    </Page>
  );
}

/** The same plan as a file, or on paper. */
const Keep = ({
  path,
  language,
  words: said,
}: {
  path: string;
  language: Asked["language"];
  /** all that stands in it */ words: unknown;
}) => {
  const words = PLAN_WORDS[language];
  return (
    <>
      <nav class="row links no-print" aria-label={words.take}>
        <a href={`${path}/pdf`}>{words.pdf}</a>
        <a href={`${path}/large-pdf`}>{words.largePdf}</a>
        <a href={`${path}/text`}>{words.text}</a>
        <a href={`${path}/fhir`}>{words.fhir}</a>
      </nav>
      {lacksGlyphs(said) && <p class="hint no-print">{words.lacksLetters}</p>}
    </>
  );
};

/** Whoever put it forward, until somebody else has said something to it; the person always. */
const mayTakeBack = ({ asked: { actor, params }, room: { row, document } }: PlanProps): boolean =>
  actor.accountId === params.personId ||
  (row.put_forward_by === actor.accountId && document.signatures.every((each) => each.participant.accountId === actor.accountId));

const hasToSay = ({ asked: { actor }, room: { document } }: PlanProps): boolean =>
  document.content.participants.some((each) => each.accountId === actor.accountId) &&
  (stances(document).get(actor.accountId)?.how ?? "recorded") === "recorded";

/** The person alone is told that a witness is missing: it is for them to find one. */
const waitsForWitness = ({ asked: { actor, params }, room }: PlanProps): boolean =>
  actor.accountId === params.personId && room.row.withdrawn_at === null && lacksWitness(room);

/** What was just done here, told where it was done. */
const isTold = (done: unknown): done is "signed" | "recorded" => done === "signed" || done === "recorded";

function Signing(props: PlanProps) {
  const { ctx, asked, room, failed } = props;
  const words = PLAN_WORDS[asked.language];
  const { title, it } = room.family.words[asked.language];
  const participants = room.document.content.participants;
  const me = participants.find((each) => each.accountId === asked.actor.accountId);
  if (!me) return null;
  const done = isTold(asked.query.done) ? words.done[asked.query.done] : undefined;
  const mine = stances(room.document).get(asked.actor.accountId);
  const witness = waitsForWitness(props);
  return (
    <section class="no-print" id="signed" aria-labelledby="say">
      <h2 id="say">{words.say(it)}</h2>
      {asked.actor.accountId === asked.params.personId && (
        <WithPictures href={`/by-pictures/agreement?about=${room.row.agreement_id}`} language={asked.language} />
      )}
      {done && <Notice title={title}>{done}</Notice>}
      {mine && mine.how !== "recorded" && (
        <p class="card today">
          {words.signed} <b>{stanceThere(room.document.content, mine.stance, asked.language) ?? words.stance[mine.stance]}</b>
          {mine.reason && ` “${mine.reason}”`} ({formatDay(mine.at, asked.language, ctx.installation.current.timeZone)})
        </p>
      )}
      <NotMe {...props} />
      {witness && <NeedsWitness {...props} />}
      {room.teams.map((team) => (
        <p key={team.name} class="hint">
          {words.keeps(team.name, team.keeps_years)}
        </p>
      ))}
      {mine && mine.how !== "recorded" ? (
        <More summary={words.signAgain} open={failed === "sign"}>
          <SignForm {...props} />
        </More>
      ) : (
        <SignForm {...props} />
      )}
      {participants.length > 1 && (
        <>
          <div id="sign-here" />
          <More summary={words.signHere} open={failed === "sign-here" || witness}>
            <SignHereForm {...props} />
          </More>
          <More summary={words.absence} open={failed === "absence"}>
            <AbsenceForm {...props} />
          </More>
        </>
      )}
    </section>
  );
}

/** The next step after the person's own signature, and where it is done: right below, or on the witness's own device. */
function NeedsWitness({ asked, room }: PlanProps) {
  const words = WITNESS_WORDS[asked.language];
  const { personId } = asked.params;
  const alone = room.document.content.participants.every((each) => each.accountId === personId);
  return (
    <div class="card today" id="witness">
      <h3>{words.needed}</h3>
      {alone ? (
        <>
          <p>{words.nobody}</p>
          <ButtonLink href={`/people/${personId}/agree/${room.row.kind}`}>{words.choose}</ButtonLink>
        </>
      ) : (
        <>
          <p>{words.neededHere}</p>
          <p>
            <ButtonLink href="#sign-here">{PLAN_WORDS[asked.language].signHere}</ButtonLink>
          </p>
          <p class="hint">{words.neededAway}</p>
        </>
      )}
    </div>
  );
}
