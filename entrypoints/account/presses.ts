import { PRESS_KEYS, PRESS_STARTS, VISIBILITY_OPTIONS } from '../../lib/selectors/own-boxes';
import { guard } from './guard';
import { isClear } from './in-sight';

/** What `trackVisibility` adds; Chromium alone has it (2026-11). */
type Seen = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** A click, or a key that stands for one: of that the browser shall not scroll too. */
function isPress(event: Event): boolean {
  const found = PRESS_KEYS.includes((event as KeyboardEvent).key ?? event.type);
  if (found) event.preventDefault();
  return found;
}

type Hears = (host: Element, press: () => void) => void;

/** The page never receives these events. */
const hearThroughGuard: Hears = (host, press) => {
  const isSeen = (): boolean => guard()?.isInSight(host) === true;
  let began = true;
  guard()?.quiet(host, (event) => {
    if (!event.isTrusted || !PRESS_STARTS.includes(event.type)) return;
    if (event.type === 'pointerdown') began = isSeen();
    if (!isPress(event)) return;
    if (began && isSeen()) press();
    began = true;
  });
};

/** The browser tells of the whole way up to the screen, but for masks and clips of all the page; not at once. */
const hearHost: Hears = (host, press) => {
  let eyes: IntersectionObserver | undefined;
  let seen: boolean | undefined;
  let began: boolean | undefined;
  let pressed: boolean | undefined;
  const decide = (): void => {
    if (!pressed || seen === undefined) return;
    if (seen && began !== false && isClear(document.documentElement)) press();
    pressed = began = undefined;
  };
  const tell = (entries: Seen[]): void => {
    seen = entries.at(-1)?.isVisible;
    decide();
  };
  const hear = (event: Event): void => {
    if (!event.isTrusted) return;
    // Started only once the pointer or the focus comes, so that it costs nothing before.
    eyes ??= new IntersectionObserver(tell, VISIBILITY_OPTIONS);
    eyes.observe(host);
    if (event.type === 'pointerdown') began = seen;
    if (isPress(event)) pressed = true;
    decide();
  };
  for (const type of PRESS_STARTS) host.addEventListener(type, hear);
};

/**
 * Calls `press` for each press on a host, by hand or key, while all of it is really seen: as the press begins and still as it
 * ends. A page that fades, moves or covers it cannot lend a person's press.
 */
export const hearPresses = import.meta.env.FIREFOX ? hearThroughGuard : hearHost;
