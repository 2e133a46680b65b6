import type { FactoryProvider, InjectionToken, Provider } from '@nestjs/common';

type Constructor<T, Args extends readonly unknown[]> = new (...args: Args) => T;
type Tokens<Args extends readonly unknown[]> = { readonly [I in keyof Args]: InjectionToken<Args[I]> | (abstract new (...args: never[]) => Args[I]) };

/**
 * Provides a framework-free class: what it needs is named here, in the order of its constructor.
 * @example useCase(PublishTask, [TaskStore, UnitOfWork, EventLog, Clock, Ids])
 */
export const useCase = <T, const Args extends readonly unknown[]>(type: Constructor<T, Args>, needs: Tokens<Args>): Provider<T> =>
  ({
    provide: type,
    useFactory: (...args: unknown[]) => new type(...(args as unknown as Args)),
    inject: [...needs] as InjectionToken[],
  }) satisfies FactoryProvider<T>;
