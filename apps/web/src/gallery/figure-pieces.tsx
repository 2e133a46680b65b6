import {
  Avatar,
  Card,
  Code,
  Columns,
  Due,
  Facts,
  Figure,
  formatMoney,
  Mark,
  Money,
  PromiseBar,
  PromiseKey,
  Seal,
  Stack,
  Stepper,
  Tag,
  Trend,
  Tripod,
  When,
} from '#libs/kit/ui';
import { legs, promises, signature, trend } from './sample.js';

const kinds = ['promised', 'claimed', 'verified', 'spot-checked', 'overdue'] as const;
const row = (children: React.ReactNode) => <div className="actions">{children}</div>;

export const FigurePieces = () => (
  <>
    <Columns count={3}>
      <Card title="标记" note="永远带字">
        {row(kinds.map((kind) => <Mark key={kind} kind={kind} />))}
      </Card>
      <Card title="承诺条">
        <Stack>
          <PromiseBar label="设备" promised={12} claimed={2} verified={8} unit="台" />
          <PromiseBar label="报告" promised={1} verified={0} unit="份" overdue />
          <PromiseBar label="学时" promised={null} verified={null} unit="学时" />
          <PromiseBar label="收益" promised="12043305" claimed="128000" verified="9043305" format={(fen) => formatMoney(String(fen))} />
          <PromiseKey verified="52%" claimed="16%" promised="32%" />
        </Stack>
      </Card>
      <Card title="章">
        <Stack>
          {row(
            <>
              <Seal name="华岳精工" signed={signature} />
              <Seal name="协会" signed={signature} />
              <Seal name="Huayue Precision" signed={signature} />
              <Seal name="装备协会" signed={null} />
            </>,
          )}
          {row(
            <>
              <Seal small name="华岳精工" signed={signature} />
              <Seal small name="临江职院" signed={signature} />
              <Seal small name="装备协会" signed={null} />
            </>,
          )}
        </Stack>
      </Card>
    </Columns>
    <Card title="鼎" note="两足到五足；缺一足则倾；证据不足则空">
      {row(
        <>
          <Tripod legs={legs} index={68} size={160} />
          <Tripod legs={legs.map((leg) => ({ ...leg, percent: 66 }))} index={null} size={160} />
          <Tripod legs={[...legs.slice(0, 2), { label: '行业组织', percent: null, missing: true }]} index={41} size={160} />
          <Tripod legs={legs.slice(0, 2)} index={80} size={160} />
          <Tripod legs={[...legs, { label: '园区', percent: null }]} index={50} size={160} />
          <Tripod legs={[...legs, { label: '园区', percent: 90 }, { label: '高校', percent: 60 }]} index={50} size={160} />
          <Tripod legs={legs} index={68} size={60} />
          <Tripod legs={legs} index={68} size={30} />
        </>,
      )}
    </Card>
    <Columns count={2}>
      <Card title="虚实走势" note="虚线为承诺，斜纹为举证，实心为核验（%）">
        <Trend title="近 12 个月核验占比" points={trend} />
      </Card>
      <Card title="数值" note="每个数都能点到产生它的事件">
        {row(
          <>
            <Figure to="#" value="114" label="承诺" />
            <Figure to="#" value="52%" label="已核验" />
            <Tag>真实订单</Tag>
            <Tag tone="rust">逾期</Tag>
            <Tag tone="jade">轮到我方</Tag>
            <Tag tone="amber">预警 Ⅲ</Tag>
          </>,
        )}
        <Facts
          items={[
            ['金额', <Money key="m" fen="120433057" />],
            ['时间', <When key="w" at={signature.at} />],
            ['期限', <Due key="d" on={promises[0]?.dueOn ?? null} />],
            ['文本', <Code key="c">{signature.hash}</Code>],
            ['人员', <Avatar key="a" name="周岚" />],
          ]}
        />
        <Stepper label="任务进展" steps={['发布', '承接', '排产', '交付', '验收', '结算']} at={3} />
      </Card>
    </Columns>
  </>
);
