import { DAY } from '../tools/time';

/** A day of the calendar that belongs to no time zone, as a number: days since 1970. */
export type DayNumber = number;

/** @param month 1 to 12 */
export const dayAt = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month - 1, day) / DAY;

/** Year, month (1 to 12) and day of the month. */
export function dateParts(day: DayNumber): readonly [year: number, month: number, date: number] {
  const date = new Date(day * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Saturday or Sunday. */
export const isWeekend = (day: DayNumber): boolean => [0, 6].includes(new Date(day * DAY).getUTCDay());

/** Easter Sunday of the western churches (the Gregorian reckoning, in the form of Meeus, Jones and Butcher). */
export function easter(year: number): DayNumber {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return dayAt(year, Math.floor(count / 31), (count % 31) + 1);
}

/**
 * Days on which next to nobody in the EU, the EEA or the UK works. Not all are holidays everywhere: a day too late before an
 * authority harms nobody, a day too early does.
 */
const holidaysOf = (year: number): DayNumber[] => [
  dayAt(year, 1, 1),
  easter(year) - 2,
  easter(year) + 1,
  dayAt(year, 5, 1),
  ...christmas(year),
];
const christmas = (year: number): DayNumber[] => [dayAt(year, 12, 25), dayAt(year, 12, 26)];

/** In the UK a bank holiday on a weekend is made up for on the next day that is neither. */
function substitutesOf(year: number): DayNumber[] {
  const taken = holidaysOf(year);
  for (const holiday of [dayAt(year, 1, 1), ...christmas(year)].filter(isWeekend)) {
    let day = holiday;
    while (isWeekend(day) || taken.includes(day)) day += 1;
    taken.push(day);
  }
  return taken;
}

const isFree = (day: DayNumber, where: 'eu' | 'uk'): boolean => {
  const [year] = dateParts(day);
  return isWeekend(day) || (where === 'uk' ? substitutesOf(year) : holidaysOf(year)).includes(day);
};

/** That day, or the next working day (Regulation 1182/71, Art. 3(4); the same in effect in the UK). */
export function workingDay(day: DayNumber, where: 'eu' | 'uk'): DayNumber {
  let moved = day;
  while (isFree(moved, where)) moved += 1;
  return moved;
}
