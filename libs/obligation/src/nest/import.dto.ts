import { ListOf, OneOf, Text, Uuid, Uuids, Whole } from '#libs/platform';
import { draftActs, MOST_IMPORTED, type DraftAct } from '../domain/decide-import.js';
import { cadences, type Cadence } from '../domain/template.js';
import { SpeakerDto } from './obligation.dto.js';

export class SheetRowDto {
  /** As the spreadsheet numbers it. */
  @Whole({ min: 1, max: 1_048_576 }) line!: number;
  @Text({ max: 10 }) templateCode!: string;
  @Uuid() obligorId!: string;
  @Uuid() beneficiaryId!: string;
  @Whole({ min: 0, max: 1_000_000 }) target!: number;
  @OneOf(cadences) cadence!: Cadence;
}

export class ImportDto {
  /** Rows between members of which the secretariat is to bind none. */
  @ListOf(SheetRowDto, { min: 1, max: MOST_IMPORTED }) rows!: SheetRowDto[];
}

export class AnswerDraftsDto extends SpeakerDto {
  @OneOf(draftActs) act!: DraftAct;
  @Uuids({ min: 1, max: 100 }) draftIds!: string[];
}
