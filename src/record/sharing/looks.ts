import type { AccessEvent } from "../statements/access.ts";
import { inTimeZone } from "../../web/dates.ts";

/** What somebody did on one day, however often: each time is kept. */
export type SameLooks = { look: AccessEvent; times: Date[] };
export type LookedOnADay = { day: string; name: string; role: string; looks: SameLooks[] };

/** Who looked, day by day (YYYY-MM-DD), in the order given; what somebody did again on that day is told once, with each time. */
export function dayByDay(looks: AccessEvent[], timeZone: string): LookedOnADay[] {
  const groups = new Map<string, LookedOnADay>();
  for (const look of looks) {
    const day = inTimeZone(look.at, timeZone);
    // somebody whose role changed during the day is named in both
    const { name, role } = look;
    const key = JSON.stringify([day, look.account_id, name, role]);
    if (!groups.has(key)) groups.set(key, { day, name, role, looks: [] });
    add(groups.get(key)!.looks, look);
  }
  return [...groups.values()];
}

function add(looks: SameLooks[], look: AccessEvent): void {
  const same = looks.find((each) => sameness(each.look) === sameness(look));
  if (same) same.times.push(look.at);
  else looks.push({ look, times: [look.at] });
}

const sameness = ({ act, by_right, what, statement_id, agreement_id }: AccessEvent): string =>
  JSON.stringify([act, by_right, [...what].sort(), statement_id, agreement_id]);
