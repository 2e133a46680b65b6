import { randomBytes } from 'node:crypto';
import { uuidv7 } from '#libs/kernel';

/** Makes ids. They are made here rather than in PostgreSQL, so that an id is known before its row. */
export class Ids {
  next(): string {
    return uuidv7(Date.now(), randomBytes(10));
  }
}
