import type { Register } from '../../domain/index.js';

/** A school's programmes and classes. */
export interface SchoolRegister {
  readonly organizationId: string;
  /** 0 while the school has registered nothing. */
  readonly version: number;
  readonly programmes: Register;
}

export abstract class RegisterStore {
  abstract find(organizationId: string): Promise<SchoolRegister>;
  /** The register, held until the transaction ends: changes of one school's register and roster queue here. */
  abstract lock(organizationId: string): Promise<SchoolRegister>;
  /** Adds what is not there yet, one statement per table, and raises the version. */
  abstract extend(organizationId: string, version: number, programmes: Register): Promise<{ readonly id: string; readonly version: number }>;
}
