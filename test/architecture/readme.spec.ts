import { existsSync, readdirSync, readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const tree = /<!-- tree -->\s*```text\n([^]*?)```/.exec(readme)?.[1] ?? '';

test('the tree in the README is the tree', () => {
  const shown = [...tree.matchAll(/^ {4}([\w.-]+)\/ /gm)].map((match) => match[1] ?? '');
  expect(shown).toEqual(expect.arrayContaining(readdirSync('libs')));
  expect(
    shown.filter((name) => !existsSync(`libs/${name}`) && !existsSync(`apps/${name}`) && !existsSync(`seeds/${name}`) && !existsSync(`test/${name}`)),
  ).toEqual([]);
});

test('every decision record is in the index, and every entry exists', () => {
  const listed = [...readme.matchAll(/docs\/adr\/([\w-]+\.md)/g)].map((match) => match[1]);
  expect([...new Set(listed)].sort()).toEqual(readdirSync('docs/adr').sort());
});
