import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFENCE_AT, relevanceOf } from '../../src/stories/relevance.ts';
import { indexTerms } from '../../src/stories/termIndex.ts';
import { parseTerms, readTerms, type Term } from '../../src/stories/wordFiles.ts';

const isDefence = (title: string, text = '') => relevanceOf(title, text).score >= DEFENCE_AT;

describe('is it defence?', () => {
  it.each([
    'Frigate fires two cruise missiles in Baltic exercise',
    'Conscription returns after 17 years',
    'Bundeswehr bestellt 60 Schützenpanzer',
    "L'armée de l'air déploie quatre Rafale",
    'Сили оборони збили 40 ракет',
    '북한, 탄도미사일 발사',
    '防衛省、護衛艦を南西諸島に派遣',
  ])('yes: %s', title => expect(isDefence(title)).toBe(true));

  it.each([
    'Striker fires a missile past the goalkeeper in stoppage time',
    'Think tank warns of housing bubble',
    'Air strike by cabin crew grounds 200 flights',
    'Drone show replaces fireworks at wedding',
    'Salvation Army opens shelter',
    'Feuerwehr kämpft gegen Großbrand',
    'Nuclear power plant back on grid',
    'Council orders new trams',
  ])('no: %s', title => expect(isDefence(title)).toBe(false));

  it('names topics of both groups', () => {
    const { topics } = relevanceOf(
      'Navy orders four frigates',
      'The contract covers four frigates for the navy.',
    );
    expect(topics).toEqual(expect.arrayContaining(['sea', 'procurement']));
  });

  it('never falls by a word that speaks for defence, never rises by one that speaks against', () => {
    const one = (side: string) =>
      fc.constantFrom(
        ...readTerms().filter(
          ({ field, kind, words }) => field.side === side && kind === 'certain' && words.length === 1,
        ),
      );
    const asText = (term: Term) => term.words.join(' ').replaceAll('*', '');
    fc.assert(
      fc.property(
        fc.array(one('defence'), { maxLength: 4 }),
        one('defence'),
        one('elsewhere'),
        (some, more, less) => {
          const text = some.map(asText).join('. Zzz. ');
          const { score } = relevanceOf('', text);
          if (asText(more).length > 4)
            expect(relevanceOf('', `${text}. Zzz. ${asText(more)}`).score).toBeGreaterThanOrEqual(score);
          expect(relevanceOf('', `${text}. Zzz. ${asText(less)}`).score).toBeLessThanOrEqual(score);
        },
      ),
    );
  });
});

describe('the word files', () => {
  const field = { side: 'defence', topic: null } as const;
  const found = (file: string, text: string) =>
    indexTerms(parseTerms(file, field))(text)
      .filter(({ masked, term }) => !masked && term.kind !== 'nothing')
      .map(({ term }) => term.words.join(' '));

  it('the longest phrase counts and hides what lies in it', () => {
    const file = '[usual]\ntank, battle tank\n[nothing]\nthink tank, water tank';
    expect(found(file, 'A think tank on the battle tank.')).toEqual(['battle tank']);
    expect(found(file, 'Tanks and a water tank')).toEqual(['tank']);
  });

  it('finds designators, possessives, open endings and unspaced scripts', () => {
    const file = 'f-16, minister, ракет*, 미사일*, 防衛省';
    expect(found(file, "F16s and the minister's F-16")).toEqual(['f 16', 'minister', 'f 16']);
    expect(found(file, 'Ракетами')).toEqual(['ракет*']);
    expect(found(file, '탄도미사일을')).toEqual(['미사일*']);
    expect(found(file, '昨日防衛省は')).toEqual(['防衛省']);
  });

  it('says which section is unknown', () => {
    expect(() => parseTerms('[sure]\ntank', field)).toThrow('no section [sure]');
  });

  it('list no term twice in a file', () => {
    const keys = readTerms().map(({ words, field: of }) => `${JSON.stringify(of)} ${words.join(' ')}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
