import type { SourceName } from '../../../components/guide/orders/view';

/** Acts once the element is less than a window's height away. */
export function whenNear(id: string, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '100% 0px' },
  );
  const element = document.getElementById(id);
  if (element) observer.observe(element);
}

/** A file may be dropped anywhere: else the browser would leave the guide for it. */
export function takeDropped(act: (what: SourceName, file: File) => void): void {
  const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => isFile(event) && event.preventDefault());
  document.addEventListener('drop', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) act(sourceOf(file.name), file);
  });
}

/** What a file is likely to be: ours are .zip and .json. */
const sourceOf = (name: string): SourceName => (/\.(zip|json)$/i.test(name) ? 'read-pack' : 'read-copy');
