/** Wire services as bylines and datelines name them: what is written, and the name under which it is counted. */
const WIRES: Record<string, string> = {
  Reuters: 'reuters|thomson reuters|рейтер|рейтерс|ロイター|路透社?|로이터(?:통신)?|رويترز',
  AP: 'ap|associated press|the associated press|ap통신|ap通信|美联社',
  AFP: 'afp|agence france[- ]presse|afp通信|法新社|فرانس برس|أ ?ف ?ب',
  dpa: 'dpa|dpa-afx|deutsche presse-agentur',
  EFE: 'efe|agencia efe',
  ANSA: 'ansa|agenzia ansa',
  TASS: 'tass|itar-tass|тасс',
  'RIA Novosti': 'ria(?: novosti)?|риа(?: новости)?',
  Interfax: 'interfax|интерфакс',
  'Interfax-Ukraine': 'interfax-ukraine|интерфакс-украина|інтерфакс-україна',
  Ukrinform: 'ukrinform|укринформ|укрінформ',
  Xinhua: 'xinhua|新华社|新華社|синьхуа',
  Yonhap: 'yonhap|연합뉴스|聯合ニュース|韩联社',
  Kyodo: 'kyodo|kyodo news|共同(?:通信)?|共同社',
  Jiji: 'jiji|jiji press|時事(?:通信)?',
  PAP: 'pap|polska agencja prasowa',
  CTK: 'ctk|čtk',
  TASR: 'tasr',
  MTI: 'mti',
  Agerpres: 'agerpres',
  BTA: 'bta|бта',
  ANP: 'anp',
  Belga: 'belga',
  APA: 'apa',
  'Keystone-SDA': 'keystone-sda|sda|ats',
  NTB: 'ntb',
  TT: 'tt',
  Ritzau: 'ritzau',
  STT: 'stt',
  BNS: 'bns',
  LETA: 'leta',
  ELTA: 'elta',
  Anadolu: 'aa|anadolu|anadolu agency|anadolu ajansı',
  IRNA: 'irna|ایرنا',
  PTI: 'pti|press trust of india',
  ANI: 'ani',
  UPI: 'upi|united press international',
  AAP: 'aap|australian associated press',
  Lusa: 'lusa',
  'Europa Press': 'europa press',
  SPA: 'spa|واس|saudi press agency',
  WAM: 'wam|وام',
  KCNA: 'kcna|조선중앙통신|朝鮮中央通信|朝中社',
  Antara: 'antara',
  Bernama: 'bernama',
  Tanjug: 'tanjug|танјуг|танюг',
  Hina: 'hina',
  'PA Media': 'pa|pa media|press association',
  'Canadian Press': 'the canadian press|canadian press|cp',
  Bloomberg: 'bloomberg',
};
const NAMES = Object.entries(WIRES).map(
  ([name, written]) => [name, new RegExp(`^(?:${written})$`, 'iu')] as const,
);

/** Words that make a name an outlet's or an office's, not a person's. */
const OUTLET_WORD =
  /(?:^|[\s-])(?:news|agency|agencies|press|wire|newswire|service|times|post|herald|tribune|gazette|journal|chronicle|observer|daily|weekly|media|radio|tv|television|broadcasting|network|bureau|ministry|command|agence|agences|presse|agencia|agencias|agenzia|agentur|agenturen|nachrichtenagentur|pressedienst|agência|agencja|agentura|ajansı|haber|agerpres|nyhetsbyrå|byrå|tidningarnas|hírügynökség|агентство|агентства|агенство|агенція|агенції|информагентство|новости|новини|пресс-служба|пресслужба)(?:$|[\s-])|(?:通信社?|通讯社|新闻社?|新聞|통신사?|뉴스|일보|وكالة|خبرگزاری|סוכנות)/iu;

/** The counted name of a known wire, null for any other name. */
export function knownWire(name: string): string | null {
  const tidy = name.replace(/^the\s+/i, '').trim();
  return NAMES.find(([, written]) => written.test(name) || written.test(tidy))?.[0] ?? null;
}

/** Whether a name is an organisation's: a known wire, an outlet word, or an abbreviation in capitals. */
export function isOrganisation(name: string): boolean {
  return knownWire(name) !== null || OUTLET_WORD.test(name) || /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u.test(name);
}
