import { expect, test } from 'vitest';
import { wantedOf } from '../scripts/demo/wanted';
import { KINDS, reportedScenarios, scenarios } from './site';

test.each([
  [['unpaid'], 'unpaid', 'order-list'],
  [['wallet-zero', 'wallet'], 'wallet-zero', 'wallet'],
])('%j is shown', (args, name, kind) => {
  expect(wantedOf(args)).toEqual({ scenario: scenarios.find((one) => one.name === name), kind });
});

test('of a scenario from a report, the page that was reported is shown', () => {
  const [first] = reportedScenarios;
  expect(wantedOf([first?.name ?? ''])).toEqual({ scenario: first, kind: first?.reported?.page });
});

const names = [...scenarios, ...reportedScenarios].map(({ name }) => name);
test.each([
  ['no name', [], 'Which scenario?', names],
  ['an unknown scenario', ['unpayed'], 'There is no scenario "unpayed".', names],
  ['an unknown page', ['unpaid', 'purse'], 'There is no page "purse".', KINDS],
])('%s: the message lists all there are', (_, args, wrong, all) => {
  const lines = String(wantedOf(args)).split('\n');
  expect(lines[0]).toContain(wrong);
  expect(lines.slice(1).map((line) => line.trim().split(' ')[0])).toEqual(all);
});
