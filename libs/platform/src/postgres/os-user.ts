/** The operating system's user the server runs as; PostgreSQL refuses to run as root. */
export interface OsUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const PREFERRED = ['postgres', 'node', 'nobody'];

/**
 * Reads the lines of /etc/passwd; a malformed line is skipped.
 * @example readPasswd('node:x:1000:1000::/home/node:/bin/sh') // [{ name: 'node', uid: 1000, gid: 1000 }]
 */
export function readPasswd(text: string): readonly OsUser[] {
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4 && /^\d+$/.test(fields[2] ?? '') && /^\d+$/.test(fields[3] ?? ''))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/**
 * Who runs the server. An ordinary user runs it as itself (null). Root hands it to the owner of the existing data, else to the first of
 * postgres, node and nobody.
 * @returns null to stay as we are; undefined when root finds nobody to hand it to
 */
export function chooseOsUser(facts: {
  readonly root: boolean;
  readonly dataOwner: { readonly uid: number; readonly gid: number } | null;
  readonly users: readonly OsUser[];
}): OsUser | null | undefined {
  if (!facts.root) return null;
  const { dataOwner, users } = facts;
  if (dataOwner && dataOwner.uid !== 0) {
    return users.find((user) => user.uid === dataOwner.uid) ?? { name: `uid ${dataOwner.uid}`, ...dataOwner };
  }
  return PREFERRED.map((name) => users.find((user) => user.name === name && user.uid !== 0)).find((user) => user !== undefined);
}
