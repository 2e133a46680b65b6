import { applyDecorators, UseFilters, UseInterceptors, UsePipes } from '@nestjs/common';
import { WebSocketGateway } from '@nestjs/websockets';
import { AckFilter } from './ack.filter.js';
import { AckInterceptor } from './ack.interceptor.js';
import { SocketBodyPipe } from './socket-body.pipe.js';

/** The one kind of gateway: global filters, pipes and interceptors do not reach gateways, so the decorator carries them. */
export const LiveGateway = (): ClassDecorator =>
  applyDecorators(WebSocketGateway(), UsePipes(SocketBodyPipe), UseInterceptors(AckInterceptor), UseFilters(AckFilter));
