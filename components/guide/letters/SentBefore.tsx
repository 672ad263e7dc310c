import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import type { SentRequest } from '../../../lib/model/journey';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { sayDay } from './request-words';

interface Props {
  readonly request: SentRequest;
  readonly locale: Locale;
  readonly onAnew: () => void;
  readonly onKeep: () => void;
}

/** The days of a letter count from its sending: a second press takes them back only if it was really sent anew. */
export function SentBefore({ request, locale, onAnew, onKeep }: Props): JSX.Element {
  return (
    <div class="letter-before">
      <p>{locale.t('letters-sent-before', { date: sayDay(request.sentAt, locale) })}</p>
      <ButtonRow>
        <Button look="small" onPress={onKeep}>
          {locale.t('letters-sent-keep')}
        </Button>
        <Button look="plain small" onPress={onAnew}>
          {locale.t('letters-sent-anew')}
        </Button>
      </ButtonRow>
    </div>
  );
}
