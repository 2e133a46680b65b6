import { createServer, type IncomingMessage, type Server } from 'node:http';
import { Module } from '@nestjs/common';
import type { Capability } from '#libs/platform';
import { CallRule } from '../application/ports/call-rule.js';
import { notice } from '../index.js';
import { NoticeModule } from './notice.module.js';

/** One message as a group's server got it. */
export interface Got {
  readonly url: URL;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** How the stand-in answers; 'silence' takes the message and hangs up. */
export type Reply = { readonly status: number; readonly body: object; readonly headers?: Record<string, string> } | 'silence';

const accepted: Reply = { status: 200, body: { errcode: 0, errmsg: 'ok', code: 0 } };

/** Stands in for WeCom, DingTalk and Feishu on this machine. */
export class GroupServer {
  readonly got: Got[] = [];
  /** Answers to come, in order; after them every message is accepted. */
  replies: Reply[] = [];
  private constructor(private readonly server: Server) {}

  static async start(): Promise<GroupServer> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const groups = new GroupServer(server);
    server.on('request', (request, response) => {
      void textOf(request).then((text) => {
        groups.got.push({ url: new URL(request.url ?? '', groups.url), text, body: JSON.parse(text) as Record<string, unknown> });
        const reply = groups.replies.shift() ?? accepted;
        if (reply === 'silence') return request.socket.destroy();
        return response.writeHead(reply.status, reply.headers).end(JSON.stringify(reply.body));
      });
    });
    return groups;
  }

  get url(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  /** Messages that came to one group. */
  to(path: string): readonly Got[] {
    return this.got.filter(({ url }) => url.pathname === path);
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.server.closeAllConnections();
      this.server.close(() => done());
    });
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

/** Calls the stand-in and nothing else. The rule of the product has specs of its own. */
export class StandInCalls extends CallRule {
  refusalTo({ hostname }: URL): 'notice.bot-address-private' | null {
    return hostname === '127.0.0.1' ? null : 'notice.bot-address-private';
  }
  mayConnect(address: string): boolean {
    return address === '127.0.0.1';
  }
  resolve(): Promise<never> {
    return Promise.reject(new Error('the stand-in is called by its address'));
  }
}

const part = (name: 'controllers' | 'providers'): unknown[] => Reflect.getMetadata(name, NoticeModule) as unknown[];
class NoticeWithStandIn {}
Module({ controllers: part('controllers') as never, providers: [...part('providers'), { provide: CallRule, useClass: StandInCalls }] as never })(
  NoticeWithStandIn,
);

/** The capability as it is, but for whom it may call. */
export const noticeWithStandIn: Capability = { ...notice, module: NoticeWithStandIn };
