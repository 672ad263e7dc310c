const CONTROLS = ':is(a, button)';

/**
 * A press changes its row: the button is gone, or the row stands elsewhere, or its section unfolds. Whoever pressed it goes on in
 * the row, else in the one that took its place, else at the heading.
 * @returns to be called after drawing
 */
export function keepFocus(): () => void {
  const held = document.activeElement;
  const row = held?.closest('[data-task]');
  const part = held?.closest('.part');
  const places = [row, row?.nextElementSibling, row?.previousElementSibling];
  return () => {
    if (!part || held?.isConnected || document.activeElement !== document.body) return;
    const place = places.find((one) => one?.isConnected) ?? part.querySelector('.fold > summary, h2');
    (
      place?.querySelector<HTMLElement>(`.answers ${CONTROLS}, ${CONTROLS}`) ?? (place as HTMLElement | null | undefined)
    )?.focus();
  };
}
