/** A stretch of two texts: in both, only in the one before (gone), or only in the one after (new). */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Cells of the table one alignment may fill; beyond it the stretch is said to be replaced as a whole. */
const mostCells = 4_000_000;

/** Chinese has no spaces between words: where they begin is the dictionary's to say. It splits other languages at theirs. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

type Split = (text: string) => readonly string[];

/** From coarse to fine: most of an amended text is as it was, and only what differs is looked at more closely. */
const levels: readonly Split[] = [
  (text) => text.match(/[^\n]*\n|[^\n]+/g) ?? [],
  (text) => text.match(/[^。！？；.!?;]*[。！？；.!?;]+\s*|[^。！？；.!?;]+/g) ?? [],
  (text) => Array.from(segmenter.segment(text), ({ segment }) => segment),
];

/**
 * What became of a text, word by word: what is the same or gone makes up the text before, what is the same or new the text after.
 * Bounded in time and memory for any two texts; [own].
 * @example wordDifference('期限为 10 日', '期限为 12 日') // 期限为·same 10·gone 12·new 日·same
 */
export const wordDifference = (before: string, after: string): readonly Piece[] => joinPieces(differ(before, after, 0));

function differ(before: string, after: string, level: number): readonly Piece[] {
  if (before === after) return [{ kind: 'same', text: before }];
  const split = levels[level];
  if (!split || before === '' || after === '') return replaced(before, after);
  return align(split(before), split(after)).flatMap((stretch) =>
    'same' in stretch ? [{ kind: 'same' as const, text: stretch.same }] : differ(stretch.gone, stretch.new, level + 1),
  );
}

const replaced = (gone: string, added: string): readonly Piece[] => [
  { kind: 'gone', text: gone },
  { kind: 'new', text: added },
];

type Stretch = { readonly same: string } | { readonly gone: string; readonly new: string };

/** What two rows of units have in common, in order, and what stands between. */
function align(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return [
    { same: before.slice(0, head).join('') },
    ...alignMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    { same: before.slice(before.length - tail).join('') },
  ];
}

function alignMiddle(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let gap = { gone: '', new: '' };
  const close = (): void => {
    if (gap.gone !== '' || gap.new !== '') stretches.push(gap);
    gap = { gone: '', new: '' };
  };
  const longest = longestCommon(before, after);
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [gone, added] = [before[i], after[j]];
    if (gone !== undefined && gone === added) {
      close();
      stretches.push({ same: gone });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (added === undefined || longest(i + 1, j) >= longest(i, j + 1))) {
      gap = { ...gap, gone: gap.gone + gone };
      i += 1;
    } else {
      gap = { ...gap, new: gap.new + (added ?? '') };
      j += 1;
    }
  }
  close();
  return stretches;
}

/** Length of the longest common subsequence of what follows `i` and `j`; nothing is common where the table would be too large. */
function longestCommon(before: readonly string[], after: readonly string[]): (i: number, j: number) => number {
  const width = after.length + 1;
  if ((before.length + 1) * width > mostCells) return () => 0;
  const table = new Uint16Array((before.length + 1) * width); // a length is below 65,536: two texts of that many units exceed the table
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      table[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

/** Neighbours of one kind are one piece; between two that are the same, what is gone stands before what is new. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let [gone, added] = ['', ''];
  const close = (): void => {
    if (gone !== '') joined.push({ kind: 'gone', text: gone });
    if (added !== '') joined.push({ kind: 'new', text: added });
    [gone, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'gone') gone += text;
    else if (kind === 'new') added += text;
    else {
      close();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  close();
  return joined;
}
