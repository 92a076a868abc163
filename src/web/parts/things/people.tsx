import type { VNode } from "preact";

type Mouth = "glad" | "sad" | "flat" | "open";
const MOUTHS: Record<Mouth, string> = {
  glad: "M-5 4c3 4 7 4 10 0",
  sad: "M-5 7c3-4 7-4 10 0",
  flat: "M-5 5.500h10",
  open: "M-3 5.500a3 3 0 0 0 6 0 3 3 0 0 0-6 0",
};

type BustProps = { x: number; y: number; fill: string; mouth?: Mouth; size?: number };

/** Somebody, from the shoulders up; (x, y) is the middle of the head. */
const Bust = ({ x, y, fill, mouth, size = 1 }: BustProps) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <path class={`${fill} ink`} d="M-24 50c0-22 9-32 24-32s24 10 24 32z" />
    <circle class="f-card ink" r="15" />
    <path class="ink thin" d="M-5-4v.100M5-4v.100" />
    {mouth && <path class="ink thin" d={MOUTHS[mouth]} />}
  </g>
);

type FaceProps = { fill: string; eyes: string; mouth: string; children?: VNode };

/** A large face that says how somebody feels. */
const Face = ({ fill, eyes, mouth, children }: FaceProps) => (
  <>
    <circle class={`${fill} ink`} cx="60" cy="62" r="42" />
    <path class="ink" d={eyes} />
    <path class="ink" d={mouth} />
    {children}
  </>
);

const EYES = "M45 51v5M75 51v5";

/** Faces and people. */
export const PEOPLE = {
  glad: <Face fill="f-sun-wash" eyes={EYES} mouth="M42 72c9 14 27 14 36 0" />,
  laugh: <Face fill="f-sun-wash" eyes="M40 54c3-5 8-5 11 0M69 54c3-5 8-5 11 0" mouth="M40 68h40c-1 14-9 21-20 21S41 82 40 68z" />,
  calm: <Face fill="f-leaf-wash" eyes="M40 54c3 4 8 4 11 0M69 54c3 4 8 4 11 0" mouth="M48 77c8 4 16 4 24 0" />,
  sad: (
    <Face fill="f-sky-wash" eyes={EYES} mouth="M45 84c8-9 22-9 30 0">
      <path class="f-sky ink thin" d="M82 64c5 7 6 10 6 12a6 6 0 0 1-12 0c0-2 1-5 6-12z" />
    </Face>
  ),
  angry: <Face fill="f-clay-wash" eyes="M38 46l14 6M82 46l-14 6M46 58v.100M74 58v.100" mouth="M46 82h28" />,
  afraid: <Face fill="f-plum-wash" eyes="M45 54v.100M75 54v.100M38 42c4-4 8-4 12-2M82 42c-4-4-8-4-12-2" mouth="M60 72a8 9 0 1 0 .100 0z" />,
  tired: <Face fill="f-sky-wash" eyes="M39 56h13M68 56h13M40 64c4 3 8 3 11 0M69 64c4 3 8 3 11 0" mouth="M52 82h16" />,
  /** bad thoughts: a dark cloud over somebody's head */
  thoughts: (
    <>
      <Bust x={60} y={78} fill="f-plum" mouth="sad" size={0.85} />
      <path class="f-sky ink" d="M34 52a14 14 0 0 1-2-28 17 17 0 0 1 31-6 15 15 0 0 1 24 9 12.500 12.500 0 0 1-2 25z" />
      <path class="ink thin" d="m46 33 6 6 6-6 6 6 6-6 6 6" />
    </>
  ),
  me: <Bust x={60} y={50} fill="f-sun" mouth="glad" size={1.35} />,
  alone: (
    <>
      <path class="f-sky-wash ink" d="M14 16h92v72H14z" />
      <path class="ink thin" d="M70 16v72" />
      <Bust x={40} y={66} fill="f-plum" mouth="flat" size={0.85} />
      <path class="ink" d="M8 108h104" />
    </>
  ),
  together: (
    <>
      <Bust x={38} y={50} fill="f-leaf" mouth="glad" size={1.05} />
      <Bust x={84} y={50} fill="f-sun" mouth="glad" size={1.05} />
    </>
  ),
  family: (
    <>
      <Bust x={30} y={42} fill="f-plum" mouth="glad" size={0.95} />
      <Bust x={90} y={42} fill="f-sky" mouth="glad" size={0.95} />
      <Bust x={60} y={72} fill="f-sun" mouth="glad" size={0.8} />
    </>
  ),
  friend: (
    <>
      <Bust x={36} y={58} fill="f-leaf" mouth="glad" size={0.95} />
      <Bust x={86} y={58} fill="f-plum" mouth="glad" size={0.95} />
      <path class="f-clay ink" d="M61 34c-9-6-11-10-11-13a5.500 5.500 0 0 1 11-2 5.500 5.500 0 0 1 11 2c0 3-2 7-11 13z" />
    </>
  ),
  crowd: (
    <>
      <Bust x={22} y={40} fill="f-sky" size={0.75} />
      <Bust x={60} y={32} fill="f-plum" size={0.75} />
      <Bust x={98} y={40} fill="f-leaf" size={0.75} />
      <Bust x={40} y={66} fill="f-sun" size={0.85} />
      <Bust x={82} y={66} fill="f-clay" size={0.85} />
    </>
  ),
  child: (
    <>
      <Bust x={40} y={40} fill="f-sky" mouth="glad" size={1.2} />
      <Bust x={88} y={72} fill="f-sun" mouth="glad" size={0.75} />
    </>
  ),
  neighbour: (
    <>
      <path class="f-leaf-wash ink" d="M8 104V62l24-20 24 20v42z" />
      <path class="f-sun-wash ink" d="M64 104V62l24-20 24 20v42z" />
      <Bust x={32} y={78} fill="f-leaf" mouth="glad" size={0.5} />
      <Bust x={88} y={78} fill="f-sun" mouth="glad" size={0.5} />
    </>
  ),
  /** somebody whose work it is */
  worker: (
    <>
      <Bust x={60} y={44} fill="f-sky" mouth="glad" size={1.35} />
      <path class="f-card ink thin" d="M66 88h22v18H66z" />
      <path class="ink thin" d="M71 94h12M71 100h8" />
    </>
  ),
  doctor: (
    <>
      <Bust x={60} y={44} fill="f-card" mouth="glad" size={1.35} />
      <path class="ink" d="M44 76v14c0 7 12 7 12 0V80" />
      <path class="f-clay ink thin" d="M74 86h6v6h6v6h-6v6h-6v-6h-6v-6h6z" />
    </>
  ),
  judge: (
    <>
      <path class="ink" d="M60 20v76M34 100h52M30 34h60" />
      <path class="f-sun ink" d="M16 64 30 34l14 30a14 14 0 0 1-28 0z" />
      <path class="f-sky ink" d="M76 64 90 34l14 30a14 14 0 0 1-28 0z" />
    </>
  ),
  talk: (
    <>
      <Bust x={34} y={70} fill="f-leaf" mouth="open" size={0.9} />
      <path class="f-card ink" d="M54 14h54v34H78L64 60V48H54z" />
      <path class="ink thin" d="M64 26h34M64 36h22" />
    </>
  ),
  quiet: (
    <>
      <circle class="f-leaf-wash ink" cx="60" cy="58" r="42" />
      <path class="ink" d="M44 48v.100M76 48v.100M50 72h20" />
      <path class="f-card ink" d="M54 112V62a6 6 0 0 1 12 0v50" />
    </>
  ),
  sit: (
    <>
      <path class="f-clay ink" d="M16 74h40v10H16zM20 84v24M52 84v24M16 74V44" />
      <path class="f-clay ink" d="M64 74h40v10H64zM68 84v24M100 84v24M104 74V44" />
      <circle class="f-card ink" cx="36" cy="28" r="12" />
      <circle class="f-card ink" cx="84" cy="28" r="12" />
      <path class="f-leaf ink" d="M24 74V58c0-10 5-14 12-14s12 4 12 14v16z" />
      <path class="f-sun ink" d="M72 74V58c0-10 5-14 12-14s12 4 12 14v16z" />
    </>
  ),
  crowded: (
    <>
      <Bust x={60} y={66} fill="f-sun" mouth="sad" size={0.8} />
      <path class="f-sky ink" d="M4 108c0-30 5-42 15-42s15 12 15 42zM86 108c0-30 5-42 15-42s15 12 15 42z" />
      <circle class="f-card ink" cx="19" cy="48" r="13" />
      <circle class="f-card ink" cx="101" cy="48" r="13" />
      <path class="ink" d="M42 22l-8-8M60 18V8M78 22l8-8" />
    </>
  ),
  touch: (
    <>
      <Bust x={74} y={46} fill="f-sun" mouth="glad" size={1.15} />
      <path class="f-card ink" d="M6 76h22c8 0 10-6 18-6h14a6 6 0 0 1 0 12H46M28 96h16c12 0 18-4 24-10" />
      <path class="f-leaf ink" d="M4 72h22v28H4z" />
    </>
  ),
  "hands-off": (
    <>
      <path
        class="f-card ink"
        d="M38 70V36a6 6 0 0 1 12 0v22-34a6 6 0 0 1 12 0v34-30a6 6 0 0 1 12 0v32-20a6 6 0 0 1 12 0v36c0 22-12 34-28 34-14 0-22-8-28-20L18 72a6.500 6.500 0 0 1 11-6z"
      />
    </>
  ),
  held: (
    <>
      <Bust x={60} y={48} fill="f-plum" mouth="sad" size={1.1} />
      <path class="f-sky ink" d="M4 78h26l12 8-8 10-12-6H4zM116 78H90l-12 8 8 10 12-6h18z" />
    </>
  ),
} satisfies Record<string, VNode>;
