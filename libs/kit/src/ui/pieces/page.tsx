import { useId, type ReactNode } from 'react';

export interface PageProps {
  readonly title: string;
  /** One line under the title: what this is, as of when. */
  readonly note?: ReactNode;
  /** Buttons on the right; at most one primary. */
  readonly actions?: ReactNode;
  /** Id or state line above the title. */
  readonly over?: ReactNode;
  readonly children: ReactNode;
}

/** Every screen is one: sets the window title and the only h1. */
export const Page = ({ title, note, actions, over, children }: PageProps) => (
  <>
    <title>{`${title} · 鼎约`}</title>
    <header className="page-head">
      <div>
        {over && <div className="over">{over}</div>}
        <h1 tabIndex={-1}>{title}</h1>
        {note && <p>{note}</p>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </header>
    {children}
  </>
);

export interface CardProps {
  readonly title?: string;
  readonly note?: ReactNode;
  /** A link or small button at the right of the title. */
  readonly aside?: ReactNode;
  /** No padding, for a table that fills the card. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

export function Card({ title, note, aside, flush = false, children }: CardProps) {
  const id = useId();
  return (
    <section className={`card${flush ? ' flush' : ''}`} aria-labelledby={title ? id : undefined}>
      {title && (
        <h2 id={id}>
          {title}
          {note && <small>{note}</small>}
          {aside && <span className="aside">{aside}</span>}
        </h2>
      )}
      {children}
    </section>
  );
}

/** Cards side by side; `wide` gives the first or the second more room. One column on a phone. */
export const Columns = ({
  count = 2,
  wide,
  children,
}: {
  readonly count?: 2 | 3 | 4;
  readonly wide?: 'first' | 'second';
  readonly children: ReactNode;
}) => <div className={`columns of-${count}${wide ? ` wide-${wide}` : ''}`}>{children}</div>;

/** One under the other, with the usual space between. */
export const Stack = ({ children }: { readonly children: ReactNode }) => <div className="stack">{children}</div>;

/** Name and value pairs. */
export const Facts = ({ items, row = false }: { readonly items: readonly (readonly [string, ReactNode])[]; readonly row?: boolean }) => (
  <dl className={`facts${row ? ' row' : ''}`}>
    {items.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** Serif means it binds: clauses, orders, statements. */
export const Binding = ({ children }: { readonly children: ReactNode }) => <div className="binding">{children}</div>;

/** A short code, number or hash, in one width. */
export const Code = ({ children }: { readonly children: ReactNode }) => <span className="id">{children}</span>;
