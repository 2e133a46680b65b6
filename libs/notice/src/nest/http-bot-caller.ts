import { Injectable } from '@nestjs/common';
import { BotCaller, BotSeal } from '../application/ports/bot-caller.js';
import { CallRule } from '../application/ports/call-rule.js';
import type { Delivery } from '../application/ports/delivery-store.js';
import type { CallOutcome } from '../domain/bot-answer.js';
import type { Card } from '../domain/card.js';
import { requestOf } from './bot-request.js';
import { postJson } from './web-call.js';

@Injectable()
export class HttpBotCaller extends BotCaller {
  constructor(
    private readonly seal: BotSeal,
    private readonly rule: CallRule,
  ) {
    super();
  }

  async send({ botId, product, sealed }: Delivery, card: Card, at: Date): Promise<CallOutcome> {
    let request: ReturnType<typeof requestOf>;
    try {
      request = requestOf(product, this.seal.open(botId, sealed), card, at);
    } catch {
      return { kind: 'unsent', error: 'sealed' }; // sealed under another SECRET_KEY
    }
    return postJson(this.rule, request.url, request.body);
  }
}
