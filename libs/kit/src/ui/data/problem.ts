/** What the server answers when it refuses: application/problem+json, or the `problem` of a socket acknowledgement. */
export interface ProblemBody {
  readonly code: string;
  readonly title: string;
  readonly status?: number;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly correlationId?: string;
}

/** A refusal as the screens see it. `title` is already in the reader's language. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
  /** Field name → what would be accepted. */
  readonly fields: Readonly<Record<string, string>>;
  readonly correlationId: string | undefined;

  constructor(body: ProblemBody, status = body.status ?? 0) {
    super(body.title);
    this.name = 'Problem';
    this.code = body.code;
    this.status = status;
    this.details = body.details ?? {};
    this.fields = Object.fromEntries((body.fields ?? []).map(({ field, message }) => [field, message]));
    this.correlationId = body.correlationId;
  }

  /** Somebody changed it since it was read: show both, never overwrite. */
  get stale(): boolean {
    return this.code === 'request.stale';
  }

  /** The request may never have arrived: repeating it with the same key is safe. */
  get unreachable(): boolean {
    return this.code === 'network.unreachable';
  }

  get signedOut(): boolean {
    return this.status === 401;
  }
}

/** Any thrown value as a Problem, so that a screen has one thing to show. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem({ code: 'client.unknown', title: thrown instanceof Error ? thrown.message : String(thrown) });
