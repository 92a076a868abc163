import type { VNode } from "preact";

/** Things to eat, to hold, to use. */
export const OBJECTS = {
  sleep: (
    <>
      <path class="f-sun" d="M98 40A20 20 0 1 1 82 8a16 16 0 0 0 16 32z" />
      <path class="f-card ink" d="M12 60v48M12 96h96M108 108V84" />
      <path class="f-sky ink" d="M12 82h84a12 12 0 0 1 12 12v2H12z" />
      <path class="f-card ink" d="M18 82c0-8 6-12 14-12s14 4 14 12z" />
      <path class="ink thin" d="M52 34h12L52 48h12M34 50h8l-8 9h8" />
    </>
  ),
  bed: (
    <>
      <path class="f-card ink" d="M10 38v68M10 90h100M110 106V72" />
      <path class="f-plum ink" d="M40 70h58a12 12 0 0 1 12 12v8H40z" />
      <path class="f-card ink" d="M10 66c12-8 22-8 30 2v22H10z" />
    </>
  ),
  awake: (
    <>
      <path class="f-sky-wash ink" d="M8 12h104v52H8z" />
      <path class="f-sun" d="M96 46a15 15 0 1 1-10-26 12 12 0 0 0 10 26z" />
      <circle class="f-card ink" cx="40" cy="84" r="22" />
      <path class="ink" d="M28 82a6 6 0 1 0 12 0 6 6 0 1 0-12 0M44 82a6 6 0 1 0 12 0 6 6 0 1 0-12 0M34 98h14" />
      <path class="f-plum ink" d="M62 92c16-10 34-10 50 0v16H58z" />
    </>
  ),
  eat: (
    <>
      <circle class="f-card ink" cx="60" cy="62" r="34" />
      <circle class="f-leaf-wash ink thin" cx="60" cy="62" r="21" />
      <path class="ink" d="M14 24v18a7 7 0 0 0 7 7m0 0v52M21 24v16M28 24v18a7 7 0 0 1-7 7M102 101V24c-8 6-10 20-10 34h10" />
    </>
  ),
  "not-eat": (
    <>
      <circle class="f-card ink" cx="60" cy="60" r="44" />
      <circle class="ink thin" cx="60" cy="60" r="28" />
      <path class="ink thin" d="M60 50v.100" />
      <path class="ink" d="M98 22 22 98" />
    </>
  ),
  drink: (
    <>
      <path class="f-clay ink" d="M22 48h62v28a26 26 0 0 1-26 26H48a26 26 0 0 1-26-26z" />
      <path class="ink" d="M84 54h8a12 12 0 0 1 0 24h-9" />
      <path class="ink thin" d="M40 36c-7-9 7-11 0-22M62 36c-7-9 7-11 0-22" />
    </>
  ),
  bottle: (
    <>
      <path class="f-leaf ink" d="M48 10h18v24c8 6 12 12 12 22v50H36V56c0-10 4-16 12-22z" />
      <path class="f-card ink" d="M36 64h42v24H36z" />
      <path class="f-sun ink" d="M88 72h22l-3 20a8 8 0 0 1-16 0zM99 100v8M91 108h16" />
    </>
  ),
  tablets: (
    <>
      <path class="f-clay ink" d="M16 66 54 28a17 17 0 0 1 24 24L40 90a17 17 0 0 1-24-24z" />
      <path class="f-card ink" d="M35 47 54 28a17 17 0 0 1 24 24L59 71z" />
      <circle class="f-sun ink" cx="86" cy="86" r="18" />
      <path class="ink" d="m74 98 24-24" />
    </>
  ),
  injection: (
    <>
      <path class="f-sky-wash ink" d="m34 62 30-30 24 24-30 30z" />
      <path class="f-sky ink" d="m34 62 14-14 24 24-14 14z" />
      <path class="ink" d="m46 74-32 32M70 38l18-18M58 26l36 36M82 14l24 24M52 62l6 6M60 54l6 6" />
    </>
  ),
  "locked-away": (
    <>
      <path class="f-sun ink" d="M20 52h80v56H20z" />
      <path class="ink" d="M36 52V36a24 24 0 0 1 48 0v16" />
      <path class="f-card ink" d="M60 70a7 7 0 0 1 4 13l3 13H53l3-13a7 7 0 0 1 4-13z" />
    </>
  ),
  key: (
    <>
      <circle class="f-sun ink" cx="36" cy="78" r="24" />
      <circle class="f-card ink" cx="30" cy="84" r="8" />
      <path class="ink" d="m53 61 48-48M86 28l14 14M74 40l12 12" />
    </>
  ),
  card: (
    <>
      <path class="f-card ink" d="M8 26h104v70H8z" />
      <path class="f-clay ink" d="M84 42v12h12v12H84v12H72V66H60V54h12V42z" />
      <path class="ink thin" d="M20 46h30M20 60h30M20 74h30" />
    </>
  ),
  money: (
    <>
      <path class="f-leaf ink" d="M10 30h82v46H10z" />
      <circle class="f-leaf-wash ink" cx="51" cy="53" r="13" />
      <circle class="f-sun ink" cx="88" cy="86" r="22" />
      <path class="ink thin" d="M95 77c-6-5-14-2-13 5 0 6 2 8-2 14h15M77 88h13" />
    </>
  ),
  phone: (
    <>
      <path class="f-sky ink" d="M38 8h44a8 8 0 0 1 8 8v88a8 8 0 0 1-8 8H38a8 8 0 0 1-8-8V16a8 8 0 0 1 8-8z" />
      <path class="f-card ink" d="M38 22h44v66H38z" />
      <path class="ink" d="M60 100v.100" />
      <path class="ink thin" d="M100 36c6 10 6 22 0 32M20 36c-6 10-6 22 0 32" />
    </>
  ),
  "phone-off": (
    <>
      <path class="f-sky-wash ink" d="M38 8h44a8 8 0 0 1 8 8v88a8 8 0 0 1-8 8H38a8 8 0 0 1-8-8V16a8 8 0 0 1 8-8z" />
      <path class="f-card ink" d="M38 22h44v66H38z" />
      <path class="ink" d="M60 100v.100M106 14 14 106" />
    </>
  ),
  letter: (
    <>
      <path class="f-sun-wash ink" d="M10 28h100v68H10z" />
      <path class="ink" d="m10 30 50 38 50-38M10 94l36-36M110 94 74 58" />
    </>
  ),
  music: (
    <>
      <path class="f-plum ink" d="M42 92a16 12 0 1 1-32 0 16 12 0 0 1 32 0zM102 80a16 12 0 1 1-32 0 16 12 0 0 1 32 0z" />
      <path class="ink" d="M42 92V30l60-14v64M42 46l60-14" />
    </>
  ),
  noise: (
    <>
      <path class="f-clay ink" d="M10 46h20l30-24v76L30 74H10z" />
      <path class="ink" d="M74 42c10 10 10 26 0 36M88 28c18 18 18 46 0 64M102 16c24 24 24 64 0 88" />
    </>
  ),
  tv: (
    <>
      <path class="f-sky ink" d="M10 24h100v66H10z" />
      <path class="f-card ink" d="M22 36h76v42H22z" />
      <path class="f-leaf" d="M23 77c12-18 26-18 36-6 10-14 24-14 38 6z" />
      <path class="ink" d="M40 106h40M60 90v16" />
    </>
  ),
  draw: (
    <>
      <path class="f-card ink" d="M12 18h74v90H12z" />
      <path class="ink thin" d="M26 84c6-24 16-34 22-22s12 8 22-8" />
      <path class="f-sun ink" d="m64 74 38-50 12 9-38 50-15 6z" />
    </>
  ),
  book: (
    <>
      <path class="f-plum ink" d="M8 30c18-6 36-4 52 6v72c-16-10-34-12-52-6zM112 30c-18-6-36-4-52 6v72c16-10 34-12 52-6z" />
      <path class="ink thin" d="M20 50c10-2 18-1 28 4M20 68c10-2 18-1 28 4M100 50c-10-2-18-1-28 4M100 68c-10-2-18-1-28 4" />
    </>
  ),
  shower: (
    <>
      <path class="ink" d="M20 112V26a14 14 0 0 1 28 0v10" />
      <path class="f-sky ink" d="M26 50a22 14 0 0 1 44 0z" />
      <path class="ink thin" d="M32 62l-4 10M48 62v10M64 62l4 10M28 84l-4 10M48 84v10M68 84l4 10" />
      <path class="f-leaf-wash ink" d="M86 58h20v50H86zM86 72h20" />
    </>
  ),
  breathe: (
    <>
      <path class="f-leaf-wash ink" d="M10 66a24 24 0 0 1 20-24 28 28 0 0 1 54-4 22 22 0 0 1 8 44H32a22 22 0 0 1-22-16z" />
      <path class="ink" d="M30 62h34c14 0 12-16 2-14M30 74h50c12 0 12 18 0 16M34 98h22" />
    </>
  ),
  blanket: (
    <>
      <path class="f-plum ink" d="M18 20h84v74a10 10 0 0 1-10 10H18z" />
      <path class="f-plum-wash ink" d="M18 20h28v84H18z" />
      <path class="ink thin" d="M60 34v56M74 34v56M88 34v56M18 104v8M32 104v8" />
    </>
  ),
  shoes: (
    <>
      <path class="f-clay ink" d="M12 40h26c4 14 14 18 30 20 8 1 12 6 12 14H12z" />
      <path class="f-card ink" d="M12 74h68v9H12z" />
      <path class="ink thin" d="M40 50l8-5M48 56l7-6" />
      <path class="ink" d="M90 96h22M70 104h30M30 98h18" />
    </>
  ),
  clothes: (
    <>
      <path class="f-sky ink" d="M42 16 14 34l10 22 12-6v56h48V50l12 6 10-22-28-18c-6 10-30 10-36 0z" />
      <path class="ink thin" d="M60 62v.100M60 78v.100M60 94v.100" />
    </>
  ),
  clock: (
    <>
      <circle class="f-card ink" cx="60" cy="60" r="46" />
      <path class="ink" d="M60 30v30l20 14M60 18v4M60 98v4M18 60h4M98 60h4" />
    </>
  ),
  light: (
    <>
      <path class="f-sun ink" d="M44 78c0-10-14-16-14-36a30 30 0 0 1 60 0c0 20-14 26-14 36z" />
      <path class="f-card ink" d="M44 78h32v14H44zM50 92h20v12H50z" />
      <path class="ink thin" d="M60 78V54l-8-8M60 54l8-8" />
    </>
  ),
  dark: (
    <>
      <path class="f-plum-wash ink" d="M14 12h92v96H14z" />
      <path class="f-sun ink" d="M84 74A30 30 0 1 1 56 28a24 24 0 0 0 28 46z" />
      <path class="ink thin" d="M86 30v8M82 34h8M92 54v6M89 57h6" />
    </>
  ),
  curtains: (
    <>
      <path class="ink" d="M6 14h108" />
      <path class="f-clay ink" d="M12 14h46c2 34 0 62-2 92H12zM62 14h46v92H64c-2-30-4-58-2-92z" />
      <path class="ink thin" d="M26 26v70M42 26v70M78 26v70M94 26v70" />
    </>
  ),
  candle: (
    <>
      <path class="f-sun ink" d="M60 8c12 14 14 20 14 26a14 14 0 0 1-28 0c0-6 2-12 14-26z" />
      <path class="ink" d="M60 48v8" />
      <path class="f-card ink" d="M44 56h32v44H44z" />
      <path class="f-plum ink" d="M26 100h68v10H26z" />
    </>
  ),
  dog: (
    <>
      <path
        class="f-sun ink"
        d="M26 52c-4-22 4-34 16-32 6 1 8 6 18 6s12-5 18-6c12-2 20 10 16 32-2 10-6 10-8 18-3 16-12 30-26 30S37 86 34 70c-2-8-6-8-8-18z"
      />
      <path
        class="f-clay ink"
        d="M40 22c-14-4-24 8-20 36 2 8 10 8 14-2 4-12 4-26 6-34zM80 22c14-4 24 8 20 36-2 8-10 8-14-2-4-12-4-26-6-34z"
      />
      <path class="ink" d="M48 56v.100M72 56v.100M60 84c-4 6-12 4-12-2M60 84c4 6 12 4 12-2" />
      <path class="f-plum ink" d="M52 72h16c0 7-4 11-8 11s-8-4-8-11z" />
    </>
  ),
  bag: (
    <>
      <path class="f-leaf ink" d="M18 42h84v66H18z" />
      <path class="ink" d="M42 42V30a8 8 0 0 1 8-8h20a8 8 0 0 1 8 8v12M18 68h84" />
      <path class="f-sun ink" d="M52 60h16v16H52z" />
    </>
  ),
  cook: (
    <>
      <path class="f-sky ink" d="M16 50h72v34a16 16 0 0 1-16 16H32a16 16 0 0 1-16-16z" />
      <path class="ink" d="M88 58h26M10 50h84" />
      <path class="ink thin" d="M36 38c-6-8 6-10 0-20M52 38c-6-8 6-10 0-20M68 38c-6-8 6-10 0-20" />
    </>
  ),
  ball: (
    <>
      <circle class="f-card ink" cx="60" cy="60" r="46" />
      <path class="f-leaf ink" d="m60 38 20 14-8 24H48l-8-24z" />
      <path class="ink" d="M60 38V14M80 52l24-6M72 76l14 22M48 76 34 98M40 52l-24-6" />
    </>
  ),
} satisfies Record<string, VNode>;
