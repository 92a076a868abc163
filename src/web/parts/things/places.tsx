import type { VNode } from "preact";

/** Places, and what can be chosen, asked or signed. */
export const PLACES = {
  home: (
    <>
      <path class="f-sun ink" d="M22 56v50h76V56" />
      <path class="f-clay ink" d="M8 62 60 16l52 46z" />
      <path class="f-card ink" d="M50 106V74h20v32" />
      <path class="f-sky-wash ink thin" d="M78 74h12v12H78zM30 74h12v12H30z" />
    </>
  ),
  room: (
    <>
      <path class="f-leaf-wash ink" d="M14 12h92v88H14z" />
      <path class="f-sky-wash ink" d="M24 24h28v26H24zM38 24v26M24 37h28" />
      <path class="f-card ink" d="M70 100V34h26v66z" />
      <path class="ink" d="M76 68v.100" />
      <path class="f-plum ink" d="M22 78h34v14H22zM26 92v8M52 92v8M22 78V64" />
      <path class="ink" d="M6 100h108" />
    </>
  ),
  park: (
    <>
      <path class="f-leaf-wash" d="M4 96c30-10 82-10 112 0v16H4z" />
      <path class="f-leaf ink" d="M42 72a26 26 0 0 1-8-50 26 26 0 0 1 46 8 22 22 0 0 1-6 42z" />
      <path class="ink" d="M54 72v30M54 84l12-10" />
      <path class="f-clay ink" d="M76 84h38v7H76zM82 91v12M108 91v12" />
    </>
  ),
  outside: (
    <>
      <path class="f-clay-wash ink" d="M14 10h52v98H14z" />
      <path class="f-sun" d="M22 18h36v90H22z" />
      <path class="f-leaf ink" d="M58 18 88 30v86l-30-8z" />
      <path class="ink" d="M66 66v.100M4 108h54M88 108h28" />
      <circle class="f-sun ink" cx="101" cy="24" r="11" />
    </>
  ),
  garden: (
    <>
      <path class="f-clay ink" d="M34 78h52l-6 32H40z" />
      <path class="ink" d="M60 78V36" />
      <path class="f-leaf ink" d="M60 62c-20 2-30-8-32-24 20-2 30 8 32 24z" />
      <path class="f-sun ink" d="M60 40c-9-4-12-10-10-18 6 1 9 3 10 7 1-4 4-6 10-7 2 8-1 14-10 18z" />
      <path class="f-leaf ink" d="M60 68c2-14 12-22 28-20-2 14-12 22-28 20z" />
    </>
  ),
  cafe: (
    <>
      <path class="f-clay ink" d="M10 22h100l-6 24H16z" />
      <path class="ink" d="M36 22l-2 24M60 22v24M84 22l2 24" />
      <path class="f-card ink" d="M18 46h84v60H18z" />
      <path class="f-sun ink" d="M38 66h30v12a13 13 0 0 1-13 13h-4a13 13 0 0 1-13-13zM68 70h5a6 6 0 0 1 0 12h-6" />
      <path class="ink" d="M8 106h104" />
    </>
  ),
  library: (
    <>
      <path class="f-card ink" d="M10 12h100v96H10zM10 60h100" />
      <path class="f-plum ink" d="M20 24h12v36H20zM82 74h12v34H82z" />
      <path class="f-leaf ink" d="M34 30h12v30H34zM22 72h14v36H22z" />
      <path class="f-sun ink" d="M50 20h14v40H50zM40 80h12v28H40z" />
      <path class="f-sky ink" d="m72 60 10-34 12 4-9 30zM60 74h14v34H60z" />
    </>
  ),
  water: (
    <>
      <circle class="f-sun" cx="92" cy="26" r="14" />
      <circle class="f-card ink" cx="42" cy="48" r="12" />
      <path class="ink" d="M52 60c12 0 18-4 28-16" />
      <path class="f-sky ink" d="M4 72c10-10 18-10 28 0s18 10 28 0 18-10 28 0 18 10 28 0v38H4z" />
      <path class="ink thin" d="M12 92c8-8 14-8 22 0s14 8 22 0 14-8 22 0 14 8 22 0" />
    </>
  ),
  hospital: (
    <>
      <path class="f-sky-wash ink" d="M12 34h96v74H12z" />
      <path class="f-card ink" d="M38 12h44v40H38z" />
      <path class="f-clay ink thin" d="M55 18h10v9h9v10h-9v9H55v-9h-9V27h9z" />
      <path class="f-card ink" d="M50 108V80h20v28" />
      <path class="ink thin" d="M22 62h12v12H22zM86 62h12v12H86z" />
    </>
  ),
  bus: (
    <>
      <path class="f-sun ink" d="M10 26h92a8 8 0 0 1 8 8v58H10z" />
      <path class="f-sky-wash ink" d="M20 38h24v24H20zM50 38h24v24H50zM80 38h20v24H80z" />
      <path class="ink" d="M10 76h100" />
      <circle class="f-card ink" cx="36" cy="94" r="12" />
      <circle class="f-card ink" cx="84" cy="94" r="12" />
    </>
  ),
  work: (
    <>
      <path class="f-clay ink" d="M10 40h100v62H10z" />
      <path class="ink" d="M44 40V30a6 6 0 0 1 6-6h20a6 6 0 0 1 6 6v10M10 68h100" />
      <path class="f-card ink" d="M52 62h16v13H52z" />
    </>
  ),
  faith: (
    <>
      <path class="f-card ink" d="M57 20c-6 4-9 16-11 32L28 78l20 22 9-12zM63 20c6 4 9 16 11 32l18 26-20 22-9-12z" />
      <path class="f-plum ink" d="M28 78 14 92l20 22 14-14zM92 78l14 14-20 22-14-14z" />
      <path class="ink thin" d="M60 10V4M44 14l-4-5M76 14l4-5" />
    </>
  ),
  tomorrow: (
    <>
      <path class="f-sky-wash" d="M6 10h108v76H6z" />
      <circle class="f-sun ink" cx="60" cy="78" r="28" />
      <path class="ink" d="M60 40V28M34 52l-9-9M86 52l9-9" />
      <path class="f-leaf ink" d="M4 110V86c18-14 38-14 56-4 18-10 38-10 56 4v24z" />
    </>
  ),
  hope: (
    <>
      <path class="f-leaf ink" d="M10 110c6-30 24-44 50-44s44 14 50 44z" />
      <path class="ink" d="M60 66V20" />
      <path class="f-sun ink" d="M60 20c14-8 22 8 38 0v26c-16 8-24-8-38 0z" />
    </>
  ),
  worry: (
    <>
      <path class="f-sun-wash ink" d="M60 10 114 104H6z" />
      <path class="ink" d="M60 44v30M60 88v.100" />
    </>
  ),
  ask: (
    <>
      <path class="f-card ink" d="M10 14h100v70H62L42 106V84H10z" />
      <path class="ink" d="M46 38c0-9 6-14 14-14s14 5 14 13c0 11-14 11-14 20M60 69v.100" />
    </>
  ),
  choose: (
    <>
      <path class="f-leaf-wash ink" d="M12 14h96v92H12z" />
      <path
        class="f-card ink"
        d="M28 62V46a6 6 0 0 1 12 0v-8a6 6 0 0 1 12 0v4a6 6 0 0 1 12 0v26c0 14-8 24-20 24s-16-8-20-18l-8-16a5 5 0 0 1 9-5z"
      />
      <path class="ink" d="m74 40 8 8 16-20" />
    </>
  ),
  "two-ways": (
    <>
      <path class="f-leaf-wash ink" d="M6 8h108v104H6z" />
      <path class="ink" d="M60 106V70M60 70C60 52 34 56 30 28M60 70c0-18 26-14 30-42M20 38l10-12 11 10M80 38l10-12 11 10" />
    </>
  ),
  "good-side": (
    <>
      <circle class="f-leaf-wash ink" cx="60" cy="60" r="48" />
      <path class="ink" d="M60 30v60M30 60h60" />
    </>
  ),
  "hard-side": (
    <>
      <path class="f-clay-wash ink" d="M12 12h96v96H12z" />
      <path class="ink" d="M30 60h60" />
    </>
  ),
  sign: (
    <>
      <path class="f-card ink" d="M14 10h78v100H14z" />
      <path class="ink thin" d="M28 30h50M28 46h50M28 62h34" />
      <path class="ink" d="M28 92c6-14 12-14 12-2s8 6 12-2 8 6 14 2" />
      <path class="f-sun ink" d="m72 84 30-40 12 9-30 40-15 6z" />
    </>
  ),
  "read-together": (
    <>
      <path class="f-card ink" d="M24 8h72v104H24z" />
      <path class="ink thin" d="M38 28h44M38 44h44M38 60h44" />
      <path class="f-leaf ink" d="M38 78h44v18H38z" />
    </>
  ),
  document: (
    <>
      <path class="f-card ink" d="M22 8h52l24 24v80H22zM74 8v24h24" />
      <path class="ink thin" d="M36 50h48M36 66h48M36 82h48M36 98h24" />
    </>
  ),
} satisfies Record<string, VNode>;
