import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { InstallOperator } from '#libs/identity';
import { DomainError } from '#libs/kernel';
import { Db, secretFile, Settings } from '#libs/platform';
import { randomPassword } from './random-password.js';

const SIGN_IN = 'operator';

/**
 * Somebody must admit the first organization. Without any operator one is made with a random password, which is in a file only the
 * installation's owner reads, and never on the screen or in a log.
 * @returns what to tell the person who started it, the first time only
 */
export async function installFirstOperator(app: INestApplicationContext): Promise<string | null> {
  const [any] = await app.get(Db).query('SELECT 1 FROM account WHERE operator LIMIT 1');
  if (any) return null;
  const file = path.join(path.resolve(app.get(Settings).dataDir), 'operator.password');
  const password = secretFile(file, randomPassword);
  try {
    await app.get(InstallOperator, { strict: false }).run({ name: '平台管理员', signIn: SIGN_IN, password });
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'conflict') return null; // another node that started at the same moment made it
    throw error;
  }
  return `The operator signs in as ${SIGN_IN} with the password in ${file}; change it, then delete the file.`;
}
