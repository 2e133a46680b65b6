import type { Assessment, OutcomeType } from '../../domain/index.js';

/** The state of everything that is told about one task. */
export interface TaskOutcomes {
  readonly id: string;
  readonly organizationId: string;
  readonly version: number;
  readonly consortiumId: string;
  readonly taskId: string;
  readonly status: 'OPEN' | 'COMPLETED';
  readonly seats: number;
  readonly reported: number;
  readonly feedback: boolean;
}

export interface NewOutcomes {
  readonly id: string;
  readonly organizationId: string;
  readonly consortiumId: string;
  readonly enterpriseId: string;
  readonly taskId: string;
  readonly taskNumber: string;
  readonly seats: number;
}

export interface NewOutcome {
  readonly id: string;
  readonly seatId: string;
  readonly studentId: string;
  readonly type: OutcomeType;
  readonly assessment: Assessment;
  readonly note: string;
  readonly reportedBy: string;
  readonly reportedAt: Date;
}

export interface NewFeedback {
  readonly id: string;
  readonly enterpriseId: string;
  readonly rating: number;
  readonly text: string;
  readonly givenBy: string;
  readonly givenAt: Date;
}

export abstract class OutcomeStore {
  /** Opens the outcomes of a task if they are not open yet. */
  abstract open(outcomes: NewOutcomes): Promise<void>;
  /** The outcomes of a task, held until the transaction ends: the last report and the feedback never miss each other. */
  abstract hold(organizationId: string, taskId: string): Promise<TaskOutcomes | null>;
  abstract isReported(outcomes: TaskOutcomes, seatId: string): Promise<boolean>;
  abstract report(outcomes: TaskOutcomes, outcome: NewOutcome): Promise<void>;
  abstract giveFeedback(outcomes: TaskOutcomes, feedback: NewFeedback): Promise<void>;
  /** @returns the version of the completed outcomes */
  abstract complete(outcomes: TaskOutcomes): Promise<number>;
}
