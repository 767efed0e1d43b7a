/** Small words inside names of people: "Ludwig van Beethoven". */
export const particles: ReadonlySet<string> = new Set(['v', 'von', 'van', 'de', 'da', 'di', 'del', 'della', 'der', 'den', 'des', 'dos', 'das', 'do', 'du', 'la', 'le', 'los', 'las', 'zu', 'zur', 'ter', 'ten', 'te', 'af', 'av', 'al', 'el', 'bin', 'ibn', 'ben', 'bint', 'abu', 'st', 'y', "'t", "d'"]);

/** Particles that may open a name in small letters: "van der Berg". */
export const openingParticles: ReadonlySet<string> = new Set(['von', 'van', 'de', 'di', 'da', 'du', 'del', 'della', 'al', 'el', 'bin', 'ibn', 'ter', 'ten', "d'"]);

/** What stands in front of a name and stays with it: "Dr. Kim Ito". */
export const titles: ReadonlySet<string> = new Set(['dr', 'prof', 'pd', 'mag', 'dipl', 'ing', 'sir', 'dame', 'rev', 'mr', 'mrs', 'ms', 'herr', 'frau', 'pfarrer', 'univ', 'h', 'c', 'med', 'rer', 'nat', 'phil', 'habil', 'doz', 'don', 'doña', 'lord', 'lady', 'capt', 'col', 'gen', 'lt', 'hon']);

/** What stands behind a name and is left out: "Kim Ito, MD". */
export const degrees: ReadonlySet<string> = new Set(['md', 'ma', 'ba', 'phd', 'ph', 'd', 'msc', 'bsc', 'mba', 'llm', 'll', 'm', 'rn', 'mph', 'jd', 'mpp', 'esq', 'do', 'dds', 'rd', 'cfa', 'cpa', 'jr', 'sr', 'ii', 'iii', 'iv', 'facs', 'edd', 'mfa', 'mag', 'b', 'a', 'sc']);

/** First words of places, which look like names of people: "San Marino", "New York". */
export const placeOpeners: ReadonlySet<string> = new Set(['new', 'los', 'las', 'san', 'santa', 'saint', 'north', 'south', 'east', 'west', 'united', 'northern', 'southern', 'eastern', 'western', 'central', 'bad', 'buenos', 'rio', 'são', 'sao', 'costa', 'puerto', 'port', 'fort', 'mount', 'hong', 'great', 'el', 'the', 'palo', 'baden', 'ho', 'abu', 'sri', 'saudi', 'sankt', 'st']);
