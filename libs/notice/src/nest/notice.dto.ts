import type { Locale } from '#libs/kernel';
import { Email, Flag, OneOf, Text, Uuid, Whole } from '#libs/platform';
import { products, type Product } from '../domain/bot.js';
import { channels, type Channel } from '../domain/settings.js';

export class MarkReadDto {
  @Uuid()
  upTo!: string;
}

export class SettingsDto {
  @OneOf(channels)
  before!: Channel;

  @OneOf(channels)
  due!: Channel;

  @OneOf(channels)
  raised!: Channel;

  @OneOf(channels)
  turn!: Channel;

  @OneOf(channels)
  alarm!: Channel;

  @OneOf(channels)
  outcome!: Channel;

  @Whole({ min: 0, max: 1439 })
  quietFrom!: number;

  @Whole({ min: 0, max: 1439 })
  quietTo!: number;

  @Flag()
  digest!: boolean;
}

export class MailAddressDto {
  @Email()
  address!: string;
}

export class MailCodeDto {
  @Text({ min: 6, max: 6 })
  code!: string;
}

export class AddBotDto {
  @Uuid({ optional: true })
  consortiumId?: string;

  @Uuid({ optional: true })
  organizationId?: string;

  @OneOf(products)
  product!: Product;

  @Text({ max: 40 })
  label!: string;

  @OneOf(['zh', 'en'])
  locale!: Locale;

  @Text({ max: 500 })
  address!: string;

  @Text({ max: 200, optional: true })
  secret?: string;
}
