import { Button, Card, Columns, DataTable, Facts, Figure, Page, PromiseBar, PromiseKey, Seal, Stack, Trend, Tripod } from '#libs/kit/ui';
import { legs, promises, signature, trend } from './sample.js';
import { SampleTable } from './sample-table.js';

const reasons = [
  ['+4.1', '真实生产任务验收 11 项', 'jade'],
  ['+2.6', '企业导师工时签认 93%', 'jade'],
  ['−3.4', '行业协会 15 项逾期，2 项超 60 天', 'rust'],
] as const;
const seats = [
  {
    role: '链主企业席位',
    name: '华岳精工集团',
    seal: '华岳精工',
    who: '陈工 · 生产副总',
    verified: 82,
    claimed: 9,
    owed: 38,
    late: 2,
    last: '今天 09:42',
    signed: true,
  },
  {
    role: '牵头院校席位',
    name: '临江职业技术学院',
    seal: '临江职院',
    who: '周岚 · 秘书长',
    verified: 71,
    claimed: 12,
    owed: 46,
    late: 5,
    last: '昨天',
    signed: true,
  },
  {
    role: '行业组织席位',
    name: '省装备制造行业协会',
    seal: '装备协会',
    who: '席位空缺 41 天',
    verified: 34,
    claimed: 6,
    owed: 30,
    late: 15,
    last: '63 天前',
    signed: false,
  },
] as const;
const documents = [
  ['联合体章程（修订）v3', [true, true, false]],
  ['2026 年度任务书', [true, true, true]],
  ['设备投入协议 v2', [true, false, false]],
] as const;

const Index = () => (
  <Card title="实体化指数" note="越实越满，缺一足则倾">
    <div className="index-grid">
      <Tripod legs={legs} index={68} size={210} />
      <Stack>
        <div>
          <Figure to="/kit/ledger" value="68" label="/ 100　较上季 ▲ 7" large />
        </div>
        <div>
          <PromiseBar bare label="承诺构成" promised={100} claimed={16} verified={52} unit="%" />
          <PromiseKey verified="52%" claimed="16%" promised="32%" />
        </div>
        <ul className="why">
          {reasons.map(([points, text, tone]) => (
            <li key={text}>
              <b className={tone}>{points}</b>
              {text}
              <a href="/kit/ledger">看证据</a>
            </li>
          ))}
        </ul>
      </Stack>
    </div>
  </Card>
);

const Seat = ({ seat }: { readonly seat: (typeof seats)[number] }) => (
  <Card>
    <div className="seat-head">
      <div>
        <p className="muted">{seat.role}</p>
        <h2>{seat.name}</h2>
        <p className={seat.signed ? 'muted' : 'muted rust'}>{seat.who}</p>
      </div>
      <Seal name={seat.seal} signed={seat.signed ? signature : null} />
    </div>
    <PromiseBar bare label={seat.name} promised={100} claimed={seat.claimed} verified={seat.verified} unit="%" overdue={seat.verified < 50} />
    <Facts
      row
      items={[
        ['履约', `${seat.verified}%`],
        ['应兑现', seat.owed],
        ['逾期', seat.late],
        ['最近动作', seat.last],
      ]}
    />
  </Card>
);

const Documents = () => (
  <Card title="待共签文件" note="三方全部落章才生效">
    <DataTable
      caption="待共签文件"
      rows={documents}
      id={([name]) => name}
      columns={[
        { key: 'name', head: '文件', place: 'title', cell: ([name]) => <span className="binding">{name}</span> },
        {
          key: 'seals',
          head: '签署',
          place: 'half',
          cell: ([, signed]) => (
            <span className="actions">
              {seats.map((seat, index) => (
                <Seal key={seat.seal} small name={seat.seal} signed={signed[index] ? signature : null} />
              ))}
            </span>
          ),
        },
        { key: 'act', place: 'actions', cell: () => <Button small>查看差异</Button> },
      ]}
    />
  </Card>
);

export const SampleOverview = () => (
  <Page
    title="临江装备制造产教联合体"
    note="第三季度 · 数据截至今天 10:20 · 口径 v3（2026-07 理事会通过）"
    actions={
      <>
        <Button>指数怎么算</Button>
        <Button kind="primary">登记承诺</Button>
      </>
    }
  >
    <Stack>
      <Columns count={2} wide="first">
        <Index />
        <Card title="虚实走势" note="虚线为承诺，斜纹为举证，实心为核验（%）">
          <Trend title="近 12 个月核验占比" points={trend} />
        </Card>
      </Columns>
      <Columns count={3}>
        {seats.map((seat) => (
          <Seat key={seat.seal} seat={seat} />
        ))}
      </Columns>
      <Columns count={2} wide="second">
        <Documents />
        <Card title="未来 30 天到期" note="按后果排序" aside={<a href="/kit/ledger">全部 114 项</a>}>
          <SampleTable rows={promises.slice(0, 4)} />
        </Card>
      </Columns>
    </Stack>
  </Page>
);
