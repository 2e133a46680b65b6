import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from './grant.js';

/**
 * Public holidays and the weekends worked for them, year by year as the State Council arranges them: terms in working days know them.
 * Owner: the installation. Locks: none, the table is new. Undo: drop it.
 */
export class HolidayYear1764000000038 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- The newest version of a year holds; of a year that is not here only weekends are known.
      CREATE TABLE holiday_year (
        year integer NOT NULL,
        version integer NOT NULL,
        definition jsonb NOT NULL,
        hash text NOT NULL,
        CONSTRAINT holiday_year_pkey PRIMARY KEY (year, version)
      )`);
    await grant(queryRunner, 'holiday_year', 'SELECT');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE holiday_year');
  }
}
