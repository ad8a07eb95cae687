import { numbered } from './list.ts';

/** English number words and what they count. */

export const CARDINALS = numbered(`
  zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
  fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
  sixty=60 seventy=70 eighty=80 ninety=90
`);

export const ORDINALS = numbered(`
  first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
  thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
  thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100
`);

/** Scales, as words and as letters behind a figure. */
export const SCALES = numbered(`
  dozen=12 score=20 hundred=100 thousand=1e3 lakh=1e5 million=1e6 crore=1e7 billion=1e9 trillion=1e12
  k=1e3 m=1e6 mn=1e6 mln=1e6 bn=1e9 bln=1e9 b=1e9 tn=1e12 trn=1e12
`);

/** Words that name a small number by another word: "a pair of frigates", "doubled". */
export const COUNT_WORDS = numbered(`
  couple=2 pair=2 duo=2 both=2 twin=2 trio=3 quartet=4 single=1 sole=1 lone=1 once=1 twice=2 thrice=3 double=2 doubled=2
  doubling=2 triple=3 tripled=3 tripling=3 quadruple=4 quadrupled=4 twofold=2 threefold=3 fourfold=4
`);

export const FRACTIONS = numbered(`
  half=0.5 third=0.333333 thirds=0.333333 quarter=0.25 quarters=0.25 fifth=0.2 fifths=0.2 sixth=0.166667
  eighth=0.125 tenth=0.1 tenths=0.1
`);
