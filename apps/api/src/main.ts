import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { drain, openInstallation, PinoLogger, runProcess, StartRefused, SystemClock, type Running } from '#libs/platform';
import { seedReference } from '../../../seeds/seed-reference.js';
import { loadDemo } from './demo-story.js';
import { installFirstOperator } from './first-operator.js';
import { welcome } from './welcome.js';

/** The order matters: nothing listens before the schema, the reference data and the demo story are there. */
async function start(): Promise<Running> {
  const loading = import('./create-app.js'); // takes as long as the database, and needs none of it
  const installation = await openInstallation(process.env);
  const logger = new PinoLogger(installation.config.logLevel);
  Logger.overrideLogger(logger);
  let app: NestFastifyApplication | undefined;
  try {
    const { createApp } = await loading;
    if (installation.ownerUrl !== null) await seedReference(installation.ownerUrl);
    const demo = await loadDemo(installation);
    app = await createApp({ settings: installation.settings, clock: new SystemClock(), logger });
    await app.listen(installation.config.port, installation.config.host).catch(refuseTakenPort);
    const operator = await installFirstOperator(app);
    const notices = operator === null ? installation.notices : [...installation.notices, operator];
    console.log(welcome(installation.config.publicUrl ?? (await app.getUrl()), notices, demo));
  } catch (error) {
    await app?.close();
    await installation.close();
    throw error;
  }
  const listening = app;
  return { stop: () => drain(listening).finally(installation.close), lost: installation.lost };
}

function refuseTakenPort(error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE')
    throw new StartRefused('Another program listens on this port already. Stop it, or choose another one: PORT=3001 npm start.');
  if (error.code === 'EACCES') throw new StartRefused('This user may not listen on this port; choose one above 1023, for example PORT=3000.');
  throw error;
}

await runProcess(start);
