import type { Locale } from '#libs/kernel';
import { OneOf, Text, Uuid } from '#libs/platform';
import { products, type Product } from '../domain/bot.js';

export class MarkReadDto {
  @Uuid()
  upTo!: string;
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
