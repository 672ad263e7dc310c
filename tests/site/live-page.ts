// These functions run in the served page: their text is sent there. They may call each other and nothing else, and must
// stay in one file: a name imported from another would not be a plain name in that text.
import type { LiveAccount, LiveCard } from './behaviour';

/** What the list shows now. */
export interface Live {
  readonly account: LiveAccount;
  tab: string;
  time: string;
  search: string;
  shown: number;
  /** Only the old layout turns pages; the others add to the list. */
  from: number;
  presses: number;
  /** Where ten orders stand a second time. */
  readonly repeats: number[];
}

/** The browser's, where it has them; our types know none. */
type Trusting = Window & {
  trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(html: string): string } };
  pagePolicy?: { createHTML(html: string): string } | undefined;
};

export function fresh(html: string): Element[] {
  const page = window as Trusting;
  page.pagePolicy ??= page.trustedTypes?.createPolicy('page', { createHTML: (text: string) => text });
  const template = document.createElement('template');
  template.innerHTML = page.pagePolicy?.createHTML(html) ?? html;
  return [...template.content.children];
}

export function listElement(): Element | null {
  return document.querySelector('.order-content, #buyer-ordertable');
}

export function matchingCards(live: Live): LiveCard[] {
  const months = { '6m': 6, '1y': 12, '2y': 24 }[live.time] ?? Number.POSITIVE_INFINITY;
  return live.account.cards.filter(
    (card) => card.tabs.some((tab) => tab === live.tab) && card.months <= months && card.text.includes(live.search),
  );
}

/** Cards that came with the document are learnt from it, once. */
export function learnCards(live: Live): void {
  const there = document.querySelectorAll('.order-item, .order-item-wraper');
  const cards = matchingCards(live).filter((card) => card.html === undefined);
  for (const [n, card] of cards.entries()) card.html = there[n]?.outerHTML ?? '';
}

/** React-style: no node survives. */
export function drawList(live: Live): void {
  const list = listElement();
  if (!list) return;
  const cards = matchingCards(live);
  const drawn = cards.slice(live.from, live.shown);
  const html = drawn.slice(live.account.mostDrawn ? -live.account.mostDrawn : 0).map((card) => card.html ?? '');
  for (const end of live.repeats) html.push(...cards.slice(end - live.account.pageSize, end).map((card) => card.html ?? ''));
  if (cards.length === 0 && !live.account.old) html.push(live.account.empty);
  if (cards.length > live.shown && !live.account.old) html.push(live.account.more);
  list.removeAttribute('aria-busy');
  list.replaceChildren(
    ...fresh(live.account.old ? `<table>${html.join('')}</table>` : html.join('')).flatMap((one) =>
      live.account.old ? [...one.children] : [one],
    ),
  );
}

/** "View orders": ten more, after a while; the button is busy or gone until then. */
export function showMore(live: Live, button: Element): void {
  const place = button.closest('[data-pl="order_more"]');
  if (!place || button.hasAttribute('disabled')) return;
  const special = live.account.presses[live.presses];
  live.presses += 1;
  if (special === 'robot') {
    document.body.append(...fresh('<div class="baxia-dialog"><div id="baxia-dialog-content"></div></div>'));
    return;
  }
  if (live.account.moreMeanwhile === 'gone') place.remove();
  else {
    button.setAttribute('disabled', '');
    button.classList.add('comet-btn-loading');
  }
  const { tab, time, search } = live;
  setTimeout(
    () => {
      if (tab !== live.tab || time !== live.time || search !== live.search) return;
      if (special === 'fails' || special === 'nothing') {
        place.remove();
        if (special === 'fails') listElement()?.append(...fresh(live.account.retry));
        return;
      }
      if (special === 'twice') live.repeats.push(live.shown);
      else live.shown += live.account.pageSize;
      drawList(live);
    },
    live.account.moreMs + (special === 'late' ? live.account.lateMs : 0),
  );
}

export function refilter(live: Live, change: Partial<Pick<Live, 'tab' | 'time' | 'search'>>): void {
  if (change.tab && live.account.tabsFail) return;
  Object.assign(live, change);
  live.from = 0;
  live.repeats.length = 0;
  live.shown = live.account.pageSize;
  const list = listElement();
  list?.setAttribute('aria-busy', 'true');
  list?.replaceChildren(...fresh('<div class="comet-skeleton"></div>'));
  setTimeout(() => drawList(live), live.account.moreMs);
}

export function chooseTab(live: Live, chosen: Element): void {
  const all = [...document.querySelectorAll('.comet-tabs-nav-item')];
  for (const each of all) {
    each.classList.toggle('comet-tabs-nav-item-active', each === chosen);
    each.setAttribute('aria-selected', String(each === chosen));
  }
  const code = ['all', 'unpaid', 'processing', 'shipped', 'completed', 'recycle'][all.indexOf(chosen)] ?? 'all';
  history.pushState(null, '', `?tab=${code}`);
  refilter(live, { tab: code });
}

export function chooseTime(live: Live, chosen: Element): void {
  const code = ['all', '6m', '1y', '2y'][[...(chosen.parentElement?.children ?? [])].indexOf(chosen)] ?? 'all';
  const box = chosen.closest('.comet-select');
  box?.querySelector('.comet-select-selection-item')?.replaceChildren(chosen.textContent ?? '');
  chosen.parentElement?.setAttribute('hidden', '');
  refilter(live, { time: code });
}

/** The page's own dialog: modal, over everything the page has. */
export function askToConfirm(live: Live, card: LiveCard): void {
  const { question, confirm, cancel } = live.account;
  const [dialog] = fresh(
    '<div class="comet-modal-wrap"><div class="comet-modal" role="dialog" aria-modal="true"><p></p><button class="comet-btn-ok"></button> <button class="comet-btn-no"></button></div></div>',
  );
  const [text, ok, no] = dialog?.querySelectorAll('p, button') ?? [];
  if (!dialog || !text || !ok || !no) return;
  text.textContent = `${question}?`;
  ok.textContent = confirm;
  no.textContent = cancel;
  no.addEventListener('click', () => dialog.remove());
  ok.addEventListener('click', () => {
    dialog.remove();
    if (card.received) Object.assign(card, { html: card.received, tabs: ['all', 'completed'], received: undefined });
    drawList(live);
  });
  document.body.append(dialog);
}

export function pressOrderButton(live: Live, button: Element, event: Event): void {
  const node = button.closest('.order-item');
  const n = [...document.querySelectorAll('.order-item')].indexOf(node as Element);
  const card = matchingCards(live)[live.from + n];
  if (button.tagName === 'BUTTON') event.preventDefault();
  if (card?.received && button.matches('button.comet-btn-primary')) askToConfirm(live, card);
}

/** Puts another page into the document without loading it. */
export function goSoftly(live: Live, path: string): boolean {
  const html = live.account.soft[path];
  const [root] = html ? fresh(html) : [];
  if (!root) return false;
  document.querySelector('#root')?.replaceWith(root);
  if (listElement()) drawList(live);
  return true;
}

export function turnOldPage(live: Live): void {
  if (live.shown >= matchingCards(live).length) return;
  live.from += live.account.pageSize;
  live.shown += live.account.pageSize;
  drawList(live);
}

export function turnCasePage(live: Live, button: Element): void {
  const current = Number(document.querySelector('.next-pagination-item.next-current')?.textContent ?? 1);
  const target = button.matches('.next-next')
    ? current + 1
    : button.matches('.next-prev')
      ? current - 1
      : Number(button.textContent);
  const [root] = fresh(live.account.casePages[target - 1] ?? '');
  if (root) setTimeout(() => document.querySelector('#root')?.replaceWith(root), live.account.moreMs);
}

/** The privacy centre shows the section its hash names, the home without one. */
export function showRoute(): void {
  const sections = [...document.querySelectorAll('[data-route]')];
  const wanted = sections.find(
    (one) => one.getAttribute('data-route') !== '#/' && location.hash.startsWith(one.getAttribute('data-route') ?? ''),
  );
  for (const one of sections) one.toggleAttribute('hidden', one !== (wanted ?? sections[0]));
}

export function onPress(live: Live, event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  const at = (selector: string): Element | null => target?.closest(selector) ?? null;
  const more = at('.order-more :is(a,button,[role="button"]),[data-pl="order_more"]:is(a,button)');
  const tab = at('.comet-tabs-nav-item');
  const time = at('.comet-menu-item');
  const button = at('.order-item-btn');
  const turn = at('.next-pagination-item');
  if (more) showMore(live, more);
  else if (tab) chooseTab(live, tab);
  else if (time) chooseTime(live, time);
  else if (at('.comet-select')) document.querySelector('.comet-select-popup')?.toggleAttribute('hidden');
  else if (button) pressOrderButton(live, button, event);
  else if (turn) turnCasePage(live, turn);
  else if (at('a.ui-pagination-next')) turnOldPage(live);
  else if (at('.btn-accept')) at('#voyager-gdpr-2025')?.remove();
  else followSoftly(live, at('nav a'), event);
}

export function followSoftly(live: Live, link: Element | null, event: Event): void {
  const path = link?.getAttribute('href') ?? '';
  if (!live.account.soft[path]) return;
  event.preventDefault();
  history.pushState(null, '', path);
  goSoftly(live, path);
}

/** The one entry: called with all the page knows. */
export function startPage(account: LiveAccount): void {
  const { tab, time, search, shown } = account;
  const live: Live = { account, tab, time, search, shown, from: 0, presses: 0, repeats: [] };
  learnCards(live);
  document.addEventListener('click', (event) => onPress(live, event));
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key === 'Enter' && target instanceof HTMLInputElement && target.matches('.order-form input'))
      refilter(live, { search: target.value.toLowerCase() });
  });
  addEventListener('popstate', () => goSoftly(live, location.pathname));
  addEventListener('hashchange', () => showRoute());
  showRoute();
  if (account.loading === 'late') setTimeout(() => drawList(live), account.lateMs);
  if (account.redrawMs > 0 && account.loading !== 'for-ever') setInterval(() => drawList(live), account.redrawMs);
}
