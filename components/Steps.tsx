import type { JSX } from 'preact';

/** A numbered list of acts, one a line. */
export function Steps({ text }: { text: string }): JSX.Element {
  return (
    <ol class="walk">
      {text.split('\n').map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
