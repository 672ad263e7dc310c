import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import type { Progress } from '../../lib/model/checklist';
import { AccountQuestionNote, type AccountQuestionProps } from '../AccountQuestionNote';
import { AlsoUs } from '../AlsoUs';
import type { Words } from '../evidence-words';
import { Icon, Logo } from '../Icon';
import { type Lost, LostNotes } from '../LostNotes';
import { Failed } from '../Note';
import { StateIcon } from '../StateIcon';
import { Summary } from '../Summary';
import type { Shape } from '../shapes';
import { Toast } from '../Toast';
import type { LanguageChoices } from './LanguageChoice';
import { Nav } from './Nav';
import { Search, type SearchProps } from './Search';
import { Welcome } from './Welcome';

/** A section as the shell shows it. */
export interface GuideEntry {
  readonly id: string;
  readonly group: 'journey' | 'other';
  readonly shape: Shape | undefined;
  readonly figure: string | undefined;
  /** Said instead of a finished section, which is folded; absent while it is unfolded. */
  readonly folded?: string | undefined;
  readonly drawn: JSX.Element;
}

export interface GuideProps {
  readonly words: Words;
  readonly entries: readonly GuideEntry[];
  /** Id of the section that is being read. */
  readonly current: string | undefined;
  readonly progress: Progress;
  /** Address of the person's orders. */
  readonly orders: string;
  /** Nothing was ever checked: say hello first. */
  readonly isNew: boolean;
  /** The person lets the browser carry their ticks. */
  readonly sync: boolean;
  readonly languages: LanguageChoices;
  readonly search: Omit<SearchProps, 'locale'>;
  readonly lost: Lost;
  readonly accountQuestion: Omit<AccountQuestionProps, 'locale'>;
  readonly failed: string | undefined;
  readonly toast: string | undefined;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
  readonly onPutAside: () => void;
  readonly onToastGone: () => void;
}

/** The whole journey on one page: bar, navigation, and the sections one below the other. */
export function Guide({ words, entries, current, progress, isNew, search, failed, ...props }: GuideProps): JSX.Element {
  const { locale } = words;
  return (
    <>
      <a class="skip btn" href="#text">
        {locale.t('skip-to-text')}
      </a>
      <header class="bar">
        <div>
          <Logo />
          <h1>{locale.t('app-name')}</h1>
          <Search {...search} locale={locale} />
        </div>
      </header>
      <div class="layout">
        <aside class="side">
          <Summary title="h2" progress={progress} locale={locale} />
          <Nav entries={entries} current={current} locale={locale} />
        </aside>
        <main id="text" tabIndex={-1}>
          <p class="printed">{locale.t('printed', { day: locale.day(words.now) })}</p>
          <LostNotes {...props} locale={locale} />
          <AccountQuestionNote {...props.accountQuestion} locale={locale} />
          <AlsoUs {...props.accountQuestion} locale={locale} />
          {isNew && <Welcome go={props.orders} sync={props.sync} languages={props.languages} locale={locale} />}
          {entries.map((entry) => (
            <PartOf key={entry.id} entry={entry} locale={locale} />
          ))}
        </main>
      </div>
      <div class="news">
        {failed && <Failed what="failed" kind={failed} locale={locale} onAgain={props.onAgain} />}
        <Toast text={props.toast} undo={locale.t('undo')} onUndo={props.onUndo} onGone={props.onToastGone} />
      </div>
    </>
  );
}

/** A section below its heading, which takes the focus when a link leads here; a finished one is a line with its check. */
function PartOf({ entry: { id, folded, drawn }, locale: { t } }: { entry: GuideEntry; locale: Locale }): JSX.Element {
  const title = t(`section-${id}`);
  return (
    <section class="part" id={id}>
      {folded === undefined ? (
        <>
          <h2 tabIndex={-1}>{title}</h2>
          {drawn}
        </>
      ) : (
        <details class="fold">
          <summary>
            <StateIcon shape="done" />
            <h2>{title}</h2>
            <span class="quiet">{folded}</span>
            <Icon name="chevron" />
          </summary>
          {drawn}
        </details>
      )}
    </section>
  );
}
