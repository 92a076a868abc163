import { formatDay, formatLately } from "../../web/dates.ts";
import { Button, Form, IdField } from "../../web/parts/form.tsx";
import { Notice } from "../../web/parts/notice.tsx";
import { Square } from "../../web/parts/square.tsx";
import { More } from "../../web/parts/summary.tsx";
import { Tag } from "../../web/parts/tag.tsx";
import { PAGE_WORDS } from "../../web/words.ts";
import type { CardRoom } from "./room.ts";
import { LINK_WORDS } from "./link-words.ts";

type Props = { room: CardRoom };

/** The square of the card: made, shown, renewed, switched off; and each time that it was used. */
export function LinkPanel({ room }: Props) {
  const { around, openings } = room;
  const words = LINK_WORDS[around.asked.language];
  return (
    <section aria-labelledby="card-square" class="no-print">
      <h2 id="card-square">{words.title}</h2>
      <Done room={room} />
      {openings.link ? (
        <Working room={room} />
      ) : (
        <>
          <p>{words.none}</p>
          <Form action="/card/link" class="row actions">
            <IdField />
            <Button kind="quiet">{words.make}</Button>
          </Form>
        </>
      )}
      {(openings.link !== null || openings.times > 0) && <Opened room={room} />}
    </section>
  );
}

/** What was just done with it, told where it stands. */
function Done({ room: { around, openings } }: Props) {
  const { language, query } = around.asked;
  const words = LINK_WORDS[language];
  const done = query.link === "made" && openings.link ? words.madeNotice : query.link === "off" && !openings.link ? words.offNotice : null;
  return done && <Notice title={PAGE_WORDS[language].notice}>{done}</Notice>;
}

function Working({ room: { around, openings, address } }: Props) {
  const { ctx, asked } = around;
  const words = LINK_WORDS[asked.language];
  return (
    <>
      <p>{words.on(formatDay(openings.link!.madeAt, asked.language, ctx.installation.current.timeZone))}</p>
      {address === null ? (
        <p>{words.lost}</p>
      ) : (
        <More summary={words.show} open={asked.query.link === "made"}>
          <Square text={address} class="slip-square" label={words.title} keeps="M" />
          <p class="slip-link">
            {words.address}: <a href={address}>{address}</a>
          </p>
          <p class="hint">{words.only}</p>
        </More>
      )}
      <More summary={words.renew}>
        <p>{words.renewText}</p>
        <Form action="/card/link">
          <IdField />
          <Button kind="quiet">{words.renewYes}</Button>
        </Form>
      </More>
      <Form action="/card/link/off" class="row actions">
        <Button kind="quiet">{words.off}</Button>
      </Form>
    </>
  );
}

/** Each time it was opened by its square, the last ones here; who it was is not known. */
function Opened({ room: { around, openings } }: Props) {
  const { ctx, asked } = around;
  const words = LINK_WORDS[asked.language];
  const { opened, times } = openings;
  return (
    <>
      <h3 id="card-opened" tabIndex={-1}>
        {words.openedTitle}
      </h3>
      {times === 0 && <p>{words.never}</p>}
      <ul>
        {opened.map(({ eventId, at, isNew }) => (
          <li key={eventId}>
            {words.opened(formatLately(at, asked.language, ctx.installation.current.timeZone))}{" "}
            {isNew && <Tag tone="new">{words.fresh}</Tag>}
          </li>
        ))}
      </ul>
      {times > opened.length && (
        <p>
          {words.inAll(times)} <a href="/sharing/looked?who=card">{words.all}</a>
        </p>
      )}
    </>
  );
}
