import { SetMetadata } from '@nestjs/common';

export type Grant = { readonly public: true } | { readonly action: string; readonly subject: string };

export const GRANT = 'dingyue:grant';

/** What a handler needs: a rule that allows this action on some object of this subject. The object itself is checked by its loader. */
export const Can = (action: string, subject: string) => SetMetadata<string, Grant>(GRANT, { action, subject });

/** A handler anyone may call, signed in or not. */
export const Public = () => SetMetadata<string, Grant>(GRANT, { public: true });
