import { type Fact, factsIn } from '../facts';
import { dateFormat } from '../tools/date-format';
import { type LocaleCode, localeOf, type Messages } from './index';

/** Texts of the guide that say beside them what they rest on; others are too short for it, or stand where it is said already. */
const SHOWN =
  /^(truth|way|how|route|last-step|look-alike|returns|give-up|trouble|question|mail|letters-law)-|^letters-([a-z-]+-note|draft|from-account|cis-address)$/;

/** The message with the source of another: `truth-eu` has `truth-eu-source`, `route-app-walk` has `route-app-source`. */
export const sourceMessage = (message: string): string => `${message.replace(/-(walk|what|answer)$/, '')}-source`;

/** A day, a month or a year, as a source or we ourselves name it. */
function dateOf(written: string, code: LocaleCode): string {
  const [, month, day] = written.split('-');
  const style: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  };
  return dateFormat(code, { ...style, timeZone: 'UTC' }).format(new Date(written));
}

/**
 * The messages, with the source of each text that tells a fact among them: by its own words if it has some (`{ $clause }` and
 * `{ $dated }` are filled in), else by the names of the sources; each ends in the month in which all of it was last confirmed.
 */
export function withSources(messages: Messages, code: LocaleCode): Messages {
  const { t, has } = localeOf(code, messages);
  const nameOf = ({ source: { id, dated }, clause }: Fact, clauses: string): string => {
    const source = clause ? t('facts-clause', { source: t(`source-${id}`), clause: clauses }) : t(`source-${id}`);
    return dated ? t('facts-dated', { source, date: dateOf(dated, code) }) : source;
  };
  const lineOf = (id: string, told: readonly Fact[]): string => {
    const clausesOf = (name?: string): string => {
      const clauses = told.filter(({ source }) => name === undefined || source.id === name).flatMap(({ clause }) => clause ?? []);
      return [...new Set(clauses)].join(', ');
    };
    const dated = told.flatMap(({ source }) => source.dated ?? [])[0];
    if (has(id)) return t(id, { clause: clausesOf(), dated: dated ? dateOf(dated, code) : '' });
    const names = new Set(told.map((fact) => nameOf(fact, clausesOf(fact.source.id))));
    const joined = [...names].reduce((one, other) => t('facts-and', { one, other }));
    return joined.charAt(0).toLocaleUpperCase(code) + joined.slice(1);
  };
  const telling = new Map<string, Set<Fact>>();
  for (const message of Object.keys(messages).filter((id) => SHOWN.test(id))) {
    const told = telling.get(sourceMessage(message)) ?? new Set();
    for (const fact of factsIn(message)) told.add(fact);
    if (told.size > 0) telling.set(sourceMessage(message), told);
  }
  const lines = [...telling].map(([id, facts]) => {
    const [oldest = ''] = [...facts].map(({ confirmed }) => confirmed).sort();
    const sources = lineOf(id, [...facts]);
    return [id, t('facts-confirmed', { sources, month: dateOf(oldest.slice(0, 7), code) })] as const;
  });
  return { ...messages, ...Object.fromEntries(lines) };
}
