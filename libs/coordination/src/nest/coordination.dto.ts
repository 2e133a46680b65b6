import { BusinessDate, Flag, ListOf, OneOf, PageQuery, Text, Uuid } from '#libs/platform';
import { requestFilters, type RequestFilter } from '../contract.js';
import { addresseeRoles, type AddresseeRole } from '../domain/request.js';

export class RequestListQuery extends PageQuery {
  @OneOf(requestFilters, { optional: true }) filter: RequestFilter = 'ALL';
}

export class SameQuery {
  @Text({ max: 40 }) topicCode!: string;
  @Uuid() leadId!: string;
  /** SHA-256 of the words, computed by who asks; left out where it cannot be. */
  @Text({ min: 64, max: 64, optional: true }) textHash: string = '0'.repeat(64);
}

export class AddresseeDto {
  @Uuid() organizationId!: string;
  @OneOf(addresseeRoles) role!: AddresseeRole;
  /** Which department of it the matter came from or goes to. */
  @Text({ max: 60, min: 0, optional: true }) department: string = '';
  /** Left out: fifteen working days. */
  @BusinessDate({ optional: true }) dueOn?: string;
}

export class AskDto {
  @Uuid() requesterId!: string;
  @Text({ max: 40 }) topicCode!: string;
  @Text({ min: 5, max: 5000, lines: true }) text!: string;
  @ListOf(AddresseeDto, { min: 1, max: 10 }) addressees!: AddresseeDto[];
  /** Who asks has seen what was asked before, and this is another matter. */
  @Flag({ optional: true }) different: boolean = false;
}

export class AnswerDto {
  @Uuid() organizationId!: string;
  @Text({ min: 2, max: 5000, lines: true }) text!: string;
}

export class ReopenDto {
  @Text({ min: 2, max: 2000, lines: true }) reason!: string;
}

export class ReuseDto {
  @Uuid() requesterId!: string;
}
