// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { hearPresses } from '../../entrypoints/account/presses';

let host: HTMLElement;
let tell: ((entries: object[]) => void) | undefined;
const press = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: typeof tell) {
        tell = told;
      }
      observe(): void {}
    },
  );
  // What the page itself looks like to us; happy-dom knows few of these properties.
  const values: Record<string, string> = { opacity: '1', 'mix-blend-mode': 'normal' };
  const style = { content: 'none', zIndex: 'auto', getPropertyValue: (name: string) => values[name] ?? 'none' };
  vi.stubGlobal('getComputedStyle', () => style);
  host = document.createElement('div');
  document.documentElement.append(host);
  tell = undefined;
  press.mockReset();
  hearPresses(host, press);
});

/** An event of the person's own, or one the page made; `seen` and `hidden` are what the browser tells of the host. */
function play(step: string): void {
  if (step === 'seen' || step === 'hidden') {
    tell?.([{ isVisible: false }, { isVisible: step === 'seen' }]);
    return;
  }
  const [type = '', key, made] = step.split(':');
  const event = new KeyboardEvent(type, { ...(key && { key }), cancelable: true });
  if (!key) Object.defineProperty(event, 'key', { value: undefined });
  Object.defineProperty(event, 'isTrusted', { value: !made });
  host.dispatchEvent(event);
}

test.each<[what: string, steps: string, presses: number]>([
  ['the pointer comes, rests and presses', 'pointerenter seen pointerdown click', 1],
  ['twice', 'pointerenter seen pointerdown click pointerdown click', 2],
  ['a finger: nobody came before', 'pointerdown click seen', 1],
  ['Enter', 'focus seen keydown:Enter', 1],
  ['Space, at once', 'focus keydown:  seen', 1],
  ['a screen reader’s press, without a pointer', 'click seen', 1],
  ['another key', 'focus seen keydown:a', 0],
  ['only looked at', 'pointerenter seen focus', 0],
  ['hidden all the while', 'pointerenter hidden pointerdown click', 0],
  ['hidden, shown as the press begins', 'pointerenter hidden pointerdown seen click', 0],
  ['hidden before it ends', 'pointerenter seen pointerdown hidden click', 0],
  ['never known to be seen', 'pointerenter pointerdown click', 0],
  ['seen again, pressed anew', 'pointerenter hidden pointerdown click seen pointerdown click', 1],
  ['one that did not count is not remembered', 'pointerdown click hidden seen', 0],
  ['made by the page', 'pointerenter seen click::made keydown:Enter:made', 0],
])('%s', (_, steps, presses) => {
  // Two spaces: the key itself.
  for (const step of steps.replaceAll(':  ', ':\u00a0 ').split(' ')) play(step.replace('\u00a0', ' '));
  expect(press).toHaveBeenCalledTimes(presses);
});

test('where all of the page is faded, no press counts', () => {
  vi.stubGlobal('getComputedStyle', () => ({ content: 'none', zIndex: 'auto', getPropertyValue: () => 'none' }));
  for (const step of ['pointerenter', 'seen', 'pointerdown', 'click']) play(step);
  expect(press).not.toHaveBeenCalled();
});

test('the browser is asked to do nothing else of a key that presses', () => {
  const sent = ['Enter', ' ', 'a'].map((key) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    host.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(sent).toEqual([true, true, false]);
});
