import { Component, type JSX } from 'preact';
import type { CsvForm } from '../../../lib/archive/export/csv';
import type { FileName } from '../../../lib/archive/worker/request';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { Choice } from './Choice';
import type { OrdersProps } from './view';

type Props = Pick<OrdersProps, 'words' | 'onMake'>;

const SEPARATORS: readonly CsvForm['separator'][] = [',', ';', '\t'];
const SEPARATOR_NAMES = { ',': 'archive-csv-comma', ';': 'archive-csv-semicolon', '\t': 'archive-csv-tab' } as const;
const DECIMALS: readonly CsvForm['decimal'][] = ['.', ','];

/** As spreadsheets of the browser's own region expect it: with semicolons where the comma is decimal. */
function formHere(): CsvForm {
  const hasComma = (1.5).toLocaleString(navigator.language)[1] === ',';
  return { separator: hasComma ? ';' : ',', decimal: hasComma ? ',' : '.', sheet: true };
}

/** The files besides the one that holds all; how its tables are written, where they are CSV, is for the person to say. */
export class OtherFiles extends Component<Props, CsvForm> {
  override state = formHere();

  override render({ words: { locale }, onMake }: Props, form: CsvForm): JSX.Element {
    const { t } = locale;
    const buttons = (...files: FileName[]): JSX.Element => (
      <ButtonRow>
        {files.map((what) => (
          <Button key={what} look="small" onPress={() => onMake(what, form)}>
            {t(`archive-make-${what}`)}
          </Button>
        ))}
      </ButtonRow>
    );
    return (
      <details class="how">
        <summary>{t('archive-others')}</summary>
        <p>{t('archive-others-what')}</p>
        {buttons('xlsx', 'receipts', 'json')}
        <p>{t('archive-csv-what')}</p>
        <div class="tools">
          <Choice
            label={t('archive-csv-separator')}
            shown
            value={form.separator}
            values={SEPARATORS}
            say={(one) => t(SEPARATOR_NAMES[one])}
            onPick={(separator = form.separator) => this.setState({ separator })}
          />
          <Choice
            label={t('archive-csv-decimal')}
            shown
            value={form.decimal}
            values={DECIMALS}
            say={(mark) => `12${mark}50`}
            onPick={(decimal = form.decimal) => this.setState({ decimal })}
          />
        </div>
        {buttons('orders-csv', 'items-csv')}
      </details>
    );
  }
}
