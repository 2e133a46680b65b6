const APPS = [
  [/MicroMessenger/, 'WeChat'],
  [/wxwork/i, 'WeCom'],
  [/DingTalk/i, 'DingTalk'],
  [/Edg/, 'Edge'],
  [/Firefox/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const;
const SYSTEMS = [
  [/iPhone|iPad/, 'iOS'],
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

const nameIn = (list: readonly (readonly [RegExp, string])[], text: string): string | null =>
  list.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/**
 * What a person recognizes a session by: application and system, no more of the User-Agent is kept.
 * @example deviceLabel('Mozilla/5.0 (Windows NT 10.0) … Chrome/142 …') // 'Chrome · Windows'
 */
export const deviceLabel = (userAgent: string): string =>
  [nameIn(APPS, userAgent), nameIn(SYSTEMS, userAgent)].filter((name) => name !== null).join(' · ');
