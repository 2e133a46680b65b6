import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AccessGuard } from './access/access.guard.js';
import { AccessLog } from './access/access-log.js';
import { ActorReader } from './access/actor-reader.js';
import { Gate } from './access/gate.js';
import { platformPermissions } from './access/platform-permissions.js';
import { RuleBook } from './access/rule-book.js';
import type { Capability } from './capability.js';
import { databaseOptions } from './database/data-source.js';
import { Db } from './database/db.js';
import { Rows } from './database/rows.js';
import { FileBook, fileProviders, Files, FilesController } from './files/index.js';
import { HealthController, healthProviders, Readiness } from './health/index.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RefusalBook } from './http/refusal-book.js';
import { LiveHub } from './live/live-hub.js';
import { Recheck } from './live/recheck.js';
import { TopicBook } from './live/topic-book.js';
import { TopicsGateway } from './live/topics.gateway.js';
import { EventLog } from './log/event-log.js';
import { EventTexts } from './log/event-texts.js';
import { Feed } from './log/feed.js';
import { FeedBell } from './log/feed-bell.js';
import { LogGuard } from './log/log-guard.js';
import { NewsBook } from './log/news-book.js';
import { PolicyBook } from './log/policy-book.js';
import { Relay } from './log/relay.js';
import { RelayBell } from './log/relay-bell.js';
import { Mailer } from './mail/mailer.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { SearchController } from './search/search.controller.js';
import { SearchIndex } from './search/search-index.js';
import { Settings } from './settings.js';
import { Clock } from './time/clock.js';
import { Ids } from './time/ids.js';
import { UnitOfWork } from './unit/unit-of-work.js';
import { HucreWorkbook } from './workbook/hucre-workbook.js';
import { Workbook } from './workbook/workbook.js';

/** What a process is made with. */
export interface PlatformOptions {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly capabilities: readonly Capability[];
  /** False for tools that only read the shape of the API. */
  readonly connect?: boolean;
}

const SHARED = [
  Db,
  Ids,
  Rows,
  UnitOfWork,
  PolicyBook,
  LogGuard,
  NewsBook,
  EventLog,
  EventTexts,
  Feed,
  FeedBell,
  RelayBell,
  RuleBook,
  RefusalBook,
  Gate,
  AccessLog,
  ActorReader,
  TopicBook,
  SearchIndex,
  FileBook,
  Files,
  Workbook,
  Readiness,
  Mailer,
  Clock,
  Settings,
];

/** What the platform itself is made of, beyond what it offers. */
const OWN = [
  Ids,
  Rows,
  UnitOfWork,
  PolicyBook,
  LogGuard,
  NewsBook,
  EventLog,
  EventTexts,
  Feed,
  FeedBell,
  RelayBell,
  Relay,
  Gate,
  AccessLog,
  ActorReader,
  TopicBook,
  SearchIndex,
  ...fileProviders,
  { provide: Workbook, useClass: HucreWorkbook },
  ...healthProviders,
  { provide: Mailer, useClass: SmtpMailer },
  LiveHub,
  Recheck,
  TopicsGateway,
];

/** Everything capabilities stand on, offered to all of them. */
@Global()
@Module({})
export class PlatformModule {
  static with({ settings, clock, capabilities, connect = true }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({ ...databaseOptions(settings.databaseUrl), autoLoadEntities: true, retryAttempts: 0, manualInitialization: !connect }),
      ],
      controllers: [SearchController, FilesController, HealthController],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: clock },
        { provide: Db, useFactory: (dataSource: DataSource) => new Db(dataSource), inject: [getDataSourceToken()] },
        { provide: RuleBook, useValue: new RuleBook([platformPermissions, ...capabilities.map((c) => c.permissions)]) },
        { provide: RefusalBook, useValue: new RefusalBook(capabilities.map((c) => c.refusals)) },
        ...OWN,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: SHARED,
    };
  }
}
