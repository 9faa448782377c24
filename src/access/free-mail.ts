/** Providers that give anyone an address, under the domains of many countries. */
const families =
  /^(aol|gmx|googlemail|hotmail|live|outlook|proton|yahoo|yandex|ymail|zoho)\.(com|de|net|org|me|ru|[a-z]{2}|com?\.[a-z]{2})$/;

/** Providers that give anyone an address, under one domain each; some for ten minutes. */
const domains: ReadonlySet<string> = new Set([
  ...['gmail.com', 'msn.com', 'icloud.com', 'me.com', 'mac.com', 'mail.com', 'email.com'],
  ...['protonmail.com', 'protonmail.ch', 'pm.me', 'tutanota.com', 'tuta.io', 'fastmail.com'],
  ...['rocketmail.com', 'inbox.com', 'hushmail.com', 'hey.com', 'web.de', 'freenet.de'],
  ...['t-online.de', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'libero.it'],
  ...['virgilio.it', 'comcast.net', 'verizon.net', 'att.net', 'btinternet.com', 'bigpond.com'],
  ...['mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'rambler.ru', 'ukr.net', 'seznam.cz', 'wp.pl'],
  ...['o2.pl', 'onet.pl', 'qq.com', 'foxmail.com', '163.com', '126.com', 'sina.com', 'naver.com'],
  ...['hanmail.net', 'daum.net', 'rediffmail.com', 'uol.com.br', 'bol.com.br', 'terra.com.br'],
  ...['mailinator.com', 'guerrillamail.com', '10minutemail.com', 'yopmail.com', 'tempmail.com'],
]);

/** Whether a mail domain belongs to a provider where anyone gets an address without anyone knowing who they are. */
export function isFreeMail(domain: string): boolean {
  const name = domain.toLowerCase();
  return domains.has(name) || families.test(name);
}
