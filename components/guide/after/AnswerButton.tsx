import type { JSX } from 'preact';
import { Button } from '../../Button';
import type { Words } from '../../evidence-words';

/** A link to a place of the guide: `go-<place>`. */
export function GuideLink({ to, words: { locale } }: { to: string; words: Words }): JSX.Element {
  return (
    <a class="btn small" href={`#${to}`}>
      {locale.t(`go-${to}`)}
    </a>
  );
}

interface Props {
  /** Its words. */
  readonly id: string;
  /** What it answers, for those who hear the button alone. */
  readonly of: string;
  readonly words: Words;
  readonly onPress: () => void;
}

/** An answer of the person's. */
export function AnswerButton({ id, of, words: { locale }, onPress }: Props): JSX.Element {
  return (
    <Button look="plain small" onPress={onPress}>
      {locale.t(id)}
      <span class="vh">: {of}</span>
    </Button>
  );
}
