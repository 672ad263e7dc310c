import { all, cardsOf, drop, type Mutation, made, oneOf, some } from './mutation';

const CONTENT = '.order-content, #buyer-ordertable';
const SKELETON = '<div class="comet-skeleton" aria-busy="true"></div>';

/** The page is not, or not yet, what it seems. */
export const stateMutations: readonly Mutation[] = [
  {
    name: 'half loaded',
    run: (document, random) => {
      const cards = cardsOf(document);
      const last = Math.floor(random() * cards.length);
      drop(cards.slice(last));
      drop(all(document, '.order-more, .next-pagination, .ui-pagination'));
      for (const content of all(document, `${CONTENT}, main`)) {
        content.setAttribute('aria-busy', 'true');
        content.append(made(document, SKELETON));
      }
    },
  },
  {
    name: 'emptied list',
    run: (document) => {
      for (const content of all(document, CONTENT)) content.replaceChildren();
    },
  },
  {
    name: 'signed out in another tab',
    run: (document) => {
      document
        .querySelector('header')
        ?.replaceChildren(made(document, '<div class="account-unsigned"><a href="//login.aliexpress.com/">Sign in</a></div>'));
      for (const content of all(document, `${CONTENT}, main`)) content.replaceChildren(made(document, SKELETON));
    },
  },
  {
    name: 'robot check over the page',
    run: (document, random) => {
      const html = [
        '<div id="baxia-dialog-content"></div>',
        '<div class="nc-container"></div>',
        '<div class="baxia-dialog"></div>',
        '<div id="nc_1_wrapper"></div>',
      ];
      for (const one of oneOf(html, random)) document.body.append(made(document, one));
    },
  },
  { name: 'no "more" button', run: (document) => drop(all(document, '.order-more, .ui-pagination')) },
  {
    name: 'another tab is open',
    run: (document, random) => {
      const tabs = all(document, '.comet-tabs-nav-item');
      const chosen = oneOf(tabs.slice(1), random)[0];
      for (const tab of tabs) {
        tab.classList.toggle('comet-tabs-nav-item-active', tab === chosen);
        tab.setAttribute('aria-selected', String(tab === chosen));
      }
    },
  },
  { name: 'no tabs', run: (document) => drop(all(document, '.comet-tabs, .comet-tabs-nav-item')) },
  { name: 'no pager', run: (document) => drop(all(document, '.next-pagination')) },
  { name: 'no scripts', harmsData: true, run: (document) => drop(all(document, 'script')) },
  {
    name: 'things to buy beside the list',
    harmless: true,
    run: (document) => {
      const html =
        '<div class="more-to-love"><a href="//www.aliexpress.com/item/1005000000999999.html"><span>Completed set, Confirm received</span> <b>$9.99</b></a></div>';
      document.body.append(made(document, html));
    },
  },
  {
    name: 'amounts gone',
    run: (document) => {
      for (const amount of all(document, '[class*="wallet--amount"], .coin-info-content-head-text')) amount.textContent = '';
    },
  },
  {
    name: 'a second amount beside the first',
    run: (document, random) => {
      for (const amount of some(all(document, '[class*="wallet--amount"]'), 0.8, random))
        amount.after(made(document, '<span>US $7.77</span>'));
    },
  },
];
