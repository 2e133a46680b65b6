/**
 * Words that open most guessed accounts, as they head the published lists of leaked passwords (English and Chinese). A password
 * that is one of them with digits, signs or swapped letters around it is as easily guessed, so this list stands for a far longer one.
 */
const WORDS = new Set(
  `password passwort passw0rd pass passwd admin administrator root user guest test testing temp default changeme welcome login signin
  letmein iloveyou ilove loveyou loveme iloveu trustno dragon monkey monkeys shadow master superman batman spiderman ironman football baseball
  basketball soccer hockey sunshine princess starwars whatever freedom flower flowers hello helloworld charlie donald michael jordan jennifer
  jessica michelle ashley daniel andrew joshua matthew robert thomas george anthony william amanda nicole melissa samantha hunter killer
  pepper ginger cookie banana orange cheese chocolate summer winter spring autumn monday sunday january october november december secret
  secrets access computer internet samsung iphone google facebook twitter microsoft windows android apple lenovo huawei xiaomi tencent
  alibaba taobao baidu weixin wechat qqmail asdf asdfg asdfgh asdfghj asdfghjkl qwer qwert qwerty qwertyu qwertyui qwertyuiop qazwsx
  qazwsxedc qaz wsx zaq zaqxsw zxcv zxcvb zxcvbn zxcvbnm qweasd qweasdzxc asdzxc poiuy poiuytrewq lkjhgfdsa mnbvcxz azerty abc abcd abcde
  abcdef abcdefg abcdefgh aaa aa a q qq qwe asd zxc wasd xxx yyy zzz love lover lovely baby babygirl angel angels blessed jesus
  christ heaven forever family mother father friend friends money diamond golden silver purple yellow green blue black white red
  tigger tiger eagle falcon phoenix lion wolf bear panda kitty cat dog puppy horse fish bird snake rabbit mustang ferrari porsche
  mercedes harley yamaha honda toyota corvette maverick ranger buster thunder lightning storm magic wizard matrix merlin pokemon pikachu
  naruto minecraft fortnite gamer player soldier warrior hacker hack nothing nobody something anything everything
  school student teacher college university office work worker company factory service support manager boss system server database
  oracle mysql postgres linux ubuntu debian cisco router public private security p ok no yes go
  woaini woaiwo woaini aini woshishui woshi woaiwojia woaimama wobuzhidao woaizhongguo nihao nihaoma zhongguo beijing shanghai guangzhou
  shenzhen nanjing hangzhou chengdu wuhan suzhou tianjin chongqing china dearbook caonima cao nima tiancai xiaoming xiaohong zhangsan
  lisi wangwu wang zhang chen yang huang zhao zhou liu lihua liwei wangwei zhangwei mima shouji dianhua jiayou facai gongxi xingfu kuaile
  shengri laopo laogong baobei baobao qinai mama baba yeye nainai gege jiejie didi meimei tongxue laoshi xuesheng xuexiao gongsi qiye
  dingyue chanjiao ronghe shixi gongchang 密码 我爱你 我爱 你好 中国 中国人 中国人民 加油 发财 恭喜发财 老师 学生 学校 公司 鼎约 管理员 生日快乐 新年快乐 一二三四五六七八 天天向上 好好学习`
    .split(/\s+/)
    .filter(Boolean),
);

const SWAPPED: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

/** Keys as they lie, and the orders everybody counts in: a password walked along one of them, either way, is no secret. */
const WALKS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
  '147258369',
  '!@#$%^&*()_+',
];

const reversed = (text: string): string => [...text].reverse().join('');

const isWalk = (text: string): boolean => WALKS.some((walk) => walk.includes(text) || reversed(walk).includes(text));

/** One short piece over and over: 'aaaaaaaa', '12121212', 'abcabcabc'. */
const isRepeat = (text: string): boolean => /^(.{1,4}?)\1+.{0,3}$/u.test(text) && new Set(text).size <= 4;

/** Without the digits and signs people put before and after a word to please a rule. */
const core = (text: string): string => text.replace(/^[\d\p{P}\p{S}_]+|[\d\p{P}\p{S}_]+$/gu, '');

const plainLetters = (text: string): string => [...text].map((character) => SWAPPED[character] ?? character).join('');

/** A date, or a mobile number, is the first thing tried on a Chinese account. */
const isNumberPlate = (text: string): boolean => /^(19|20)\d{6}$/.test(text) || /^1[3-9]\d{9}$/.test(text) || /^\d{8,10}$/.test(text);

/** Two common words in a row, or the same one twice, are no better than one. */
const isWords = (text: string): boolean =>
  WORDS.has(text) || [...text].some((_, i) => i > 1 && WORDS.has(text.slice(0, i)) && WORDS.has(text.slice(i)) && i < text.length - 1);

/**
 * Whether a password is among those that are tried first. Source: OWASP ASVS 5.0 6.2.4 (a list of common passwords).
 * @param plain lower case
 * @example isCommonPassword('p@ssw0rd2026!') // true
 */
export function isCommonPassword(plain: string): boolean {
  if (isRepeat(plain) || isWalk(plain) || isNumberPlate(plain)) return true;
  const bare = core(plain);
  if (bare === '' || isWords(bare) || isRepeat(bare)) return true;
  const letters = plainLetters(plain);
  return isWords(core(letters)) || isWords(letters) || isWords(plainLetters(bare)) || isWalkAround(plain);
}

/** A walk with a word or a walk after it: '1234qwer', 'qwer1234', '1q2w3e4r', 'abc12345'. */
function isWalkAround(plain: string): boolean {
  const odd = [...plain].filter((_, i) => i % 2 === 0).join('');
  const even = [...plain].filter((_, i) => i % 2 === 1).join('');
  if (isWalk(odd) && isWalk(even)) return true;
  return [...plain].some((_, i) => i > 1 && i < plain.length - 1 && isWalk(plain.slice(0, i)) && isWalk(plain.slice(i)));
}
