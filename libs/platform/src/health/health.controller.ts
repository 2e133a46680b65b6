import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { missing } from '#libs/kernel';
import { Public } from '../access/can.js';
import { Metrics } from './metrics.js';
import { Readiness, type Checks } from './readiness.js';

/** For the proxy, the process manager and Prometheus. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Public()
  @Get('health/live')
  @Header('cache-control', 'no-store')
  live(): { readonly live: true } {
    return { live: true };
  }

  @Public()
  @Get('health/ready')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Checks> {
    const checks = await this.readiness.check();
    void reply.status(checks.database && checks.schema && !checks.stopping ? 200 : 503);
    return checks;
  }

  @Public()
  @Get('metrics')
  @Header('cache-control', 'no-store')
  async prometheus(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!isFromThisMachine(request)) throw missing();
    void reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}

/** A proxy on this machine connects from it as well, for people far away; it says so in a header. */
function isFromThisMachine({ socket, headers }: FastifyRequest): boolean {
  const forwarded = headers['x-forwarded-for'] ?? headers['forwarded'] ?? headers['x-real-ip'];
  return forwarded === undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? '');
}
