import type { Provider } from '@nestjs/common';
import { ConsortiumDirectory } from '#libs/consortium/contract';
import { DuePromises } from '#libs/obligation/contract';
import { Clock, Db, Ids, Mailer, Settings, useCase } from '#libs/platform';
import { ComposeLetter } from '../application/compose-letter.js';
import { ConfirmMailAddress } from '../application/confirm-mail-address.js';
import { DeliverLetters } from '../application/deliver-letters.js';
import { EraseAddressWhenPersonErased } from '../application/erase-address-when-person-erased.js';
import { LetterItems } from '../application/letter-items.js';
import { NameMailAddress } from '../application/name-mail-address.js';
import { LetterStore } from '../application/ports/letter-store.js';
import { MailAddressStore, MailCode } from '../application/ports/mail-address-store.js';
import { NewsStore } from '../application/ports/news-store.js';
import { SettingsStore } from '../application/ports/settings-store.js';
import { RemoveMailAddress } from '../application/remove-mail-address.js';
import { SayNews } from '../application/say-news.js';
import { KeyedMailCode } from './keyed-mail-code.js';
import { LetterClock } from './letter-clock.js';
import { NoticePolicies } from './notice-policies.js';
import { SqlLetterStore } from './sql-letter-store.js';
import { SqlMailAddressStore } from './sql-mail-address-store.js';

/** What letters are made of. */
export const mailProviders: readonly Provider[] = [
  { provide: MailAddressStore, useClass: SqlMailAddressStore },
  { provide: LetterStore, useClass: SqlLetterStore },
  { provide: MailCode, useClass: KeyedMailCode },
  useCase(NameMailAddress, [MailAddressStore, LetterStore, Mailer, Db, Ids, Clock]),
  useCase(ConfirmMailAddress, [MailAddressStore, MailCode, Clock]),
  useCase(RemoveMailAddress, [MailAddressStore, SettingsStore, Db]),
  useCase(EraseAddressWhenPersonErased, [MailAddressStore]),
  useCase(LetterItems, [DuePromises, ConsortiumDirectory, NewsStore, SayNews, Settings, Clock]),
  useCase(ComposeLetter, [MailAddressStore, MailCode, LetterStore, LetterItems]),
  useCase(DeliverLetters, [LetterStore, ComposeLetter, Mailer, Ids, Clock]),
  LetterClock,
  NoticePolicies,
];
