import { AsyncLocalStorage } from 'node:async_hooks';

/** What one request, socket message or job carries along: never personal data. */
export interface RequestContext {
  readonly correlationId: string;
  readonly idempotency: { readonly key: string; readonly route: string; readonly bodyHash: Buffer } | null;
}

const contexts = new AsyncLocalStorage<RequestContext>();

/** The context of the running request, if there is one. */
export const requestContext = (): RequestContext | undefined => contexts.getStore();

/** Runs work as part of a request. */
export const inRequest = <T>(context: RequestContext, work: () => T): T => contexts.run(context, work);

/** Makes the context hold for the rest of the current asynchronous execution: for hooks that cannot wrap what follows. */
export const enterRequest = (context: RequestContext): void => contexts.enterWith(context);
