import { esc } from '../html';
import type { Scenario } from '../scenario';
import { nameOf, wordsIn } from '../words';
import { frame } from './frame';

/** Name and password in one, until 2026; since then one step after the other, the password or a code last (site-facts 6). */
const FIELDS = {
  both: '<input id="fm-login-id" type="text" autocomplete="username"><input id="fm-login-password" type="password">',
  name: '<div class="nfm-login"><input class="cosmos-input" name="account" autocomplete="username" aria-label="Email or phone number"></div>',
  code: '<div class="nfm-login"><input class="cosmos-input" autocomplete="one-time-code" inputmode="numeric"></div>',
};

const fieldsOf = ({ signInStep = 'both' }: Scenario): string => `${FIELDS[signInStep]}<div id="baxia-login-check-code"></div>`;

/** The same form, laid over a page whose address stays (site-facts 6). */
export const signInDrawer = (scenario: Scenario): string =>
  `<div class="cosmos-drawer cosmos-drawer-right"><div class="cosmos-drawer-content"><div class="cosmos-drawer-body"><form>${fieldsOf({ signInStep: 'name', ...scenario })}<button type="button">${esc(wordsIn[scenario.language].signIn)}</button></form></div></div></div>`;

/** Where signed-out visits end. */
export function signIn(scenario: Scenario, head: string): string {
  const words = wordsIn[scenario.language];
  const title = nameOf('sign-in', words);
  const fields = fieldsOf(scenario);
  const body = `<div id="root"><main class="cosmos-login login-container"><h1>${esc(title)}</h1><form>${fields}<button type="button" class="fm-button">${esc(words.signIn)}</button></form></main></div>`;
  return frame(scenario, { title, body, head, bare: true });
}

export function passwordReset(scenario: Scenario, head: string): string {
  const title = nameOf('password-reset', wordsIn[scenario.language]);
  return frame(scenario, {
    title,
    body: `<div id="root"><main><h1>${esc(title)}</h1><input type="email"></main></div>`,
    head,
    bare: true,
  });
}

/** The robot check as a page of its own, under `/_____tmd_____/punish`. */
export function robotCheck(scenario: Scenario, head: string): string {
  const words = wordsIn[scenario.language];
  const slider = `<div class="nc-container" id="nocaptcha"><div id="nc_1_wrapper" class="nc_wrapper">${esc(words.robot)}</div></div>`;
  return frame(scenario, { title: 'Captcha Interception', body: `<center><main>${slider}</main></center>`, head, bare: true });
}

/** A shopping page: none of ours. */
export function shop(scenario: Scenario, head: string): string {
  const body = `<div id="root"><main><h1>Lantern with USB-C</h1><p>US $9.90</p><button type="button" class="comet-btn">Buy now</button></main></div>`;
  return frame(scenario, { title: 'Lantern with USB-C', body, head });
}
