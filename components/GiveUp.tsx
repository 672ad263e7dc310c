import type { JSX } from 'preact';
import type { FreeDayEstimate, GivenUp, GivenUpLine } from '../lib/give-up';
import { noonOf } from '../lib/tools/calendar-day';
import { sayBriefly, type Words } from './evidence-words';

/** From which day on no window is open, in one sentence; that it cannot be said, where it cannot. */
export function sayFree({ day, doubts }: FreeDayEstimate, { locale }: Words): string {
  if (doubts.length > 0) return locale.t('give-up-no-day');
  return day ? locale.t('give-up-from', { day: locale.day(noonOf(day)) }) : locale.t('give-up-free');
}

/** How amounts of a currency are written. No decimal is rounded away: Chromium 156 writes forints and a dozen others without any (2026-11-28). */
export const amountFormat = (code: string, currency: string): Intl.NumberFormat =>
  new Intl.NumberFormat(code, { style: 'currency', currency, maximumFractionDigits: 4 });

/** Amounts of several currencies in the person's own figures. */
export const sayAmounts = ({ amounts }: NonNullable<GivenUpLine['pile']>, { locale }: Words): string[] =>
  Object.entries(amounts).map(([currency, [amount]]) => amountFormat(locale.code, currency).format(amount));

function sayLine({ id, state, count, pile }: GivenUpLine, words: Words): string {
  const { t } = words.locale;
  if (id === 'balance' || id === 'coins') return sayBriefly(state, words) ?? t(`task-${state.task.id}`);
  const amounts = pile ? sayAmounts(pile, words) : [];
  return `${t(`given-${id}`, { count })}${amounts.length > 0 ? ` (${amounts.join(', ')})` : ''}`;
}

/** What closing today would give up, in short, and the way to all of it. */
export function GiveUp({ givenUp, href, words }: { givenUp: GivenUp; href: string; words: Words }): JSX.Element {
  const { t, code } = words.locale;
  const { free, there, unchecked } = givenUp;
  const windows = free.open.orders > 0 ? [t('given-windows', { count: free.open.orders })] : [];
  const given = [...there.map((line) => sayLine(line, words)), ...windows];
  return (
    <a class="give-up" href={href} {...(href.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}>
      {given.length > 0 ? t('give-up-today', { what: new Intl.ListFormat(code).format(given) }) : t('give-up-nothing')}{' '}
      {unchecked > 0 && `${t('give-up-unchecked', { count: unchecked })} `}
      <b>{sayFree(free, words)}</b>
    </a>
  );
}
