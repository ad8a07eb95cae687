import type { PublisherKind } from '../../model.ts';

export const REGIONS = [
  'global',
  'north-america',
  'europe',
  'eastern-europe',
  'middle-east',
  'asia-pacific',
  'africa',
  'latin-america',
] as const;
export type Region = (typeof REGIONS)[number];

export const THEMES = ['general', 'sea', 'air', 'land', 'space-cyber', 'nuclear', 'analysis'] as const;
export type Theme = (typeof THEMES)[number];

/** A real defence source of the shipped catalogue. */
export interface CatalogueSource {
  /** Short and lasting: what a moderator types. */
  id: string;
  name: string;
  url: string;
  region: Region;
  theme: Theme;
  kind: PublisherKind;
  /** ISO 3166 alpha-2. */
  country: string;
  /** Owner or editor; outlets of one family are one source. */
  family: string;
  language: string;
  /** Writes about defence throughout, so that nothing of it needs a defence word to count. */
  defenceOnly: boolean;
}

type Row = [
  id: string,
  name: string,
  url: string,
  region: Region,
  theme: Theme,
  kind: PublisherKind,
  country: string,
  family: string,
  language?: string,
  mixed?: 'mixed',
];

const ARC = 'arc/outboundfeeds/rss/?outputType=xml';

// biome-ignore format: a table reads best as one line per source
const ROWS: Row[] = [
  // ── North America ──
  ['defense-news', 'Defense News', `https://www.defensenews.com/${ARC}`, 'north-america', 'general', 'independent', 'US', 'Sightline Media'],
  ['military-times', 'Military Times', `https://www.militarytimes.com/${ARC}`, 'north-america', 'general', 'independent', 'US', 'Sightline Media'],
  ['army-times', 'Army Times', `https://www.armytimes.com/${ARC}`, 'north-america', 'land', 'independent', 'US', 'Sightline Media'],
  ['navy-times', 'Navy Times', `https://www.navytimes.com/${ARC}`, 'north-america', 'sea', 'independent', 'US', 'Sightline Media'],
  ['air-force-times', 'Air Force Times', `https://www.airforcetimes.com/${ARC}`, 'north-america', 'air', 'independent', 'US', 'Sightline Media'],
  ['marine-corps-times', 'Marine Corps Times', `https://www.marinecorpstimes.com/${ARC}`, 'north-america', 'land', 'independent', 'US', 'Sightline Media'],
  ['c4isrnet', 'C4ISRNET', `https://www.c4isrnet.com/${ARC}`, 'north-america', 'space-cyber', 'independent', 'US', 'Sightline Media'],
  ['breaking-defense', 'Breaking Defense', 'https://breakingdefense.com/full-rss-feed/', 'north-america', 'general', 'independent', 'US', 'Breaking Media'],
  ['defense-one', 'Defense One', 'https://www.defenseone.com/rss/all/', 'north-america', 'general', 'independent', 'US', 'GovExec'],
  ['twz', 'The War Zone', 'https://www.twz.com/feed', 'north-america', 'general', 'independent', 'US', 'Recurrent Ventures'],
  ['task-and-purpose', 'Task & Purpose', 'https://taskandpurpose.com/feed/', 'north-america', 'general', 'independent', 'US', 'Recurrent Ventures'],
  ['defensescoop', 'DefenseScoop', 'https://defensescoop.com/feed/', 'north-america', 'space-cyber', 'independent', 'US', 'Scoop News Group'],
  ['cyberscoop', 'CyberScoop', 'https://cyberscoop.com/feed/', 'north-america', 'space-cyber', 'independent', 'US', 'Scoop News Group', 'en', 'mixed'],
  ['usni-news', 'USNI News', 'https://news.usni.org/feed', 'north-america', 'sea', 'independent', 'US', 'US Naval Institute'],
  ['seapower', 'Seapower', 'https://seapowermagazine.org/feed/', 'north-america', 'sea', 'independent', 'US', 'Navy League of the United States'],
  ['air-space-forces', 'Air & Space Forces Magazine', 'https://www.airandspaceforces.com/feed/', 'north-america', 'air', 'independent', 'US', 'Air & Space Forces Association'],
  ['spacenews', 'SpaceNews', 'https://spacenews.com/feed/', 'north-america', 'space-cyber', 'independent', 'US', 'SpaceNews', 'en', 'mixed'],
  ['gao', 'US Government Accountability Office', 'https://www.gao.gov/rss/reports.xml', 'north-america', 'general', 'official', 'US', 'US Government', 'en', 'mixed'],
  ['cisa', 'CISA advisories', 'https://www.cisa.gov/cybersecurity-advisories/all.xml', 'north-america', 'space-cyber', 'official', 'US', 'US Government', 'en', 'mixed'],

  // ── Global, and analysis ──
  ['war-on-the-rocks', 'War on the Rocks', 'https://warontherocks.com/feed/', 'global', 'analysis', 'independent', 'US', 'Metamorphic Media'],
  ['mwi', 'Modern War Institute', 'https://mwi.westpoint.edu/feed/', 'global', 'analysis', 'official', 'US', 'US Army'],
  ['cimsec', 'CIMSEC', 'https://cimsec.org/feed/', 'global', 'analysis', 'independent', 'US', 'CIMSEC'],
  ['long-war-journal', 'Long War Journal', 'https://www.longwarjournal.org/feed', 'global', 'analysis', 'independent', 'US', 'Foundation for Defense of Democracies'],
  ['bellingcat', 'Bellingcat', 'https://www.bellingcat.com/feed/', 'global', 'analysis', 'independent', 'NL', 'Bellingcat', 'en', 'mixed'],
  ['bulletin', 'Bulletin of the Atomic Scientists', 'https://thebulletin.org/feed/', 'global', 'nuclear', 'independent', 'US', 'Bulletin of the Atomic Scientists', 'en', 'mixed'],
  ['arms-control-wonk', 'Arms Control Wonk', 'https://www.armscontrolwonk.com/feed/', 'global', 'nuclear', 'independent', 'US', 'Arms Control Wonk'],
  ['iaea', 'IAEA', 'https://www.iaea.org/feeds/topnews', 'global', 'nuclear', 'official', 'AT', 'IAEA', 'en', 'mixed'],
  ['un-peace', 'UN News: peace and security', 'https://news.un.org/feed/subscribe/en/news/topic/peace-and-security/feed/rss.xml', 'global', 'general', 'official', 'US', 'United Nations', 'en', 'mixed'],
  ['naval-news', 'Naval News', 'https://www.navalnews.com/feed/', 'global', 'sea', 'independent', 'FR', 'Naval News'],
  ['naval-today', 'Naval Today', 'https://www.navaltoday.com/feed/', 'global', 'sea', 'independent', 'NL', 'Navingo'],
  ['naval-technology', 'Naval Technology', 'https://www.naval-technology.com/feed/', 'global', 'sea', 'independent', 'GB', 'GlobalData'],
  ['army-technology', 'Army Technology', 'https://www.army-technology.com/feed/', 'global', 'land', 'independent', 'GB', 'GlobalData'],
  ['airforce-technology', 'Airforce Technology', 'https://www.airforce-technology.com/feed/', 'global', 'air', 'independent', 'GB', 'GlobalData'],
  ['overt-defense', 'Overt Defense', 'https://www.overtdefense.com/feed/', 'global', 'general', 'independent', 'US', 'Overt Defense'],
  ['defence-blog', 'Defence Blog', 'https://defence-blog.com/feed/', 'global', 'land', 'independent', 'UA', 'Defence Blog'],
  ['alert5', 'Alert 5', 'https://alert5.com/feed/', 'global', 'air', 'independent', 'SG', 'Alert 5'],
  ['the-record', 'The Record', 'https://therecord.media/feed', 'global', 'space-cyber', 'independent', 'US', 'Recorded Future', 'en', 'mixed'],

  // ── Europe ──
  ['uk-mod', 'UK Ministry of Defence', 'https://www.gov.uk/government/organisations/ministry-of-defence.atom', 'europe', 'general', 'official', 'GB', 'UK Government'],
  ['ukdj', 'UK Defence Journal', 'https://ukdefencejournal.org.uk/feed/', 'europe', 'general', 'independent', 'GB', 'UK Defence Journal'],
  ['navy-lookout', 'Navy Lookout', 'https://www.navylookout.com/feed/', 'europe', 'sea', 'independent', 'GB', 'Navy Lookout'],
  ['the-aviationist', 'The Aviationist', 'https://theaviationist.com/feed/', 'europe', 'air', 'independent', 'IT', 'The Aviationist'],
  ['esd', 'European Security & Defence', 'https://euro-sd.com/feed/', 'europe', 'general', 'independent', 'DE', 'Mittler Report'],
  ['esut', 'Europäische Sicherheit & Technik', 'https://esut.de/feed/', 'europe', 'general', 'independent', 'DE', 'Mittler Report', 'de'],
  ['soldat-und-technik', 'Soldat & Technik', 'https://soldat-und-technik.de/feed/', 'europe', 'land', 'independent', 'DE', 'Mittler Report', 'de'],
  ['hartpunkt', 'hartpunkt', 'https://www.hartpunkt.de/feed/', 'europe', 'general', 'independent', 'DE', 'hartpunkt', 'de'],
  ['augen-geradeaus', 'Augen geradeaus!', 'https://augengeradeaus.net/feed/', 'europe', 'general', 'independent', 'DE', 'Augen geradeaus!', 'de'],
  ['opex360', 'Zone Militaire', 'https://www.opex360.com/feed/', 'europe', 'general', 'independent', 'FR', 'Zone Militaire', 'fr'],
  ['meta-defense', 'Meta-Défense', 'https://meta-defense.fr/feed/', 'europe', 'analysis', 'independent', 'FR', 'Meta-Défense', 'fr'],
  ['forces-operations', 'Forces Operations Blog', 'https://www.forcesoperations.com/feed/', 'europe', 'land', 'independent', 'FR', 'Forces Operations Blog', 'fr'],
  ['analisi-difesa', 'Analisi Difesa', 'https://www.analisidifesa.it/feed/', 'europe', 'analysis', 'independent', 'IT', 'Analisi Difesa', 'it'],

  // ── Eastern Europe ──
  ['militarnyi', 'Militarnyi', 'https://militarnyi.com/en/feed/', 'eastern-europe', 'general', 'independent', 'UA', 'Militarnyi'],
  ['ukrainska-pravda', 'Ukrainska Pravda', 'https://www.pravda.com.ua/eng/rss/', 'eastern-europe', 'general', 'independent', 'UA', 'Ukrainska Pravda', 'en', 'mixed'],
  ['ukrinform', 'Ukrinform', 'https://www.ukrinform.net/rss/block-lastnews', 'eastern-europe', 'general', 'state_media', 'UA', 'Ukrinform', 'en', 'mixed'],
  ['euromaidan-press', 'Euromaidan Press', 'https://euromaidanpress.com/feed/', 'eastern-europe', 'general', 'independent', 'UA', 'Euromaidan Press', 'en', 'mixed'],
  ['tass', 'TASS', 'https://tass.com/rss/v2.xml', 'eastern-europe', 'general', 'state_media', 'RU', 'TASS', 'en', 'mixed'],

  // ── Middle East ──
  ['irna', 'IRNA', 'https://en.irna.ir/rss', 'middle-east', 'general', 'state_media', 'IR', 'IRNA', 'en', 'mixed'],
  ['mehr', 'Mehr News Agency', 'https://en.mehrnews.com/rss', 'middle-east', 'general', 'state_media', 'IR', 'Mehr News Agency', 'en', 'mixed'],
  ['al-monitor', 'Al-Monitor', 'https://www.al-monitor.com/rss', 'middle-east', 'general', 'independent', 'US', 'Al-Monitor', 'en', 'mixed'],

  // ── Asia and the Pacific ──
  ['yonhap', 'Yonhap News Agency', 'https://en.yna.co.kr/RSS/news.xml', 'asia-pacific', 'general', 'wire', 'KR', 'Yonhap News Agency', 'en', 'mixed'],
  ['yonhap-north-korea', 'Yonhap: North Korea', 'https://en.yna.co.kr/RSS/nk.xml', 'asia-pacific', 'general', 'wire', 'KR', 'Yonhap News Agency', 'en', 'mixed'],
  ['38-north', '38 North', 'https://www.38north.org/feed/', 'asia-pacific', 'nuclear', 'independent', 'US', 'Stimson Center'],
  ['the-diplomat', 'The Diplomat', 'https://thediplomat.com/feed/', 'asia-pacific', 'analysis', 'independent', 'US', 'The Diplomat', 'en', 'mixed'],
  ['asian-military-review', 'Asian Military Review', 'https://www.asianmilitaryreview.com/feed/', 'asia-pacific', 'general', 'independent', 'TH', 'Media Transasia'],
  ['strategist', 'The Strategist', 'https://www.aspistrategist.org.au/feed/', 'asia-pacific', 'analysis', 'independent', 'AU', 'Australian Strategic Policy Institute'],
  ['theprint-defence', 'ThePrint: defence', 'https://theprint.in/category/defence/feed/', 'asia-pacific', 'general', 'independent', 'IN', 'Printline Media'],
  ['livefist', 'Livefist', 'https://www.livefistdefence.com/feed/', 'asia-pacific', 'general', 'independent', 'IN', 'Livefist'],
  ['cgtn-world', 'CGTN: world', 'https://www.cgtn.com/subscribe/rss/section/world.xml', 'asia-pacific', 'general', 'state_media', 'CN', 'China Media Group', 'en', 'mixed'],

  // ── Africa ──
  ['defenceweb', 'defenceWeb', 'https://www.defenceweb.co.za/feed/', 'africa', 'general', 'independent', 'ZA', 'defenceWeb'],
  ['adf', 'Africa Defense Forum', 'https://adf-magazine.com/feed/', 'africa', 'general', 'official', 'US', 'US Africa Command'],

  // ── Latin America ──
  ['zona-militar', 'Zona Militar', 'https://www.zona-militar.com/feed/', 'latin-america', 'general', 'independent', 'AR', 'Zona Militar', 'es'],
  ['dialogo', 'Diálogo Américas', 'https://dialogo-americas.com/feed/', 'latin-america', 'general', 'official', 'US', 'US Southern Command'],
  ['poder-naval', 'Poder Naval', 'https://www.naval.com.br/blog/feed/', 'latin-america', 'sea', 'independent', 'BR', 'Poder Naval', 'pt'],
];

/** Real defence sources, curated by hand. Their feeds may move or refuse bots; adding one reads it first. */
export const SOURCES: readonly CatalogueSource[] = ROWS.map(
  ([id, name, url, region, theme, kind, country, family, language = 'en', mixed]) => ({
    id,
    name,
    url,
    region,
    theme,
    kind,
    country,
    family,
    language,
    defenceOnly: mixed === undefined,
  }),
);
