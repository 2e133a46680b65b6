import {
  meeting_exact,
  meeting_minutes_decided,
  meeting_minutes_item,
  meeting_minutes_nobody,
  meeting_minutes_not_there,
  meeting_minutes_nothing_said,
  meeting_minutes_place,
  meeting_minutes_stand_in,
  meeting_minutes_there,
  meeting_minutes_title,
  meeting_minutes_when,
} from '#messages';
import { Binding, Facts, inLocale } from '#libs/kit/ui';
import type { MinutedItem, Minutes } from '../domain/minutes.js';
import { decisionWord, joined, whenText } from './meeting-words.js';
import { readMinutes } from './read-minutes.js';

const there = ({ participants }: Minutes): readonly string[] =>
  participants
    .filter(({ attendance }) => attendance !== 'ABSENT')
    .map(({ organization, attendance }) => (attendance === 'DELEGATE' ? meeting_minutes_stand_in({ name: organization.name }) : organization.name));

const absent = ({ participants }: Minutes): readonly string[] =>
  participants.filter(({ attendance }) => attendance === 'ABSENT').map(({ organization }) => organization.name);

/** The minutes as they bind, every line read from what is signed, and that very text underneath. */
export function MinutesArticle({ content }: { readonly content: string }) {
  const minutes = readMinutes(content);
  return (
    <>
      <Binding>
        <article className="meeting-minutes">
          <h2>{meeting_minutes_title({ name: minutes.consortiumName, kind: inLocale(minutes.kind.names) })}</h2>
          <Facts
            items={[
              [meeting_minutes_when(), whenText(minutes)],
              [meeting_minutes_place(), minutes.place],
              [meeting_minutes_there(), joined(there(minutes))],
              [meeting_minutes_not_there(), joined(absent(minutes)) || meeting_minutes_nobody()],
            ]}
          />
          {minutes.items.map((item, at) => (
            <ItemText key={at} number={at + 1} item={item} />
          ))}
        </article>
      </Binding>
      <details className="meeting-exact no-print">
        <summary>{meeting_exact()}</summary>
        <pre>{content}</pre>
      </details>
    </>
  );
}

const ItemText = ({ number, item: { title, text, decisions } }: { readonly number: number; readonly item: MinutedItem }) => (
  <section>
    <h3>{meeting_minutes_item({ number, title })}</h3>
    {(text === '' && decisions.length === 0 ? [meeting_minutes_nothing_said()] : text.split('\n').filter(Boolean)).map((line, at) => (
      <p key={at}>{line}</p>
    ))}
    {decisions.map((decision) => (
      <p key={decision.id} className="meeting-decision">
        <b>{meeting_minutes_decided()}</b> {decision.text} <small>{decisionWord(decision.kind)}</small>
      </p>
    ))}
  </section>
);
