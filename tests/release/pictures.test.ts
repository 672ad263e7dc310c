import { expect, test } from 'vitest';
import { PICTURES, pictureProblems, pngHead } from '../../scripts/store/pictures';

/** The head of a PNG, as far as it tells of the picture (third edition, 11.2.1). */
function png(width: number, height: number, colourType: 2 | 6): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(width, 0);
  sizes.writeUInt32BE(height, 4);
  return Buffer.concat([head, sizes, Buffer.from([8, colourType, 0, 0, 0])]);
}

/** Every picture as it should be, apart from one. */
const allBut = (file: string, bytes: Buffer | undefined) => (one: string) => {
  const rule = PICTURES[one];
  return one === file || !rule ? bytes : png(rule.width, rule.height, rule.alpha ? 6 : 2);
};

test.each<[what: string, file: string, bytes: Buffer | undefined, problems: readonly string[]]>([
  ['as they should be', '', undefined, []],
  ['one missing', 'tile-440x280.png', undefined, ['tile-440x280.png is missing']],
  ['one too small', 'tile-440x280.png', png(439, 280, 2), ['tile-440x280.png has 439 × 280 pixels, not 440 × 280']],
  ['one that lets through', 'tile-440x280.png', png(440, 280, 6), ['tile-440x280.png has an alpha channel']],
  ['an icon without', 'chrome-icon-128x128.png', png(128, 128, 2), []],
])('pictures: %s', (_, file, bytes, problems) => {
  expect(pictureProblems(allBut(file, bytes))).toEqual(problems);
});

test('what is no picture is not taken for one', () => {
  expect(() => pngHead(Buffer.from('<svg></svg>'))).toThrow('no PNG');
});

test('five screenshots at most, as Chrome takes them', () => {
  expect(Object.keys(PICTURES).filter((name) => name.startsWith('screenshot-'))).toHaveLength(5);
});
