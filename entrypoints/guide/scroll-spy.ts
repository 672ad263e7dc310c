/** A thin band of the window: the section that crosses it is being read. */
const BAND = '-18% 0px -80% 0px';

/**
 * Tells which section is being read, whenever that changes.
 * @returns to be called after each drawing, as sections come and go
 */
export function watchReading(tell: (id: string) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.find(({ isIntersecting }) => isIntersecting);
      if (entry) tell(entry.target.id);
    },
    { rootMargin: BAND },
  );
  return () => {
    for (const part of document.querySelectorAll('.part')) observer.observe(part);
  };
}

/** The strip of a narrow window shows the current link; the page itself stays where it is. */
export function showCurrentLink(): void {
  const nav = document.querySelector('nav');
  const link = nav?.querySelector('[aria-current]');
  if (!nav || !link || nav.scrollWidth <= nav.clientWidth) return;
  const [strip, pill] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
  nav.scrollBy({ left: pill.left + pill.width / 2 - strip.left - strip.width / 2 });
}
