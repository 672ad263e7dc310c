// A page that wants to know who reads it. `spy` runs in the served page: its text is sent there, before all else.

import { eventsScript } from './hostile-events';

/** What the page found out; `window.__spy` in the page. */
export interface Spied {
  /** Texts of ours that `find()` or the selection brought to light. */
  readonly texts: string[];
  /** Elements added outside the page's own root: tag, attributes and all. */
  readonly added: string[];
  /** Attributes changed on the page's own elements by others. */
  readonly changed: string[];
  /** Messages posted to the window. */
  readonly messages: string[];
  /** Custom events met: type and detail. */
  readonly events: string[];
  /** Calls of wrapped functions from outside: attachShadow, addEventListener. */
  readonly calls: string[];
  /** Resources that are not the site's own. */
  readonly resources: string[];
  /** Names on `window` that were not there at the start. */
  readonly globals: string[];
  /** Shadow roots that lay open. */
  readonly roots: string[];
  /** Roots, and nodes in roots, that events handed out, by event and property. */
  readonly inner: string[];
  /** What a policy of the page was said to be violated by. */
  readonly policy: string[];
  /** Events of the browser's own that were looked through, by type. */
  readonly heard: Record<string, number>;
  /** Most frames `window.length` ever said, less the page's own. */
  frames: number;
  /** Synthetic events sent to what was found. */
  sent: number;
}

function spyNote(list: string[], text: string): void {
  if (!list.includes(text) && list.length < 500) list.push(text);
}

function spyWrap(spied: Spied): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    spyNote(spied.calls, `attachShadow on ${this.outerHTML.slice(0, 200)}`);
    return attach.call(this, init);
  };
  const send = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) spyNote(spied.events, `${event.type} ${JSON.stringify(event.detail)}`);
    return send.call(this, event);
  };
}

function spyChange(spied: Spied, records: MutationRecord[]): void {
  // What the parser adds is the page's own.
  if (document.readyState === 'loading') return;
  for (const { type, target, addedNodes, attributeName } of records) {
    if (!(target instanceof Element) || target.closest('#root, header, .comet-modal-wrap, #voyager-gdpr-2025')) continue;
    if (type === 'attributes')
      spyNote(spied.changed, `${target.tagName}@${attributeName}=${target.getAttribute(attributeName ?? '')}`);
    for (const node of addedNodes)
      if (node instanceof Element && !node.matches('#root, .comet-modal-wrap'))
        spyNote(spied.added, node.outerHTML.slice(0, 300));
  }
}

function spyTexts(spied: Spied, texts: readonly string[]): void {
  const find = (window as unknown as { find?: (text: string) => boolean }).find;
  for (const text of texts) if (find?.call(window, text)) spyNote(spied.texts, `find: ${text}`);
  const selection = getSelection();
  selection?.selectAllChildren(document.documentElement);
  const selected = `${selection}`;
  for (const text of texts) if (selected.includes(text)) spyNote(spied.texts, `selection: ${text}`);
  selection?.removeAllRanges();
  for (const text of texts) if (document.documentElement.outerHTML.includes(text)) spyNote(spied.texts, `html: ${text}`);
}

/** Elements beside head and body are looked into, clicked and typed at. */
function spyStrangers(spied: Spied): void {
  for (const one of document.documentElement.children) {
    if (one === document.head || one === document.body) continue;
    if (one.shadowRoot) spyNote(spied.roots, one.outerHTML);
    try {
      const inner = one instanceof HTMLElement ? one.attachInternals().shadowRoot : null;
      if (inner) spyNote(spied.roots, `internals: ${inner.innerHTML}`);
    } catch {
      // Plain elements have no internals: nothing to see.
    }
    const box = one.getBoundingClientRect();
    const point = { bubbles: true, composed: true, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) one.dispatchEvent(new MouseEvent(type, point));
    for (const key of ['Tab', 'Enter', ' ', 'Escape'])
      one.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    spied.sent += 8;
  }
}

function spyLook(spied: Spied, texts: readonly string[], known: readonly string[]): void {
  spied.frames = Math.max(spied.frames, window.length, document.querySelectorAll('iframe, frame, object, embed').length);
  for (const { name } of performance.getEntriesByType('resource'))
    if (!name.startsWith(location.origin)) spyNote(spied.resources, name);
  for (const name of Object.getOwnPropertyNames(window))
    if (!known.includes(name) && !/^\d+$/.test(name)) spyNote(spied.globals, name);
  spyTexts(spied, texts);
  spyStrangers(spied);
}

function spyStart(texts: readonly string[]): void {
  const spied: Spied = {
    texts: [],
    added: [],
    changed: [],
    messages: [],
    events: [],
    calls: [],
    resources: [],
    globals: [],
    roots: [],
    inner: [],
    policy: [],
    heard: {},
    frames: 0,
    sent: 0,
  };
  // What the page's own scripts and data bring along.
  const own = ['__spy', 'pagePolicy', 'prefetch', '__INIT_DATA__', '__note', '_dida_ready_'];
  Object.assign(window, { __spy: spied });
  const known = [...Object.getOwnPropertyNames(window), ...own];
  spyWrap(spied);
  addEventListener('message', ({ data, origin }) => spyNote(spied.messages, `${origin} ${JSON.stringify(data)}`));
  new MutationObserver((records) => spyChange(spied, records)).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
  });
  setInterval(() => spyLook(spied, texts, known), 250);
}

/**
 * The script of a page that tries to find us, for the head of a served page.
 * @param texts words of our overlay it shall look for
 */
export function spyScript(texts: readonly string[]): string {
  const functions = [spyNote, spyWrap, spyChange, spyTexts, spyStrangers, spyLook, spyStart].map(String).join('\n');
  return `(() => {\n${functions}\n${spyStart.name}(${JSON.stringify(texts)});\n${eventsScript()}\n})();`;
}
