import type { JSX } from 'preact';
import type { Readiness } from '../../../lib/model/checklist';
import { inSentences } from '../../../lib/tools/sentences';
import { LinkOut } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { sayReady, type Words } from '../../evidence-words';
import { StateIcon } from '../../StateIcon';
import { type Shape, VERDICT_SHAPES } from '../../shapes';

/** The slip of the gate: may the person go on, as far as is known, and the count of each state. */
export function Verdict({ readiness, words: { locale } }: { readiness: Readiness; words: Words }): JSX.Element {
  const { t } = locale;
  const { verdict, open, unchecked, setAside, done } = readiness;
  const next = [...open, ...unchecked].find(({ task }) => task.go)?.task;
  const ledger: readonly [shape: Shape, count: number][] = [
    ['todo', open.length],
    ['unknown', unchecked.length],
    ['set-aside', setAside.length],
    ['done', done.length],
  ];
  return (
    <div class="slip verdict" data-verdict={verdict}>
      <div>
        <h3>
          <StateIcon shape={VERDICT_SHAPES[verdict]} />
          {t(`verdict-${verdict}`)}
        </h3>
        <p>{verdict === 'ready' ? sayReady(readiness, locale) : sayNotReady(readiness, locale)}</p>
        {next && (
          <ButtonRow>
            <LinkOut href={next.go ?? ''}>{t(`go-${next.id}`)}</LinkOut>
          </ButtonRow>
        )}
      </div>
      <dl class="ledger">
        {ledger.map(([shape, count]) => (
          <div key={shape}>
            <dt>
              <StateIcon shape={shape} mini />
              {t(`gate-${shape}`)}
            </dt>
            <dd class="num">{t('figure', { count })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const sayNotReady = ({ open, unchecked }: Readiness, { t, code }: Words['locale']): string =>
  inSentences(code, [t('verdict-counts', { open: open.length, unchecked: unchecked.length }), t('gate-settle')]);
