import { organizationKinds, type OrganizationKind } from '#libs/kernel';
import { Nested, OneOf, PageQuery, Secret, Text } from '#libs/platform';
import { organizationStates, refusalReasons, type OrganizationState, type RefusalReason } from '../domain/organization-state.js';
import { PASSWORD_MAX } from '../domain/password.js';

export class NewcomerDto {
  @Text({ max: 40 }) name!: string;
  @Text({ max: 64 }) signIn!: string;
  @Secret({ max: PASSWORD_MAX }) password!: string;
}

export class ApplicationDto {
  @OneOf(organizationKinds) kind!: OrganizationKind;
  @Text({ min: 2, max: 100 }) name!: string;
  @Text({ max: 20 }) shortName!: string;
  @Text({ max: 30 }) uscc!: string;
  @Text({ min: 2, max: 6 }) regionCode!: string;
}

export class RegistrationDto extends ApplicationDto {
  @Nested(NewcomerDto) administrator!: NewcomerDto;
}

export class AdmissionDto {
  /** Empty or left out: under nobody’s control. */
  @Text({ min: 0, max: 60, optional: true }) controlGroup?: string;
}

export class RefusalDto {
  @OneOf(refusalReasons) reason!: RefusalReason;
  @Text({ min: 0, max: 200, optional: true }) note?: string;
}

export class ApplicationQuery extends PageQuery {
  @OneOf(organizationStates) status: OrganizationState = 'PENDING';
}

export class DirectoryQuery extends PageQuery {
  @Text({ max: 60 }) q!: string;
}
