// The shapes of tokens, in the order in which they are tried.

/** Right after one of these shapes no letter and no digit may follow. */
const WHOLE = '(?![\\p{L}\\p{N}])';
/** Units that are written against their number, and the tokens that they make. */
const UNITS =
  'km|cm|mm|m|kg|mg|g|gr|l|ml|cl|kmh|kph|mph|kWh|MWh|GWh|TWh|kW|MW|GW|GB|MB|TB|Hz|MHz|GHz|ha|ft|in|lb|lbs|oz|' +
  'pm|am|p\\.m\\.|a\\.m\\.|PM|AM|h|u|hrs?|mins?|secs?|sec|yrs?|mln|mld|mrd|bn|tn|m²|m³|m2|m3|km2|km²|cc|pct|EST|GMT|UTC|CET';
const NUMBER = '\\p{N}+(?:[.,:/]\\p{N}+)*';
const EMOJI_ONE = '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})*';
/** What an address does not end with: the stop or bracket after it is the sentence's. */
const ADDRESS_REST = '[^\\s<>"]*[^\\s<>".,;:!?…)\\]\'’”»]';
const DOMAINS = 'com|org|net|nl|be|eu|uk|edu|gov|info|io|fr|tv|mil|int';
const FILES = 'pdf|docx?|xlsx?|pptx?|txt|jpe?g|png|gif|html?|zip|exe|mp3|mp4|csv|PDF|DOC|XLS';

const PATTERNS = [
  `(?:\\p{RI}\\p{RI}|${EMOJI_ONE}(?:\\u200D${EMOJI_ONE})*|[0-9#*]\\uFE0F?\\u20E3)`,
  '(?<![^\\s])(?:[:;=][-o^]?[)(\\]DPp/|*]+|<3)(?![\\p{L}\\p{N}])', // :-)
  `https?:\\/\\/${ADDRESS_REST}`,
  `(?:www\\.|pic\\.twitter\\.com\\/|t\\.co\\/)${ADDRESS_REST}`,
  '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+', // mail; bounded and tried once per run, or a line of dashes costs its length squared
  `(?<![\\p{L}\\p{N}_.-])[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.(?:${DOMAINS}|${FILES})(?![\\p{L}\\p{N}_-])(?:\\/${ADDRESS_REST})?`, // nu.nl
  '[@#](?=[\\p{N}_]*\\p{L})[\\p{L}\\p{N}\\p{M}_]+', // handles and hashtags
  '(?:US|A|C|HK|NZ|U)\\$', // US$
  '(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}.]))?(?:-\\p{L}+)*', // U.S., d.w.z., U.S.-led
  '(?:Ph\\.D|M\\.Sc|B\\.Sc|[vn]\\.Chr)\\.',
  `(?:t\\/m|a\\/d|v\\/h|en\\/of|km\\/[uh]|m\\/s|m\\/v|n\\/a|N\\/A|w\\/o|c\\/o)${WHOLE}`,
  `\\p{N}+(?:-\\p{N}+){2,}${WHOLE}`, // 2021-08-12, 555-201-777
  `${NUMBER}(?:-\\p{Ll}[\\p{L}\\p{M}]*)+`, // 47-jarige, 16-year-old
  `${NUMBER}(?:(?=(?:${UNITS})${WHOLE})|(?:ste|de|e|st|nd|rd|th|s)?${WHOLE})`, // 3,000; 4.5; 12:30; 1st; the 50 of 50km
  "['’](?:[stnmkr](?=[-\\s]|$)(?:-\\p{L}+)*|(?:em|til|cause|tis|twas|ie)(?!\\p{L}))", // 't, 's-Hertogenbosch, 'em
  "(?<=[\\p{L}\\p{N}]\\s|-|\\/)['’]\\p{N}{2}s?(?![\\p{L}\\p{N}'’])", // '68
];
/** Words, with hyphens, apostrophes and ampersands inside. */
const WORD =
  '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}\\u00AD\\u200C\\u200D]|[-‐‑_](?=\\p{L})|(?<=\\p{L})[-‐‑](?=\\p{N})|_(?=\\p{N})|' +
  "['’](?=\\p{L})|(?<=\\p{L})['’](?=\\p{N}{2}(?!\\p{N}))|(?<=\\p{L})&(?=\\p{L}))*";
const MARKS = ['[.!?…]{2,}', "([-=*_~+<>'’‘`$])\\2+", ',(?=,,(?!,))|,,', '[^\\s]'];

/** One token; the first group holds a word. Each alternative takes time in proportion to what it matches. */
export const TOKEN = new RegExp([...PATTERNS, `(${WORD})`, ...MARKS].join('|'), 'gu');
