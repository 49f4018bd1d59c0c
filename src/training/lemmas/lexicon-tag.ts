// From the tags of the Dutch word list to those of the inflection lexicon.

const TAGS: Readonly<Record<string, string>> = {
  'WKW:TGW:INF': 'V:inf',
  'WKW:TGW:1EP': 'V:pres:1',
  'WKW:TGW:3EP': 'V:pres:3',
  'WKW:TGW:GIJ': 'V:pres:3',
  'WKW:VLT:1EP': 'V:past:sg',
  'WKW:VLT:INF': 'V:past:pl',
  'WKW:AWS': 'V:subj',
  'WKW:VTD:ONV': 'V:part',
  'WKW:VTD:VRB': 'V:part:e',
  'WKW:VTD:MRV:DE_': 'V:part:n',
  'WKW:VTD:ZNW:MRV:DE_': 'V:part:n',
  'WKW:VTD:ZNW:EKV': 'V:part:e',
  'WKW:ODW:ONV': 'V:ing',
  'WKW:ODW:VRB': 'V:ing:e',
  'WKW:ODW:MRV:DE_': 'V:ing:n',
  'WKW:INF:ZNW:HET': 'N:het:sg',
  'ZNW:EKV': 'N:sg',
  'ZNW:EKV:DE_': 'N:de:sg',
  'ZNW:EKV:HET': 'N:het:sg',
  'ZNW:MRV:DE_': 'N:pl',
  'ZNW:EKV:VRK:HET': 'N:dim:sg',
  'ZNW:MRV:VRK:DE_': 'N:dim:pl',
  'MEH:EKV': 'N:unit',
  'MEH:MRV': 'N:unit',
  'BNW:STF': 'A:inv',
  'BNW:STL:ONV': 'A',
  'BNW:STL:VRB': 'A:e',
  'BNW:STL:EKV': 'A:e',
  'BNW:STL:IET': 'A:s',
  'BNW:STL:MRV:DE_': 'A:n',
  'BNW:VGR:ONV': 'A:comp',
  'BNW:VGR:VRB': 'A:comp:e',
  'BNW:VGR:IET': 'A:comp:s',
  'BNW:VGR:MRV:DE_': 'A:comp:n',
  'BNW:OVR:ONV': 'A:sup',
  'BNW:OVR:VRB': 'A:sup:e',
  'BNW:OVR:MRV:DE_': 'A:sup:n',
  'BNW:ALR:ONV': 'A:sup',
  'BNW:ALR:VRB': 'A:sup:e',
  'GET:RNG': 'NUM:ord',
  'ENM:PER:FST': 'NAME:first',
  'ENM:LOC:PTS': 'NAME:place',
  'ENM:LOC:LND': 'NAME:country',
  'ENM:LOC:RGN': 'NAME:region',
  'ENM:LOC:EIL': 'NAME:region',
  'ENM:ORG': 'NAME:org',
  'ENM:PRD': 'NAME:other',
  'ENM:OTH': 'NAME:other',
  'ENM:FSD': 'NAME:other',
};

/** Word classes whose members differ in nothing that matters here. */
const STARTS: readonly (readonly [start: string, tag: string])[] = [
  ['ENM:PER:LST', 'NAME:last'],
  ['BYW', 'ADV'],
  ['VRZ', 'ADP'],
  ['VGW', 'CONJ'],
  ['VNW', 'PRON'],
  ['DVW', 'DET'],
  ['GET', 'NUM'],
  ['TSW', 'INTJ'],
  ['DVS', 'PRE'],
];

/**
 * The tag for a row of the word list, or undefined for one that is left out: possessives of names follow by rule, forms
 * for "gij" are dead, and names in small letters are damaged rows. A noun without gender in capitals is a name.
 */
export function lexiconTag(form: string, tag: string): string | undefined {
  const isCapitalised = form !== form.toLowerCase();
  if (tag.startsWith('ENM') && !isCapitalised) return undefined;
  if (tag === 'ZNW:EKV' && isCapitalised) return 'NAME:other';
  return TAGS[tag] ?? STARTS.find(([start]) => tag.startsWith(start))?.[1];
}

/** Whether the list has these forms of every word, though few are in use. */
export function isByRule(tag: string): boolean {
  return /^(?:V:(?:part|ing):n|A:.*[ns])$/.test(tag);
}

/** Whether such a form counts only where it is nothing else: "omvatten" is no plural participle. */
export function isLastResort(tag: string): boolean {
  return tag === 'V:part:n' || tag === 'V:ing:n';
}
