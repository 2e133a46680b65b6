import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Seeds } from '../application/ports/spot-check-store.js';

const BYTES = 32;

@Injectable()
export class NodeSeeds extends Seeds {
  fresh(): string {
    return randomBytes(BYTES).toString('hex');
  }

  hashOf(seed: string): string {
    return createHash('sha256').update(seed).digest('hex');
  }

  rank(seed: string, id: string): string {
    return createHmac('sha256', seed).update(id).digest('hex');
  }
}
