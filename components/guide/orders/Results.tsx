import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import type { Words } from '../../evidence-words';
import { sayList } from './say';
import { type CopyView, type ImportView, type OrdersProps, orderAddress } from './view';

/** As many numbers and problems as a person reads; the rest is counted. */
const MOST = 20;

/** What AliExpress's own copy, or a file brought back, turned out to hold. */
export function Results({ words, copy, brought }: OrdersProps): JSX.Element {
  const { locale } = words;
  return (
    <>
      {brought && <Brought brought={brought} locale={locale} />}
      {copy && <Copy copy={copy} words={words} />}
    </>
  );
}

function Copy({ copy, words }: { copy: CopyView; words: Words }): JSX.Element {
  const { t } = words.locale;
  const { inCopy, kept, inBoth, onlyThere, onlyKept, newer = [], unsure = [] } = copy.reconciled;
  const optional: readonly [what: string, count: number][] = [
    ['official-newer', newer.length],
    ['official-unsure', unsure.length],
  ];
  const lines: readonly [what: string, count: number][] = [
    ['official-in-it', inCopy],
    ['official-kept', kept],
    ['official-both', inBoth],
    ['official-only-there', onlyThere.length],
    ['official-only-kept', onlyKept.length],
    ...optional.filter(([, count]) => count > 0),
  ];
  return (
    <section class="card result">
      <h3>{t('official-opened', { rows: copy.rows })}</h3>
      <dl class="ledger">
        {lines.map(([what, count]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd class="num">{t('figure', { count })}</dd>
          </div>
        ))}
      </dl>
      {copy.rowsWithoutNumber > 0 && <p>{t('official-no-number', { rows: copy.rowsWithoutNumber })}</p>}
      <p>{t('official-in-pack')}</p>
      {onlyThere.length > 0 && <OnlyThere ids={onlyThere} t={t} />}
      {unsure.length > 0 && <Unsure unsure={unsure} words={words} />}
    </section>
  );
}

/** Numbers without a link: nobody knows that there is such an order. */
function Unsure({ unsure, words }: { unsure: NonNullable<CopyView['reconciled']['unsure']>; words: Words }): JSX.Element {
  const { t } = words.locale;
  return (
    <details class="how">
      <summary>{t('official-show-unsure', { count: unsure.length })}</summary>
      <p>{t('official-show-unsure-what')}</p>
      <ul class="numbers num">
        {unsure.slice(0, MOST).map(({ there, mayBe }) => (
          <li key={there}>
            {mayBe.length > 0
              ? t('official-may-be', { number: there, orders: sayList(mayBe, words) })
              : t('official-unknown-number', { number: there })}
          </li>
        ))}
      </ul>
      {unsure.length > MOST && <p>{t('archive-and-others', { count: unsure.length - MOST })}</p>}
    </details>
  );
}

function OnlyThere({ ids, t }: { ids: readonly string[]; t: Locale['t'] }): JSX.Element {
  return (
    <details class="how">
      <summary>{t('official-show', { count: ids.length })}</summary>
      <p>{t('official-show-what')}</p>
      <ul class="numbers num">
        {ids.slice(0, MOST).map((id) => (
          <li key={id}>
            <a href={orderAddress(id)} target="_blank" rel="noreferrer">
              {id}
            </a>
          </li>
        ))}
      </ul>
      {ids.length > MOST && <p>{t('archive-and-others', { count: ids.length - MOST })}</p>}
    </details>
  );
}

function Brought({ brought, locale }: { brought: ImportView; locale: Locale }): JSX.Element {
  const { t } = locale;
  const { orders, news, verified, problems } = brought;
  return (
    <section class="card result">
      <h3>{t('import-done', { orders, news })}</h3>
      <p>{t(verified ? 'import-verified' : 'import-unverified')}</p>
      {problems.length > 0 && (
        <div class="note unknown">
          <h4>{t('import-problems', { count: problems.length })}</h4>
          <ul>
            {problems.slice(0, MOST).map((problem) => (
              <li key={JSON.stringify(problem)}>{sayProblem(problem, locale)}</li>
            ))}
          </ul>
          {problems.length > MOST && <p>{t('archive-and-others', { count: problems.length - MOST })}</p>}
        </div>
      )}
    </section>
  );
}

function sayProblem(problem: ImportView['problems'][number], { t }: Locale): string {
  if (problem.kind === 'bad-order') return t('problem-bad-order', { number: problem.number });
  if (problem.kind === 'twice') return t('problem-twice', { id: problem.id });
  if (problem.kind === 'count') return t('problem-count', { said: problem.said, there: problem.there });
  if (problem.kind === 'bad-copy') return `${t('problem-bad-copy')} ${t(`fault-${problem.fault}`)}`;
  return t(`problem-${problem.kind}`, 'file' in problem ? { file: problem.file } : {});
}
