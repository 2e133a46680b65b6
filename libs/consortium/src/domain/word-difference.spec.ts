import fc from 'fast-check';
import { wordDifference, type Piece } from './word-difference.js';

const told = (pieces: readonly Piece[]): string =>
  pieces.map(({ kind, text }) => ({ same: text, gone: `[-${text}]`, new: `[+${text}]` })[kind]).join('');
const without = (kind: Piece['kind'], pieces: readonly Piece[]): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it.each([
    ['the same text', '第一条 甲。', '第一条 甲。', '第一条 甲。'],
    ['a number', '核验期限为 10 日。', '核验期限为 12 日。', '核验期限为 [-10][+12] 日。'],
    [
      'a word of an English sentence',
      'Claims are verified within ten days.',
      'Claims are verified within twelve days.',
      'Claims are verified within [-ten][+twelve] days.',
    ],
    ['a paragraph put between', '甲方负责。\n乙方负责。', '甲方负责。\n丙方负责。\n乙方负责。', '甲方负责。\n[+丙方负责。\n]乙方负责。'],
    ['a paragraph taken away', '第一条\n第二条\n第三条', '第一条\n第三条', '第一条\n[-第二条\n]第三条'],
    ['a beginning from nothing', '', '全新', '[+全新]'],
    ['an end in nothing', '全部', '', '[-全部]'],
  ])('shows %s', (_, before, after, shown) => {
    expect(told(wordDifference(before, after))).toBe(shown);
  });
  it('keeps words whole: a word that shares a character with another is another word', () => {
    expect(told(wordDifference('由学校负责', '由企业负责'))).toBe('由[-学校][+企业]负责');
  });
  it('gives back both texts, whatever they are (seed 4102)', () => {
    const text = fc
      .array(fc.constantFrom('学校', '企业', '核验', ' 10 ', '日', '。', '\n', 'days', '；', '🙂'), { maxLength: 60 })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after);
        expect(without('new', pieces)).toBe(before);
        expect(without('gone', pieces)).toBe(after);
        expect(pieces.every((piece, at) => piece.text !== '' && piece.kind !== pieces[at + 1]?.kind)).toBe(true);
      }),
      { seed: 4102, numRuns: 500 },
    );
  });
  it('is bounded: a stretch too long to be aligned is replaced as a whole', () => {
    const words = (from: number): string =>
      Array.from({ length: 6_000 }, (_, n) => String.fromCodePoint(0x4e00 + ((n * 7 + from) % 9_000)) + 'a ').join('');
    const pieces = wordDifference(words(0), words(4_500));
    expect(without('new', pieces)).toBe(words(0));
    expect(pieces.map(({ kind }) => kind)).toEqual(['gone', 'same', 'new', 'same']); // 'a ' stands at the same place in both
  });
});
