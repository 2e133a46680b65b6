import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartRefused } from '../start-refused.js';
import { canEnter } from './as-user.js';
import { chooseOsUser, readPasswd, type OsUser } from './os-user.js';

/** Where the data lives, and who runs the server on it (null: ourselves). */
export interface Place {
  readonly folder: string;
  readonly user: OsUser | null;
  /** True when ./data could not be used and the data went to /var/lib/dingyue. */
  readonly moved: boolean;
}

const FOR_ROOT = '/var/lib/dingyue';

/** The server's data under the state folder; named by PostgreSQL's major version, because the next one cannot read it. */
export function clusterFolder(stateDir: string): string {
  return path.join(stateDir, 'pg18');
}

/**
 * Chooses the data folder: the configured one, else ./data. Root's server runs as another user, which often cannot reach a project under
 * /root; then it is /var/lib/dingyue.
 */
export function choosePlace(configured: string | null, root = process.getuid?.() === 0): Place {
  const folder = path.resolve(configured ?? 'data');
  const user = userFor(folder, root);
  if (!root || canEnter(folder, user)) return { folder, user, moved: false };
  if (configured !== null) {
    throw new StartRefused(
      `The database runs as ${user?.name}, who cannot enter DATA_DIR ${folder}. ` +
        'Choose a folder outside /root whose parents others may pass through (chmod o+x), for example /var/lib/dingyue.',
    );
  }
  return { folder: FOR_ROOT, user: userFor(FOR_ROOT, root), moved: true };
}

function userFor(folder: string, root: boolean): OsUser | null {
  if (root) refuseOfOrdinaryUser(folder);
  const user = chooseOsUser({ root, dataOwner: ownerOf(clusterFolder(folder)), users: root ? readPasswd(readFileSync('/etc/passwd', 'utf8')) : [] });
  if (user !== undefined) return user;
  throw new StartRefused(
    'PostgreSQL refuses to run as root, and /etc/passwd has none of the users postgres, node and nobody to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

/** Files that root would leave there could not be read by the folder's own user at the next start. */
function refuseOfOrdinaryUser(folder: string): void {
  const [outer, inner] = [ownerOf(folder), ownerOf(clusterFolder(folder))];
  if (!outer || !inner || outer.uid === 0 || outer.uid !== inner.uid) return;
  throw new StartRefused(
    `${folder} belongs to an ordinary user (uid ${outer.uid}). Start as that user. To hand it to root for good: chown root ${folder} and everything in it except ${clusterFolder(folder)}.`,
  );
}

function ownerOf(folder: string): { uid: number; gid: number } | null {
  try {
    return statSync(folder);
  } catch {
    return null;
  }
}
