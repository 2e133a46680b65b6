import type { Provider } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import { DuePromises } from '#libs/obligation/contract';
import { Clock, EventLog, Gate, Ids, NewsBook, Settings, UnitOfWork, useCase } from '#libs/platform';
import { AddBot } from '../application/add-bot.js';
import { BotAccess } from '../application/bot-access.js';
import { ComposeCard } from '../application/compose-card.js';
import { DeliverCards } from '../application/deliver-cards.js';
import { BotCaller, BotSeal } from '../application/ports/bot-caller.js';
import { BotStore } from '../application/ports/bot-store.js';
import { CallRule } from '../application/ports/call-rule.js';
import { DeliveryStore } from '../application/ports/delivery-store.js';
import { QueueCards } from '../application/queue-cards.js';
import { ReadBots } from '../application/read-bots.js';
import { RemoveBot } from '../application/remove-bot.js';
import { TryBot } from '../application/try-bot.js';
import { DeliveryClock } from './delivery-clock.js';
import { HttpBotCaller } from './http-bot-caller.js';
import { KeyedBotSeal } from './keyed-bot-seal.js';
import { PublicCalls } from './public-calls.js';
import { SqlBotStore } from './sql-bot-store.js';
import { SqlDeliveryStore } from './sql-delivery-store.js';

/** What group bots are made of. */
export const botProviders: readonly Provider[] = [
  { provide: BotStore, useClass: SqlBotStore },
  { provide: DeliveryStore, useClass: SqlDeliveryStore },
  { provide: BotSeal, useClass: KeyedBotSeal },
  { provide: BotCaller, useClass: HttpBotCaller },
  { provide: CallRule, useClass: PublicCalls },
  useCase(BotAccess, [BotStore, Gate]),
  useCase(AddBot, [BotAccess, BotStore, CallRule, BotSeal, UnitOfWork, EventLog, Clock]),
  useCase(TryBot, [BotAccess, BotStore, DeliveryStore, UnitOfWork, EventLog, Clock, Ids]),
  useCase(RemoveBot, [BotAccess, BotStore, UnitOfWork, EventLog, Clock]),
  useCase(ReadBots, [BotAccess, BotStore, ConsortiumDirectory, OrganizationDirectory]),
  useCase(QueueCards, [BotStore, DeliveryStore, Ids]),
  useCase(ComposeCard, [DuePromises, ConsortiumDirectory, OrganizationDirectory, NewsBook, Settings]),
  useCase(DeliverCards, [DeliveryStore, ComposeCard, BotCaller, Clock]),
  DeliveryClock,
];
