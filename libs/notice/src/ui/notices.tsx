import { Link } from 'react-router';
import {
  notice_empty,
  notice_empty_note,
  notice_list,
  notice_mark_all,
  notice_more,
  notice_settings_open,
  notice_title,
  notice_unread,
} from '#messages';
import {
  Button,
  ButtonLink,
  Card,
  EmptyState,
  ErrorState,
  inLocale,
  MarkShape,
  Page,
  send,
  Skeleton,
  Tag,
  useCommand,
  usePages,
  When,
} from '#libs/kit/ui';
import type { NoticeItem, UnreadView } from '../contract.js';

/** One's notices, newest first; each opens what it tells of. */
export default function Notices() {
  const notices = usePages<NoticeItem>('/notices');
  const mark = useCommand((upTo: string) => send<UnreadView>('POST', '/notices/read', { upTo }), { refresh: ['/notices'] });
  const newest = notices.items[0];
  const unread = notices.items.some(({ readAt }) => readAt === null);
  return (
    <Page
      title={notice_title()}
      actions={
        <>
          <ButtonLink to="/notices/settings">{notice_settings_open()}</ButtonLink>
          {newest && unread && (
            <Button busy={mark.pending} onClick={() => mark.run(newest.id)}>
              {notice_mark_all()}
            </Button>
          )}
        </>
      }
    >
      <Card title={notice_list()}>
        {notices.problem && <ErrorState problem={notices.problem} onRetry={notices.retry} />}
        {notices.pending && <Skeleton rows={4} />}
        {!notices.pending && !notices.problem && notices.items.length === 0 && <EmptyState title={notice_empty()}>{notice_empty_note()}</EmptyState>}
        <ul>
          {notices.items.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} />
          ))}
        </ul>
        {notices.hasMore && (
          <Button small busy={notices.loadingMore} onClick={notices.loadMore}>
            {notice_more()}
          </Button>
        )}
      </Card>
    </Page>
  );
}

const NoticeLine = ({ notice: { mark, title, consortium, href, at, readAt } }: { readonly notice: NoticeItem }) => (
  <li className="todo">
    <MarkShape kind={mark} />
    <div>
      {href === null ? <b>{inLocale(title)}</b> : <Link to={href}>{readAt === null ? <b>{inLocale(title)}</b> : inLocale(title)}</Link>}
      <p className="muted">
        {consortium} <When at={at} /> {readAt === null && <Tag>{notice_unread()}</Tag>}
      </p>
    </div>
  </li>
);
