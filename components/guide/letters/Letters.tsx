import { Component, createRef, type JSX } from 'preact';
import type { LetterId, Requests } from '../../../lib/journey';
import type { LetterDesk } from '../../../lib/letters';
import type { Field, LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { Locale } from '../../../lib/locale';
import type { Words } from '../../evidence-words';
import { idOf } from './Field';
import { LetterRow } from './LetterRow';
import { OpenLetter } from './OpenLetter';
import { knownOf, typed } from './typed';
import type { Told } from './Ways';

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
  /** @returns whether the browser took it */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onDownload: (name: string, text: string) => void;
  readonly onSent: (id: LetterId, sentAt: number, dueAt: number | undefined) => void;
  /** What was typed is to be kept; undefined: forgotten. */
  readonly onKeepForm: (form: LetterForm | undefined) => void;
}

interface State {
  /** In memory: gone with the page unless it is kept. */
  readonly form: LetterForm;
  readonly open: LetterId | undefined;
  /** What the address asked for last: it opens a letter once, the person may open another after. */
  readonly selected: LetterId | undefined;
  readonly language: string | undefined;
  /** What the last press came to. */
  readonly told: Told | undefined;
}

/** Below the section's heading: all letters in a list, the open one with its form and its text. */
export class Letters extends Component<LettersProps, State> {
  private readonly root = createRef<HTMLUListElement>();
  /** Two fields may be filled in at once, before the state has settled. */
  private form: LetterForm = this.props.form ?? {};
  override state: State = { form: this.form, open: undefined, selected: undefined, language: undefined, told: undefined };

  /** In the same drawing, so that who comes by a link finds the page as it stays. */
  static override getDerivedStateFromProps({ selected }: LettersProps, state: State): Partial<State> | null {
    if (selected === state.selected) return null;
    return selected ? { selected, open: selected, told: undefined } : { selected };
  }

  private readonly select = (id: LetterId): void => {
    this.setState({ open: id, told: undefined });
    this.props.onSelect(id);
  };

  private readonly type = (field: Field, value: string): void => {
    this.form = { ...this.form, [field]: value } as LetterForm;
    this.setState(({ told }) => ({ form: this.form, told: told === 'missing' ? told : undefined }));
    if (this.props.form) this.props.onKeepForm(typed(this.form));
  };

  private readonly keep = (keep: boolean): void => this.props.onKeepForm(keep ? typed(this.form) : undefined);

  /** Says what is missing, and leads to the first of it. */
  private readonly ask = (missing: readonly Field[]): void => {
    this.setState({ told: 'missing' });
    if (missing[0]) this.root.current?.querySelector<HTMLElement>(`#${idOf(missing[0])}`)?.focus();
  };

  private readonly copy = async (text: string): Promise<void> => {
    const isCopied = await this.props.onCopy(text);
    this.setState({ told: isCopied ? 'copied' : 'not-copied' });
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
        told={state.told}
        onCopy={this.copy}
        onType={this.type}
        onLanguage={(code) => this.setState({ language: code })}
        onKeep={this.keep}
        onAsk={this.ask}
      />
    );
  }
}
