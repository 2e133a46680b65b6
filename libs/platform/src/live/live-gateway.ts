import { applyDecorators, UseFilters, UseInterceptors } from '@nestjs/common';
import { WebSocketGateway } from '@nestjs/websockets';
import { AckFilter } from './ack.filter.js';
import { AckInterceptor } from './ack.interceptor.js';

/** The one kind of gateway: global filters and interceptors do not reach gateways, so the decorator carries them. */
export const LiveGateway = (): ClassDecorator => applyDecorators(WebSocketGateway(), UseInterceptors(AckInterceptor), UseFilters(AckFilter));
