import { BusinessDate, FenAmount, OneOf, Text, Uuid } from '#libs/platform';
import { costKinds, type CostKind } from '../domain/entry.js';

export class RecordReceiptDto {
  @FenAmount() amountFen!: bigint;
  @BusinessDate() onDate!: string;
  @Text({ max: 200, optional: true }) note?: string;
  @Uuid() fileId!: string;
}

export class RecordCostDto extends RecordReceiptDto {
  @OneOf(costKinds) kind!: CostKind;
}

export class ReturnEntryDto {
  @Text({ max: 500 }) reason!: string;
}

export class RecordPayDto {
  @Uuid() taskId!: string;
  @Uuid() seatId!: string;
  @FenAmount() amountFen!: bigint;
  @BusinessDate() fromOn!: string;
  @BusinessDate() toOn!: string;
}

export class IssueStatementDto {
  @Text({ min: 64, max: 64 }) inputsHash!: string;
}

export class RecordPaymentDto {
  @Text({ max: 100 }) reference!: string;
  @BusinessDate() paidOn!: string;
}
