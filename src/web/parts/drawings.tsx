import type { VNode } from "preact";

/**
 * Drawings for empty places, 160 × 120. Colours come from classes (`f-…` fills, `ink` draws), so that they follow the
 * chosen space and the dark scheme.
 */
const DRAWINGS = {
  /** an open book with a leaf in it: my story */
  book: (
    <>
      <path class="f-plum" d="M14 98c20-9 44-9 66 2 22-11 46-11 66-2v6c-20-7-45-7-66 3-21-10-46-10-66-3z" />
      <path class="f-card ink" d="M80 42C62 30 40 28 18 34v62c22-6 44-4 62 6 18-10 40-12 62-6V34c-22-6-44-4-62 8z" />
      <path class="ink" d="M80 42v60M31 50c13-2 25-1 36 4M31 63c13-2 25-1 36 4M31 76c10-1.500 18-1 27 1.500" />
      <path class="f-leaf ink" d="M112 84c-9-8-9-22 4-31 11 11 11 24-4 31z" />
      <path class="ink" d="M111 91c0-10 1-18 4-26" />
      <circle class="f-sun" cx="126" cy="18" r="9" />
    </>
  ),
  /** a seedling in a pot: strengths, goals, things that grow */
  pot: (
    <>
      <ellipse class="f-leaf-wash" cx="80" cy="106" rx="58" ry="9" />
      <path class="f-clay ink" d="M56 72h48l-6 32a4 4 0 0 1-4 3H66a4 4 0 0 1-4-3z" />
      <path class="f-clay ink" d="M52 62h56v11H52z" />
      <path class="ink" d="M80 62V34" />
      <path class="f-leaf ink" d="M80 48c-18 2-28-6-30-21 17-2 28 6 30 21z" />
      <path class="f-leaf ink" d="M80 37c0-16 9-25 26-26 1 17-8 27-26 26z" />
      <circle class="f-sun" cx="133" cy="26" r="11" />
      <path class="ink thin" d="M133 8v-4M151 26h4M146 13l3-3M146 39l3 3" />
    </>
  ),
  /** a path over hills to a flag: goals */
  path: (
    <>
      <circle class="f-sun" cx="38" cy="34" r="13" />
      <path class="f-leaf-wash" d="M0 88c30-34 58-34 84-10 24-22 46-26 76-6v48H0z" />
      <path class="f-leaf" d="M0 102c34-20 66-16 92-4 24-12 46-14 68-6v28H0z" />
      <path
        class="f-card"
        d="M66 120c2-12 24-14 22-24-1-7-16-8-10-17 3-5 12-6 20-13l3 3c-8 8-14 9-15 13-1 5 16 6 16 15 0 11-16 13-18 23z"
      />
      <path class="ink" d="M100 68V30" />
      <path class="f-clay ink" d="M100 31c10-6 16 6 27 0v19c-11 6-17-6-27 0z" />
    </>
  ),
  /** the sun over a window sill: staying well */
  sun: (
    <>
      <rect class="f-sky-wash ink" x="38" y="10" width="84" height="84" rx="10" />
      <circle class="f-sun" cx="80" cy="62" r="18" />
      <path class="ink thin" d="M80 36v-7M61 44l-5-5M99 44l5-5M54 62h-6M106 62h6" />
      <path class="f-leaf-wash" d="M39.500 76c18-10 30-4 42 2 14-8 26-8 39-2v8a9 9 0 0 1-9 9H48.500a9 9 0 0 1-9-9z" />
      <path class="ink" d="M80 10v84M38 52h84" />
      <path class="f-card ink" d="M28 94h104v10H28z" />
      <path class="f-clay ink" d="M104 80h16l-2.500 14h-11z" />
      <path class="f-leaf ink" d="M112 80c-8-4-8-12-4-18 7 4 8 12 4 18zM112 80c0-7 4-11 11-12 0 8-4 12-11 12z" />
    </>
  ),
  /** two cups on a table: plans, meetings */
  table: (
    <>
      <ellipse class="f-sun-wash" cx="80" cy="58" rx="66" ry="46" />
      <path class="f-card ink" d="M12 80h136v9H12zM30 89l-5 26M130 89l5 26" />
      <path class="f-plum ink" d="M30 58h28v10a12 12 0 0 1-12 12h-4a12 12 0 0 1-12-12z" />
      <path class="ink" d="M58 61h4a5 5 0 0 1 0 11h-5" />
      <path class="f-sky ink" d="M102 58h28v10a12 12 0 0 1-12 12h-4a12 12 0 0 1-12-12z" />
      <path class="ink" d="M102 61h-4a5 5 0 0 0 0 11h5" />
      <path class="ink thin" d="M39 50c-4-5 4-7 0-13M49 50c-4-5 4-7 0-13M111 50c-4-5 4-7 0-13M121 50c-4-5 4-7 0-13" />
      <path class="f-card ink" d="M66 74l20-5 6 8-20 3z" />
    </>
  ),
  /** a letter: questions, invitations, messages */
  letter: (
    <>
      <path class="f-sun-wash" d="M18 100c30-16 90-18 124 0-30 12-92 12-124 0z" />
      <path class="f-card ink" d="M40 22h80v56H40z" />
      <path class="ink thin" d="M52 36h56M52 47h56M52 58h34" />
      <path class="f-sky-wash ink" d="M26 46v54h108V46L80 84z" />
      <path class="ink" d="m26 100 38-27M134 100 96 73" />
      <path class="f-clay ink" d="M80 74c-8-5-10-9-10-12a5 5 0 0 1 10-2 5 5 0 0 1 10 2c0 3-2 7-10 12z" />
    </>
  ),
  /** an open door with light: sharing, welcome */
  door: (
    <>
      <path class="f-sun-wash" d="M62 104V18h44v86l34 12H30z" />
      <path class="f-sun" d="M66 104V22h36v82z" />
      <path class="ink" d="M62 104V16h46v88M20 104h120" />
      <path class="f-leaf ink" d="M62 16 36 26v84l26-6z" />
      <circle class="f-card" cx="55" cy="64" r="3" />
      <path class="f-clay ink" d="M118 90h18l-3 14h-12z" />
      <path class="f-leaf ink" d="M127 90c-9-5-9-14-4-20 7 5 8 13 4 20zM127 90c0-8 4-12 11-13 1 8-3 13-11 13z" />
    </>
  ),
  /** people side by side: teams, supporters, the people I work with */
  people: (
    <>
      <ellipse class="f-leaf-wash" cx="80" cy="104" rx="70" ry="11" />
      <path class="f-plum ink" d="M16 104c0-24 8-36 24-36s24 12 24 36z" />
      <circle class="f-card ink" cx="40" cy="50" r="14" />
      <path class="f-sky ink" d="M96 104c0-24 8-36 24-36s24 12 24 36z" />
      <circle class="f-card ink" cx="120" cy="50" r="14" />
      <path class="f-sun ink" d="M52 108c0-30 10-44 28-44s28 14 28 44z" />
      <circle class="f-card ink" cx="80" cy="42" r="17" />
      <path class="ink thin" d="M74 46c3 4 9 4 12 0" />
    </>
  ),
} satisfies Record<string, VNode>;

export type DrawingName = keyof typeof DRAWINGS;
export const DRAWING_NAMES = Object.keys(DRAWINGS) as DrawingName[];

export const Drawing = ({ name }: { name: DrawingName }) => (
  <svg class="drawing" viewBox="0 0 160 120" aria-hidden="true" focusable="false">
    {DRAWINGS[name]}
  </svg>
);
