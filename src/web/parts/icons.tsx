import type { VNode } from "preact";

/** Line drawings on a field of 24 × 24. Always beside words, so they are hidden from a screen reader. */
const SHAPES = {
  story: (
    <path d="M12 6.500C10 5 7 4.500 3.500 4.700v13.500c3.500-.2 6.500.4 8.500 1.800m0-13.500c2-1.500 5-2 8.500-1.800v13.500c-3.500-.2-6.500.4-8.500 1.800m0-13.500V20" />
  ),
  strengths: (
    <path d="M12 21v-9m0 2.500c-5 0-7.500-2.800-7.500-7 5 0 7.500 2.800 7.500 7zm0-4c0-4 2.500-7 7.500-7 0 4.500-2.500 7-7.500 7zM8 21h8" />
  ),
  wellness: (
    <path d="M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0-5.500V5m0 14v2.500M2.500 12H5m14 0h2.500M5.300 5.300 7 7m10 10 1.700 1.700m0-13.400L17 7M7 17l-1.700 1.700" />
  ),
  goals: <path d="M6 21.500V3l13 4.500L6 12m-3 9.500h6" />,
  plan: (
    <path d="M8.500 4H6a1.500 1.500 0 0 0-1.500 1.500v14A1.500 1.500 0 0 0 6 21h12a1.500 1.500 0 0 0 1.500-1.500v-14A1.500 1.500 0 0 0 18 4h-2.500M9 2.500h6V6H9zM8 11h8m-8 4h3m2.500 1 1.500 1.500 3-3" />
  ),
  safety: <path d="M12 2.500 20 5.500v6c0 5-3.300 8.300-8 10-4.700-1.700-8-5-8-10v-6zM12 9v6m-3-3h6" />,
  sharing: (
    <path d="M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zm-6.500 9c0-4 2.800-6 6.500-6s6.500 2 6.500 6M16 4.500a3 3 0 0 1 0 6m1.500 4c2.500.6 4 2.500 4 5.500" />
  ),
  account: <path d="M12 11.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.500c0-4.500 3.500-6.500 8-6.500s8 2 8 6.500" />,
  help: (
    <path d="M4 13v-1.500a8 8 0 0 1 16 0V13M4 13h3v5.500H5.500A1.500 1.500 0 0 1 4 17zm16 0h-3v5.500h1.500A1.500 1.500 0 0 0 20 17zm-2 5.500c0 2-2 2.500-4.500 2.500" />
  ),
  pen: <path d="m4 20 1-4.500L16.500 4a2 2 0 0 1 2.800 0l.7.700a2 2 0 0 1 0 2.800L8.500 19zM14 6.500l3.500 3.500" />,
  "pen-dashed": <path stroke-dasharray="3 2.500" d="m4 20 1-4.500L16.500 4a2 2 0 0 1 2.800 0l.7.700a2 2 0 0 1 0 2.800L8.500 19z" />,
  check: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-4 9.500 3 3 5.500-6.500" />,
  heart: <path d="M12 20.500C5 16 3 12.500 3 9a4.500 4.500 0 0 1 9-1.500A4.500 4.500 0 0 1 21 9c0 3.500-2 7-9 11.500z" />,
  cup: (
    <path d="M4 9h13v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zm13 1.500h1.500a2.500 2.500 0 0 1 0 5H17M8 3.500c-1 1.200.8 1.800 0 3m4.500-3c-1 1.200.8 1.800 0 3" />
  ),
  badge: <path d="M5 7.500h14v13H5zm5 0v-4h4v4M12 12a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3zm-3.500 6h7" />,
  lock: <path d="M5.500 10.500h13v10h-13zm2.500 0V8a4 4 0 0 1 8 0v2.500m-4 4v2.500" />,
  eye: (
    <path d="M2.500 12C5 7.500 8.300 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-5.800 6.500-9.500 6.500s-7-2-9.500-6.500zm9.500-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6z" />
  ),
  letter: <path d="M3 5.500h18v13H3zm.500.500 8.500 7L20.500 6" />,
  question: (
    <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.300 9.500c0-1.500 1.100-2.500 2.700-2.500s2.700 1 2.700 2.500c0 2-2.700 2-2.700 4m0 3v.1" />
  ),
  clock: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3.500 2" />,
  talk: <path d="M3 4.500h13v9H9l-3.500 3.500v-3.500H3zM19 9h2v8.500h-2v3L16 17.500h-5" />,
  steps: <path d="M3 20.500h4.500V16H12v-4.500h4.500V7H21" />,
  place: (
    <path d="M12 21.500c-4.500-5-6.500-8.300-6.500-11.500a6.500 6.500 0 0 1 13 0c0 3.200-2 6.500-6.500 11.500zM12 7.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z" />
  ),
  calendar: <path d="M4 5.500h16v15H4zM4 10h16M8.500 3v4m7-4v4M8 14h2.500m3 0H16m-8 3h2.500" />,
  key: <path d="M8 11a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9zm3.200 1.300L20 3.500m-3 3 2.500 2.500m-5 .5 2 2" />,
  stop: <path d="M8.300 3h7.400L21 8.300v7.400L15.700 21H8.300L3 15.700V8.300zM8 12h8" />,
  save: <path d="M12 3v11m-4.500-4 4.500 4.500 4.500-4.500M4 15.500v5h16v-5" />,
  card: <path d="M2.500 5.500h19v13h-19zm3.500 4h6m-6 3h4.500m-4.500 3h6M17 9.500v5m-2.500-2.500h5" />,
  phone: (
    <path d="M8 2.500h8A1.500 1.500 0 0 1 17.500 4v16a1.500 1.500 0 0 1-1.500 1.500H8A1.500 1.500 0 0 1 6.500 20V4A1.500 1.500 0 0 1 8 2.500zM6.500 17h11m-5.500 2.200v.1" />
  ),
  pictures: (
    <path d="M4 3.500h16v11H4zM8 10.500l2.500-3 2 2.500 1.500-1.500 2.500 3M4.500 19.500l1.500 1.500 2.500-3M14 18.500l2.500 2.500m0-2.500L14 21" />
  ),
  door: <path d="M6 21V3.500h10V21M3 21h18M12.500 12v1M19 12h3m-1.500-1.500L22 12l-1.500 1.500" />,
} satisfies Record<string, VNode>;

export type IconName = keyof typeof SHAPES;
export const ICON_NAMES = Object.keys(SHAPES) as IconName[];

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {SHAPES[name]}
  </svg>
);

/** Each place has a ground of its own, so that it is found again without reading. */
const GROUNDS: Partial<Record<IconName, string>> = {
  story: "plum",
  strengths: "leaf",
  wellness: "sun",
  goals: "sky",
  plan: "leaf",
  safety: "clay",
  card: "clay",
  sharing: "plum",
  letter: "sun",
  talk: "sky",
  heart: "plum",
  cup: "sun",
  help: "clay",
  stop: "clay",
  phone: "sky",
  pictures: "sun",
};

/** The same drawing, large, on a ground: for rooms and for Easy Read. */
export const Picture = ({ name }: { name: IconName }) => (
  <svg class={`picture on-${GROUNDS[name] ?? "leaf"}`} viewBox="0 0 52 52" aria-hidden="true" focusable="false">
    <rect width="52" height="52" rx="15" />
    <g transform="translate(11 11) scale(1.25)">{SHAPES[name]}</g>
  </svg>
);
