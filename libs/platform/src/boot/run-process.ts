import { Logger } from '@nestjs/common';
import { StartRefused } from '../start-refused.js';

const FAILED = 1;
const DATABASE_LOST = 70;

/** A started process: how to end it, and when it cannot go on. */
export interface Running {
  readonly stop: () => Promise<void>;
  readonly lost: Promise<string>;
}

/**
 * Starts a process and ends it in good order on SIGTERM or SIGINT; a second signal ends it at once. What nobody expected is logged and
 * does not end the others' requests.
 */
export async function runProcess(start: () => Promise<Running>): Promise<void> {
  const log = new Logger('Process');
  process.on('unhandledRejection', (reason) => log.error(reason instanceof Error ? reason : String(reason)));
  try {
    const { stop, lost } = await start();
    const end = stopOnce(stop, log);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => end(0));
    void lost.then((reason) => {
      log.fatal(reason);
      end(DATABASE_LOST);
    });
  } catch (error) {
    if (error instanceof StartRefused) console.error(error.message);
    else console.error(error);
    process.exit(FAILED);
  }
}

function stopOnce(stop: () => Promise<void>, log: Logger): (code: number) => void {
  let stopping = false;
  return (code) => {
    if (stopping) process.exit(code || FAILED);
    stopping = true;
    stop().then(
      () => process.exit(code),
      (error: unknown) => {
        log.fatal(error instanceof Error ? error : String(error));
        process.exit(FAILED);
      },
    );
  };
}
