import type { LanguageChoices } from '../../components/guide/LanguageChoice';
import { languageNamesIn } from '../../lib/locale/load';
import { requestChange } from '../../lib/page-store/background-client';
import { languageInUse } from '../../lib/page-store/own-locale';
import type { GuideState } from './section';

const namesHere = languageNamesIn(document);

/** What the languages to choose from need: the settings and the welcome offer them. */
export const languageChoices = ({ checklist: { store }, actions }: GuideState): LanguageChoices => ({
  names: namesHere,
  chosen: store.settings.language,
  ofBrowser: languageInUse(undefined),
  onLanguage: (language) => void actions.save(() => requestChange({ language }), undefined, 'language'),
});
