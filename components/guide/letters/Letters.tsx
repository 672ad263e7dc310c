import { Component, createRef, type JSX } from 'preact';
import type { LetterId, Requests } from '../../../lib/journey';
import type { LetterDesk } from '../../../lib/letters';
import type { Field, LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { Locale } from '../../../lib/locale';
import type { Words } from '../../evidence';
import { idOf } from './Field';
import { LetterRow } from './LetterRow';
import { OpenLetter } from './OpenLetter';
import { knownOf, typed } from './typed';

export interface LettersProps {
  readonly words: Words;
  readonly desk: LetterDesk;
  /** Languages a letter can be written in; the first is taken unless the person chooses. */
  readonly languages: readonly Locale[];
  /** What was typed, where it is kept in this browser; undefined where it is not. */
  readonly form: LetterForm | undefined;
  /** The letter an address asks for (`guide.html#letter-access`). */
  readonly selected: LetterId | undefined;
  readonly requests: Requests;
  readonly onSelect: (id: LetterId) => void;
  readonly onCopy: (text: string) => void;
  readonly onDownload: (name: string, text: string) => void;
  readonly onSent: (id: LetterId, sentAt: number, dueAt: number | undefined) => void;
  /** What was typed is to be kept; undefined: forgotten. */
  readonly onKeepForm: (form: LetterForm | undefined) => void;
}

interface State {
  /** In memory: gone with the page unless it is kept. */
  readonly form: LetterForm;
  readonly open: LetterId | undefined;
  readonly language: string | undefined;
  readonly asked: boolean;
}

/** Below the section's heading: all letters in a list, the open one with its form and its text. */
export class Letters extends Component<LettersProps, State> {
  private readonly root = createRef<HTMLUListElement>();
  /** Two fields may be filled in at once, before the state has settled. */
  private form: LetterForm = this.props.form ?? {};
  override state: State = { form: this.form, open: this.props.selected, language: undefined, asked: false };

  override componentDidUpdate({ selected }: LettersProps): void {
    if (this.props.selected && this.props.selected !== selected) this.open(this.props.selected);
  }

  private readonly open = (id: LetterId): void => this.setState({ open: id, asked: false });

  private readonly select = (id: LetterId): void => {
    this.open(id);
    this.props.onSelect(id);
  };

  private readonly type = (field: Field, value: string): void => {
    this.form = { ...this.form, [field]: value } as LetterForm;
    this.setState({ form: this.form });
    if (this.props.form) this.props.onKeepForm(typed(this.form));
  };

  private readonly keep = (keep: boolean): void => this.props.onKeepForm(keep ? typed(this.form) : undefined);

  /** Says what is missing, and leads to the first of it. */
  private readonly ask = (missing: readonly Field[]): void => {
    this.setState({ asked: true });
    if (missing[0]) this.root.current?.querySelector<HTMLElement>(`#${idOf(missing[0])}`)?.focus();
  };

  override render(props: LettersProps, state: State): JSX.Element {
    const { words, desk, requests } = props;
    return (
      <>
        <p class="lead">{words.locale.t('letters-lead')}</p>
        <ul class="card letters" ref={this.root}>
          {desk.letters.map((plan) => (
            <LetterRow
              key={plan.id}
              id={plan.id}
              request={requests[plan.id]}
              words={words}
              isOpen={plan.id === state.open}
              onSelect={this.select}
            >
              {plan.id === state.open && this.opened(plan)}
            </LetterRow>
          ))}
        </ul>
      </>
    );
  }

  private opened(plan: LetterPlan): JSX.Element {
    const { props, state } = this;
    const [first] = props.languages;
    const language = props.languages.find(({ code }) => code === state.language) ?? first ?? props.words.locale;
    return (
      <OpenLetter
        {...props}
        plan={plan}
        form={knownOf(state.form, plan, props.requests)}
        kept={props.form !== undefined}
        language={language}
        asked={state.asked}
        onType={this.type}
        onLanguage={(code) => this.setState({ language: code })}
        onKeep={this.keep}
        onAsk={this.ask}
      />
    );
  }
}
