import { lines } from './list.ts';

/**
 * Axes of contrary meaning: the words of one cell say much the same of a thing, those of different cells exclude each
 * other. With two cells a 'no' leads from one to the other; with more it only leaves its own. A word with `:v` or `:a`
 * counts as a verb or adjective only; base forms; phrasal verbs as `phrasal.ts` reads them.
 */
export const AXES: { cells: { word: string; only: 'v' | 'a' | null }[][] }[] = lines(`
  approve, approval, adopt, endorse, accept, acceptance, ratify, pass:v, okay, allow, authorise, authorize, greenlight | reject, rejection, refuse, refusal, veto, block:v, decline:v, rebuff, spurn, overrule, defeat:v, disapprove
  agree, agreement, accept, consent, concur | refuse, reject, disagree, disagreement, decline:v, object:v, balk
  support, supporter, back:v, backing, favour:v, favor:v, endorse, advocate, campaign, champion:v | oppose, opposition, opponent, resist, reject, object:v, against:a, denounce, protest:v
  confirm, confirmation, admit, admission, acknowledge, concede, confess, affirm, corroborate | deny, denial, dispute:v, reject, refute, contradict, rebut, disclaim, disavow
  verify, authenticate, prove:v, substantiate, corroborate | unverified:a, unconfirmed:a, unproven:a, disprove, debunk, refute
  allow, permit, permission, let:v, enable, authorise, authorize, legalise, legalize, entitle | ban, prohibit, forbid, bar:v, outlaw, prevent, block:v, restrict, prohibition
  lift:v, scrap, end:v, ease:v, repeal, abolish, revoke, overturn, annul, remove, relax, waive, quash | impose, introduce, uphold, tighten, extend, retain, enforce, reinstate, reimpose
  overturn, overrule, quash, annul, reverse, strike-down, void:v | uphold, affirm, confirm, maintain
  rise, increase, grow, growth, climb, gain, jump:v, surge, soar, swell, accelerate, expand, expansion, raise, boost, hike, lift:v, upturn, double:v, triple:v, quicken, higher:a, rally:v | fall, decrease, decline, drop, shrink, plunge, slump, slide, dip, plummet, tumble, sink:v, reduce, reduction, cut, lower, trim, slash, curb, ease:v, slow:v, downturn, halve, shed, dwindle, contract:v, lower:a, lose | unchanged:a, steady:a, stable:a, flat:a, stagnate, freeze, constant:a
  strengthen, firm:v, appreciate, bolster, reinforce, fortify, harden, tighten, intensify, escalate | weaken, erode, undermine, depreciate, soften, dilute, loosen, de-escalate, wane
  improve, improvement, better:a, recover:v, recovery, upgrade | worsen, deteriorate, deterioration, worse:a, decay, degrade, downgrade, aggravate
  accelerate, speed:v, hasten, quicken, expedite | slow:v, delay, slow-down, brake:v, postpone
  win:v, victory, triumph, prevail | lose, defeat, loss
  succeed, success, successful:a, successfully:a, manage:v, reach:v, achieve, complete:v, accomplish | fail, failure, unsuccessful:a, miss:v, flop, falter, collapse, founder
  begin, start, launch, open:v, commence, initiate, kick-off, outbreak | end, finish, stop, cease, conclude, halt, terminate, expire, suspend, conclusion, termination
  ongoing:a, continue, continuing:a, proceed, progress:v | suspend, suspension, pause, freeze, interrupt, hold-up, halt, postpone, delay, defer | resume, resumption, restart, reinstate, relaunch, reopen | complete, completion, finish, conclude, end, finalise, finalize | cancel, cancellation, scrap, abandon, axe:v, abort, withdraw, terminate, drop:v
  open, reopen, opening, inaugurate | close, shut, closure, seal:v, closed:a, shutter
  resume, restart, continue, resumption | stop, halt, suspend, end:v, pause, cease, cancel, interrupt, break-off
  keep, retain, preserve, maintain, stay:v, remain, conserve, save:v | abandon, drop:v, discard, scrap, lose, sell, demolish, replace, surrender, dismantle, relinquish, convert
  buy, purchase, acquire, procure, acquisition | sell, sale, offload, divest
  import, importer | export, exporter
  lend, lender, loan:v | borrow, borrower
  hire, recruit:v, employ, appoint, reinstate, promote, elect | dismiss, dismissal, sack:v, fire:v, oust, remove, lay-off, suspend, demote, layoff, axe:v
  dismiss, sack:v, oust, fire:v, depose, dismissal, ouster | resign, resignation, quit, retire, step-down, retirement | promote, promotion | reappoint, stay:v, remain, re-elect
  join, enter, accession, entry, enlist | leave, exit, quit, withdraw, withdrawal, departure, secede, defect
  arrive, arrival, land:v, come, return:v, dock:v, enter | depart, departure, leave, exit:v, sail:v, flee
  deploy, deployment, send, dispatch, station:v | withdraw, withdrawal, recall:v, pull-out, remove, redeploy
  advance, push:v, progress | retreat, withdraw, withdrawal, fall-back, rout
  capture, seize, take:v, conquer, occupy, recapture, retake, gain, regain | lose, surrender, cede, abandon, relinquish, liberate, evacuate
  hold:v, defend, repel, repulse, keep | lose, surrender, cede, yield
  attack, assault, strike:v, invade, invasion | defend, protect, guard:v, defence
  resist, resistance, fight:v, defy, struggle:v | surrender, comply, yield, submit, capitulate, cooperate, obey
  obey, comply, respect:v, observe:v, honour:v, abide, heed, follow:v | ignore, defy, violate, breach, flout, disobey, disregard, disrespect
  arrest, detain, jail, imprison, hold:v, capture, custody, incarcerate | release, free, liberate, discharge, escape
  convict, conviction, guilty:a, condemn | acquit, acquittal, clear:v, exonerate, innocent:a, absolve | pardon, amnesty
  suspected:a, suspect, suspicion, alleged:a, allege, accuse, accusation, allegation | charge:v, charged:a, indict, indictment | convict, convicted:a, conviction, sentence:v, sentenced:a | acquit, acquitted:a, cleared:a, exonerated:a
  plead-guilty, admit, confess, confession | deny, denial
  accuse, blame, charge:v, allege | exonerate, acquit, absolve, clear:v, vindicate
  praise, hail, welcome, applaud, commend, laud, celebrate, compliment, thank | criticise, criticize, criticism, condemn, condemnation, denounce, slam, blast:v, lambast, deplore, attack:v, decry, rebuke, reject
  warn, warning, caution, fear | reassure, reassurance, assure
  encourage, urge, recommend, invite | discourage, dissuade, deter
  hope, confident:a, optimistic:a, optimism | fear, worried:a, pessimistic:a, pessimism, doubt
  pleased:a, happy:a, satisfied:a, delighted:a, glad:a | disappointed:a, angry:a, unhappy:a, dissatisfied:a, upset:a, furious:a, dismay:v
  reveal, disclose, publish, announce, release:v, unveil, expose, publicise | conceal, hide, withhold, suppress, undisclosed:a, cover-up
  find, discover, recover, locate, found:a | lose, missing:a, lost:a, disappear, vanish
  survive, survivor, alive:a, unhurt:a, rescue | die, dead:a, death, kill, killed:a, perish, drown
  hurt:a, injured:a, injure, injury, wounded:a, wound:v, harm, casualty | unhurt:a, unharmed:a, uninjured:a, unscathed:a, safe:a
  injured:a, injure, wounded:a, wound:v, injury | killed:a, kill, dead:a, die, death, fatality
  save, rescue, spare:v | kill, destroy, lose, sacrifice
  build, construct, construction, assemble, erect | destroy, destruction, demolish, demolition, dismantle, raze, wreck, scrap
  damage, damaged:a | destroy, destroyed:a, wreck | intact:a, undamaged:a, unscathed:a | repair, repaired:a, restore, restored:a, fix:v
  sink, capsize, founder | refloat, salvage, afloat:a
  attach, include, inclusion, involve, incorporate | exclude, exclusion, omit, exempt, leave-out
  include, cover:v, contain | exclude, omit, lack
  gather, assemble, unite, merge, merger, unify | disperse, scatter, split, divide, separate, disband, dissolve
  create, establish, found:v, form:v, set-up, establishment | dissolve, disband, abolish, eliminate, close:v, scrap
  accept, take:v, receive | refuse, decline:v, return:v, reject
  give, grant, donate, provide, supply, award | deny, withhold, take-away, refuse, withdraw
  add, addition | remove, removal, subtract, deduct
  attend, participate, take-part, present:a | boycott, skip, absent:a, miss:v, abstain, shun, stay-away
  against:a | abstain, abstention
  remember, recall | forget
  know, known:a, aware:a, clear:a | unknown:a, unclear:a, unaware:a, uncertain:a, unsure:a
  decided:a, decide, settle:v, settled:a | undecided:a, hesitate, waver
  likely:a, probable:a | unlikely:a, improbable:a
  expected:a, foreseen:a | unexpected:a, unforeseen:a, surprise:v
  able:a, capable:a | unable:a, incapable:a
  legal:a, lawful:a, legitimate:a | illegal:a, unlawful:a, illegitimate:a
  necessary:a, essential:a | unnecessary:a, needless:a, superfluous:a
  available:a | unavailable:a
  sufficient:a, enough:a, adequate:a, ample:a | insufficient:a, inadequate:a, lacking:a, scarce:a
  safe:a, secure:a, harmless:a | dangerous:a, unsafe:a, risky:a, hazardous:a, harmful:a
  stable:a | unstable:a, volatile:a, precarious:a
  fair:a, just:a | unfair:a, unjust:a
  popular:a | unpopular:a
  satisfactory:a | unsatisfactory:a
  armed:a | unarmed:a
  manned:a, crewed:a, piloted:a | unmanned:a, uncrewed:a, autonomous:a
  authorised:a, authorized:a, official:a | unauthorised:a, unauthorized:a, unofficial:a
  public:a | private:a, secret:a, confidential:a, classified:a, closed-door:a
  military:a | civilian:a
  domestic:a, home-grown:a | foreign:a, overseas:a, imported:a
  serious:a, severe:a, grave:a, critical:a, major:a | minor:a, slight:a, light:a, trivial:a, harmless:a, mild:a, modest:a, small:a
  significant:a, considerable:a, substantial:a, sharp:a, steep:a, big:a, huge:a | slight:a, marginal:a, modest:a, negligible:a, minor:a, insignificant:a
  slightly:a, marginally:a, somewhat:a | sharply:a, steeply:a, dramatically:a, significantly:a, massively:a
  high:a, highest:a, higher:a, record:a | low:a, lowest:a, lower:a
  large:a, big:a, largest:a, biggest:a, larger:a, bigger:a, huge:a | small:a, smallest:a, smaller:a, tiny:a
  long:a, longest:a, longer:a | short:a, shortest:a, shorter:a, brief:a
  fast:a, quick:a, rapid:a, fastest:a, faster:a, swift:a | slow:a, slowest:a, slower:a
  early:a, earlier:a, earliest:a, premature:a | late:a, later:a, latest:a, belated:a, overdue:a
  old:a, oldest:a, older:a, ageing:a | new:a, newest:a, newer:a, young:a, younger:a, youngest:a, latest:a
  heavy:a, heavier:a | light:a, lighter:a
  cheap:a, cheaper:a, inexpensive:a, cheapest:a | expensive:a, costly:a, dear:a, costlier:a, dearer:a
  strong:a, stronger:a, strongest:a, tough:a | weak:a, weaker:a, weakest:a, feeble:a
  good:a, better:a, best:a | bad:a, worse:a, worst:a, poor:a
  full:a, packed:a, loaded:a, laden:a | empty:a, unloaded:a, vacant:a
  permanent:a, permanently:a, indefinite:a | temporary:a, temporarily:a, provisional:a, interim:a, short-term:a
  voluntary:a, voluntarily:a, optional:a | compulsory:a, mandatory:a, obligatory:a, forced:a
  unanimous:a, unanimously:a | divided:a, split:a, narrow:a, narrowly:a
  deliberate:a, deliberately:a, intentional:a, on-purpose:a, intentionally:a | accidental:a, accidentally:a, unintentional:a, inadvertently:a, mistakenly:a
  peaceful:a, peacefully:a, non-violent:a | violent:a, violently:a
  majority | minority
  ally, allied:a, friend, friendly:a | enemy, foe, hostile:a, adversary
  surplus | deficit, shortfall, shortage
  profit | loss
  passenger | cargo, freight
  offensive:a | defensive:a
  nuclear:a | conventional:a
  north, northern:a, northward:a, northwards:a | south, southern:a, southward:a, southwards:a
  east, eastern:a, eastward:a, eastwards:a | west, western:a, westward:a, westwards:a
  left:a | right:a
  above:a | below:a, beneath:a
  inside:a, within:a, indoors:a | outside:a, outdoors:a
  upper:a | lower:a
  morning | afternoon | evening
  man, men | woman, women
  father | mother
  son | daughter
  brother | sister
  husband | wife
  boy | girl
  male:a | female:a
  first:a, maiden:a, inaugural:a | last:a, final:a
  dry:a | wet:a
  hot:a, warm:a | cold:a, cool:a
  simple:a, easy:a | difficult:a, hard:a, complex:a, complicated:a
  widen, broaden, expand, enlarge | narrow:v, shrink, reduce
  lengthen, extend, prolong | shorten, curtail, cut
  escalate, inflame, heighten | defuse, de-escalate, calm, ease:v
  unite, rally:v | divide, split
  load:v | unload
  enrich | deplete
  arm:v, rearm | disarm
  mobilise, mobilize | demobilise, demobilize
  activate, switch-on | deactivate, switch-off, disable
  connect, link:v | disconnect, cut-off, sever, isolate
  trust, confidence | distrust, mistrust, doubt:v
  follow:v | precede
  heat:v | cool:v
  freeze | thaw, unfreeze, melt
  win:v | draw:v
  recognise, recognize | ignore
  detect, spot:v | miss:v, overlook
  hit:v, strike:v | miss:v
  remain, stay:v | leave, depart, go
  lead:v | trail:v
  exceed, surpass, top:v, outstrip | fall-short, miss:v, undershoot
  approach, near:v | recede
  owner, landlord | tenant
  buyer, customer, purchaser | seller, vendor
  attacker, assailant | defender, victim
  teacher | pupil, student
  employer | employee
  guilty:a | innocent:a
  clockwise:a | anticlockwise:a, counterclockwise:a
`).map(line => ({
  cells: line.split('|').map(cell =>
    cell.split(',').map(entry => {
      const [word = '', only = ''] = entry.trim().split(':');
      return { word, only: only === 'v' || only === 'a' ? only : null };
    }),
  ),
}));
