/** Why a server program ended instead of starting: the port was taken, the previous one still lets go of the data, or something else. */
export type StartFailure = 'port-taken' | 'data-in-use' | 'fatal';

/**
 * Reads the cause from what the server said (in English: it runs with LC_ALL=C).
 * @example startFailure('FATAL:  lock file "postmaster.pid" already exists') // 'data-in-use'
 */
export function startFailure(said: string): StartFailure {
  if (/lock file "[^"]+" already exists|lock file "[^"]+" is empty|pre-existing shared memory block/.test(said)) return 'data-in-use';
  if (/could not bind|could not create any TCP\/IP sockets|Address already in use/.test(said)) return 'port-taken';
  return 'fatal';
}
