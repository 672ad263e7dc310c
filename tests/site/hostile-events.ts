import type { Spied } from './hostile';

// Runs in the served page, as `hostile.ts` does: every event is listened to, every property of each looked through.

/** Types without an `on…` property. */
const MORE_TYPES = [
  'DOMActivate',
  'DOMMouseScroll',
  'MozMousePixelScroll',
  'focusin',
  'focusout',
  'compositionstart',
  'compositionend',
  'dragexit',
  'DOMNodeInserted',
  'DOMNodeRemoved',
  'DOMSubtreeModified',
  'DOMAttrModified',
  'mozfullscreenchange',
  'underflow',
  'overflow',
];

/** Every kind of event the browser names, but those that would keep the page out of the back/forward cache. */
function spyTypes(more: readonly string[]): string[] {
  const types = new Set(more);
  for (const start of [window, document, document.createElement('div')])
    for (let each: object | null = start; each; each = Object.getPrototypeOf(each))
      for (const name of Object.getOwnPropertyNames(each)) if (name.startsWith('on')) types.add(name.slice(2));
  for (const not of ['unload', 'beforeunload', 'devicemotion', 'deviceorientation', 'deviceorientationabsolute'])
    types.delete(not);
  return [...types];
}

/** What a page must not be given: a root, what is in one, another window. */
function spyForeign(value: unknown): string | undefined {
  if (value instanceof ShadowRoot) return `root ${value.innerHTML.slice(0, 200)}`;
  if (value instanceof Node && value.getRootNode() instanceof ShadowRoot) return `${value.nodeName} in a root`;
  if (Object.prototype.toString.call(value) === '[object Window]' && value !== window) return 'another window';
  return undefined;
}

function spyWalk(spied: Spied, event: Event): void {
  const known = new Set<unknown>([window, document, document.documentElement]);
  const visit = (value: unknown, path: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || known.has(value)) return;
    known.add(value);
    const what = spyForeign(value);
    if (what && spied.inner.length < 50) spied.inner.push(`${path}: ${what}`);
    // Elements of the page lead everywhere.
    if (value instanceof Node || depth > 3) return;
    for (let each: object | null = value; each && each !== Object.prototype; each = Object.getPrototypeOf(each))
      for (const name of Object.getOwnPropertyNames(each)) look(value as Record<string, unknown>, name, path, depth);
  };
  const look = (from: Record<string, unknown>, name: string, path: string, depth: number): void => {
    let value: unknown;
    try {
      value = from[name];
      if (typeof value === 'function' && /^(composedPath|get[A-Z]\w+)$/.test(name)) value = value.call(from);
    } catch {
      return;
    }
    visit(value, `${path}.${name}`, depth + 1);
  };
  visit(event, event.type, 0);
}

function spyEvents(spied: Spied, types: readonly string[]): void {
  const heard = (event: Event): void => {
    // The page's own markup holds scripts that its policy forbids; we bring none.
    if (event instanceof SecurityPolicyViolationEvent && event.effectiveDirective !== 'script-src-elem')
      spied.policy.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`);
    if (!event.isTrusted) return;
    spied.heard[event.type] = (spied.heard[event.type] ?? 0) + 1;
    spyWalk(spied, event);
  };
  for (const type of types) {
    addEventListener(type, heard, true);
    document.addEventListener(type, heard);
  }
}

/** The part of the script that listens; `window.__spy` stands by then. */
export function eventsScript(): string {
  const functions = [spyTypes, spyForeign, spyWalk, spyEvents].map(String).join('\n');
  return `${functions}\n${spyEvents.name}(window.__spy, ${spyTypes.name}(${JSON.stringify(MORE_TYPES)}));`;
}
