// Dutch time expressions, rule by rule.
import { describe, expect, it } from '@jest/globals';
import { findTimes, parseAnchor, type Tense, tokenise, Words } from '../../../src/language/index.js';
import { readPackageJson } from '../../../src/resources/index.js';

const words = Words.parse(readPackageJson('graph-data', 'lexicon', 'words.nl.json'));
/** `words=iso` of each expression, the article being of Friday 13 August 2021. */
const times = (text: string, tense?: Tense): string[] =>
  findTimes(text, tokenise(text), words, parseAnchor('2021-08-13'), tense === undefined ? {} : { tense }).map(
    time => `${time.text}=${time.iso ?? '-'}`,
  );

describe('Dutch dates', () => {
  it.each([
    ['op 12 augustus 2021', '12 augustus 2021=2021-08-12'],
    ['op 12 aug. 2021', '12 aug. 2021=2021-08-12'],
    ['op 12/08/2021', '12/08/2021=2021-08-12'],
    ['op 12-8-21', '12-8-21=2021-08-12'],
    ['op 2021-08-12', '2021-08-12=2021-08-12'],
    ['op 2021-08-12 14:30', '2021-08-12 14:30=2021-08-12T14:30'],
    ['de 12e augustus', '12e augustus=2021-08-12'],
    ['donderdag 12 augustus', 'donderdag 12 augustus=2021-08-12'],
    ['maandag 12 augustus', 'maandag 12 augustus=2019-08-12'],
    ['12 mei vorig jaar', '12 mei vorig jaar=2020-05-12'],
    ['12 en 13 augustus', '12 en 13 augustus=2021-08-12/2021-08-13'],
    ['12-15 augustus', '12-15 augustus=2021-08-12/2021-08-15'],
    ['van 3 tot en met 5 mei 2020', 'van 3 tot en met 5 mei 2020=2020-05-03/2020-05-05'],
    ['mei 2020', 'mei 2020=2020-05'],
    ['augustus vorig jaar', 'augustus vorig jaar=2020-08'],
    ['afgelopen augustus', 'afgelopen augustus=2020-08'],
    ['de 12e van deze maand', 'de 12e van deze maand=2021-08-12'],
    ['maandag de 16e', 'maandag de 16e=2021-08-16'],
    ['in 1997', '1997=1997'],
    ["in '98", "'98=1998"],
    ['in 1648', '1648=1648'],
    ['seizoen 2010-2015', '2010-2015=2010/2015'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });

  it('in a row of days each take the month', () => {
    expect(times('op 3, 8 en 12 mei')).toEqual(['3=2021-05-03', '8=2021-05-08', '12 mei=2021-05-12']);
    expect(times('zaterdag 14 en zondag 15 augustus')).toEqual([
      'zaterdag 14=2021-08-14',
      'zondag 15 augustus=2021-08-15',
    ]);
  });

  it.each<[string, Tense | undefined, string]>([
    ['maandag', 'past', 'maandag=2021-08-09'],
    ['maandag', 'future', 'maandag=2021-08-16'],
    ['maandag', undefined, 'maandag=2021-08-09'],
    ['vrijdag', 'future', 'vrijdag=2021-08-13'],
    ['in september', 'past', 'september=2020-09'],
    ['in september', 'future', 'september=2021-09'],
    ['12 januari', 'past', '12 januari=2021-01-12'],
    ['12 januari', 'future', '12 januari=2022-01-12'],
    ['31 augustus', 'past', '31 augustus=2020-08-31'],
    ['het derde kwartaal', 'past', 'het derde kwartaal=2021-07/2021-09'],
    ['het vierde kwartaal', 'past', 'het vierde kwartaal=2020-10/2020-12'],
    ['het tweede kwartaal', 'future', 'het tweede kwartaal=2022-04/2022-06'],
    ['in de herfst', 'past', 'de herfst=2020-09/2020-11'],
    ['in de lente', 'future', 'de lente=2022-03/2022-05'],
    ['met Kerstmis', 'past', 'Kerstmis=2020-12-25'],
    ['met Kerstmis', 'future', 'Kerstmis=2021-12-25'],
  ])('%s lies by the tense (%s)', (text, tense, expected) => {
    expect(times(text, tense)).toEqual([expected]);
  });
});

describe('Dutch words counted from the article', () => {
  it.each([
    ['eergisteren', 'eergisteren=2021-08-11'],
    ['gisteravond', 'gisteravond=2021-08-12'],
    ['overmorgen', 'overmorgen=2021-08-15'],
    ['deze ochtend', 'deze ochtend=2021-08-13'],
    ['afgelopen maandag', 'afgelopen maandag=2021-08-09'],
    ['afgelopen vrijdag', 'afgelopen vrijdag=2021-08-06'],
    ['komende vrijdag', 'komende vrijdag=2021-08-20'],
    ['vrijdag a.s.', 'vrijdag a.s.=2021-08-20'],
    ['vrijdag jl.', 'vrijdag jl.=2021-08-06'],
    ['deze maandag', 'deze maandag=2021-08-09'],
    ['vorige week maandag', 'vorige week maandag=2021-08-02'],
    ['maandag over een week', 'maandag over een week=2021-08-23'],
    ['vorige week', 'vorige week=2021-08-02/2021-08-08'],
    ['volgende week', 'volgende week=2021-08-16/2021-08-22'],
    ['komend weekend', 'komend weekend=2021-08-14/2021-08-15'],
    ['volgend weekend', 'volgend weekend=2021-08-21/2021-08-22'],
    ['deze maand', 'deze maand=2021-08'],
    ['vorig kwartaal', 'vorig kwartaal=2021-04/2021-06'],
    ['vorig jaar', 'vorig jaar=2020'],
    ['komend decennium', 'komend decennium=2030/2039'],
    ['eerder deze maand', 'eerder deze maand=2021-08'],
    ['drie dagen geleden', 'drie dagen geleden=2021-08-10'],
    ['twee weken geleden', 'twee weken geleden=2021-07-26/2021-08-01'],
    ['twee maanden geleden', 'twee maanden geleden=2021-06'],
    ['ruim vijfentwintig jaar geleden', 'ruim vijfentwintig jaar geleden=1996'],
    ['anderhalf jaar geleden', 'anderhalf jaar geleden=2020-02'],
    ['een half jaar geleden', 'een half jaar geleden=2021-02'],
    ['over drie maanden', 'over drie maanden=2021-11'],
    ['binnen dertig dagen', 'binnen dertig dagen=2021-08-13/2021-09-12'],
    ['de afgelopen drie jaar', 'de afgelopen drie jaar=2018-08-13/2021-08-13'],
    ['de komende twee maanden', 'de komende twee maanden=2021-08-13/2021-10-13'],
    ['al drie jaar', 'al drie jaar=2018-08-13/2021-08-13'],
    ['de komende maanden', 'de komende maanden=-'],
    ['enkele weken geleden', 'enkele weken geleden=-'],
    ['jaren geleden', 'jaren geleden=-'],
    ['drie dagen later', 'drie dagen later=-'],
    ['de volgende dag', 'de volgende dag=-'],
    ['onlangs', 'onlangs=-'],
    ['binnenkort', 'binnenkort=-'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });
});

describe('Dutch parts and seasons', () => {
  it.each([
    ['eind augustus', 'eind augustus=2021-08-21/2021-08-31'],
    ['half mei', 'half mei=2021-05-11/2021-05-20'],
    ['medio 2019', 'medio 2019=2019-05/2019-08'],
    ['eind vorig jaar', 'eind vorig jaar=2020-09/2020-12'],
    ['begin volgende week', 'begin volgende week=2021-08-16/2021-08-17'],
    ['begin deze eeuw', 'begin deze eeuw=2000/2029'],
    ['het einde van de maand', 'het einde van de maand=2021-08-21/2021-08-31'],
    ['de jaren tachtig', 'de jaren tachtig=1980/1989'],
    ["begin jaren '90", "begin jaren '90=1990/1992"],
    ['de negentiende eeuw', 'de negentiende eeuw=1800/1899'],
    ['eerste kwartaal van 2022', 'eerste kwartaal van 2022=2022-01/2022-03'],
    ['laatste kwartaal van vorig jaar', 'laatste kwartaal van vorig jaar=2020-10/2020-12'],
    ['Q3 2020', 'Q3 2020=2020-07/2020-09'],
    ['het tweede halfjaar van 2020', 'het tweede halfjaar van 2020=2020-07/2020-12'],
    ['de eerste helft van 2020', 'de eerste helft van 2020=2020-01/2020-06'],
    ['de tweede helft van mei', 'de tweede helft van mei=2021-05-16/2021-05-31'],
    ['eerste drie maanden van 2021', 'eerste drie maanden van 2021=2021-01/2021-03'],
    ['de laatste week van juli', 'de laatste week van juli=2021-07-25/2021-07-31'],
    ['de eerste maandag van mei', 'de eerste maandag van mei=2021-05-03'],
    ['het laatste weekend van juli', 'het laatste weekend van juli=2021-07-31/2021-08-01'],
    ['de week van 9 augustus', 'de week van 9 augustus=2021-08-09/2021-08-15'],
    ['de zomer van 2021', 'de zomer van 2021=2021-06/2021-08'],
    ['winter 2020-2021', 'winter 2020-2021=2020-12/2021-02'],
    ['afgelopen winter', 'afgelopen winter=2020-12/2021-02'],
    ['dit najaar', 'dit najaar=2021-09/2021-11'],
    ['Koningsdag 2019', 'Koningsdag 2019=2019-04-27'],
    ['tweede paasdag 2021', 'tweede paasdag 2021=2021-04-05'],
    ['Hemelvaart 2021', 'Hemelvaart 2021=2021-05-13'],
    ['Prinsjesdag 2021', 'Prinsjesdag 2021=2021-09-21'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });
});

describe('Dutch times of day and intervals', () => {
  it.each([
    ['om 14.30 uur', '14.30 uur=2021-08-13T14:30'],
    ['gisteren om 20u15', 'gisteren om 20u15=2021-08-12T20:15'],
    ['gisteravond om 8 uur', 'gisteravond om 8 uur=2021-08-12T20:00'],
    ['om half drie', 'half drie=2021-08-13T02:30'],
    ["om tien over half drie 's middags", "tien over half drie 's middags=2021-08-13T14:40"],
    ['om kwart voor vijf', 'kwart voor vijf=2021-08-13T04:45'],
    ['van 9 tot 17 uur', 'van 9 tot 17 uur=2021-08-13T09:00/2021-08-13T17:00'],
    ['vrijdagochtend', 'vrijdagochtend=2021-08-13'],
    ["donderdag 's avonds", "donderdag 's avonds=2021-08-12"],
    ['de ochtend van 12 augustus', 'de ochtend van 12 augustus=2021-08-12'],
    ['in de nacht van dinsdag op woensdag', 'de nacht van dinsdag op woensdag=2021-08-10/2021-08-11'],
    ['de nacht van 3 op 4 mei', 'de nacht van 3 op 4 mei=2021-05-03/2021-05-04'],
    ['de nacht op woensdag', 'de nacht op woensdag=2021-08-10/2021-08-11'],
    ['sinds 1 januari', 'sinds 1 januari=2021-01-01/'],
    ['sinds de zomer van vorig jaar', 'sinds de zomer van vorig jaar=2020-06/'],
    ['vanaf 2022', 'vanaf 2022=2022/'],
    ['met ingang van 1 september', 'met ingang van 1 september=2021-09-01/'],
    ['tot en met 31 augustus', 'tot en met 31 augustus=/2021-08-31'],
    ['uiterlijk 31 augustus', 'uiterlijk 31 augustus=/2021-08-31'],
    ['tegen eind augustus', 'tegen eind augustus=/2021-08-31'],
    ['vóór 2010', 'vóór 2010=/2009'],
    ['voor 1 september', 'voor 1 september=/2021-08-31'],
    ['na 2010', 'na 2010=2011/'],
    ['rond 1990', 'rond 1990=1990'],
    ['tussen 2010 en 2015', 'tussen 2010 en 2015=2010/2015'],
    ['van maandag tot vrijdag', 'van maandag tot vrijdag=2021-08-09/2021-08-13'],
    ['van december tot februari 2020', 'van december tot februari 2020=2019-12/2020-02'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });
});

describe('Dutch words that are no times', () => {
  it.each([
    'in twee weken tijd',
    'elke maandag',
    'drie jaar cel',
    'hij is drie jaar oud',
    'de 47-jarige man',
    'Jan de Vries zei het',
    'in 2000 huizen',
    'van 2000 euro',
    'de heer Bram Zondag',
    'Zwarte Zaterdag',
  ])('%s', text => {
    expect(times(text)).toEqual([]);
  });
});
