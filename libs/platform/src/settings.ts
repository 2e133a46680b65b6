/** Where letters are handed over, and from whom they come. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** What the running process was told, checked at start (config.ts reads it from the environment; tests give their own). */
export abstract class Settings {
  abstract readonly databaseUrl: string;
  abstract readonly dataDir: string;
  /** 32 bytes; keys for sealing, hashing and encryption are derived from it, never used for two purposes. */
  abstract readonly secretKey: Buffer;
  /** Where people reach the installation, e.g. 'https://dingyue.example.cn'; null: plain http on this machine. */
  abstract readonly publicUrl: string | null;
  /** null: this installation sends no e-mail. */
  abstract readonly mail: MailSettings | null;
  abstract readonly role: 'all' | 'api' | 'worker';
  /** API documentation at /api/docs: closed in production unless asked for. */
  abstract readonly docs: boolean;
}

/** Whether browsers reach us by https, so that cookies can be Secure and carry the __Host- prefix. */
export const isSecure = (settings: Settings): boolean => settings.publicUrl?.startsWith('https:') ?? false;
