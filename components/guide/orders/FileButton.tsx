import type { JSX } from 'preact';

interface Props {
  /** Endings the browser offers first. */
  readonly accept: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A file of the person's. */
export function FileButton({ accept, label, onFile }: Props): JSX.Element {
  return (
    <label class="btn file">
      {label}
      <input
        class="vh"
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen once more.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
