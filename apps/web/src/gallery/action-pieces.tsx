import { useState } from 'react';
import { Button, ButtonLink, Card, Chips, Columns, ConsequenceSheet, Dialog, Peek, Tabs, toast } from '#libs/kit/ui';

const tabs = [
  { value: 'hours', label: '工时', count: 4 },
  { value: 'files', label: '交付物', count: 3 },
  { value: 'talk', label: '讨论' },
] as const;
const filters = [
  { value: 'ours', label: '轮到我们', count: 12 },
  { value: 'owed', label: '欠我们的', count: 38 },
  { value: 'all', label: '全部', count: 114 },
] as const;

export function ActionPieces() {
  const [open, setOpen] = useState<'sheet' | 'dialog' | 'peek' | null>(null);
  const [tab, setTab] = useState<(typeof tabs)[number]['value']>('hours');
  const [filter, setFilter] = useState<(typeof filters)[number]['value']>('ours');
  const close = (): void => setOpen(null);
  return (
    <Columns count={2}>
      <Card title="按钮">
        <div className="actions">
          <Button kind="primary">核验</Button>
          <Button>催办</Button>
          <Button kind="quiet">看证据</Button>
          <Button kind="danger">撤销任命</Button>
          <Button kind="primary" busy>
            签署
          </Button>
          <Button disabled>等对方</Button>
          <Button small kind="primary">
            核验
          </Button>
          <Button small>退回</Button>
          <ButtonLink to="/kit/ledger">台账</ButtonLink>
        </div>
        <h3>弹出</h3>
        <div className="actions">
          <Button onClick={() => setOpen('sheet')}>后果单</Button>
          <Button onClick={() => setOpen('dialog')}>对话框</Button>
          <Button onClick={() => setOpen('peek')}>侧栏</Button>
          <Button onClick={() => toast('已验收', { undo: () => toast('已撤回') })}>提示</Button>
          <Button onClick={() => toast('没有送达', { tone: 'problem' })}>拒绝</Button>
        </div>
      </Card>
      <Card title="筛选与标签页">
        <Chips label="筛选" options={filters} value={filter} onChange={setFilter} />
        <Tabs label="任务内容" tabs={tabs} value={tab} onChange={setTab}>
          <p>{tabs.find((each) => each.value === tab)?.label}</p>
        </Tabs>
      </Card>
      <ConsequenceSheet
        open={open === 'sheet'}
        onClose={close}
        onConfirm={() => {
          close();
          toast('已验收', { undo: () => undefined });
        }}
        confirm="确认验收"
        effects={[
          { text: '承诺 OB-0003 兑现第 8 项，共 8 项' },
          { text: '26.5 小时计入 4 名学生实训学时' },
          { text: '¥1,280.00 进入 11 月结算单', mark: 'claimed' },
        ]}
      />
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title="任命导师"
        actions={
          <>
            <Button onClick={close}>再看看</Button>
            <Button kind="primary" onClick={close}>
              任命
            </Button>
          </>
        }
      >
        <p>吴桐将可以验收任务。</p>
      </Dialog>
      <Peek open={open === 'peek'} onClose={close} title="投入数控加工实训设备" actions={<Button kind="primary">核验</Button>}>
        <p>约（原文）→ 证（文件与哈希）→ 验（谁）</p>
      </Peek>
    </Columns>
  );
}
