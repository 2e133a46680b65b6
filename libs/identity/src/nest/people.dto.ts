import { roles, type Role } from '#libs/kernel';
import { OneOf, Secret, Text, Uuid } from '#libs/platform';
import { PASSWORD_MAX } from '../domain/password.js';
import { NewcomerDto } from './organization.dto.js';

export class InviteDto {
  @OneOf(roles) role!: Role;
  @Text({ min: 0, max: 40, optional: true }) note?: string;
}

export class TokenDto {
  @Text({ max: 100 }) token!: string;
}

export class AcceptDto extends NewcomerDto {
  @Text({ max: 100 }) token!: string;
}

export class GivePostDto {
  @Uuid() personId!: string;
  @OneOf(roles) role!: Role;
}

export class ConfirmDto {
  @Secret({ max: PASSWORD_MAX }) password!: string;
}
