import type { ComponentChildren, JSX } from 'preact';
import { LanguageChoice } from '../LanguageChoice';
import { About } from './About';
import { Copies } from './Copies';
import { DeleteEverything } from './DeleteEverything';
import { ExplainedWords } from './ExplainedWords';
import { HintSettings } from './HintSettings';
import { ProgressFile } from './ProgressFile';
import { Sync } from './Sync';
import type { SettingsProps } from './view';

/** What is shown, kept and shared, and how to leave no trace. */
export function SettingsSection(props: SettingsProps): JSX.Element {
  const { t } = props.words.locale;
  const room = (id: string, children: ComponentChildren): JSX.Element => (
    <section id={`settings-${id}`}>
      <h3>{t(`settings-${id}`)}</h3>
      <div>{children}</div>
    </section>
  );
  return (
    <>
      <p class="lead">{t('settings-lead')}</p>
      <div class="card settings">
        {room('language', <LanguageChoice {...props.languages} locale={props.words.locale} />)}
        {room('hints', <HintSettings {...props} />)}
        {props.explained.length > 0 && room('words', <ExplainedWords {...props} />)}
        {room('copies', <Copies {...props} />)}
        {room('sync', <Sync {...props} />)}
        {room('file', <ProgressFile {...props} />)}
        {room('about', <About {...props} />)}
        {room('leave', <DeleteEverything {...props} />)}
      </div>
    </>
  );
}
