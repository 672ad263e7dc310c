import { esc } from '../html';
import type { Scenario } from '../scenario';
import { nameOf, wordsIn } from '../words';
import { frame } from './frame';

/** Where signed-out visits end. */
export function signIn(scenario: Scenario, head: string): string {
  const words = wordsIn[scenario.language];
  const title = nameOf('sign-in', words);
  const fields = `<input id="fm-login-id" type="text" autocomplete="username"><input id="fm-login-password" type="password">`;
  const body = `<div id="root"><main class="cosmos-login"><h1>${esc(title)}</h1><form>${fields}<button type="button" class="fm-button">${esc(words.signIn)}</button></form></main></div>`;
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
