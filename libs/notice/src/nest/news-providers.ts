import type { Provider } from '@nestjs/common';
import { Clock, Db, EventLog, Feed, Ids, NewsBook, useCase } from '#libs/platform';
import { FollowLog } from '../application/follow-log.js';
import { InboxStore } from '../application/ports/inbox-store.js';
import { NewsStore } from '../application/ports/news-store.js';
import { SettingsStore } from '../application/ports/settings-store.js';
import { QueueCards } from '../application/queue-cards.js';
import { SayNews } from '../application/say-news.js';
import { TellNews } from '../application/tell-news.js';
import { TellWhatIsDue } from '../application/tell-what-is-due.js';
import { DueNewsClock, NewsClock } from './news-clocks.js';
import { SqlNewsStore } from './sql-news-store.js';

/** What news of other capabilities are told by. */
export const newsProviders: readonly Provider[] = [
  { provide: NewsStore, useClass: SqlNewsStore },
  useCase(SayNews, [NewsBook]),
  useCase(TellNews, [NewsStore, InboxStore, SettingsStore, QueueCards, EventLog, Ids]),
  useCase(FollowLog, [NewsBook, NewsStore, TellNews, Feed, Db, Clock]),
  useCase(TellWhatIsDue, [NewsBook, NewsStore, TellNews, Db, Clock]),
  NewsClock,
  DueNewsClock,
];
