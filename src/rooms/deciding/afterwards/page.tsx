import type { Problems } from "../../../ground/core/result.ts";
import { WRITING_WORDS } from "../../../record/own-writing/words.ts";
import type { Unsaved } from "../../../record/own-writing/unsaved.ts";
import { whoSees } from "../../../record/reach/readers/sentence.ts";
import { STATEMENT_WORDS } from "../../../record/one-statement/words.ts";
import { formatDay, today } from "../../../web/dates.ts";
import { Page } from "../../../web/layout.tsx";
import { Lede } from "../../../web/parts/lede.tsx";
import { Tag } from "../../../web/parts/tag.tsx";
import { WhoSees } from "../../../web/parts/who-sees.tsx";
import { decidingPath } from "../path.ts";
import { Acts, AwayEntries, Entries, type EntriesProps } from "./entries.tsx";
import { EffectForm, MarkForm, TookForm, type FormsProps } from "./forms.tsx";
import { CamePicture } from "./picture.tsx";
import { afterwardsPath, AFTERWARDS_PATH, voiceOfAfterwards } from "./room.ts";
import { cameOf, dayOf, type EffectOverTime } from "./rules.ts";
import { AFTERWARDS_SECTION, afterwards } from "./shape.ts";
import { byAuthority } from "../../../record/reach/reach.ts";
import { AFTER_WORDS } from "./words.ts";

export type AfterwardsProps = EntriesProps & {
  problems: Problems;
  failed: string;
  /** what the reader began to write in this record and has not saved */
  unsaved: Unsaved[];
};

/** What came of one decision: said in a press or two, drawn over time, and read by whoever it is shared with. */
export function AfterwardsPage(props: AfterwardsProps) {
  const { ctx, asked, room, problems, failed, unsaved } = props;
  const { language, actor, query, form } = asked;
  const words = AFTER_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const { personId, root, reach, called } = room;
  const came = cameOf(room.statements, room.after, root.statement_id, timeZone);
  const action = afterwardsPath(personId, root.statement_id);
  const forms: FormsProps = { action, language, today: today(timeZone), failed, typed: form, problems };
  const begun = unsaved.find((each) => each.page === action && each.kind === afterwards.kind) ?? null;
  const writes = voiceOfAfterwards(room) !== null;
  return (
    <Page
      title={`${words.title}: ${root.body.text}`}
      language={language}
      actor={actor}
      path={action}
      back={
        reach.own
          ? { href: AFTERWARDS_PATH, text: words.title }
          : { href: decidingPath(personId, root.statement_id), text: words.toDecision }
      }
      problems={problems}
      notice={query.done === "saved" ? words.saved : query.done === "away" ? words.away : undefined}
      help={reach.own ? "person" : "service"}
      scripts={["autosave"]}
    >
      <h1 dir="auto">{root.body.text}</h1>
      <Lede language={language} text={reach.own ? words.lede : words.ledeOthers(called)} pictures={["pen", "heart", "check"]} />
      <Seen {...props} />
      {reach.own && (
        <p class="no-print">
          <a href={decidingPath(personId, root.statement_id)}>{words.toDecision}</a>
        </p>
      )}
      {writes && !reach.own && <p class="hint no-print">{words.forThem(called)}</p>}
      {writes && <TookForm {...forms} keeps={{ ctx, asked, begun }} />}
      <section aria-labelledby="effects">
        <h2 id="effects">{words.effects}</h2>
        {writes && <p class="hint no-print">{words.effectsHint}</p>}
        {came.effects.length === 0 && <p class="hint">{words.effectsNone}</p>}
        {came.effects.map((each) => (
          <OneEffect key={each.effect.statement_id} {...props} {...each} forms={writes ? forms : null} />
        ))}
        {writes && <EffectForm {...forms} />}
      </section>
      <CamePicture {...{ came, language, timeZone }} />
      <Entries {...{ ctx, asked, room, came }} />
      <AwayEntries {...{ asked, room }} />
      <p class="hint">{words.notPrescribing}</p>
    </Page>
  );
}

function Seen({ ctx, asked: { language }, room }: AfterwardsProps) {
  const words = WRITING_WORDS[language];
  if (!room.reach.own) return <WhoSees>{STATEMENT_WORDS[language].sharedWithYou(room.called, byAuthority(room.reach))}</WhoSees>;
  const seen = whoSees(room.readers, { section: AFTERWARDS_SECTION }, { language, timeZone: ctx.installation.current.timeZone });
  return (
    <WhoSees onlyYou={seen.onlyYou} change={{ href: "/sharing", text: words.change }}>
      {words.whoSees} {seen.text}.
    </WhoSees>
  );
}

/** Something the person notices: how it was last, and one press to say how it is. */
function OneEffect({ effect, marks, forms, ...props }: AfterwardsProps & EffectOverTime & { forms: FormsProps | null }) {
  const { ctx, asked, room } = props;
  const { language } = asked;
  const words = AFTER_WORDS[language];
  const { timeZone } = ctx.installation.current;
  const last = marks.at(-1);
  return (
    <div class="card" id={`s-${effect.statement_id}`}>
      <h3 dir="auto">
        {effect.body.text} <Tag tone="quiet">{words.wish[effect.body.wish]}</Tag>
      </h3>
      {last && (
        <p class="hint" dir="auto">
          {words.last(last.body.word, formatDay(dayOf(last, timeZone), language, timeZone))} {words.marks(marks.length)}.
        </p>
      )}
      {forms && <MarkForm {...forms} effect={effect} />}
      <div class="row links">
        <Acts {...{ asked, room }} statement={effect} of={effect.body.text} />
      </div>
    </div>
  );
}
