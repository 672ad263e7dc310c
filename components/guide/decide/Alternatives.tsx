import type { JSX } from 'preact';
import type { AlternativeId } from '../../../lib/tasks/decide';
import { Button, LinkOut } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { Icon } from '../../Icon';
import { Steps } from '../../Steps';
import { Shops } from '../Shops';
import { SourceNote } from '../SourceNote';
import type { DecideProps } from './Decide';

/** The ways out that answer what was picked, open; the rest behind one line. */
export function Alternatives(props: DecideProps): JSX.Element {
  const { t } = props.locale;
  const { matching, others } = props.ways;
  const drawn = (ids: readonly AlternativeId[], open: boolean): JSX.Element[] =>
    ids.map((id) => <Way key={id} {...props} id={id} open={open} />);
  return (
    <section class="block" id="ways">
      <h3>{t('ways')}</h3>
      <p class="quiet" role="status">
        {t('ways-found', { count: matching.length })}
      </p>
      <div class="card">
        {drawn(matching, true)}
        {others.length > 0 && (
          <details class="group" key={matching.length === 0 ? 'all' : 'others'} open={matching.length === 0}>
            <summary>
              <Icon name="chevron" />
              <span class="group-name">{t(matching.length === 0 ? 'ways-all' : 'ways-others')}</span>
            </summary>
            {drawn(others, false)}
          </details>
        )}
      </div>
    </section>
  );
}

/** One way out: why, how, where, and the word that it is enough. */
function Way({ id, open, locale, alternatives, shops, decision, onDecide }: DecideProps & WayProps): JSX.Element {
  const { t, has } = locale;
  const go = Object.entries(alternatives.find((one) => one.id === id)?.go ?? {});
  return (
    <details class="group way" id={`way-${id}`} open={open}>
      <summary>
        <Icon name="chevron" />
        <h4 class="group-name">{t(`way-${id}`)}</h4>
      </summary>
      <div class="inside">
        <p>{t(`way-${id}-why`)}</p>
        {has(`way-${id}-walk`) && <Steps text={t(`way-${id}-walk`)} />}
        <SourceNote of={`way-${id}`} locale={locale} />
        {id === 'other-shops' && <Shops shops={shops} locale={locale} />}
        <ButtonRow>
          {go.map(([page, href]) => (
            <LinkOut key={page} look="small" href={href}>
              {t(`open-${page}`)}
            </LinkOut>
          ))}
          {id === 'pause-account' && (
            <a class="btn small" href="#letter-deactivation">
              {t('letter-ready')}
            </a>
          )}
          {decision?.outcome !== 'stay' && (
            <Button look="plain small" onPress={() => onDecide('stay')}>
              {t('enough')}
              <span class="vh">: {t(`way-${id}`)}</span>
            </Button>
          )}
        </ButtonRow>
      </div>
    </details>
  );
}

interface WayProps {
  readonly id: AlternativeId;
  readonly open: boolean;
}
