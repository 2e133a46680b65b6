import { BusinessDate, OneOf, PageQuery, Text, Uuid, Uuids } from '#libs/platform';
import { proofKinds, type ProofKind } from '../domain/decide-proof.js';
import { ipOwners, type IpOwner } from '../domain/project.js';
import { projectFilters, type ProjectFilter } from './project-list.js';

const HASH = { min: 64, max: 64 };

export class ProjectListQuery extends PageQuery {
  @OneOf(projectFilters, { optional: true }) filter: ProjectFilter = 'OPEN';
}

export class ProjectDto {
  @Text({ max: 40 }) kindCode!: string;
  @Text({ min: 2, max: 60 }) title!: string;
  @Uuid() leadId!: string;
  @Uuids({ min: 1, max: 20 }) partnerIds!: string[];
  @BusinessDate() beginsOn!: string;
  @BusinessDate() endsOn!: string;
  /** Of joint R&D: who owns the result; and the shares, or what else was agreed, in words. */
  @OneOf(ipOwners, { optional: true }) ipOwner?: IpOwner;
  @Text({ min: 0, max: 500, lines: true, optional: true }) ipWords: string = '';
  /** Of a project overseas. */
  @Text({ min: 0, max: 40, optional: true }) country: string = '';
}

/** A word names the organization and the SHA-256 of the text its delegate saw. */
export class PartyWordDto {
  @Uuid() organizationId!: string;
  @Text({ ...HASH }) hash!: string;
}

/** The promise that was made for an obligation of the project's kind. */
export class ProjectPromiseDto {
  @Text({ max: 40 }) lineCode!: string;
  @Uuid() obligationId!: string;
}

/** That an enterprise goes abroad: which paper, its number, and the paper itself. */
export class ProofDto {
  @Uuid() organizationId!: string;
  @OneOf(proofKinds) kind!: ProofKind;
  @Text({ min: 4, max: 60 }) number!: string;
  @Uuids({ min: 1, max: 5 }) fileIds!: string[];
}

/** For whom its delegate verifies, and whose proof. */
export class ProofWordDto {
  @Uuid() organizationId!: string;
  @Uuid() ofId!: string;
}

/** What came of it. */
export class ProjectEndingDto {
  @Text({ min: 2, max: 2000, lines: true }) outcome!: string;
}
