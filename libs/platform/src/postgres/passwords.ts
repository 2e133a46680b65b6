import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { secretFile } from '../secret-file.js';
import { StartRefused } from '../start-refused.js';

const Passwords = z.object({ admin: z.string().min(1), owner: z.string().min(1), app: z.string().min(1) });
export type Passwords = z.infer<typeof Passwords>;

/** The passwords of the server's three roles, made on the first start and kept 0600 in the state folder. */
export function loadPasswords(stateDir: string, cluster: string): Passwords {
  const file = path.join(stateDir, 'postgres.json');
  if (existsSync(cluster) && !existsSync(file)) {
    throw new StartRefused(
      `${file} is missing, but ${cluster} was made with the passwords in it. Restore the file from your backup of the data folder.`,
    );
  }
  const text = secretFile(file, () => JSON.stringify({ admin: newPassword(), owner: newPassword(), app: newPassword() }));
  const read = Passwords.safeParse(readJson(text));
  if (!read.success)
    throw new StartRefused(`${file} is damaged: it must hold {"admin","owner","app"}. Restore it from your backup of the data folder.`);
  return read.data;
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
