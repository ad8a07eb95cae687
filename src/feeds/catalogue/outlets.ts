import type { Publisher } from '../../model.ts';
import { SOURCES } from './sources.ts';

/** What is known of outlets by their host, whichever feed brings them: name, family, country and kind. */
export type OutletFacts = Omit<Publisher, 'key'>;

type Row = [host: string, name: string, family: string, country: string, kind: Publisher['kind']];

/** Outlets that matter for labels and that the catalogue has no feed of. */
// biome-ignore format: a table reads best as one line per outlet
const ROWS: Row[] = [
  ['reuters.com', 'Reuters', 'Thomson Reuters', 'GB', 'wire'],
  ['apnews.com', 'Associated Press', 'Associated Press', 'US', 'wire'],
  ['afp.com', 'Agence France-Presse', 'Agence France-Presse', 'FR', 'wire'],
  ['dpa.com', 'dpa', 'Deutsche Presse-Agentur', 'DE', 'wire'],
  ['dpa-international.com', 'dpa', 'Deutsche Presse-Agentur', 'DE', 'wire'],
  ['yna.co.kr', 'Yonhap News Agency', 'Yonhap News Agency', 'KR', 'wire'],
  ['kyodonews.net', 'Kyodo News', 'Kyodo News', 'JP', 'wire'],
  ['efe.com', 'EFE', 'EFE', 'ES', 'wire'],
  ['ansa.it', 'ANSA', 'ANSA', 'IT', 'wire'],
  ['pap.pl', 'PAP', 'Polska Agencja Prasowa', 'PL', 'wire'],
  ['interfax.com', 'Interfax', 'Interfax', 'RU', 'wire'],
  ['interfax.ru', 'Interfax', 'Interfax', 'RU', 'wire'],
  ['focustaiwan.tw', 'Focus Taiwan', 'Central News Agency', 'TW', 'wire'],
  ['upi.com', 'UPI', 'News World Communications', 'US', 'wire'],
  ['tass.ru', 'TASS', 'TASS', 'RU', 'state_media'],
  ['rt.com', 'RT', 'TV-Novosti', 'RU', 'state_media'],
  ['ria.ru', 'RIA Novosti', 'Rossiya Segodnya', 'RU', 'state_media'],
  ['sputnikglobe.com', 'Sputnik', 'Rossiya Segodnya', 'RU', 'state_media'],
  ['rg.ru', 'Rossiyskaya Gazeta', 'Rossiyskaya Gazeta', 'RU', 'state_media'],
  ['xinhuanet.com', 'Xinhua', 'Xinhua', 'CN', 'state_media'],
  ['news.cn', 'Xinhua', 'Xinhua', 'CN', 'state_media'],
  ['globaltimes.cn', 'Global Times', "People's Daily", 'CN', 'state_media'],
  ['people.cn', "People's Daily", "People's Daily", 'CN', 'state_media'],
  ['people.com.cn', "People's Daily", "People's Daily", 'CN', 'state_media'],
  ['chinadaily.com.cn', 'China Daily', 'China Daily', 'CN', 'state_media'],
  ['cgtn.com', 'CGTN', 'China Media Group', 'CN', 'state_media'],
  ['chinamil.com.cn', 'China Military Online', "People's Liberation Army", 'CN', 'official'],
  ['81.cn', 'China Military Online', "People's Liberation Army", 'CN', 'official'],
  ['presstv.ir', 'Press TV', 'IRIB', 'IR', 'state_media'],
  ['tasnimnews.com', 'Tasnim', 'Tasnim', 'IR', 'state_media'],
  ['farsnews.ir', 'Fars', 'Fars', 'IR', 'state_media'],
  ['irna.ir', 'IRNA', 'IRNA', 'IR', 'state_media'],
  ['sana.sy', 'SANA', 'SANA', 'SY', 'state_media'],
  ['kcna.kp', 'KCNA', 'KCNA', 'KP', 'state_media'],
  ['rodong.rep.kp', 'Rodong Sinmun', "Workers' Party of Korea", 'KP', 'state_media'],
  ['trtworld.com', 'TRT World', 'TRT', 'TR', 'state_media'],
  ['aa.com.tr', 'Anadolu Agency', 'Anadolu Agency', 'TR', 'state_media'],
  ['belta.by', 'BelTA', 'BelTA', 'BY', 'state_media'],
  ['spa.gov.sa', 'Saudi Press Agency', 'Saudi Press Agency', 'SA', 'state_media'],
  ['wam.ae', 'WAM', 'Emirates News Agency', 'AE', 'state_media'],
  ['voanews.com', 'Voice of America', 'US Agency for Global Media', 'US', 'state_media'],
  ['ukrinform.net', 'Ukrinform', 'Ukrinform', 'UA', 'state_media'],
  ['gov.uk', 'UK Government', 'UK Government', 'GB', 'official'],
  ['nato.int', 'NATO', 'NATO', 'BE', 'official'],
  ['europa.eu', 'European Union', 'European Union', 'BE', 'official'],
  ['un.org', 'United Nations', 'United Nations', 'US', 'official'],
  ['idf.il', 'Israel Defense Forces', 'Government of Israel', 'IL', 'official'],
  ['bundeswehr.de', 'Bundeswehr', 'Government of Germany', 'DE', 'official'],
  ['bmvg.de', 'German Ministry of Defence', 'Government of Germany', 'DE', 'official'],
  ['mil.ru', 'Russian Ministry of Defence', 'Government of Russia', 'RU', 'official'],
  ['mod.gov.cn', 'Chinese Ministry of Defence', "People's Liberation Army", 'CN', 'official'],
  ['kremlin.ru', 'The Kremlin', 'Government of Russia', 'RU', 'official'],
];

const BY_HOST = new Map<string, OutletFacts>([
  // A source that is one section of a site says nothing of the name of the whole.
  ...SOURCES.map(({ url, name, family, country, kind }): [string, OutletFacts] => [
    new URL(url).host.replace(/^www\./, ''),
    { name: name.split(':')[0] ?? name, family, country, kind },
  ]),
  ...ROWS.map(([host, name, family, country, kind]): [string, OutletFacts] => [
    host,
    { name, family, country, kind },
  ]),
]);

/** Domains that only governments and armed forces get. */
const OFFICIAL =
  /(?:^|\.)(?:mil|gov|int)$|(?:^|\.)(?:mil|gov|gob|gouv|govt|go|gc|mod|admin|bund|regjeringen|government)\.(?!com$)[a-z]{2}$/;

/** What is known of the outlet at a publisher key, by its host or a parent domain; null when nothing is. */
export function outletFacts(key: string): OutletFacts | null {
  const labels = key.split(':', 1)[0]?.split('.') ?? [];
  for (let start = 0; start < labels.length - 1; start++) {
    const facts = BY_HOST.get(labels.slice(start).join('.'));
    if (facts) return facts;
  }
  return null;
}

export const isOfficialHost = (key: string): boolean => OFFICIAL.test(key.split(':', 1)[0] ?? '');

const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|edu|go|or|ne|mil|gob|gouv|mod|govt|info|nom)$/;

/** The domain that one owner holds, as far as it can be told without a list: `news.harbour.co.uk` → `harbour.co.uk`. */
export function ownersDomain(key: string): string {
  const host = key.split(':', 1)[0] ?? key;
  const labels = host.split('.');
  if (/^[\d.]+$/.test(host) || key.startsWith('[') || labels.length < 3) return key;
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && SECOND_LEVEL.test(second) ? -3 : -2).join('.');
}
