import { isFreeMail } from './free-mail';

it.each([
  ...['gmail.com', 'GMAIL.com', 'yahoo.co.uk', 'hotmail.fr', 'live.nl', 'outlook.com', 'gmx.net'],
  ...['proton.me', 'yandex.ru', 'yahoo.com.br', 'qq.com', 'mailinator.com'],
])('%s is free mail', (domain) => {
  expect(isFreeMail(domain)).toBe(true);
});

it.each([
  ...['example.com', 'gmail.example.com', 'live.example.com', 'notgmail.com', 'yahoo-inc.com'],
  ...['outlook.acme.com', 'proton.example', 'mac.company.com', ''],
])('%s is not', (domain) => {
  expect(isFreeMail(domain)).toBe(false);
});
