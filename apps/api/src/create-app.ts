import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Module, type DynamicModule, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { configureHttp, PlatformModule, type PlatformOptions } from '#libs/platform';
import { capabilities } from '../../capabilities.js';

const WEB = fileURLToPath(new URL('../../../../apps/web/dist/', import.meta.url)); // seen from dist/apps/api/src
const BODY_LIMIT = 1024 * 1024;

@Module({})
class ApiModule {
  static with(options: PlatformOptions): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.with(options), ...options.capabilities.map((c) => c.module)] };
  }
}

export interface ApiOptions extends Omit<PlatformOptions, 'capabilities'> {
  readonly logger?: LoggerService | false;
}

/** The API process, configured and not yet listening. */
export async function createApp({ logger, ...options }: ApiOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: false, bodyLimit: BODY_LIMIT, genReqId: () => randomUUID(), forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with({ ...options, capabilities }), adapter, {
    ...(logger === undefined ? {} : { logger }),
    abortOnError: false,
  });
  await configureHttp(app, WEB);
  return app;
}
