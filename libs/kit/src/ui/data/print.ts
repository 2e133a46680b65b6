import { useEffect, useRef } from 'react';

const preparations = new Set<() => Promise<void>>();

/** Prints the page once what its screens read for paper is there; without it, what is on the screen. */
export async function printPage(): Promise<void> {
  await Promise.allSettled([...preparations].map((prepare) => prepare()));
  // What they have read is drawn only after this turn.
  await new Promise((drawn) => setTimeout(drawn, 0));
  window.print();
}

/** What a screen reads before it is printed: a list that has loaded a page of itself, all of it. The browser's own command waits for nobody. */
export function useBeforePrint(prepare: () => Promise<void>): void {
  const latest = useRef(prepare);
  useEffect(() => {
    latest.current = prepare;
  });
  useEffect(() => {
    const run = (): Promise<void> => latest.current();
    preparations.add(run);
    return () => void preparations.delete(run);
  }, []);
}
