import type { AgreementContent } from "../sealed/content.ts";
import { aboutIn } from "../sealed/family.ts";
import type { Language } from "../../ground/core/language.ts";
import { newId } from "../../ground/core/id.ts";
import type { Problems } from "../../ground/core/result.ts";
import { statesOf } from "../sealed/states.ts";
import { sectionsOf } from "../documents/plan-items.ts";
import { PlanSections } from "../documents/plan-page.tsx";
import type { Context } from "../../web/context.ts";
import { formatDay, inMonths, today } from "../../web/dates.ts";
import { Page } from "../../web/layout.tsx";
import { Checkboxes } from "../../web/parts/choices.tsx";
import { DateField } from "../../web/parts/field.tsx";
import { Actions, Button, ButtonLink, Form, Hidden, IdField } from "../../web/parts/form.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { NotOffered } from "../../record/reach/only-me.tsx";
import type { Asked } from "../../web/route.ts";
import { choosable, preparedFrom, sealOf, type Room } from "./room.ts";
import { AGREEING_WORDS } from "./words.ts";

type Props = { ctx: Context; asked: Asked; room: Room; problems: Problems; changed: boolean; missing: string | null };

/** The exact words that will be signed, whom they concern, and when they are looked at again. */
export function AgreePage(props: Props) {
  const { ctx, asked, room, problems, changed, missing } = props;
  const { language, actor } = asked;
  const words = AGREEING_WORDS[language];
  const { title, room: back } = room.family.words[language];
  const { timeZone } = ctx.installation.current;
  const prepared = preparedFrom(room, actor, language, ctx.house.kinds, {
    agreementId: newId(),
    accountIds: [],
    reviewOn: today(timeZone),
    consents: [],
    keeps: [],
  });
  const href = room.family.room(room.personId, aboutIn(room.kind), room.reach.own);
  return (
    <Page title={words.title(title)} language={language} actor={actor} path={pathOf(room)} back={{ href, text: back }} problems={problems}>
      <h1>{words.title(title)}</h1>
      {changed && <Notice title={title}>{words.changed}</Notice>}
      <p class="lede">{words.lede}</p>
      <div class="plan">
        <PlanSections
          sections={sectionsOf(ctx.house.families, prepared.content, language, timeZone)}
          states={statesOf(room.statements, language, timeZone)}
          language={language}
        />
      </div>
      <NotReady room={room} language={language} />
      {!room.about?.only_mine && <NotOffered entries={room.kept} language={language} />}
      {missing ? (
        <div class="card today">
          <p>{missing}</p>
          <ButtonLink href={href}>{words.back}</ButtonLink>
        </div>
      ) : (
        <Forward {...props} href={href} />
      )}
    </Page>
  );
}

/** Told before it is signed: going back and changing it is still one press. */
function NotReady({ room, language }: { room: Room; language: Language }) {
  const said = room.made.notReady?.(room.statements, language);
  if (!said || said.lines.length === 0) return null;
  return (
    <Notice title={said.title} tone="note">
      <p>
        <b>{said.title}</b>
      </p>
      {said.lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </Notice>
  );
}

const pathOf = ({ personId, family: { family }, kind }: Room): string =>
  `/people/${personId}/agree/${family}${aboutIn(kind) ? `/${aboutIn(kind)}` : ""}`;

function Forward({ ctx, asked, room, problems, href }: Props & { href: string }) {
  const { language, form } = asked;
  const words = AGREEING_WORDS[language];
  const now = today(ctx.installation.current.timeZone);
  const day = room.made.reviewOn?.(room.statements, room.about, now) ?? inMonths(now, 3);
  const named = askedBy(room);
  return (
    <Form action={pathOf(room)} class="card today">
      {typeof form.id === "string" && form.id ? <Hidden name="id" value={form.id} /> : <IdField />}
      <Hidden name="read" value={sealOf(room, asked.actor, language, ctx.house.kinds)} />
      {named.length > 0 ? <p>{words.asked(named.join(", "))}</p> : <Who {...{ asked, room, problems }} />}
      <DateField
        name="reviewOn"
        label={words.review}
        hint={words.reviewHint}
        value={form.reviewOn === undefined ? day : String(form.reviewOn)}
        {...{ language, problems }}
      />
      {room.made.saysWho && room.reach.own && <SaysWho {...{ ctx, asked, room, problems }} />}
      {named.length > 0 && <p class="hint">{words.askHint(named.join(", "))}</p>}
      <Actions>
        <Button>{room.made.asks && named.length > 0 ? words.ask(named.join(", ")) : words.putForward}</Button>
        <ButtonLink kind="quiet" href={href}>
          {words.back}
        </ButtonLink>
      </Actions>
    </Form>
  );
}

/** Ticked by nobody but the person, or as they had it in the version before. */
function SaysWho({ ctx, asked: { language, form }, room, problems }: Pick<Props, "ctx" | "asked" | "room" | "problems">) {
  const words = AGREEING_WORDS[language];
  const link = <a href="/sharing/emergency/identity">{room.who ? words.changeWho : words.giveWho}</a>;
  if (!room.who)
    return (
      <p>
        {words.noWho} {link}
      </p>
    );
  const { fullName, bornOn } = room.who;
  const born = formatDay(bornOn, language, ctx.installation.current.timeZone);
  const before = room.previous && (JSON.parse(room.previous.content) as AgreementContent).person.bornOn ? ["yes"] : [];
  return (
    <>
      <Checkboxes
        name="saysWho"
        label={words.saysWho}
        hint={words.saysWhoHint}
        choices={[{ value: "yes", text: words.whoItSays(fullName || room.person.name, born) }]}
        values={form.id === undefined ? before : [form.saysWho].flat().map(String)}
        {...{ language, problems }}
      />
      <p>{link}</p>
    </>
  );
}

/** Names of those it is asked of, where it says so itself. */
const askedBy = (room: Room): string[] =>
  (room.made.concerns(room.about) ?? [])
    .map((accountId) => room.candidates.find((each) => each.account_id === accountId)?.name ?? "")
    .filter(Boolean);

function Who({ asked, room, problems }: Pick<Props, "asked" | "room" | "problems">) {
  const { language, actor, form } = asked;
  const words = AGREEING_WORDS[language];
  const others = choosable(room, actor.accountId);
  if (others.length === 0) return <p>{words.nobodyElse}</p>;
  const before = room.previous ? [...room.previous.account_ids] : [];
  return (
    <Checkboxes
      name="with"
      label={words.readBy}
      hint={words.readByHint}
      choices={others.map(({ account_id: value, name, relation }) => ({ value, text: name, hint: relation }))}
      values={form.id === undefined ? before : [form.with].flat().map(String)}
      {...{ language, problems }}
    />
  );
}
