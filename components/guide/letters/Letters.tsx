import { Component, createRef, type JSX } from 'preact';
import type { LetterCatalog } from '../../../lib/letters';
import type { Due } from '../../../lib/letters/deadlines';
import type { FormField, LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { LetterLanguage } from '../../../lib/letters/writing';
import type { LetterId, SentRequest, SentRequests } from '../../../lib/model/journey';
import type { Words } from '../../evidence-words';
import { idOf } from './Field';
import type { PressResult } from './LetterActions';
import { LetterRow } from './LetterRow';
import { OpenLetter } from './OpenLetter';
import { typed, withKnownDays } from './typed';

export interface LettersProps {
  readonly words: Words;
  readonly catalog: LetterCatalog;
  /** The words of the letters in these languages, by their codes; undefined until all of them are there, which is drawn anew. */
  readonly languagesIn: (codes: readonly string[]) => readonly LetterLanguage[] | undefined;
  /** What was typed, where it is kept in this browser; undefined where it is not. */
  readonly form: LetterForm | undefined;
  /** The letter an address asks for (`guide.html#letter-access`). */
  readonly selected: LetterId | undefined;
  readonly requests: SentRequests;
  /** @returns whether the browser took it */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onDownload: (name: string, text: string) => void;
  /** @param anew it was sent once more: its days count from now on */
  readonly onSent: (id: LetterId, sending: SentRequest, anew: boolean) => void;
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
  readonly told: PressResult | undefined;
}

/** Below the section's heading: all letters in a list, the open one with its form and its text. */
export class Letters extends Component<LettersProps, State> {
  private readonly root = createRef<HTMLUListElement>();
  /** The languages of the letter that is open. */
  private here: readonly LetterLanguage[] = [];
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
  };

  private readonly type = (field: FormField, value: string): void => {
    this.form = { ...this.form, [field]: value } as LetterForm;
    this.setState(({ told }) => ({ form: this.form, told: told === 'missing' || told === 'waits' ? told : undefined }));
    if (this.props.form) this.props.onKeepForm(typed(this.form, this.props.catalog.neverKept));
  };

  private readonly keep = (keep: boolean): void =>
    this.props.onKeepForm(keep ? typed(this.form, this.props.catalog.neverKept) : undefined);

  /** Says what is missing, and leads to the first of it; or that its day has not come. */
  private readonly ask = (missing: readonly FormField[]): void => {
    this.setState({ told: missing.length > 0 ? 'missing' : 'waits' });
    if (missing[0]) this.root.current?.querySelector<HTMLElement>(`#${idOf(missing[0])}`)?.focus();
  };

  private readonly copy = async (text: string): Promise<void> => {
    const isCopied = await this.props.onCopy(text);
    this.setState({ told: isCopied ? 'copied' : 'not-copied' });
  };

  /** A letter that was sent before is asked about: one press must not move the day an answer is due. */
  private readonly sent = (id: LetterId, sending: SentRequest, anew: boolean): void => {
    if (this.props.requests[id] && !anew) this.setState({ told: 'sent-before' });
    else {
      this.props.onSent(id, sending, anew);
      this.answered();
    }
  };

  /** The button that had the focus goes with its question. */
  private readonly answered = (): void => {
    if (this.state.told !== 'sent-before') return;
    this.setState({ told: undefined });
    this.root.current?.querySelector<HTMLElement>('.letter.open h3 a')?.focus();
  };

  override render(props: LettersProps, state: State): JSX.Element {
    const { words, catalog, requests } = props;
    return (
      <>
        <p class="lead">{words.locale.t('letters-lead')}</p>
        <ul class="card letters" ref={this.root}>
          {catalog.letters.map((plan) => (
            <LetterRow
              key={plan.id}
              id={plan.id}
              request={requests[plan.id]}
              due={dueOf(catalog, plan.id, requests)}
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

  private opened(plan: LetterPlan): JSX.Element | null {
    const { props, state } = this;
    const form = withKnownDays(state.form, plan, props.requests);
    const offered = props.catalog.languagesFor(plan, form);
    // Those of another place come a moment after it is chosen: until then the letter stays as it is.
    this.here = props.languagesIn([...new Set([...offered, props.words.locale.code])]) ?? this.here;
    const languages = this.here;
    if (languages.length === 0) return null;
    const language = languages.find(({ code }) => code === state.language) ?? languages[0] ?? props.words.locale;
    return (
      <OpenLetter
        {...props}
        plan={plan}
        form={form}
        languages={languages}
        kept={props.form !== undefined}
        language={language}
        told={state.told}
        request={props.requests[plan.id]}
        onCopy={this.copy}
        onType={this.type}
        onLanguage={(code) => this.setState({ language: code })}
        onKeep={this.keep}
        onAsk={this.ask}
        onSent={(...sending) => this.sent(plan.id, ...sending)}
        onKeepDate={this.answered}
      />
    );
  }
}

function dueOf(catalog: LetterCatalog, id: LetterId, requests: SentRequests): Due | undefined {
  const request = requests[id];
  return request && catalog.dueOf(id, request);
}
