import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../ground/core/language.ts";
import { Address, addressWith, queryOf, type Query } from "./address.ts";
import { PAGES_WORDS } from "./pages-words.ts";

/** As many entries as somebody reads in one go, and a page is drawn of in a moment. */
export const IN_ONE_GO = 30;
const ALL = "all";

export type Part<T> = { items: T[]; /** how many stand before them */ from: number; isAll: boolean };

/**
 * The part of a list that an address asks for: by its number, all of it, or the part that holds an entry the address
 * names (`?saved=…`, `?at=…`). A number that is none, or too high, is as near as there is.
 */
export function partOf<T>(items: T[], idOf: (item: T) => string, query: Query, name: string, size: number, holds?: string): Part<T> {
  const asked = query.get(name);
  if (items.length <= size || asked === ALL) return { items, from: 0, isAll: asked === ALL };
  const named = [...query.values(), holds];
  const found = items.findIndex((item) => named.includes(idOf(item)));
  const last = Math.ceil(items.length / size) - 1;
  const number = asked !== null ? Number(asked) - 1 : Math.floor(Math.max(0, found) / size);
  const at = Math.min(last, Math.max(0, Number.isInteger(number) ? number : 0));
  return { items: items.slice(at * size, (at + 1) * size), from: at * size, isAll: false };
}

type Props<T> = {
  of: T[];
  idOf: (item: T) => string;
  language: Language;
  /** where several lists stand on one page: which of them it is */
  name?: string;
  size?: number;
  /** an entry that has to be seen, as its form could not be taken */
  holds?: string;
  children: (items: T[], from: number) => ComponentChildren;
};

/**
 * A list that can be long, part by part, drawn by the server: works without a script, keeps its order, and a link to an
 * entry leads to the part that holds it. All of it can be asked for, to be searched or printed.
 */
export function Pages<T>({ of, idOf, language, name, size = IN_ONE_GO, holds, children }: Props<T>) {
  const address = useContext(Address);
  const key = name === undefined ? "page" : `page-${name}`;
  const { items, from, isAll } = partOf(of, idOf, queryOf(address), key, size, holds);
  const anchor = `list-${name ?? "all"}`;
  if (of.length <= size) return <>{children(of, 0)}</>;
  return (
    <div id={anchor} tabIndex={-1}>
      {children(items, from)}
      <Ways {...{ address, anchor, language, from, isAll, size }} name={key} shown={items.length} all={of.length} />
    </div>
  );
}

type WaysProps = {
  address: string;
  anchor: string;
  language: Language;
  name: string;
  from: number;
  shown: number;
  all: number;
  size: number;
  isAll: boolean;
};

function Ways({ address, anchor, language, name, from, shown, all, size, isAll }: WaysProps) {
  const words = PAGES_WORDS[language];
  const to = (value: string | null) => addressWith(address, name, value, anchor);
  const number = from / size + 1;
  if (isAll)
    return (
      <p class="no-print">
        <a href={to(null)}>{words.inParts}</a>
      </p>
    );
  return (
    <nav aria-label={words.nav} class="pages">
      <p>
        {words.shown(from + 1, from + shown, all)}. <span class="printed-only">{words.printed}</span>
      </p>
      <p class="row no-print">
        {from + shown < all && (
          <a href={to(String(number + 1))} rel="next">
            {words.more}
          </a>
        )}
        {from > 0 && (
          <a href={to(number === 2 ? null : String(number - 1))} rel="prev">
            {words.before}
          </a>
        )}
        <a href={to(ALL)}>{words.all(all)}</a>
      </p>
    </nav>
  );
}

/** Whether somebody went on in this list, so that what it is folded in stands open. */
export const useWentOn = (name: string): boolean => queryOf(useContext(Address)).has(`page-${name}`);
