import type { JSX } from 'preact';
import type { CollectorState } from '../../lib/messages';
import { Button } from '../Button';
import type { OverlayView } from './content';

export type Collects = (how: 'start' | 'pause' | 'stop') => void;

interface Props {
  readonly view: OverlayView;
  readonly onCollect: Collects;
}

/** The one thing of ours that presses on a page: what it would do, how far it is, and how it ended. */
export function Collector({ view, onCollect }: Props): JSX.Element {
  const { collecting } = view.page;
  // At work it comes before everything else on the page.
  const Title = collecting ? 'h2' : 'h3';
  return (
    <>
      <div role="status">
        <Title>{titleOf(view)}</Title>
      </div>
      {collecting && collecting.phase !== 'ended' && <CollectProgress view={view} collecting={collecting} />}
      <Why view={view} />
      <div class="actions">
        {actsOf(collecting).map(([how, says]) => (
          <Button key={says} look="small" onPress={() => onCollect(how)}>
            {view.words.locale.t(says)}
          </Button>
        ))}
      </div>
    </>
  );
}

/** What can be done about it now; the end of the list needs nothing more. */
function actsOf(collecting: CollectorState | undefined): readonly (readonly [Parameters<Collects>[0], string])[] {
  if (!collecting) return [['start', 'collect-start']];
  const { phase, end } = collecting;
  if (phase === 'ended') return end === 'end' ? [] : [['start', 'go-on']];
  return [phase === 'paused' ? ['start', 'go-on'] : ['pause', 'pause'], ['stop', 'stop']];
}

/** At its end: what that proves, with the count. */
function titleOf({ page: { collecting }, kept: { orders, incomplete }, words: { locale } }: OverlayView): string {
  if (!collecting) return locale.t('collect');
  const { phase, end = 'stopped' } = collecting;
  if (phase === 'ended') return locale.t(`collected-${end}`, { orders, incomplete });
  return locale.t(phase === 'paused' ? 'collect-paused' : 'collecting');
}

function Why({ view: { page, words } }: Pick<Props, 'view'>): JSX.Element | null {
  const { phase, end = 'stopped' } = page.collecting ?? {};
  const id = page.collecting ? `collected-${end}-why` : 'collect-why';
  if ((phase ?? 'ended') !== 'ended' || !words.locale.has(id)) return null;
  return <p class="evidence">{words.locale.t(id)}</p>;
}

/** How much there will be nobody knows: figures, no share. */
function CollectProgress({ view, collecting }: Pick<Props, 'view'> & { collecting: CollectorState }): JSX.Element {
  const { page, kept, words } = view;
  const { t, day } = words.locale;
  const minutes = Math.max(0, Math.floor((page.lookedAt - collecting.startedAt) / 60_000));
  const lines: readonly (readonly [string, string])[] = [
    ['collect-kept', t('collect-figure', { figure: kept.orders })],
    ...(kept.oldest ? [['collect-oldest', day(Date.parse(`${kept.oldest}T12:00`))] as const] : []),
    ['collect-time', t('collect-minutes', { minutes })],
  ];
  return (
    <>
      {collecting.phase === 'running' && <div class="bar" role="progressbar" aria-label={t('collecting')} />}
      <dl class="ledger num">
        {lines.map(([what, figure]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
