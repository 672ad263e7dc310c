import { Component, createRef, type JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { Button } from '../Button';
import { Note } from '../Note';

interface Props {
  /** There is a closing record, or the date of something sent. */
  readonly proof: boolean;
  readonly locale: Locale;
  readonly onStartOver: (withProof: boolean) => void;
  readonly onKeep: () => void;
}

/** Asks before anything goes, and says what goes and what stays; whoever pressed for it goes on here. */
export class StartOver extends Component<Props> {
  private readonly panel = createRef<HTMLElement>();

  override componentDidMount(): void {
    this.panel.current?.focus();
  }

  override render({ proof, locale: { t }, onStartOver, onKeep }: Props): JSX.Element {
    const what = `${t('start-over-goes')} ${t(proof ? 'start-over-stays-proof' : 'start-over-stays')}`;
    return (
      <Note kind="grave" role="group" panel={this.panel} title={t('start-over-ask')} what={what}>
        <Button look="small" onPress={() => onStartOver(false)}>
          {t('start-over')}
        </Button>
        <Button look="small" onPress={onKeep}>
          {t('keep-all')}
        </Button>
        {proof && (
          <Button look="plain small" onPress={() => onStartOver(true)}>
            {t('start-over-all')}
          </Button>
        )}
      </Note>
    );
  }
}
