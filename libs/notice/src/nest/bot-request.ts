import { createHmac } from 'node:crypto';
import type { BotAddress } from '../application/ports/bot-caller.js';
import type { Product } from '../domain/bot.js';
import type { Card } from '../domain/card.js';

/** A call as a product expects it. */
export interface BotRequest {
  readonly url: string;
  readonly body: string;
}

const hmac = (key: string, message: string): string => createHmac('sha256', key).update(message).digest('base64');
const linkOf = ({ link }: Card): readonly string[] => (link ? [`[${link.label}](${link.url})`] : []);

/** Public formats of the three products; a signature is good for an hour, so it is made when the message leaves. */
const formats: Readonly<Record<Product, (to: BotAddress, card: Card, at: Date) => BotRequest>> = {
  // https://developer.work.weixin.qq.com/document/path/91770
  WECOM: ({ address }, card) => ({
    url: address,
    body: JSON.stringify({
      msgtype: 'markdown',
      markdown: { content: [`**${card.title}**`, ...card.lines.map((line) => `> ${line}`), ...linkOf(card)].join('\n') },
    }),
  }),

  // https://open.dingtalk.com/document/robots/customize-robot-security-settings: milliseconds, in the address, keyed by the secret
  DINGTALK: ({ address, secret }, card, at) => {
    const url = new URL(address);
    if (secret !== null) {
      const timestamp = String(at.getTime());
      url.searchParams.set('timestamp', timestamp);
      url.searchParams.set('sign', hmac(secret, `${timestamp}\n${secret}`));
    }
    const text = [`#### ${card.title}`, ...card.lines.map((line) => `- ${line}`), '', ...linkOf(card)].join('\n');
    return { url: url.href, body: JSON.stringify({ msgtype: 'markdown', markdown: { title: card.title, text } }) };
  },

  // https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot: seconds, in the body, keyed by time and secret over nothing
  FEISHU: ({ address, secret }, card, at) => {
    const timestamp = String(Math.floor(at.getTime() / 1000));
    const signature = secret === null ? {} : { timestamp, sign: hmac(`${timestamp}\n${secret}`, '') };
    const content = [...card.lines, ...linkOf(card)].join('\n');
    const message = {
      header: { title: { tag: 'plain_text', content: card.title } },
      elements: [{ tag: 'div', text: { tag: 'lark_md', content } }],
    };
    return { url: address, body: JSON.stringify({ ...signature, msg_type: 'interactive', card: message }) };
  },
};

/** A card as one call. */
export const requestOf = (product: Product, to: BotAddress, card: Card, at: Date): BotRequest => formats[product](to, card, at);
