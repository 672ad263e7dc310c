import type { ComponentChildren, JSX } from 'preact';
import type { Due } from '../../../lib/letters/deadlines';
import type { LetterId, SentRequest } from '../../../lib/model/journey';
import { Sentence } from '../../EvidenceLine';
import type { Words } from '../../evidence-words';
import { Icon } from '../../Icon';
import { StateIcon } from '../../StateIcon';
import { requestStatusOf, sayRequestStatus } from './request-words';

interface Props {
  readonly id: LetterId;
  readonly request: SentRequest | undefined;
  /** The rule behind the day it is due. */
  readonly due: Due | undefined;
  readonly words: Words;
  readonly isOpen: boolean;
  readonly onSelect: (id: LetterId) => void;
  /** The letter, where it is open. */
  readonly children: ComponentChildren;
}

/** A letter by name, what it is for, and how it stands if it was sent. Its place has an address: `#letter-<id>`. */
export function LetterRow({ id, request, due, words, isOpen, onSelect, children }: Props): JSX.Element {
  const { t } = words.locale;
  return (
    <li id={`letter-${id}`} class={isOpen ? 'letter open' : 'letter'}>
      <div class="letter-row">
        <h3>
          <a href={`#letter-${id}`} aria-current={isOpen ? 'true' : undefined} onClick={() => onSelect(id)}>
            <Icon name="chevron" />
            {t(`letters-${id}`)}
          </a>
        </h3>
        <p class="quiet">{t(`letters-${id}-what`)}</p>
        {request && (
          <p class="evidence">
            <StateIcon shape={requestStatusOf(request, words)} mini />
            <span>
              <Sentence text={sayRequestStatus(id, request, words, due)} at={request.sentAt} words={words} />
            </span>
          </p>
        )}
      </div>
      {children}
    </li>
  );
}
