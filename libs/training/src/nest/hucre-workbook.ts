import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { refuse, type Locale, type Refusal } from '#libs/kernel';
import { Workbook, type SheetText, type WorkbookRefusal } from '../application/ports/workbook.js';
import type { CheckedRow, Register } from '../domain/index.js';
import type { SheetFault, SheetLimits } from './read-sheet.js';
import { Turns } from './turns.js';
import { writeAnnotated, writeTemplate } from './write-roster.js';

/** What a roster may be. Everything beyond is refused, with the number (design.md §7). */
export const WORKBOOK_LIMITS = { megabytes: 5, rows: 5_000, columns: 60, seconds: 20 } as const;
const SHEET_LIMITS: SheetLimits = { rows: WORKBOOK_LIMITS.rows, columns: WORKBOOK_LIMITS.columns, parts: 256, inflatedBytes: 40 * 1024 * 1024 };
const WORKER_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

type Answer = SheetText['rows'] | SheetFault;

/** The only place that knows which library reads and writes workbooks. Reading runs in a thread of its own with bounded time and memory. */
@Injectable()
export class HucreWorkbook extends Workbook {
  /** Two workbooks are read at once, eight wait: twenty schools at the same minute take a turn each, a flood takes nobody else's memory. */
  private readonly turns = new Turns(2, 8);

  async read(bytes: Uint8Array): Promise<SheetText | Refusal<WorkbookRefusal>> {
    if (bytes.length > WORKBOOK_LIMITS.megabytes * 1024 * 1024) return refuse('training.workbook-too-large', { limit: WORKBOOK_LIMITS.megabytes });
    const answer = await this.turns.take(() => inWorker(bytes));
    if (answer === null) return refuse('training.workbook-busy');
    return typeof answer === 'string' ? refusalOf(answer) : { rows: answer };
  }

  template(register: Register, locale: Locale): Promise<Uint8Array> {
    return writeTemplate(register, locale);
  }

  annotated(rows: readonly CheckedRow[], locale: Locale): Promise<Uint8Array> {
    return writeAnnotated(rows, locale);
  }
}

function inWorker(bytes: Uint8Array): Promise<Answer | 'too-slow'> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./workbook-worker.js', import.meta.url), {
      workerData: { bytes, limits: SHEET_LIMITS },
      resourceLimits: WORKER_MEMORY,
      env: {},
      stderr: true,
    });
    const finish = (answer: Answer | 'too-slow'): void => {
      clearTimeout(timer);
      void worker.terminate();
      done(answer);
    };
    const timer = setTimeout(() => finish('too-slow'), WORKBOOK_LIMITS.seconds * 1_000);
    worker.once('message', finish);
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return finish('bomb');
      clearTimeout(timer);
      fail(error);
    });
    worker.once('exit', () => finish('not-one')); // after an answer this changes nothing: a promise is settled once
  });
}

function refusalOf(fault: SheetFault | 'too-slow'): Refusal<WorkbookRefusal> {
  switch (fault) {
    case 'not-one':
      return refuse('training.workbook-not-one');
    case 'encrypted':
      return refuse('training.workbook-encrypted');
    case 'old-format':
      return refuse('training.workbook-old-format');
    case 'bomb':
      return refuse('training.workbook-bomb');
    case 'doctype':
      return refuse('training.workbook-doctype');
    case 'rows':
      return refuse('training.rows-too-many', { limit: WORKBOOK_LIMITS.rows });
    case 'columns':
      return refuse('training.columns-too-many', { limit: WORKBOOK_LIMITS.columns });
    case 'too-slow':
      return refuse('training.workbook-too-slow', { seconds: WORKBOOK_LIMITS.seconds });
  }
}
