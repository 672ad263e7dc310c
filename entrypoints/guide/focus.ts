const CONTROLS = ':is(a, button)';

/**
 * A press changes its row: the button is gone, or the row stands elsewhere. Whoever pressed it goes on in the row, else in
 * the one that took its place, else at the heading.
 * @returns to be called after drawing
 */
export function keepFocus(): () => void {
  const held = document.activeElement;
  const row = held?.closest('[data-task]');
  const places = [row, row?.nextElementSibling, row?.previousElementSibling, held?.closest('.part')?.querySelector('h2')];
  return () => {
    if (!row || held?.isConnected) return;
    const place = places.find((one) => one?.isConnected);
    (
      place?.querySelector<HTMLElement>(`.answers ${CONTROLS}, ${CONTROLS}`) ?? (place as HTMLElement | null | undefined)
    )?.focus();
  };
}
