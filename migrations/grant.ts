import type { QueryRunner } from 'typeorm';

/** The role the running application signs in with: it owns nothing, and has only what a migration grants it. */
export const APPLICATION_ROLE = 'dingyue_app';

/**
 * Grants the application role its rights on one table.
 * @example await grant(queryRunner, 'event', 'SELECT, INSERT')
 */
export async function grant(queryRunner: QueryRunner, table: string, rights: string): Promise<void> {
  await queryRunner.query(`GRANT ${rights} ON ${table} TO ${APPLICATION_ROLE}`);
}
