import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import { CallRule, type HostAddress } from '../application/ports/call-rule.js';
import type { NoticeRefusal } from '../domain/refusals.js';
import { isPublicAddress } from './public-address.js';

/** Names that are never a machine of the public internet. */
const inside = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|localdomain)$/;

/** Only https, only its own port, only machines of the public internet: nobody reaches what stands beside this server through it. */
@Injectable()
export class PublicCalls extends CallRule {
  refusalTo(url: URL): NoticeRefusal | null {
    if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return 'notice.bot-address-not-https';
    const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    if (isIP(host) !== 0) return isPublicAddress(host) ? null : 'notice.bot-address-private';
    return host.includes('.') && !inside.test(host) ? null : 'notice.bot-address-private';
  }

  mayConnect(address: string): boolean {
    return isPublicAddress(address);
  }

  resolve(host: string): Promise<readonly HostAddress[]> {
    return lookup(host, { all: true });
  }
}
