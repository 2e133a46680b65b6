import type { Locale } from '#libs/kernel';
import { OneOf, Secret, Text, Whole } from '#libs/platform';
import { PASSWORD_MAX } from '../domain/password.js';

export class SignInDto {
  @Text({ max: 64 }) signIn!: string;
  @Secret({ max: PASSWORD_MAX }) password!: string;
}

export class LocaleDto {
  @OneOf(['zh', 'en']) locale!: Locale;
}

export class OpenTokenDto {
  @Text({ max: 40 }) label!: string;
  @Whole({ min: 1, max: 365 }) days!: number;
}

export class ChangePasswordDto {
  @Secret({ max: PASSWORD_MAX }) current!: string;
  @Secret({ max: PASSWORD_MAX }) password!: string;
}

export class CodeDto {
  @Text({ max: 20 }) code!: string;
}

export class RedeemDto extends CodeDto {
  @Text({ max: 64, optional: true }) signIn?: string;
  @Secret({ max: PASSWORD_MAX }) password!: string;
}
