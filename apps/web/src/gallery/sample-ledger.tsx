import { useState } from 'react';
import { Button, Card, Chips, Facts, Page, Peek, PromiseBar } from '#libs/kit/ui';
import { promises, type SamplePromise } from './sample.js';
import { SampleTable } from './sample-table.js';

const filters = [
  { value: 'ours', label: '轮到我们', count: 12 },
  { value: 'we-owe', label: '我们欠的', count: 46 },
  { value: 'owed', label: '欠我们的', count: 38 },
  { value: 'late', label: '已逾期', count: 22 },
  { value: 'all', label: '全部', count: 114 },
] as const;
const rows = [...promises, ...promises].map((row, index) => ({ ...row, id: `OB-${String(100 + index * 7).padStart(4, '0')}` }));

export function SampleLedger() {
  const [filter, setFilter] = useState<(typeof filters)[number]['value']>('ours');
  const [open, setOpen] = useState<SamplePromise | null>(null);
  return (
    <Page
      title="承诺台账"
      note="谁欠谁、欠什么、何时到期、凭什么算兑现。实心才算数。"
      actions={
        <>
          <Button>导出 Excel</Button>
          <Button kind="primary">登记承诺</Button>
        </>
      }
    >
      <Chips label="筛选" options={filters} value={filter} onChange={setFilter} />
      <Card flush>
        <SampleTable rows={rows} wide openId={open?.id ?? null} onOpen={setOpen} />
      </Card>
      <Peek open={open !== null} onClose={() => setOpen(null)} title={open?.title ?? ''} actions={<Button kind="primary">核验</Button>}>
        {open && (
          <>
            <PromiseBar label={open.title} promised={open.promised} claimed={open.claimed} verified={open.verified} unit={open.unit} />
            <Facts
              items={[
                ['义务人', open.by],
                ['受益人', open.to],
                ['期限', open.dueOn],
              ]}
            />
          </>
        )}
      </Peek>
    </Page>
  );
}
