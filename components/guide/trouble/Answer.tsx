import type { ComponentChildren, JSX } from 'preact';
import { Sentence } from '../../EvidenceLine';
import type { Words } from '../../evidence-words';
import { Icon } from '../../Icon';
import { StateIcon } from '../../StateIcon';
import type { CurrentState } from './current-state';

interface Props {
  /** Its address in the guide. */
  readonly id: string;
  readonly title: string;
  readonly now: CurrentState | undefined;
  readonly words: Words;
  readonly children: ComponentChildren;
}

/** A trouble or a question: its name and how it stands now; what helps, once it is opened. */
export function Answer({ id, title, now, words, children }: Props): JSX.Element {
  return (
    <details class="group answer" id={id}>
      <summary>
        <Icon name="chevron" />
        <h3 class="group-name">{title}</h3>
        {now && <State now={now} words={words} />}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}

function State({ now: { shape, text, at }, words }: { now: CurrentState; words: Words }): JSX.Element {
  const status = shape === 'stale' ? 'unknown' : shape;
  return (
    <span class="evidence now">
      <StateIcon shape={shape} mini />
      <span>
        {status !== 'later' && <span class="vh">{words.locale.t(`status-${status}`)}. </span>}
        <Sentence text={text} at={at} words={words} />
      </span>
    </span>
  );
}
