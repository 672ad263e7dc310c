import { Component, createRef, type JSX } from 'preact';
import { inSentences } from '../../../lib/tools/sentences';
import { Button, LinkOut } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import type { GateProps } from './Gate';
import { Missing } from './Missing';

/** What to say by one's own hand, and the way to the closing form: straight once nothing is missing. */
export class Acknowledgements extends Component<GateProps, { asked: boolean }> {
  override state = { asked: false };
  private readonly missing = createRef<HTMLElement>();

  private readonly ask = (): void => this.setState({ asked: true }, () => this.missing.current?.focus());

  override render(props: GateProps, { asked }: { asked: boolean }): JSX.Element {
    const { t } = props.words.locale;
    const unticked = props.acknowledgements.filter((one) => !props.acknowledged.includes(one));
    const unsettled = [...props.readiness.open, ...props.readiness.unchecked];
    const isReady = props.readiness.verdict === 'ready' && unticked.length === 0;
    return (
      <fieldset class="checks block" id="acknowledgements">
        <legend>{t('acknowledge')}</legend>
        {props.acknowledgements.map((what) => (
          <label class="check" key={what}>
            <input
              type="checkbox"
              name={what}
              checked={props.acknowledged.includes(what)}
              onChange={(event) => props.onAcknowledge(what, event.currentTarget.checked)}
            />
            <span>{t(`ack-${what}`)}</span>
          </label>
        ))}
        <ButtonRow>
          {isReady ? <LinkOut href={props.form}>{t('open-form')}</LinkOut> : <Button onPress={this.ask}>{t('open-form')}</Button>}
        </ButtonRow>
        <p class="small quiet" role="status">
          {inSentences(props.words.locale.code, [
            ...(unticked.length ? [t('gate-unticked', { count: unticked.length })] : []),
            ...(unsettled.length ? [t('gate-unsettled', { count: unsettled.length })] : []),
            t('gate-never'),
          ])}
        </p>
        {asked && !isReady && <Missing {...props} unticked={unticked} unsettled={unsettled} place={this.missing} />}
      </fieldset>
    );
  }
}
