import type { Demo } from './demo-story.js';

/** Columns a text takes on a terminal: Chinese characters and full-width signs take two. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, sign) => width + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(sign) ? 2 : 1),
    0,
  );
}

/** Rows under their headings, each column as wide as its widest cell. */
export function asTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  return all.map((row) => `  ${line(row)}`).join('\n');
}

/** What a person who typed `npm start` needs to know. */
export function welcome(address: string, notices: readonly string[], demo: Demo | null): string {
  const lines = ['', `Dingyue 鼎约 is at ${address}`, ...notices];
  if (demo && demo.signIns.length > 0) {
    lines.push('', `Demo sign-ins, all with the password ${demo.password}`);
    lines.push(
      asTable(
        ['sign-in', 'person', 'role', 'organization'],
        demo.signIns.map((row) => [row.signIn, row.person, row.role, row.organization]),
      ),
    );
  }
  return [...lines, ''].join('\n');
}
