import type { Outcome, Question } from './asking.js';

/** Everybody in the table; one post each unless it says otherwise. */
export const people = {
  // The enterprise that posted the task and pays.
  eDel: 'DELEGATE',
  eOwn: 'TASK_OWNER',
  eMen: 'MENTOR',
  eFin: 'FINANCE',
  eAdm: 'ADMINISTRATOR',
  eSafe: 'SAFETY_OFFICER',
  // The school that took it on.
  sDel: 'DELEGATE',
  sAca: 'ACADEMIC_OFFICER',
  sTea: 'TEACHER, the one named for the task',
  sTea2: 'TEACHER, another one',
  sFin: 'FINANCE',
  sAdm: 'ADMINISTRATOR',
  sStu: 'STUDENT on a cleared seat of the task',
  sStu2: 'STUDENT of another task',
  sGua: 'GUARDIAN',
  // The same consortium, other organizations: the secretariat, a third party of the agreement, and two that have nothing to do with the
  // task, whose people hold every post there is, so that a right at one's own organization is seen not to reach another's.
  lSec: 'SECRETARY at the secretariat',
  aDel: 'DELEGATE and VERIFIER of the industry body',
  aVer: 'VERIFIER of the industry body',
  aFin: 'FINANCE of the industry body',
  nEnt: 'every enterprise post at another member',
  nSch: 'every school post at another member, which holds the secretariat',
  // Invited, and not yet a member.
  iDel: 'DELEGATE',
  iAdm: 'ADMINISTRATOR',
  // Another consortium: every post there is.
  xEnt: 'every enterprise post, and SECRETARY',
  xSch: 'every school post',
  // Former members: every post at the enterprise and the school of the task, ended; and in force, asked after both have left.
  exEnt: 'every enterprise post, ended',
  exSch: 'every school post, ended',
  goneEnt: 'every enterprise post, at an organization that has left',
  goneSch: 'every school post, at an organization that has left',
  // Beside the consortia.
  over: 'OVERSEER of the region',
  overX: 'OVERSEER of another region',
  oper: 'operator of the installation',
  appl: 'nobody’s post: registered an organization that was refused',
  nobody: 'not signed in',
} as const;

/** People whose several posts matter together: asked only what `pairs` says. */
export const pluralists = {
  mentorHere: 'MENTOR at the enterprise, ADMINISTRATOR at another member (互聘)',
  secretaryToo: 'SECRETARY and FINANCE at the secretariat',
  overseerToo: 'OVERSEER and FINANCE at the authority of the region',
  office: 'SECRETARY of a consortium whose secretariat is no member',
  bureauDel: 'DELEGATE of the authority of the region',
  bureauX: 'DELEGATE of the authority of another region',
} as const;
export type Who = keyof typeof people | keyof typeof pluralists;

const groups: Readonly<Record<string, string>> = {
  E: 'eDel eOwn eMen eFin eAdm eSafe',
  S: 'sDel sAca sTea sTea2 sFin sAdm',
  A: 'aDel aVer aFin',
  N: 'nEnt nSch',
  staff: 'E S lSec A N',
  pupils: 'sStu sStu2 sGua',
  ended: 'exEnt exSch',
  left: 'goneEnt goneSch',
  far: 'xEnt xSch',
  invited: 'iDel iAdm',
  signedIn: 'staff pupils ended left far invited over overX oper appl',
};

const named = (words: string): readonly string[] =>
  words
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => (groups[word] === undefined ? [word] : named(groups[word])));

/** An id of the world by its name. */
export type IdOf = (name: string) => string;

export interface Line {
  /** As openapi.json names it, or `SOCKET <message>`. */
  readonly route: string;
  readonly question: (id: IdOf) => Question;
  readonly expected: ReadonlyMap<Who, Outcome>;
}

interface Asking {
  /** What the parameters of the path are, by name in the world. */
  readonly at?: Readonly<Record<string, string>>;
  readonly query?: (id: IdOf) => string;
  readonly body?: (id: IdOf) => object;
  readonly file?: Question['file'];
  readonly shows?: string;
}

/** @param expectations 'yes: …; missing: …; forbidden: *', where * is everybody not named; who is not signed in is unauthenticated unless named */
export function line(route: string, expectations: string, { at = {}, query, body, file, shows }: Asking = {}): Line {
  const [method = '', template = ''] = route.split(' ');
  const question = (id: IdOf): Question => ({
    method,
    path:
      template.replace(/\{(\w+)\}/g, (_, name: string) =>
        at[name] === undefined ? id(name) : at[name].startsWith('=') ? at[name].slice(1) : id(at[name]),
      ) + (query ? `?${query(id)}` : ''),
    ...(body ? { body: body(id) } : ['POST', 'PUT', 'SOCKET'].includes(method) && !file ? { body: {} } : {}),
    ...(file ? { file } : {}),
    ...(shows === undefined ? {} : { shows: id(shows) }),
  });
  return { route, question, expected: expectedOf(expectations) };
}

function expectedOf(expectations: string): ReadonlyMap<Who, Outcome> {
  const parts = expectations.split(';').map((part) => part.trim().split(': ') as [Outcome, string]);
  const found = new Map<Who, Outcome>();
  for (const [outcome, words] of parts.filter(([, text]) => text !== '*')) for (const who of named(words)) found.set(who as Who, outcome);
  const rest = parts.find(([, text]) => text === '*')?.[0];
  if (rest === undefined && named('signedIn').some((who) => !found.has(who as Who))) return found;
  for (const who of Object.keys(people) as Who[]) {
    const outcome = found.get(who) ?? (who === 'nobody' ? 'unauthenticated' : rest);
    if (outcome) found.set(who, outcome);
  }
  return found;
}
