import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { SignedIn } from './actor-reader.js';

const signedInOf = (context: ExecutionContext): SignedIn =>
  context.getType() === 'ws'
    ? context.switchToWs().getClient<{ data: { signedIn: SignedIn } }>().data.signedIn
    : context.switchToHttp().getRequest<{ user: SignedIn }>().user;

/** The actor of the request or socket message; the guard has put it there. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => signedInOf(context).actor);

/** The session itself: for signing out, and for what shows one's own name. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => signedInOf(context));
