/** One thing said, as it is kept. */
export interface Message {
  readonly id: string;
  readonly consortiumId: string;
  readonly taskId: string;
  readonly authorId: string;
  /** The organization whose people alone read it; null for the whole room. */
  readonly side: string | null;
  readonly text: string | null;
  readonly at: Date;
}

/** Where the room's messages are kept; their text can be erased here. */
export abstract class MessageStore {
  abstract add(message: Message): Promise<void>;
  abstract byIds(ids: readonly string[]): Promise<readonly Message[]>;
  /** Newest first, of the whole room and of the sides given. */
  abstract list(
    room: { readonly consortiumId: string; readonly taskId: string; readonly sides: readonly string[] },
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly Message[]>;
}
