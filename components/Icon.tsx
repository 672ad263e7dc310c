import type { JSX } from 'preact';

/** Drawn on 16 × 16 as lines in the colour of the text, unless a shape says otherwise (look/icons.svg). */
const LINES = {
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  back: 'M10 3.5 5.5 8 10 12.5',
  out: 'M6 4h6v6M12 4 4.5 11.5',
  fold: 'M3.5 8h9',
  'other-side': 'M2 3.5v9M14 3.5v9M5 8h6M8.8 5.6 11.2 8l-2.4 2.4',
  hide: 'M2 8.2S4.2 4.2 8 4.2s6 4 6 4-2.2 4-6 4-6-4-6-4ZM3 13.2 13 2.8',
  save: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  search: 'm10.6 10.6 3.4 3.4M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0Z',
  dots: 'M3 8h.01M8 8h.01M13 8h.01',
} as const;

/** Chevrons and ↗ follow the reading direction. */
const FLIPPED: readonly string[] = ['chevron', 'back', 'out', 'other-side'];

/** A sign of ours; the words beside it carry the meaning. */
export function Icon({ name }: { name: keyof typeof LINES }): JSX.Element {
  const flip = FLIPPED.includes(name) ? ' flip' : '';
  return (
    <svg class={`icon ${name}${flip}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={LINES[name]} />
    </svg>
  );
}

export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7.5" />
      <path d="M19.5 6h-10A2.5 2.5 0 0 0 7 8.5V26.5l3.125-3L13.25 26.5l3.125-3L19.5 26.5" />
      <path class="leaf" d="m12.75 14 4.25 4.25L27 8.5" />
    </svg>
  );
}
