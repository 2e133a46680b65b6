import { Card, Page, useLiveStatus, useTopicEvents } from '#libs/kit/ui';

/** What a room shows, bare: the numbers of its events as they come. */
export function LivePieces() {
  const events = useTopicEvents('task:gallery');
  const status = useLiveStatus();
  return (
    <Page title="现场" note={status}>
      <Card title="事件">
        <ol aria-label="事件">
          {events.map((event) => (
            <li key={event.seq}>{event.seq}</li>
          ))}
        </ol>
      </Card>
    </Page>
  );
}
