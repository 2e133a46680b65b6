import { send, setLocale, useSessionIfAny, type Locale } from '#libs/kit/ui';

/** Changes the language here at once and, signed in, in the account too: notices and the next browser follow it. */
export function useChooseLocale(): (locale: Locale) => void {
  const session = useSessionIfAny();
  return (locale) => {
    setLocale(locale);
    if (session) send('PUT', '/session/locale', { locale }).catch(() => undefined); // this browser has it anyway
  };
}
