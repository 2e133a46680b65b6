import type { Actor } from '#libs/kernel';
import type { NewEvent } from '#libs/platform';
import type { BotRecord } from './ports/bot-store.js';

/** What is said of a bot: never its address. */
export function botEvent(
  actor: Actor,
  bot: BotRecord,
  version: number,
  type: 'notice.bot-added' | 'notice.bot-tried' | 'notice.bot-removed',
): NewEvent {
  const owner = bot.consortiumId === null ? 'organization' : 'consortium';
  const id = bot.consortiumId ?? bot.organizationId ?? '';
  return {
    stream: bot.id,
    version,
    owner: { kind: owner, id },
    type,
    actor,
    speaksFor: bot.secretariatId ?? bot.organizationId ?? undefined,
    data: { botId: bot.id, product: bot.product },
    topics: [`${owner}:${id}`],
  };
}
