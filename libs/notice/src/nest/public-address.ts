import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Addresses that are no machine of the public internet (IANA special-purpose registries, RFC 6890). */
const special = new BlockList();
const ranges4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const ranges6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
for (const [net, bits] of ranges4) special.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of ranges6) special.addSubnet(net, bits, 'ipv6');

/** Of IPv6 only what is given out to the public; that leaves out loopback, link-local, local and everything that carries an IPv4 address. */
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an address is a machine of the public internet.
 * @example isPublicAddress('100.64.0.1') // false
 * @example isPublicAddress('::ffff:8.8.8.8') // false
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  return isIPv6(address) && given.check(address, 'ipv6') && !special.check(address, 'ipv6');
}
