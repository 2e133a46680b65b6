import 'reflect-metadata';
import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { openInstallation, PinoLogger, PlatformModule, runProcess, SystemClock, type PlatformOptions, type Running } from '#libs/platform';
import { seedReference } from '../../../seeds/seed-reference.js';
import { capabilities } from '../../capabilities.js';

@Module({})
class WorkerModule {
  static with(options: PlatformOptions): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.with(options), ...options.capabilities.map((c) => c.module)] };
  }
}

/** The same capabilities without pages, API and sockets: relay and schedules. */
async function start(): Promise<Running> {
  const installation = await openInstallation({ ...process.env, ROLE: 'worker' });
  const logger = new PinoLogger(installation.config.logLevel);
  Logger.overrideLogger(logger);
  try {
    if (installation.ownerUrl !== null) await seedReference(installation.ownerUrl);
    const options = { settings: installation.settings, clock: new SystemClock(), capabilities };
    const app = await NestFactory.createApplicationContext(WorkerModule.with(options), { logger, abortOnError: false });
    console.log(['Dingyue worker is up', ...installation.notices].join('\n'));
    return { stop: () => app.close().finally(installation.close), lost: installation.lost };
  } catch (error) {
    await installation.close();
    throw error;
  }
}

await runProcess(start);
