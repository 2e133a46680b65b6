import { Module } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { OrganizationDirectory } from '#libs/identity/contract';
import { DuePromises } from '#libs/obligation/contract';
import { Clock, Db, EventLog, Ids, Mailer, useCase } from '#libs/platform';
import { ClimbLadders } from '../application/climb-ladders.js';
import { MarkNoticesRead } from '../application/mark-notices-read.js';
import { InboxStore } from '../application/ports/inbox-store.js';
import { SettingsStore } from '../application/ports/settings-store.js';
import { RungStore } from '../application/ports/rung-store.js';
import { QueueCards } from '../application/queue-cards.js';
import { ReadNotices } from '../application/read-notices.js';
import { SayNews } from '../application/say-news.js';
import { ChooseSettings } from '../application/choose-settings.js';
import { TellRung } from '../application/tell-rung.js';
import { BotController } from './bot.controller.js';
import { botProviders } from './bot-providers.js';
import { MailAddressStore } from '../application/ports/mail-address-store.js';
import { LadderClock } from './ladder-clock.js';
import { MailController } from './mail.controller.js';
import { mailProviders } from './mail-providers.js';
import { newsProviders } from './news-providers.js';
import { NoticeController } from './notice.controller.js';
import { SqlInboxStore } from './sql-inbox-store.js';
import { SettingsController } from './settings.controller.js';
import { SqlSettingsStore } from './sql-settings-store.js';
import { SqlRungStore } from './sql-rung-store.js';

/** Who is told what, and when: the ladder of promises that are not kept, news of all capabilities, the inbox, letters, and the groups that hear of it. */
@Module({
  controllers: [SettingsController, MailController, NoticeController, BotController],
  providers: [
    { provide: RungStore, useClass: SqlRungStore },
    { provide: InboxStore, useClass: SqlInboxStore },
    { provide: SettingsStore, useClass: SqlSettingsStore },
    ...botProviders,
    ...mailProviders,
    ...newsProviders,
    useCase(TellRung, [ConsortiumDirectory, RungStore, InboxStore, EventLog, Ids, QueueCards, SettingsStore]),
    useCase(ClimbLadders, [DuePromises, RungStore, TellRung, Db, Clock]),
    useCase(ReadNotices, [InboxStore, DuePromises, OrganizationDirectory, ConsortiumDirectory, SayNews, Clock]),
    useCase(MarkNoticesRead, [InboxStore, Clock]),
    useCase(ChooseSettings, [SettingsStore, MailAddressStore, Mailer]),
    LadderClock,
  ],
})
export class NoticeModule {}
