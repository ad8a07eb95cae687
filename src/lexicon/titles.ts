import { lines, words } from './list.ts';

/** Military ranks as one reads them, longest forms first; abbreviations follow `=`. */
export const RANKS = lines(`
  general of the army
  brigadier general = brig gen, brig. gen
  major general = maj gen, maj. gen
  lieutenant general = lt gen, lt. gen
  colonel general = col gen, col. gen
  rear admiral = rear adm
  vice admiral = vice adm
  lieutenant colonel = lt col, lt. col
  lieutenant commander = lt cmdr, lt. cmdr
  senior captain
  senior colonel
  senior lieutenant
  wing commander
  group captain
  squadron leader
  flight lieutenant
  air marshal
  air chief marshal
  air vice marshal
  air commodore
  field marshal
  master sergeant
  staff sergeant
  sergeant major
  warrant officer
  petty officer
  general = gen
  admiral = adm
  colonel = col
  major = maj
  captain = capt
  commander = cmdr, cdr
  commodore = cdre
  brigadier = brig
  lieutenant = lt
  sergeant = sgt
  corporal = cpl
  private = pvt
  ensign
  marshal
`).map(line => {
  const [rank = '', short = ''] = line.split('=').map(part => part.trim());
  return { rank, short: short ? short.split(',').map(form => form.trim().replace(/\./g, '')) : [] };
});

/** Words that stand before or after a person's name and are not part of it. */
export const TITLE_WORDS = new Set(
  words(`mr mrs ms miss dr sir dame lord lady prof professor rev general gen admiral adm colonel col major maj captain
    capt commander cmdr cdr commodore cdre brigadier brig lieutenant lt sergeant sgt corporal cpl private pvt marshal
    ensign rear vice air wing squadron flight field senior staff petty warrant officer
    president premier chancellor king queen prince princess emperor sheikh crown pope chairman chairwoman chairperson
    chair secretary minister ministers ambassador envoy senator sen representative rep congressman congresswoman
    governor gov mayor judge justice attorney prosecutor director chief head deputy acting interim former ex
    spokesman spokeswoman spokesperson prime foreign defence defense interior finance home state secretary-general
    undersecretary lawmaker mp deputy leader commander-in-chief executive manager engineer master pilot
    inspector superintendent constable sheriff speaker whip baron baroness count duke earl imam ayatollah bishop
    archbishop cardinal rabbi father brother sister saint comrade coach analyst professor author editor lawyer`),
);
