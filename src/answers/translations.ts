import { COUNTRIES } from '../lexicon/countries.ts';
import { words } from '../lexicon/list.ts';
import { stemIn } from './stems.ts';

/** Words of the news in the languages that members ask in, with what English articles say. Folded as lexemes are. */
const IN_ENGLISH = words(`
  kosten=cost kostet=cost preis=price soldaten=soldier soldat=soldier schiff=ship schiffe=ship fregatte=frigate
  panzer=tank flugzeug=aircraft flugzeuge=aircraft rakete=missile raketen=missile drohne=drone drohnen=drone
  starben=die/kill getotet=kill tote=death/kill verletzt=wound/injure verletzte=wound/injure
  blauhelme=peacekeeper angriff=attack hafen=port absturz=crash besatzung=crew ministerium=ministry
  verteidigungsministerium=ministry verteidigungsminister=minister minister=minister marine=navy luftwaffe=force
  heer=army armee=army uboot=submarine boot=boat kauft=buy kaufte=buy bestellt=order geliefert=deliver
  lieferung=delivery vertrag=contract ubung=exercise getestet=test bau=build gebaut=build werft=shipyard
  nepalesische=nepal franzosische=france deutsche=germany russische=russia amerikanische=unitedstates
  chinesische=china ukrainische=ukraine japanische=japan dschibuti=djibouti bulgarien=bulgaria norwegen=norway
  polen=poland tschechien=czechrepublic schweden=sweden turkei=turkey
  navire=ship navires=ship petrolier=tanker marins=sailor/crew equipage=crew feu=fire/ablaze soldats=soldier
  militaires=soldier avion=aircraft avions=aircraft chasseur=fighter missiles=missile roquettes=rocket
  lance=launcher drones=drone char=tank chars=tank morts=death/kill tues=kill blesses=wound/injure
  attaque=attack fregates=frigate paie=pay payer=pay paierait=cost/price verse=pay coute=cost prix=price
  ministere=ministry ministre=minister soupconne=suspect/blame piratage=intrusion/breach/hack
  fabriques=assemble/make/build frappe=strike/hit accord=agreement belge=belgium americains=unitedstates
  thailande=thailand belgique=belgium russe=russia russes=russia mer=sea rouge=red contrat=contract
  buque=ship fragata=frigate submarino=submarine petrolero=tanker soldados=soldier aviones=aircraft
  misiles=missile misil=missile muertos=death/kill murieron=die/kill heridos=wound/injure ataque=attack
  cuesta=cost precio=price pagara=pay/cost ejercito=army armada=navy ministro=minister contrato=contract
  entrega=delivery/deliver tripulacion=crew tanque=tank nave=ship aerei=aircraft morti=death/kill
  soldati=soldier navio=ship custa=cost
  czołgow=tank czolgow=tank tanku=tank koupilo=contract/sign/buy cesko=czechrepublic stało=crash stalo=happen
  samolot=aircraft zginelo=die/kill okret=ship bataljon=battalion begynner=begin/start
  omskoleringen=conversion/training karaviru=soldier/troop piedalas=take latvija=latvia polska=poland
  людей=people загинуло=kill/die загибло=kill/die погибло=kill/die поранено=wound/injure дрон=drone дронів=drone
  безпілотників=drone ракет=missile ракети=missile корабель=ship танкер=tanker літак=aircraft літаків=aircraft
  порт=port порту=port коштує=cost коштують=cost солдатів=soldier військових=soldier/troop міністр=minister
  харкові=kharkiv харків=kharkiv києві=kyiv одесі=odesa сша=unitedstates росія=russia удар=strike/attack
  удару=strike/attack
  미사일=missile 북한=northkorea 한국=southkorea 미국=unitedstates 일본=japan 중국=china 러시아=russia 우크라이나=ukraine
  잠수함=submarine 전투기=fighter 항공모함=carrier 군함=warship 드론=drone 고도=altitude 순안=sunan 사망=kill/die 부상=wound
  자주포=howitzer 병력=troop
`);

const COUNTRY_IDS = new Set(COUNTRIES.map(({ name }) => name.replaceAll(' ', '')));

const translations = new Map(
  IN_ENGLISH.map((entry): [string, string[]] => {
    const [word = '', english = ''] = entry.split('=');
    return [word, english.split('/').map(each => (COUNTRY_IDS.has(each) ? each : stemIn(each, 'en')))];
  }),
);

/** English stems for a folded word of another language; none where it is not listed. */
export const inEnglish = (folded: string): readonly string[] => translations.get(folded) ?? [];
